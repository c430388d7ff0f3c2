#include "traffic/follow.h"

#include "scenario/play.h"
#include "support/crowd_with.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

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

/// What to add to the server's numbers of a run to get those of the crowd. The ISS of a cookie is what the kernel makes
/// of the socket pair and the time; every other is set.
std::uint32_t shiftOf(const Run& run, SeqNum iss)
{
    for (const Step& step : run.timeline.steps()) {
        for (const TraceEvent& h : step.events) {
            const auto* sent = std::get_if<Sent>(&h.what);
            if (sent == nullptr || h.host == HostId::Client || !sent->segment.has(ctl::SYN)) continue;
            return iss.value() - sent->segment.seq.value();
        }
    }
    return 0;
}

Segment shifted(Segment segment, HostId from, std::uint32_t shift)
{
    SeqNum& ofServer = from == HostId::Server ? segment.seq : segment.ack;
    if (ofServer != SeqNum{}) ofServer = ofServer + shift;
    return segment;
}

std::string storyOf(const Run& run, std::uint32_t shift)
{
    std::string story;
    for (const Step& step : run.timeline.steps()) {
        for (const TraceEvent& h : step.events) {
            const auto* change = std::get_if<StateChanged>(&h.what);
            if (change != nullptr && change->trigger != Trigger::PassiveOpen)
                story += line(h.at, h.host, words(*change));
            if (const auto* sent = std::get_if<Sent>(&h.what))
                story += line(h.at, h.host, words(shifted(sent->segment, h.host, shift)));
        }
    }
    return story;
}

/// No application calls what it may not, such as close() a second time.
bool allCallsSucceed(const Run& run)
{
    for (const Step& step : run.timeline.steps()) {
        for (const TraceEvent& h : step.events) {
            const auto* called = std::get_if<Called>(&h.what);
            if (called != nullptr && called->result != "ok") return false;
        }
    }
    return true;
}

/// False: nothing happened to it (a forged SYN that was dropped), or no scenario can show it.
bool expectSame(const CrowdSettings& settings, std::uint32_t connection, const std::string& what)
{
    const Followed followed = follow(settings, connection, settings.duration / 2);
    Crowd crowd(settings);
    Witness witness(connection, followed.begin);
    crowd.watch(&witness);
    crowd.runUntil(crowd.end());
    if (witness.story.empty() || followed.bothWays) return false;
    const auto outcome = settingsOf(followed.scenario, {});
    EXPECT_FALSE(outcome.error) << outcome.error.value_or("");
    const tcp::Run run = play(followed.scenario, outcome.settings);
    EXPECT_TRUE(allCallsSucceed(run)) << what << ", connection " << connection;
    const std::uint32_t shift = shiftOf(run, serverIss(connection));
    EXPECT_EQ(shift != 0, !followed.cookies.empty()) << what << ", connection " << connection;
    EXPECT_EQ(storyOf(run, shift), witness.story) << what << ", connection " << connection;
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
    const auto found = connectionIn(settings, 15s, HostId::Server, State::CloseWait);
    ASSERT_TRUE(found);
    EXPECT_FALSE(connectionIn(settings, 15s, HostId::Server, State::TimeWait));
    const Followed followed = follow(settings, *found, 15s);
    const auto outcome = settingsOf(followed.scenario, {});
    const tcp::Run run = play(followed.scenario, outcome.settings);
    const World& then = run.timeline.at(run.stepEnds.at(*followed.step - 1));
    EXPECT_EQ(then.host(HostId::Server).state(), State::CloseWait);
    EXPECT_EQ(then.now(), 15s - followed.begin);
}

/// Clients that a SYN cookie has connected.
struct ByCookie : CrowdWatcher {
    void answeredWithCookie(Instant, std::uint32_t c) override { cookies.insert(c); }
    void changed(Instant, std::uint32_t c, HostId host, const StateChanged& change) override
    {
        if (host == HostId::Client && change.to == State::Established && cookies.contains(c)) connected.push_back(c);
    }
    std::set<std::uint32_t> cookies;
    std::vector<std::uint32_t> connected;
};

