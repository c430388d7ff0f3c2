#pragma once

#include "simulation/settings.h"

#include <charconv>

// What the rows of settings.cpp share, and the values that fit none of their kinds.
namespace tcp {

using Outcome = std::optional<SettingError>;

SettingError expected(std::string_view value, std::string what);
/// "a whole number from 0 to 255"
std::string rangeText(std::uint64_t least, std::uint64_t most);

template <typename Number> std::optional<Number> numberFromText(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Outcome setSynCookies(Settings& settings, std::string_view value);
std::string synCookiesText(const Settings& settings);
Outcome setMaxOrphans(Settings& settings, std::string_view value);
std::string maxOrphansText(const Settings& settings);
Outcome setBox(Settings& settings, std::string_view value);
std::string boxText(const Settings& settings);
template <bool BoxSettings::*Member> Outcome setBoxFlag(Settings& settings, std::string_view value)
{
    if (value != "true" && value != "false") return expected(value, "\"true\" or \"false\"");
    settings.box.*Member = value == "true";
    return {};
}
template <bool BoxSettings::*Member> std::string boxFlagText(const Settings& settings)
{
    return settings.box.*Member ? "true" : "false";
}
Outcome setBoxRetrans(Settings& settings, std::string_view value);
std::string boxRetransText(const Settings& settings);
Outcome setBoxUnknown(Settings& settings, std::string_view value);
std::string boxUnknownText(const Settings& settings);
Outcome setLoss(Settings& settings, std::string_view value);
std::string lossText(const Settings& settings);

}  // namespace tcp
