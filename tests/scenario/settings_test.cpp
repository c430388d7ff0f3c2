#include "protocol/deviation.h"
#include "scenario/scenario.h"
#include "simulation/profiles.h"
#include "simulation/world.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

std::string valueOf(const Settings& settings, std::string_view key) { return findSetting(key)->get(settings); }

Scenario under(std::string profile, std::vector<std::pair<std::string, std::string>> settings = {})
{
    Scenario scenario;
    scenario.profile = std::move(profile);
    scenario.settings = std::move(settings);
    return scenario;
}

std::string faultOf(std::string_view key, std::string_view value)
{
    Settings settings;
    const auto error = applySetting(settings, key, value);
    return error ? error->wrong + "; " + error->expected : "";
}

TEST(Settings, HaveEveryKeyOfTheContract)
{
    for (const char* key : {"msl",
                            "tcp_fin_timeout",
                            "latency",
                            "rto_initial",
                            "rto_min",
                            "rto_max",
                            "syn_retries",
                            "syn_linear_timeouts",
                            "synack_retries",
                            "retries",
                            "orphan_retries",
                            "user_timeout",
                            "mss",
                            "window",
                            "iss_client",
                            "iss_server",
                            "challenge_ack",
                            "rfc1337",
                            "drop_synfin",
                            "keepalive",
                            "backlog",
                            "abort_on_overflow",
                            "tcp_syncookies",
                            "loss",
                            "seed",
                            "bug_client",
                            "bug_server"}) {
        EXPECT_TRUE(findSetting(key)) << key;
    }
    EXPECT_FALSE(findSetting("MSL"));
}

