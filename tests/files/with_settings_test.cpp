// A scenario with the settings that a user has changed written into it: whoever opens it gets the same settings.

#include "files/library.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

using Overrides = std::vector<std::pair<std::string, std::string>>;

void expectSaidByItself(const tcp::Scenario& scenario, const Overrides& overrides, const std::string& profile)
{
    const tcp::SettingsOrError wanted = tcp::settingsOf(scenario, overrides, profile);
    ASSERT_FALSE(wanted.error) << scenario.id << ", " << profile << ": " << *wanted.error;
    const tcp::SettingsOrError said = tcp::settingsOf(tcp::withSettings(scenario, overrides, profile), {});
    EXPECT_FALSE(said.error) << scenario.id << ": " << *said.error;
    EXPECT_EQ(said.settings, wanted.settings) << scenario.id << ", profile \"" << profile << "\", "
                                              << overrides.size() << " changed settings";
}

std::vector<std::string> choices()
{
    std::vector<std::string> all{""};
    for (const tcp::Profile& profile : tcp::profiles()) {
        const std::string name(profile.name);
        for (const std::string& choice : {name, "client=" + name, "server=" + name, "client=" + name + ",server=linux"})
            all.push_back(choice);
    }
    return all;
}

}  // namespace

TEST(WithSettings, EveryLessonSaysItselfWhatWasChangedInIt)
{
    const std::initializer_list<Overrides> changes{
        {},
        {{"tcp_fin_timeout", "10s"}, {"latency", "40ms"}},
        {{"client.keepalive", "60s"}},
        {{"client.keepalive", "60s"}, {"keepalive", "90s"}},
        {{"keepalive", "90s"}, {"server.keepalive", "60s"}, {"server.tcp_fin_timeout", "7s"}},
        {{"msl", "5s"}, {"client.msl", "9s"}, {"server.syn_retries", "2"}, {"syn_retries", "3"}}};
    for (const app::files::ScenarioFile& file : app::files::library()) {
        for (const std::string& profile : choices()) {
            for (const Overrides& overrides : changes) expectSaidByItself(file.scenario, overrides, profile);
        }
    }
}

// What belongs to Linux goes with Linux, and what one host has of its own stays with it.
TEST(WithSettings, AHostsOwnSystemAndKnobsAreKept)
{
    tcp::Scenario scenario;
    scenario.profile = "linux";
    scenario.settings = {{"tcp_fin_timeout", "30s"}, {"client.orphan_retries", "3"}, {"msl", "20s"}};
    scenario.hosts[0] = {"solaris", {{"keepalive", "50s"}}};
    scenario.hosts[1] = {"", {{"tcp_fin_timeout", "20s"}, {"mss", "900"}}};
    for (const std::string& profile : choices()) {
        for (const char* key : {"tcp_fin_timeout", "client.tcp_fin_timeout", "server.tcp_fin_timeout", "keepalive"}) {
            expectSaidByItself(scenario, {{key, "15s"}}, profile);
            expectSaidByItself(scenario, {{"client.mss", "800"}, {key, "15s"}, {"mss", "700"}}, profile);
        }
    }
}
