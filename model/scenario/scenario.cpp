#include "scenario/scenario.h"

#include "scenario/action_text.h"
#include "simulation/profiles.h"
#include "simulation/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tcp {
namespace {

using NamedValue = std::pair<std::string, std::string>;

/// Knobs of one operating system. A lesson sets them for its own profile: under another profile that the user
/// asks for they say nothing (there is no tcp_fin_timeout in RFC 9293), while msl, latency and the like still do.
constexpr std::array<std::string_view, 9> kOfTheSystem{"tcp_fin_timeout",     "syn_retries", "synack_retries",
                                                       "syn_linear_timeouts", "retries",     "orphan_retries",
                                                       "abort_on_overflow",   "tcp_syncookies", "drop_synfin"};

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

/// "client.keepalive": the host, and the key without it.
struct KeyOfHost {
    std::optional<HostId> host;
    std::string_view key;
};

KeyOfHost splitKey(std::string_view key)
{
    const std::size_t dot = key.find('.');
    for (const HostId host : kHosts) {
        if (dot != std::string_view::npos && key.substr(0, dot) == text(host)) return {host, key.substr(dot + 1)};
    }
    return {std::nullopt, key};
}

std::optional<SettingError> applyToOne(Settings& settings, HostId host, const SettingKey& key, std::string_view value)
{
    Settings alone = settings.seenBy(host);
    const auto error = key.set(alone, value);
    if (!error) settings.ownOf(host) = alone;
    return error;
}

std::optional<SettingError> applyToAll(Settings& settings, const SettingKey& key, std::string_view value)
{
    for (const HostId host : kHosts) {
        if (!key.ofHost || !settings.own[index(host)]) continue;
        if (auto error = applyToOne(settings, host, key, value)) return error;
    }
    return key.set(settings, value);
}

void forget(std::vector<NamedValue>& settings, std::string_view key)
{
    std::erase_if(settings, [key](const NamedValue& setting) { return setting.first == key; });
}

/// Applies the profiles and the settings of a scenario, in the order in which the more particular wins.
class SettingsOfScenario {
public:
    SettingsOfScenario(const Scenario& scenario, const ProfileChoice& choice) : scenario_(scenario)
    {
        const bool chosen = !choice.both.empty();
        base_ = chosen ? choice.both : scenario.profile;
        for (const HostId host : kHosts) {
            const std::string& own = scenario.hosts[index(host)].profile;
            was_[index(host)] = own.empty() ? scenario.profile : own;
            const std::string& one = choice.one[index(host)];
            is_[index(host)] = !one.empty() ? one : chosen ? base_ : was_[index(host)];
        }
    }

    SettingsOrError result(const std::vector<NamedValue>& overrides)
    {
        for (const std::string& name : {base_, is_[0], is_[1]}) {
            if (const auto error = unknownProfile(name)) return {{}, joined(error)};
        }
        makeProfiles();
        std::optional<SettingError> error = common();
        for (const HostId host : kHosts) {
            if (!error) error = own(host);
        }
        for (const auto& [key, value] : overrides) {
            if (!error) error = applySetting(settings_, key, value);
        }
        if (!error) error = contradiction(settings_);
        settings_.forgetEqual();
        return {settings_, joined(error)};
    }

    /// The scenario that says the same by itself: without what belongs to a system that runs no more.
    Scenario written(const std::vector<NamedValue>& overrides) const
    {
        Scenario all = scenario_;
        all.profile = base_;
        all.settings.clear();
        for (const HostId host : kHosts) {
            ScenarioHost& own = all.hosts[index(host)];
            own.profile = is_[index(host)] == base_ ? std::string() : is_[index(host)];
            if (is_[index(host)] != was_[index(host)])
                std::erase_if(own.settings, [](const NamedValue& setting) { return belongsToSystem(setting.first); });
        }
        for (const NamedValue& setting : scenario_.settings) keep(all, setting);
        for (const NamedValue& setting : overrides) put(all, setting);
        return all;
    }

private:
    // A knob of the scenario's system stays with the hosts that still run it.
    void keep(Scenario& all, const NamedValue& setting) const
    {
        const auto [host, key] = splitKey(setting.first);
        if (base_ == scenario_.profile || !belongsToSystem(key)) return all.settings.push_back(setting);
        for (const HostId each : kHosts) {
            auto& own = all.hosts[index(each)].settings;
            const bool meant = !host || *host == each;
            if (meant && is_[index(each)] == scenario_.profile)
                own.insert(own.begin(), {std::string(key), setting.second});
        }
    }

    // The last word on it: nothing that was said of it before stays.
    void put(Scenario& all, const NamedValue& setting) const
    {
        const auto [host, key] = splitKey(setting.first);
        if (!host) forget(all.settings, key);
        for (const HostId each : kHosts) {
            if (host && *host != each) continue;
            ScenarioHost& own = all.hosts[index(each)];
            forget(own.settings, key);
            forget(all.settings, std::string(text(each)) + '.' + std::string(key));
            const bool keepsOwn = !own.profile.empty() && findSetting(key)->ofHost;
            if (host || keepsOwn) own.settings.emplace_back(key, setting.second);
        }
        if (!host) all.settings.push_back(setting);
    }