TEST(Settings, HaveTheValuesOfTheContract)
{
    const Settings rfc = findProfile("rfc9293")->settings();
    const Settings os = findProfile("linux")->settings();
    const struct {
        const char* key;
        const char* rfc;
        const char* os;
    } rows[] = {
        {"msl", "2min", "30s"},
        {"tcp_fin_timeout", "none", "60s"},
        {"latency", "25ms", "25ms"},
        {"rto_initial", "1s", "1s"},
        {"rto_min", "1s", "200ms"},
        {"rto_max", "60s", "2min"},
        {"syn_retries", "by time", "6"},
        {"synack_retries", "by time", "5"},
        {"syn_linear_timeouts", "0", "4"},
        {"retries", "by time", "15"},
        {"orphan_retries", "by time", "0"},
        {"user_timeout", "5min", "none"},
        {"mss", "536", "1460"},
        {"window", "65535", "65535"},
        {"iss_client", "100", "seeded"},
        {"iss_server", "300", "seeded"},
        {"challenge_ack", "true", "true"},
        {"rfc1337", "false", "false"},
        {"drop_synfin", "false", "false"},
        {"keepalive", "none", "none"},
        {"backlog", "128", "128"},
        {"abort_on_overflow", "false", "false"},
        {"tcp_syncookies", "none", "1"},
        {"loss", "0", "0"},
        {"seed", "1", "1"},
        {"bug_client", "none", "none"},
        {"bug_server", "none", "none"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(valueOf(rfc, row.key), row.rfc) << row.key;
        EXPECT_EQ(valueOf(os, row.key), row.os) << row.key;
    }
}

TEST(Settings, EveryValueReadsAsItIsPrinted)
{
    for (const Profile& profile : profiles()) {
        for (const SettingKey& key : settingKeys()) {
            Settings settings = profile.settings();
            const Settings before = settings;
            EXPECT_FALSE(key.set(settings, key.get(before))) << profile.name << ' ' << key.name;
            EXPECT_EQ(settings, before) << profile.name << ' ' << key.name;
        }
    }
}

TEST(Settings, SayWhatWasExpected)
{
    EXPECT_EQ(faultOf("mls", "30s"), "unknown setting \"mls\"; did you mean \"msl\"?");
    EXPECT_EQ(faultOf("msl", "none"),
              "bad value \"none\" for msl; expected a duration such as \"30s\" (us, ms, s, min or h, "
              "at most 100 days)");
    EXPECT_EQ(faultOf("retries", "-1"),
              "bad value \"-1\" for retries; expected a whole number from 0 to 255, or \"by time\"");
    EXPECT_EQ(faultOf("rfc1337", "yes"), "bad value \"yes\" for rfc1337; expected \"true\" or \"false\"");
    EXPECT_EQ(faultOf("loss", "2"), "bad value \"2\" for loss; expected a probability from 0 to 1, such as \"0.1\"");
    EXPECT_EQ(faultOf("rto_min", "0s"), "bad value \"0s\" for rto_min; expected at least 1ms");
    EXPECT_EQ(faultOf("mss", "0"), "bad value \"0\" for mss; expected a whole number from 28 to 65495");
    EXPECT_EQ(faultOf("bug_client", "time-wait"),
              "bad value \"time-wait\" for bug_client; expected \"none\", \"fin-in-fin-wait-1-to-close-wait\", "
              "\"simultaneous-open-to-closed\", \"time-wait-skipped\", \"closing-without-fin\" or "
              "\"fin-timeout-for-time-wait\"");
    for (const char* value : {"nan", "inf", "-0", "", "0x1", "1 "}) EXPECT_NE(faultOf("loss", value), "") << value;
}

TEST(Settings, GiveABugToOneHost)
{
    Settings settings = findProfile("rfc9293")->settings();
    for (const Deviation bug : kDeviations) {
        ASSERT_FALSE(applySetting(settings, "bug_server", text(bug)));
        const World world(settings);
        EXPECT_EQ(world.host(HostId::Client).config.deviation, Deviation::None);
        EXPECT_EQ(world.host(HostId::Server).config.deviation, bug);
    }
}

TEST(Settings, ByTimeOnAProfileThatCountsIsTheTimeOfTheRfc)
{
    Settings settings = findProfile("linux")->settings();
    ASSERT_FALSE(applySetting(settings, "syn_retries", "by time"));
    EXPECT_EQ(settings.config.syn, (GiveUp{std::nullopt, 3min}));
}

TEST(SettingsOf, AreProfileThenScenarioThenOverrides)
{
    const Scenario scenario = under("linux", {{"msl", "5s"}, {"latency", "1ms"}});
    const SettingsOrError result = settingsOf(scenario, {{"latency", "2ms"}});
    ASSERT_FALSE(result.error);
    EXPECT_EQ(valueOf(result.settings, "msl"), "5s");
    EXPECT_EQ(valueOf(result.settings, "latency"), "2ms");
    EXPECT_EQ(valueOf(result.settings, "rto_min"), "200ms");
}

TEST(SettingsOf, AnotherProfileTakesTheSystemsOwnKnobsAway)
{
    const Scenario scenario = under("linux", {{"tcp_fin_timeout", "5s"}, {"msl", "5s"}});
    const Settings settings = settingsOf(scenario, {}, "rfc9293").settings;
    EXPECT_EQ(valueOf(settings, "tcp_fin_timeout"), "none");
    EXPECT_EQ(valueOf(settings, "msl"), "5s");
    EXPECT_EQ(valueOf(settingsOf(scenario, {}, "linux").settings, "tcp_fin_timeout"), "5s");
    EXPECT_EQ(valueOf(settingsOf(scenario, {{"tcp_fin_timeout", "7s"}}, "rfc9293").settings, "tcp_fin_timeout"), "7s");
}

TEST(SettingsOfAHost, AreItsOwn)
{
    Settings settings = findProfile("linux")->settings();
    ASSERT_FALSE(applySetting(settings, "client.keepalive", "60s"));
    EXPECT_EQ(settings.of(HostId::Client).config.keepAlive, Duration(60s));
    EXPECT_EQ(settings.of(HostId::Server).config.keepAlive, std::nullopt);
    const World world(settings);
    EXPECT_EQ(world.host(HostId::Client).config.keepAlive, Duration(60s));
    EXPECT_EQ(world.host(HostId::Server).config.keepAlive, std::nullopt);
    ASSERT_FALSE(applySetting(settings, "keepalive", "5s"));
    EXPECT_EQ(settings.of(HostId::Client).config.keepAlive, Duration(5s)) << "of both, whatever one had";
    EXPECT_EQ(settings.of(HostId::Server).config.keepAlive, Duration(5s));
}

TEST(SettingsOfAHost, AreThoseThatAHostCanHave)
{
    EXPECT_EQ(faultOf("client.latency", "1ms"),
              "\"latency\" is no setting of one host; expected it without \"client.\"");
    EXPECT_EQ(faultOf("client.mls", "1ms"), "unknown setting \"client.mls\"; did you mean \"msl\"?");
    EXPECT_EQ(faultOf("server.msl", "none"),
              "bad value \"none\" for server.msl; expected a duration such as \"30s\" (us, "
              "ms, s, min or h, at most 100 days)");
    for (const SettingKey& key : settingKeys()) {
        Settings settings = findProfile("linux")->settings();
        const bool taken = !applySetting(settings, "server." + std::string(key.name), key.get(settings));
        EXPECT_EQ(taken, key.ofHost) << key.name;
        settings.forgetEqual();
        EXPECT_EQ(settings, findProfile("linux")->settings()) << key.name;
    }
}

TEST(SettingsOfAHost, AreItsProfileThenTheScenariosThenItsOwnThenOverrides)
{
    Scenario scenario = under("linux", {{"msl", "5s"}, {"tcp_fin_timeout", "7s"}});
    scenario.hosts[1].profile = "windows";
    scenario.hosts[1].settings = {{"keepalive", "10s"}};
    const SettingsOrError result = settingsOf(scenario, {{"client.msl", "6s"}});
    ASSERT_FALSE(result.error) << *result.error;
    const HostSettings& client = result.settings.of(HostId::Client);
    const HostSettings& server = result.settings.of(HostId::Server);
    EXPECT_EQ(client.profile, "linux");
    EXPECT_EQ(server.profile, "windows");
    EXPECT_EQ(client.config.msl, Duration(6s));
    EXPECT_EQ(server.config.msl, Duration(5s));
    EXPECT_EQ(client.config.finTimeout, Duration(7s));
    EXPECT_EQ(server.config.finTimeout, Duration(120s)) << "a knob of Linux says nothing about Windows";
    EXPECT_EQ(server.config.keepAlive, Duration(10s));
    EXPECT_TRUE(server.config.halfClosedFinTimeout);
}

TEST(SettingsOfAHost, GiveWayToTheProfilesThatAreAskedFor)
{
    Scenario scenario = under("linux", {{"tcp_fin_timeout", "7s"}});
    scenario.hosts[1].profile = "windows";
    EXPECT_EQ(settingsOf(scenario, {}, "freebsd").settings.of(HostId::Server).profile, "freebsd");
    const Settings one = settingsOf(scenario, {}, "server=linux").settings;
    EXPECT_EQ(one.of(HostId::Server).profile, "linux");
    EXPECT_EQ(one.of(HostId::Server).config.finTimeout, Duration(7s));
    const Settings two = settingsOf(under("rfc9293"), {}, "client=linux,server=windows").settings;
    EXPECT_EQ(two.of(HostId::Client).profile, "linux");
    EXPECT_EQ(two.of(HostId::Server).profile, "windows");
    EXPECT_EQ(two.issClient, std::nullopt) << "drawn, as on Linux";
    EXPECT_EQ(settingsOf(scenario, {}, "klient=linux").error,
              "bad choice of a profile \"klient=linux\"; expected \"client=PROFILE\" or \"server=PROFILE\"");
    EXPECT_EQ(settingsOf(scenario, {}, "client=lunix").error, "unknown profile \"lunix\"; did you mean \"linux\"?");
}

TEST(SettingsOf, NameWhatIsWrong)
{
    EXPECT_EQ(settingsOf(under("lunix"), {}).error, "unknown profile \"lunix\"; did you mean \"linux\"?");
    EXPECT_EQ(settingsOf(under("rfc9293"), {{"rto_max", "500ms"}}).error,
              "rto_max 500ms is below rto_min or rto_initial; expected neither of them above it");
}

}  // namespace
