#include "lab/changed_settings.h"

#include <array>
#include <utility>

namespace app::lab {
namespace {

void add(std::vector<ChangedSetting>& changed, ChangedSetting setting)
{
    if (setting.lesson != setting.now) changed.push_back(std::move(setting));
}

/// Said once where both have changed alike.
void addOfHosts(std::vector<ChangedSetting>& changed, const tcp::SettingKey& key, const tcp::Settings& lesson,
                const tcp::Settings& now)
{
    std::array<ChangedSetting, 2> of;
    for (const tcp::HostId host : tcp::kHosts)
        of[tcp::index(host)] = {host, std::string(key.name), key.get(lesson.seenBy(host)), key.get(now.seenBy(host))};
    if (of[0].lesson == of[1].lesson && of[0].now == of[1].now) {
        of[0].host.reset();
        return add(changed, std::move(of[0]));
    }
    for (ChangedSetting& setting : of) add(changed, std::move(setting));
}

}  // namespace

std::string profilesOf(const tcp::Settings& settings)
{
    return tcp::profileChoiceText(settings.of(tcp::HostId::Client).profile, settings.of(tcp::HostId::Server).profile);
}

std::string changedProfile(const Moment& moment)
{
    if (!moment.scenario || !moment.timeline) return {};
    std::string now = profilesOf(moment.world().settings());
    return profilesOf(tcp::settingsOf(*moment.scenario, {}).settings) == now ? std::string() : now;
}

std::optional<tcp::Settings> lessonSettings(const Moment& moment)
{
    if (!moment.timeline) return std::nullopt;
    const tcp::Settings& now = moment.world().settings();
    tcp::Scenario bare;
    bare.profile = now.profile;
    tcp::SettingsOrError lesson = moment.scenario ? tcp::settingsOf(*moment.scenario, {}, changedProfile(moment))
                                                  : tcp::settingsOf(bare, {}, profilesOf(now));
    if (lesson.error) return std::nullopt;
    return std::move(lesson.settings);
}

std::vector<ChangedSetting> changedSettings(const Moment& moment)
{
    std::vector<ChangedSetting> changed;
    const std::optional<tcp::Settings> lesson = lessonSettings(moment);
    if (!lesson) return changed;
    const tcp::Settings& now = moment.world().settings();
    for (const tcp::SettingKey& key : tcp::settingKeys()) {
        if (key.kind == "bug") continue;  // its value is the answer of a lesson
        if (key.ofHost) addOfHosts(changed, key, *lesson, now);
        else add(changed, {std::nullopt, std::string(key.name), key.get(*lesson), key.get(now)});
    }
    return changed;
}

}  // namespace app::lab
