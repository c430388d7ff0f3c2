#include "lab/changed_settings.h"

#include "simulation/profiles.h"

namespace app::lab {

std::string changedProfile(const Moment& moment)
{
    if (!moment.scenario || !moment.timeline) return {};
    const std::string now(moment.world().settings().profile);
    const tcp::SettingsOrError own = tcp::settingsOf(*moment.scenario, {});
    return own.settings.profile == now ? std::string() : now;
}

std::optional<tcp::Settings> lessonSettings(const Moment& moment)
{
    if (!moment.timeline) return std::nullopt;
    if (!moment.scenario) {
        const tcp::Profile* profile = tcp::findProfile(moment.world().settings().profile);
        return profile ? std::optional(profile->settings()) : std::nullopt;
    }
    tcp::SettingsOrError lesson = tcp::settingsOf(*moment.scenario, {}, changedProfile(moment));
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
        std::string before = key.get(*lesson);
        std::string after = key.get(now);
        if (before != after) changed.push_back({std::string(key.name), std::move(before), std::move(after)});
    }
    return changed;
}

}  // namespace app::lab