std::vector<std::uint32_t> connectedByCookie(const CrowdSettings& settings)
{
    ByCookie watcher;
    Crowd crowd(settings);
    crowd.watch(&watcher);
    crowd.runUntil(crowd.end());
    return watcher.connected;
}

const Troubled kFloods[] = {
    {"a flood", {}},
    {"the server closes first", {{"closes_first", "server"}}},
    {"handlers hang", {{"hang", "0.5"}, {"workers", "5"}, {"client_timeout", "2s"}}},
    {"the accept queue is full, too", {{"workers", "2"}, {"service_time", "2s"}, {"client_timeout", "9s"}}},
    {"loss", {{"loss", "0.1"}}},
    {"bursts", {{"spoofed_syns", "0"}, {"arrivals", "bursts"}, {"burst", "40"}, {"backlog", "5"}}},
};

TEST(Follow, ShowsConnectionsThatASynCookieHasOpened)
{
    for (const Troubled& trouble : kFloods) {
        CrowdSettings settings = with({{"spoofed_syns", "50"}, {"backlog", "20"}, {"rate", "10"}, {"duration", "20s"},
                                       {"tail", "100s"}});
        for (const auto& [key, value] : trouble.settings) ASSERT_FALSE(setCrowdKey(settings, key, value)) << key;
        const std::vector<std::uint32_t> all = connectedByCookie(settings);
        int same = 0;
        for (std::size_t i = 0; i < all.size(); i += std::max<std::size_t>(1, all.size() / 12))
            same += expectSame(settings, all[i], trouble.name) ? 1 : 0;
        EXPECT_GE(same, 8) << trouble.name;
    }
}

// A thread comes free when the periods of cookies have changed: some count no longer, and their clients are reset.
TEST(Follow, KnowsHowOldACookieIs)
{
    for (const char* service : {"30s", "70s", "110s"}) {
        const CrowdSettings settings =
            with({{"arrivals", "bursts"}, {"burst", "8"}, {"rate", "2"}, {"duration", "60s"}, {"tail", "300s"},
                  {"backlog", "1"}, {"workers", "1"}, {"service_time", service}, {"latency", "200ms"},
                  {"client_timeout", "200s"}});
        const std::vector<std::uint32_t> all = connectedByCookie(settings);
        EXPECT_GE(all.size(), 5U);
        for (const std::uint32_t connection : all) EXPECT_TRUE(expectSame(settings, connection, service));
    }
}

TEST(Follow, FindsAConnectionOfACookieInItsState)
{
    const CrowdSettings flood = with({{"spoofed_syns", "50"}, {"backlog", "20"}, {"hang", "1"}, {"rate", "5"},
                                      {"client_timeout", "2s"}, {"duration", "20s"}});
    const auto found = connectionIn(flood, 15s, HostId::Server, State::Established);
    ASSERT_TRUE(found);
    const Followed followed = follow(flood, *found, 15s);
    ASSERT_EQ(followed.cookies.size(), 1U);
    const tcp::Run run = play(followed.scenario, settingsOf(followed.scenario, {}).settings);
    const World& answered = run.timeline.at(run.stepEnds.at(followed.cookies.front()));
    EXPECT_TRUE(answered.host(HostId::Server).connections.empty()) << "nothing is kept of the SYN";
    const World& then = run.timeline.at(run.stepEnds.at(*followed.step - 1));
    EXPECT_EQ(then.host(HostId::Server).state(), State::Established);
    EXPECT_FALSE(connectionIn(flood, 15s, HostId::Server, State::TimeWait));
}

// The answer to its first SYN is lost, and the second one is kept (or the other way round).
TEST(Follow, SaysThatOneSynWasKeptAndAnotherOneNot)
{
    const CrowdSettings settings = with({{"arrivals", "bursts"}, {"burst", "40"}, {"backlog", "5"}, {"rate", "10"},
                                         {"loss", "0.3"}, {"duration", "20s"}});
    int both = 0;
    for (std::uint32_t connection = 1; connection <= 40; ++connection)
        both += follow(settings, connection, 10s).bothWays ? 1 : 0;
    EXPECT_GT(both, 0);
}

}  // namespace
}  // namespace tcp
