#include "simulation/profiles.h"
#include "simulation/world.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace tcp {
namespace {

std::string value(const Settings& settings, std::string_view key)
{
    const SettingKey* found = findSetting(key);
    EXPECT_NE(found, nullptr) << key;
    return found == nullptr ? "" : found->get(settings);
}

void expectValues(std::string_view profile, const std::map<std::string, std::string>& values)
{
    const Profile* found = findProfile(profile);
    ASSERT_NE(found, nullptr);
    const Settings settings = found->settings();
    EXPECT_EQ(settings.profile, profile);
    for (const auto& [key, expected] : values)
        EXPECT_EQ(value(settings, key), expected) << profile << " " << key;
}

// Contract 1.4, the column rfc9293
TEST(Profiles, OfTheRfcHaveTheValuesOfTheContract)
{
    expectValues("rfc9293", {{"msl", "2min"},
                             {"tcp_fin_timeout", "none"},
                             {"latency", "25ms"},
                             {"rto_initial", "1s"},
                             {"rto_min", "1s"},
                             {"rto_max", "60s"},
                             {"user_timeout", "5min"},
                             {"mss", "536"},
                             {"window", "65535"},
                             {"iss_client", "100"},
                             {"iss_server", "300"},
                             {"challenge_ack", "true"},
                             {"rfc1337", "false"},
                             {"keepalive", "none"},
                             {"loss", "0"},
                             {"seed", "1"}});
}

// Measured on Linux 6.18 (random-2, -58 and -166 of seed 616263); nobody has measured the others.
TEST(Profiles, OfLinuxAloneCloseTheNewestFirstWhereAProcessEnds)
{
    for (const Profile& profile : profiles())
        EXPECT_EQ(profile.settings().exitClosesNewestFirst, profile.name == "linux") << profile.name;
    Settings settings = findProfile("linux")->settings();
    settings.exitClosesNewestFirst = false;
    EXPECT_NE(settings, findProfile("linux")->settings());
}

// Contract 1.4, the column linux
TEST(Profiles, OfLinuxHaveTheValuesOfTheContract)
{
    expectValues("linux", {{"msl", "30s"},
                           {"tcp_fin_timeout", "60s"},
                           {"latency", "25ms"},
                           {"rto_initial", "1s"},
                           {"rto_min", "200ms"},
                           {"rto_max", "2min"},
                           {"syn_retries", "6"},
                           {"syn_linear_timeouts", "4"},
                           {"synack_retries", "5"},
                           {"retries", "15"},
                           {"orphan_retries", "0"},
                           {"user_timeout", "none"},
                           {"mss", "1460"},
                           {"window", "65535"},
                           {"challenge_ack", "true"},
                           {"rfc1337", "false"},
                           {"keepalive", "none"},
                           {"backlog", "128"},
                           {"abort_on_overflow", "false"},
                           {"tcp_syncookies", "1"}});
}

// facts: other-systems
TEST(Profiles, OfOtherSystemsWaitAsTheirSourcesSay)
{
    const std::map<std::string, std::pair<Duration, Duration>> sourced{
        {"rfc9293", {4min, {}}}, {"linux", {60s, 60s}},     {"freebsd", {60s, 600s}},
        {"macos", {30s, 60s}},   {"windows", {120s, 120s}}, {"solaris", {60s, 675s}}};
    for (const auto& [name, times] : sourced) {
        const Config config = findProfile(name)->settings().config;
        EXPECT_EQ(config.timeWait(), times.first) << name;
        EXPECT_EQ(config.finTimeout.value_or(Duration{}), times.second) << name;
    }
}

// tcp_timer.h of FreeBSD and xnu; cc758896 and SO_KEEPALIVE of learn.microsoft.com; Oracle's tunables; tcp(7)
TEST(Profiles, GiveUpAConnectAsTheirSourcesSay)
{
    const std::map<std::string, Duration> sourced{
        {"linux", 131s}, {"freebsd", 75s}, {"macos", 75s}, {"windows", 21s}, {"solaris", 180s}};
    for (const auto& [name, time] : sourced) {
        World world(findProfile(name)->settings());
        world.step(Action{CableAction{false}});
        world.step(Action{CallAction{HostId::Client, HostCall::Connect}});
        while (world.nextDue()) world.step(NextEvent{});
        EXPECT_EQ(world.host(HostId::Client).state(), State::Closed) << name;
        EXPECT_EQ(world.now(), time) << name;
    }
}

TEST(Profiles, ProbeAnIdlePeerAsTheirSourcesSay)
{
    const std::map<std::string, std::pair<Duration, int>> sourced{
        {"linux", {75s, 9}}, {"freebsd", {75s, 8}}, {"macos", {75s, 8}}, {"windows", {1s, 10}}, {"solaris", {60s, 8}}};
    for (const auto& [name, probes] : sourced) {
        const Config config = findProfile(name)->settings().config;
        EXPECT_EQ(config.keepAliveInterval, probes.first) << name;
        EXPECT_EQ(config.keepAliveProbes, probes.second) << name;
    }
}

TEST(Profiles, OfFreebsdProbeAShutWindowAfterFiveSeconds)
{
    const Config config = findProfile("freebsd")->settings().config;
    EXPECT_EQ(config.persistMin, 5s);
    EXPECT_EQ(config.delayedAck, 40ms);
}

TEST(Profiles, SayWhatIsNotVerified)
{
    for (const Profile& profile : profiles()) {
        EXPECT_EQ(profile.verified, profile.doubt.empty()) << profile.name;
        EXPECT_EQ(profile.verified, profile.name == "rfc9293" || profile.name == "linux" ||
                                        profile.name == "freebsd");
    }
}

TEST(Profiles, AreKnownByTheirNames)
{
    for (const std::string_view name : {"rfc9293", "linux", "freebsd", "macos", "windows", "solaris"})
        EXPECT_NE(findProfile(name), nullptr) << name;
    EXPECT_EQ(findProfile("beos"), nullptr);
}

// Each departure from the letter of the RFC is a knob, and the RFC's profile turns none.
TEST(Profiles, OfTheRfcAreTheDefaults) { EXPECT_EQ(findProfile("rfc9293")->settings().config, Config{}); }

} // namespace
} // namespace tcp
