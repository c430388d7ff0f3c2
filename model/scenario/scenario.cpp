#include "scenario/scenario.h"

#include "scenario/action_text.h"
#include "simulation/profiles.h"
#include "simulation/words.h"

#include <algorithm>
#include <array>

namespace tcp {
namespace {

using Pair = std::pair<std::string, std::string>;

/// Knobs of one operating system. A lesson sets them for its own profile: under another profile that the user
/// asks for they say nothing (there is no tcp_fin_timeout in RFC 9293), while msl, latency and the like still do.
constexpr std::array<std::string_view, 8> kOfTheSystem{"tcp_fin_timeout",     "syn_retries", "synack_retries",
                                                       "syn_linear_timeouts", "retries",     "orphan_retries",
                                                       "abort_on_overflow",   "tcp_syncookies"};

bool belongsToSystem(std::string_view key)
{
    return std::find(kOfTheSystem.begin(), kOfTheSystem.end(), key) != kOfTheSystem.end();
}

template <typename List> std::vector<std::string_view> namesOf(const List& list)
{
    std::vector<std::string_view> names;
    for (const auto& item : list) names.push_back(item.name);
    return names;
}

std::optional<std::string> joined(const std::optional<SettingError>& error)
{
    if (!error) return std::nullopt;
    return error->wrong + "; " + error->expected;
}

}  // namespace

std::optional<SettingError> applySetting(Settings& settings, std::string_view key, std::string_view value)
{
    const SettingKey* found = findSetting(key);
    if (!found) return SettingError{"unknown setting " + quoted(key), suggestion(key, namesOf(settingKeys()))};
    if (const auto error = found->set(settings, value)) {
        return SettingError{error->wrong + " for " + std::string(key), "expected " + error->expected};
    }
    return std::nullopt;
}

std::optional<SettingError> unknownProfile(std::string_view name)
{
    if (findProfile(name)) return std::nullopt;
    return SettingError{"unknown profile " + quoted(name), suggestion(name, namesOf(profiles()))};
}

SettingsOrError settingsOf(const Scenario& scenario, const std::vector<Pair>& overrides,
                           std::string_view profileOverride)
{
    const std::string_view name = profileOverride.empty() ? std::string_view(scenario.profile) : profileOverride;
    if (const auto error = unknownProfile(name)) return {{}, joined(error)};
    SettingsOrError result{findProfile(name)->settings(), std::nullopt};
    const bool ownSystem = name == scenario.profile;
    for (const auto& [key, value] : scenario.settings) {
        if (!ownSystem && belongsToSystem(key)) continue;
        result.error = joined(applySetting(result.settings, key, value));
        if (result.error) return result;
    }
    for (const auto& [key, value] : overrides) {
        result.error = joined(applySetting(result.settings, key, value));
        if (result.error) return result;
    }
    result.error = joined(contradiction(result.settings));
    return result;
}

}  // namespace tcp
