#pragma once

#include "files/fault.h"
#include "files/place.h"

#include "scenario/action_text.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::files {

/// A value of a JSON text together with its name and its place: what asks for the wrong thing writes a fault there.
class JsonNode {
public:
    struct Source {
        const QByteArray& json;
        Faults& faults;
    };

    JsonNode(const QString& name, const QJsonValue& value, const Place* place, const Source& source, int item = 0)
        : name_(name), value_(value), place_(place), source_(&source), item_(item)
    {
    }

    bool exists() const { return !value_.isUndefined(); }
    bool isNull() const { return value_.isNull(); }
    bool isString() const { return value_.isString(); }
    bool isArray() const { return value_.isArray(); }
    bool isObject() const { return value_.isObject(); }

    /// A member of an object; it may not exist.
    JsonNode member(const QString& name) const;
    /// Names of the members in the order of the text, each once.
    std::vector<QString> memberNames() const;
    /// Whether this is an object; its unknown and repeated members are faults.
    bool isObjectOf(std::span<const std::string_view> legal, bool (*alsoLegal)(const QString&) = nullptr) const;
    /// Whether this is an object, whatever its members are called; repeated ones are faults.
    bool isObjectOfAny() const;
    /// The items of a list; anything else is a fault. None where there are too many faults already.
    std::vector<JsonNode> items(const QString& expected) const;
    /// Text without control characters; anything else is a fault.
    std::optional<std::string> text(const QString& expected) const;
    std::optional<int> wholeNumber() const;
    /// Text, number or truth value as the text that `--set` would take.
    std::optional<std::string> scalarText() const;

    /// Text read by one of the parsers of scenario/action_text.h; its faults get their place inside the string.
    template <typename T>
    std::optional<T> parsed(tcp::Parsed<T> (*parse)(std::string_view), const QString& expected) const
    {
        const auto written = text(expected);
        if (!written) return std::nullopt;
        auto result = parse(*written);
        if (const auto* error = std::get_if<tcp::TextError>(&result)) {
            fail(*error);
            return std::nullopt;
        }
        return std::get<T>(result);
    }

    void fail(const QString& wrong, const QString& expected) const;
    void fail(const tcp::TextError& error) const;
    void fail(const tcp::SettingError& error) const;
    /// The fault is that of the member's name, not of its value.
    void failName(const tcp::SettingError& error) const;
    /// Whether there are so many faults that reading on is of no use.
    bool hopeless() const { return source_->faults.full(); }
    /// The value is of the wrong type.
    void failType(const QString& expected) const;

private:
    void checkNames(std::span<const std::string_view> legal, bool (*alsoLegal)(const QString&)) const;
    /// As messages call it: "title" in quotation marks, item 3 of "do".
    QString description() const;

    QString name_;
    QJsonValue value_;
    const Place* place_;
    const Source* source_;
    int item_;  ///< from 1, of an item of the list of that name; else 0
};

/// "x" in quotation marks for a message, on one line and not too long.
QString quoted(const QString& word);

}  // namespace app::files
