#include "traffic/follow.h"

#include "scenario/play.h"
#include "support/crowd_with.h"

#include <gtest/gtest.h>

#include <string>

namespace tcp {
namespace {

std::string line(Instant at, HostId host, const std::string& what)
{
    return std::to_string(at.count()) + " " + std::string(text(host)) + " " + what + "\n";
}

std::string words(const StateChanged& change)
{
    return std::string(text(change.from)) + " > " + std::string(text(change.to));
}

std::string words(const Segment& segment)
{
    return controlText(segment.ctl) + " seq " + std::to_string(segment.seq.value()) + " ack " +
           std::to_string(segment.ack.value()) + " len " + std::to_string(segment.text) + " wnd " +
           std::to_string(segment.wnd);
}

/// What one connection of the crowd did, as text.
struct Witness : CrowdWatcher {
    Witness(std::uint32_t which, Instant from) : connection(which), begin(from) {}
    void changed(Instant at, std::uint32_t c, HostId host, const StateChanged& change) override
    {
        if (c == connection) story += line(at - begin, host, words(change));
    }
    void sent(Instant at, std::uint32_t c, HostId host, const Segment& segment, bool) override
    {
        if (c == connection) story += line(at - begin, host, words(segment));
    }
    std::uint32_t connection;
    Instant begin;
    std::string story;
};

std::string storyOf(const Run& run)
{
    std::string story;
    for (const Step& step : run.timeline.steps()) {
        for (const Happening& h : step.happenings) {
            const auto* change = std::get_if<StateChanged>(&h.what);
            if (change != nullptr && change->trigger != Trigger::PassiveOpen)
                story += line(h.at, h.host, words(*change));
            if (const auto* sent = std::get_if<Sent>(&h.what)) story += line(h.at, h.host, words(sent->segment));
        }
    }
    return story;
}

/// False: nothing happened to it (a forged SYN that was dropped).
bool expectSame(const CrowdSettings& settings, std::uint32_t connection, const std::string& what)
{
    const Followed followed = follow(settings, connection, settings.duration / 2);
    Crowd crowd(settings);
    Witness witness(connection, followed.begin);
    crowd.watch(&witness);
    crowd.runUntil(crowd.end());
    if (witness.story.empty()) return false;
    const auto outcome = settingsOf(followed.scenario, {});
    EXPECT_FALSE(outcome.error) << outcome.error.value_or("");
    const tcp::Run run = play(followed.scenario, outcome.settings);
    EXPECT_EQ(storyOf(run), witness.story) << what << ", connection " << connection;
    return true;
}

struct Troubled {
    const char* name;
    std::vector<std::pair<const char*, const char*>> settings;
};

const Troubled kTroubles[] = {
    {"all is well", {}},
    {"the server closes first", {{"closes_first", "server"}}},
    {"handlers hang", {{"hang", "0.5"}, {"workers", "5"}, {"backlog", "3"}, {"client_timeout", "2s"}}},
    {"handlers forget close()", {{"forget_close", "1"}, {"fd_limit", "20"}, {"backlog", "4"}}},
    {"slow handlers and bursts", {{"arrivals", "bursts"}, {"burst", "30"}, {"backlog", "5"}, {"workers", "4"},
                                  {"service_time", "300ms"}, {"tcp_syncookies", "false"}}},
    {"loss", {{"loss", "0.1"}, {"arrivals", "poisson"}}},
    {"clients that never close", {{"closes_first", "server"}, {"client_never_closes", "true"}}},
    {"a pool", {{"pool", "true"}, {"arrivals", "bursts"}, {"burst", "10"}, {"server_idle", "2s"}}},
    {"ports used again", {{"port_low", "40000"}, {"port_high", "40019"}, {"tcp_tw_reuse", "true"}}},
    {"too many TIME-WAIT", {{"tcp_max_tw_buckets", "30"}}},
    {"a flood", {{"spoofed_syns", "50"}, {"tcp_syncookies", "false"}, {"backlog", "20"}}},
};

TEST(Follow, ShowsAConnectionOfTheCrowdEventForEvent)
{
    for (const Troubled& trouble : kTroubles) {
        CrowdSettings settings = with({{"rate", "10"}, {"duration", "20s"}, {"tail", "100s"}});
        for (const auto& [key, value] : trouble.settings) ASSERT_FALSE(setCrowdKey(settings, key, value)) << key;
        int same = 0;
        for (const std::uint32_t connection : {1U, 2U, 7U, 8U, 9U, 40U, 90U})
            same += expectSame(settings, connection, trouble.name) ? 1 : 0;
        EXPECT_GE(same, 5) << trouble.name;
    }
}

// Round trips as long as the timers: segments, timers and applications meet at the same tick, where a world has
// segments first, then the client's timers, then the server's. Only that order says whether a SYN is sent again.
TEST(Follow, KeepsTheOrderOfTheWorldWithinOneTick)
{
    for (const char* latency : {"20ms", "40ms", "100ms", "200ms", "500ms", "1s"}) {
        for (const char* service : {"0s", "20ms", "40ms", "200ms", "1s"}) {
            for (const char* closer : {"client", "server"}) {
                const CrowdSettings settings =
                    with({{"rate", "10"}, {"duration", "5s"}, {"tail", "200s"}, {"latency", latency}, {"workers", "40"},
                          {"service_time", service}, {"closes_first", closer}, {"client_timeout", "4s"},
                          {"loss", "0.05"}});
                const std::string what = std::string(latency) + ", " + service + ", " + closer;
                for (const std::uint32_t connection : {1U, 2U, 3U, 20U, 45U})
                    EXPECT_TRUE(expectSame(settings, connection, what));
            }
        }
    }
}

TEST(Follow, FindsAConnectionInAStateAndItsMoment)
{
    const CrowdSettings settings = with({{"hang", "1"}, {"workers", "5"}, {"backlog", "3"}, {"client_timeout", "2s"},
                                         {"rate", "5"}, {"duration", "20s"}});
    const auto found = connectionIn(settings, 15s, HostId::Server, State::CloseWait).connection;
    ASSERT_TRUE(found);
    EXPECT_FALSE(connectionIn(settings, 15s, HostId::Server, State::TimeWait).connection);
    const Followed followed = follow(settings, *found, 15s);
    const auto outcome = settingsOf(followed.scenario, {});
    const tcp::Run run = play(followed.scenario, outcome.settings);
    const World& then = run.timeline.at(run.stepEnds.at(*followed.step - 1));
    EXPECT_EQ(then.host(HostId::Server).state(), State::CloseWait);
    EXPECT_EQ(then.now(), 15s - followed.begin);
}

// A host sends cookies only while others fill its queue: two hosts alone cannot show that, and it is said.
TEST(Follow, SaysThatOnlyCookiesHaveOpenedAConnection)
{
    const CrowdSettings flood = with({{"spoofed_syns", "50"}, {"backlog", "20"}, {"hang", "1"}, {"rate", "5"},
                                      {"client_timeout", "2s"}, {"duration", "20s"}});
    const Found later = connectionIn(flood, 15s, HostId::Server, State::Established);
    EXPECT_FALSE(later.connection);
    EXPECT_TRUE(later.onlyByCookie);
    EXPECT_FALSE(connectionIn(flood, 15s, HostId::Server, State::TimeWait).onlyByCookie);
}

}  // namespace
}  // namespace tcp