    void makeProfiles()
    {
        settings_ = findProfile(base_)->settings();
        for (const HostId host : kHosts) {
            if (is_[index(host)] == base_) continue;
            const Settings own = findProfile(is_[index(host)])->settings();
            settings_.own[index(host)] = static_cast<const HostSettings&>(own);
            if (host == HostId::Client) settings_.issClient = own.issClient;
            else settings_.issServer = own.issServer;
        }
    }

    // What belongs to a system applies where that system still runs.
    std::optional<SettingError> common()
    {
        for (const auto& [name, value] : scenario_.settings) {
            const auto [host, key] = splitKey(name);
            if (!belongsToSystem(key)) {
                if (auto error = applySetting(settings_, name, value)) return error;
                continue;
            }
            if (base_ == scenario_.profile && !host) {
                if (auto error = applyAlone(key, value)) return error;
            }
            for (const HostId each : kHosts) {
                const bool meant = !host || *host == each;
                if (!meant || is_[index(each)] != scenario_.profile || (!host && !settings_.own[index(each)])) continue;
                if (auto error = applyOwn(each, key, value)) return error;
            }
        }
        return std::nullopt;
    }

    std::optional<SettingError> own(HostId host)
    {
        const bool same = is_[index(host)] == was_[index(host)];
        for (const auto& [key, value] : scenario_.hosts[index(host)].settings) {
            if (!same && belongsToSystem(key)) continue;
            if (auto error = applyOwn(host, key, value)) return error;
        }
        return std::nullopt;
    }

    std::optional<SettingError> applyOwn(HostId host, std::string_view key, const std::string& value)
    {
        return applySetting(settings_, std::string(text(host)) + '.' + std::string(key), value);
    }

    // The common settings only: hosts of another system keep theirs.
    std::optional<SettingError> applyAlone(std::string_view key, const std::string& value)
    {
        const auto own = std::exchange(settings_.own, {});
        auto error = applySetting(settings_, key, value);
        settings_.own = own;
        return error;
    }

    const Scenario& scenario_;
    std::string base_;
    std::array<std::string, 2> was_;
    std::array<std::string, 2> is_;
    Settings settings_;
};

}  // namespace

std::optional<SettingError> applySetting(Settings& settings, std::string_view name, std::string_view value)
{
    const auto [host, key] = splitKey(name);
    const SettingKey* found = findSetting(key);
    if (!found) return SettingError{"unknown setting " + quoted(name), suggestion(key, namesOf(settingKeys()))};
    if (host && !found->ofHost)
        return SettingError{quoted(key) + " is no setting of one host",
                            "expected it without \"" + std::string(text(*host)) + ".\""};
    const auto error = host ? applyToOne(settings, *host, *found, value) : applyToAll(settings, *found, value);
    if (!error) return std::nullopt;
    return SettingError{error->wrong + " for " + std::string(name), "expected " + error->expected};
}

std::optional<SettingError> unknownProfile(std::string_view name)
{
    if (findProfile(name)) return std::nullopt;
    return SettingError{"unknown profile " + quoted(name), suggestion(name, namesOf(profiles()))};
}

std::variant<ProfileChoice, SettingError> profileChoice(std::string_view text)
{
    ProfileChoice choice;
    if (text.find('=') == std::string_view::npos) {
        choice.both = text;
        if (const auto error = text.empty() ? std::nullopt : unknownProfile(text)) return *error;
        return choice;
    }
    while (!text.empty()) {
        const std::string_view part = text.substr(0, std::min(text.find(','), text.size()));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const std::size_t equals = std::min(part.find('='), part.size());
        const auto host = std::ranges::find(kHosts, part.substr(0, equals), [](HostId id) { return tcp::text(id); });
        if (host == std::end(kHosts) || equals == part.size())
            return SettingError{"bad choice of a profile " + quoted(part),
                                "expected \"client=PROFILE\" or \"server=PROFILE\""};
        choice.one[index(*host)] = part.substr(equals + 1);
        if (const auto error = unknownProfile(choice.one[index(*host)])) return *error;
    }
    return choice;
}

std::string profileChoiceText(std::string_view client, std::string_view server)
{
    if (client == server) return std::string(client);
    return "client=" + std::string(client) + ",server=" + std::string(server);
}

SettingsOrError settingsOf(const Scenario& scenario, const std::vector<NamedValue>& overrides,
                           std::string_view profileOverride)
{
    const auto choice = profileChoice(profileOverride);
    if (const auto* error = std::get_if<SettingError>(&choice)) return {{}, joined(*error)};
    return SettingsOfScenario(scenario, std::get<ProfileChoice>(choice)).result(overrides);
}

Scenario withSettings(const Scenario& scenario, const std::vector<NamedValue>& overrides,
                      std::string_view profileOverride)
{
    const auto choice = profileChoice(profileOverride);
    const auto* chosen = std::get_if<ProfileChoice>(&choice);
    return SettingsOfScenario(scenario, chosen ? *chosen : ProfileChoice{}).written(overrides);
}

}  // namespace tcp
