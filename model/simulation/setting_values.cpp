#include "simulation/setting_values.h"

#include "simulation/words.h"

#include <algorithm>
#include <cmath>

namespace tcp {
namespace {

constexpr int kMostOrphans = 1'000'000;

/// A whole number or "none".
Outcome setOrNone(std::optional<int>& member, std::string_view value, int most)
{
    const auto read = numberFromText<int>(value);
    const bool legal = read && *read >= 0 && *read <= most;
    if (!legal && value != "none")
        return expected(value, rangeText(0, static_cast<std::uint64_t>(most)) + ", or \"none\"");
    member = read;
    return {};
}

std::string orNone(const std::optional<int>& member) { return member ? std::to_string(*member) : "none"; }

}  // namespace

SettingError expected(std::string_view value, std::string what)
{
    return {"bad value " + quoted(value), std::move(what)};
}

std::string rangeText(std::uint64_t least, std::uint64_t most)
{
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

/// Whether and when Linux answers with SYN cookies; other systems have no such rule here.
Outcome setSynCookies(Settings& settings, std::string_view value)
{
    return setOrNone(settings.synCookies, value, kAlwaysCookies);
}

std::string synCookiesText(const Settings& settings) { return orNone(settings.synCookies); }

Outcome setMaxOrphans(Settings& settings, std::string_view value)
{
    return setOrNone(settings.maxOrphans, value, kMostOrphans);
}

std::string maxOrphansText(const Settings& settings) { return orNone(settings.maxOrphans); }

Outcome setBox(Settings& settings, std::string_view value)
{
    const auto found = std::ranges::find(kBoxKinds, value, [](BoxKind kind) { return text(kind); });
    if (found == std::end(kBoxKinds)) return expected(value, "\"none\", \"firewall\" or \"nat\"");
    settings.box.kind = *found;
    return {};
}

std::string boxText(const Settings& settings) { return std::string(text(settings.box.kind)); }

Outcome setBoxUnknown(Settings& settings, std::string_view value)
{
    const auto found = std::ranges::find(kBoxAnswers, value, [](BoxAnswer answer) { return text(answer); });
    if (found == std::end(kBoxAnswers)) return expected(value, "\"drop\" or \"reset\"");
    settings.box.unknown = *found;
    return {};
}

std::string boxUnknownText(const Settings& settings) { return std::string(text(settings.box.unknown)); }

Outcome setBoxRetrans(Settings& settings, std::string_view value)
{
    constexpr std::uint64_t kMost = 255;
    const auto read = numberFromText<std::uint8_t>(value);
    if (!read) return expected(value, rangeText(0, kMost));
    settings.box.maxRetrans = *read;
    return {};
}

std::string boxRetransText(const Settings& settings) { return std::to_string(settings.box.maxRetrans); }

Outcome setLoss(Settings& settings, std::string_view value)
{
    const auto read = numberFromText<double>(value);
    if (!read || !std::isfinite(*read) || std::signbit(*read) || *read > 1) {
        return expected(value, "a probability from 0 to 1, such as \"0.1\"");
    }
    settings.loss = *read;
    return {};
}

std::string lossText(const Settings& settings)
{
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, settings.loss);
    return {buffer, end};
}

}  // namespace tcp
