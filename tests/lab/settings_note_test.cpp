// Numbers in a lesson's texts are those of its own settings. Where a run has others, the text says so in place.

#include "files/changed_settings.h"
#include "files/crowd_story.h"
#include "lab/lessons.h"
#include "lab/telling.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace {

/// A value of each kind that no lesson and no profile has.
std::string otherValue(const tcp::SettingKey& key)
{
    static const std::map<std::string_view, std::string> byName{
        {"rto_min", "123ms"},  {"rto_initial", "4.5s"}, {"rto_max", "99s"},         {"loss", "0.001"},
        {"mss", "1111"},       {"window", "12345"},     {"tcp_syncookies", "2"},   {"box", "nat"},
        {"box_unknown", "reset"},
    };
    const auto named = byName.find(key.name);
    if (named != byName.end()) return named->second;
    if (key.kind.substr(0, 8) == "duration") return "77s";
    return "77";
}

bool isTold(const tcp::SettingKey& key)
{
    return key.name != "seed" && key.name != "iss_client" && key.name != "iss_server" && key.kind != "bug";
}

QString toldAfterStep(app::lab::Simulation& lab, std::size_t step)
{
    lab.finish();
    lab.seek(step);
    return app::lab::tellingAt(lab.moment()).say;
}

}  // namespace

TEST(SettingsNote, IsSaidForEverySettingThatIsChanged)
{
    app::lab::Simulation lab;
    for (const tcp::SettingKey& key : tcp::settingKeys()) {
        if (!isTold(key)) continue;
        lessons::open(lab, "stalled-peer");
        const std::string own = key.get(lab.moment().world().settings());
        const std::string value = key.kind != "yes/no" ? otherValue(key) : own == "true" ? "false" : "true";
        const QString before = toldAfterStep(lab, 1);
        EXPECT_FALSE(before.contains(QString::fromUtf8(key.name.data(), qsizetype(key.name.size())) + '='));
        const auto error = lab.setSetting(std::string(key.name), value);
        ASSERT_FALSE(error) << key.name << ' ' << error->wrong;
        const QString words = QString::fromStdString(std::string(key.name) + '=' + own);
        EXPECT_TRUE(toldAfterStep(lab, 1).contains(words)) << key.name << ": " << toldAfterStep(lab, 1).toStdString();
        EXPECT_TRUE(toldAfterStep(lab, 0).contains(words)) << key.name;
        lab.resetSettings();
        EXPECT_EQ(toldAfterStep(lab, 1), before) << key.name;
    }
}

TEST(SettingsNote, IsSaidForOneHostsSettingAndForAnotherSystem)
{
    const tcp::Scenario lesson = lessons::builtIn("stalled-peer");
    tcp::Settings settings = tcp::settingsOf(lesson, {}).settings;
    settings.ownOf(tcp::HostId::Client).config.finTimeout = std::chrono::seconds(10);
    EXPECT_TRUE(app::files::changedSettingsNote(lesson, settings).contains("tcp_fin_timeout=60s"));
    app::lab::Simulation lab;
    lessons::open(lab, "stalled-peer");
    lab.setProfile("windows");
    EXPECT_TRUE(toldAfterStep(lab, 1).contains("profile=linux"));
}

TEST(SettingsNote, IsNotSaidOfALessonAsItsAuthorWroteIt)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        const tcp::Settings own = tcp::settingsOf(lesson, {}).settings;
        EXPECT_EQ(app::files::changedSettingsNote(lesson, own).toStdString(), "") << lesson.id;
    }
}

TEST(SettingsNote, IsSaidForEverySettingOfACrowd)
{
    for (const app::files::CrowdStory& story : app::files::crowdStories()) {
        const tcp::CrowdSettings own = story.with({}).settings;
        EXPECT_EQ(app::files::changedSettingsNote(own, own).toStdString(), "") << story.id;
        for (const auto& [key, value] : std::map<std::string, std::string>{
                 {"backlog", "77"}, {"tcp_fin_timeout", "77s"}, {"rate", "77"}, {"duration", "77s"}}) {
            const auto changed = story.with({{key, value}});
            ASSERT_FALSE(changed.error) << *changed.error;
            const QString note = app::files::changedSettingsNote(own, changed.settings);
            EXPECT_TRUE(note.contains(QString::fromStdString(key + '=')))
                << story.id << ' ' << key << ": " << note.toStdString();
        }
    }
}

namespace {

/// Free play with a connection, in which the client then does this.
QString toldAfter(app::lab::Simulation& lab, const std::vector<tcp::Action>& actions, const tcp::RunMode& run)
{
    lab.openFreePlay("linux");
    lab.finish();
    lab.apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    lab.run(tcp::RunQuiet{});
    for (const tcp::Action& action : actions) lab.apply(action);
    if (!std::holds_alternative<tcp::RunQuiet>(run)) lab.run(run);
    lab.finish();
    return app::lab::tellingAt(lab.moment()).say;
}

tcp::CallAction sends(std::uint32_t octets) { return {tcp::HostId::Client, tcp::HostCall::Send, octets}; }

}  // namespace

TEST(NotSimulated, IsSaidWhereASenderWouldHaveWaitedForAcks)
{
    app::lab::Simulation lab;
    EXPECT_TRUE(toldAfter(lab, {sends(30'000)}, tcp::RunQuiet{}).contains("congestion control"));
    EXPECT_FALSE(toldAfter(lab, {sends(3'000)}, tcp::RunQuiet{}).contains("congestion control"));
}

TEST(NotSimulated, IsSaidWhereALossWaitsForTheTimerAlthoughMoreArrived)
{
    app::lab::Simulation lab;
    const tcp::ImpairAction drop{tcp::Impairment::Drop, tcp::HostId::Client, 1, {}, {}};
    const auto told = [&](std::uint32_t octets) {
        return toldAfter(lab, {drop, sends(octets)}, tcp::RunFor{std::chrono::seconds(2)});
    };
    EXPECT_TRUE(told(2'000).contains("SACK"));
    EXPECT_FALSE(told(500).contains("SACK"));     // nothing came after it
    EXPECT_FALSE(told(10'000).contains("SACK"));  // three duplicate ACKs told of it (RFC 5681 3.2)
}
