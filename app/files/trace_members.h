#pragma once

#include "protocol/state.h"
#include "simulation/action.h"
#include "simulation/words.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace app::files {

/// The members of one line of a trace, by name. The first that is missing or wrong is kept as the fault of the line.
class TraceMembers {
public:
    explicit TraceMembers(QJsonObject object) : object_(std::move(object)) {}

    bool has(const char* name) const { return object_.contains(QLatin1String(name)); }
    bool failed() const { return !wrong_.isEmpty(); }
    const QString& wrong() const { return wrong_; }
    const QString& expected() const { return expected_; }

    std::string word(const char* name)
    {
        const QJsonValue value = object_.value(QLatin1String(name));
        if (!value.isString()) fail(name, "a string");
        return value.toString().toStdString();
    }

    bool yes(const char* name)
    {
        const QJsonValue value = object_.value(QLatin1String(name));
        if (!value.isBool()) fail(name, "true or false");
        return value.toBool();
    }

    std::int64_t number(const char* name, std::int64_t least = 0, std::int64_t most = kMostMicroseconds)
    {
        const QJsonValue value = object_.value(QLatin1String(name));
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (number >= static_cast<double>(least) && number <= static_cast<double>(most)) return value.toInteger(least);
        fail(name, "a number");
        return least;
    }
    std::uint32_t number32(const char* name)
    {
        return static_cast<std::uint32_t>(number(name, 0, std::numeric_limits<std::uint32_t>::max()));
    }
    std::uint32_t numberIfAny(const char* name) { return has(name) ? number32(name) : 0; }
    std::uint16_t portIfAny(const char* name)
    {
        return static_cast<std::uint16_t>(has(name) ? number(name, 0, std::numeric_limits<std::uint16_t>::max()) : 0);
    }
    std::size_t step() { return static_cast<std::size_t>(number("index", 0, kMostSteps)); }
    tcp::Instant at() { return tcp::Instant(number("us")); }

    /// The value whose text the word is, 0 to the last one.
    template <typename Enum> Enum choice(const char* name, Enum last)
    {
        const std::string text = word(name);
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            if (tcp::text(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
        }
        unknown(name, text);
        return Enum{};
    }
    tcp::HostId host() { return choice("host", tcp::HostId::Server); }
    tcp::State state(const char* name) { return choice(name, tcp::State::TimeWait); }

    void unknown(const char* name, const std::string& text)
    {
        if (failed()) return;
        wrong_ = QStringLiteral("unknown %1 %2").arg(QLatin1String(name), QString::fromStdString(tcp::quoted(text)));
        expected_ = QStringLiteral("a word of the trace (reference: trace)");
    }

private:
    static constexpr std::int64_t kMostMicroseconds = 100'000'000'000'000;  // over three years
    static constexpr std::int64_t kMostSteps = 10'000;

    void fail(const char* name, const char* what)
    {
        if (failed()) return;
        const char* const how = has(name) ? "bad" : "missing";
        wrong_ = QStringLiteral("%1 member \"%2\"").arg(QLatin1String(how), QLatin1String(name));
        expected_ = QLatin1String(what);
    }

    QJsonObject object_;
    QString wrong_;
    QString expected_;
};

}  // namespace app::files
