#include "files/json_node.h"

#include "simulation/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace app::files {
namespace {

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return QStringLiteral("true or false");
    case QJsonValue::Double: return QStringLiteral("a number");
    case QJsonValue::String: return QStringLiteral("text");
    case QJsonValue::Array: return QStringLiteral("a list");
    case QJsonValue::Object: return QStringLiteral("an object");
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("missing");
}

bool isControl(QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F; }

QString fromStd(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

QString quoted(const QString& word) { return fromStd(tcp::quoted(word.toStdString())); }

JsonNode JsonNode::member(const QString& name) const
{
    const Place* place = place_->member(name);
    if (!place) return {name, QJsonValue(QJsonValue::Undefined), place_, *source_};
    return {name, value_.toObject().value(name), place, *source_};
}

std::vector<QString> JsonNode::memberNames() const
{
    std::vector<QString> names;
    QSet<QString> seen;
    for (const auto& [name, place] : place_->members) {
        if (seen.contains(name)) continue;
        seen.insert(name);
        names.push_back(name);
    }
    return names;
}

bool JsonNode::isObjectOfAny() const
{
    if (!value_.isObject()) failType(QStringLiteral("an object"));
    else checkNames({}, [](const QString&) { return true; });
    return value_.isObject();
}

bool JsonNode::isObjectOf(std::span<const std::string_view> legal, bool (*alsoLegal)(const QString&)) const
{
    if (!value_.isObject()) failType(QStringLiteral("an object"));
    else checkNames(legal, alsoLegal);
    return value_.isObject();
}

void JsonNode::checkNames(std::span<const std::string_view> legal, bool (*alsoLegal)(const QString&)) const
{
    QSet<QString> seen;
    for (const auto& [name, place] : place_->members) {
        if (hopeless()) return;
        const std::string plain = name.toStdString();
        const bool also = alsoLegal != nullptr && alsoLegal(name);
        if (!also && std::find(legal.begin(), legal.end(), plain) == legal.end()) {
            source_->faults.add(place.name, QStringLiteral("unknown member ") + quoted(name),
                                fromStd(tcp::suggestion(plain, legal)));
        } else if (seen.contains(name)) {
            source_->faults.add(place.name, QStringLiteral("member %1 is given twice").arg(quoted(name)),
                                QStringLiteral("expected it once"));
        }
        seen.insert(name);
    }
}

QString JsonNode::description() const
{
    if (item_ > 0) return QStringLiteral("item %1 of %2").arg(item_).arg(quoted(name_));
    return name_.isEmpty() ? QStringLiteral("the file") : quoted(name_);
}

std::vector<JsonNode> JsonNode::items(const QString& expected) const
{
    std::vector<JsonNode> nodes;
    if (!value_.isArray()) failType(expected);
    const QJsonArray array = value_.toArray();
    const auto count = hopeless() ? 0 : std::min(static_cast<std::size_t>(array.size()), place_->items.size());
    for (std::size_t i = 0; i < count; ++i) {
        nodes.emplace_back(name_, array.at(static_cast<qsizetype>(i)), &place_->items[i], *source_,
                           static_cast<int>(i + 1));
    }
    return nodes;
}

std::optional<std::string> JsonNode::text(const QString& expected) const
{
    if (!value_.isString()) {
        failType(expected);
        return std::nullopt;
    }
    const QString text = value_.toString();
    const auto control = std::find_if(text.begin(), text.end(), isControl);
    if (control == text.end()) return text.toStdString();
    const auto before = QStringView(text).first(control - text.begin()).toUtf8().size();
    source_->faults.add(offsetInString(source_->json, place_->begin, static_cast<std::size_t>(before)),
                        QStringLiteral("%1 holds a control character").arg(description()),
                        QStringLiteral("expected characters that can be seen"));
    return std::nullopt;
}

std::optional<int> JsonNode::wholeNumber() const
{
    constexpr int kNone = -1;
    const int number = value_.toInt(kNone);  // also kNone where it is no whole number
    if (number >= 0) return number;
    fail(QStringLiteral("%1 is not a whole number").arg(description()), QStringLiteral("expected 0, 1, 2 …"));
    return std::nullopt;
}

std::optional<std::string> JsonNode::scalarText() const
{
    if (value_.isBool()) return value_.toBool() ? "true" : "false";
    if (!value_.isDouble()) return text(QStringLiteral("text, a number, true or false"));
    // The digits as they stand in the file: a seed has more of them than a double can hold.
    qsizetype end = place_->begin;
    while (end < source_->json.size() && QByteArrayView("+-.0123456789eE").contains(source_->json[end])) ++end;
    return source_->json.mid(place_->begin, end - place_->begin).toStdString();
}

void JsonNode::fail(const QString& wrong, const QString& expected) const
{
    source_->faults.add(place_->begin, wrong, expected);
}

void JsonNode::fail(const tcp::TextError& error) const
{
    source_->faults.add(offsetInString(source_->json, place_->begin, error.offset), fromStd(error.wrong),
                        fromStd(error.expected));
}

void JsonNode::fail(const tcp::SettingError& error) const { fail(fromStd(error.wrong), fromStd(error.expected)); }

void JsonNode::failName(const tcp::SettingError& error) const
{
    source_->faults.add(place_->name, fromStd(error.wrong), fromStd(error.expected));
}

void JsonNode::failType(const QString& expected) const
{
    fail(QStringLiteral("%1 is %2").arg(description(), typeName(value_)), QStringLiteral("expected ") + expected);
}

}  // namespace app::files
