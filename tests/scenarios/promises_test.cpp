// What issue 2 wants to see of the first lessons, also with other settings.

#include "scenarios/lessons.h"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace std::chrono_literals;
using tcp::HostId;
using tcp::State;

struct Change {
    tcp::Instant at;
    HostId host;
    tcp::StateChanged what;
};

std::vector<Change> changesOf(const tcp::Run& run)
{
    std::vector<Change> changes;
    for (const tcp::TraceEvent& event : storyOf(run)) {
        if (const auto* change = std::get_if<tcp::StateChanged>(&event.what))
            changes.push_back({event.at, event.host, *change});
    }
    return changes;
}

/// How long the host was in the state when it left it for the last time; zero if it never was.
tcp::Duration dwell(const tcp::Run& run, HostId host, State state)
{
    tcp::Instant entered{};
    tcp::Duration last{};
    for (const Change& change : changesOf(run)) {
        if (change.host != host) continue;
        if (change.what.to == state) entered = change.at;
        if (change.what.from == state) last = change.at - entered;
    }
    return last;
}

bool everIn(const tcp::Run& run, State state)
{
    return std::ranges::any_of(changesOf(run), [&](const Change& change) { return change.what.to == state; });
}

Change lastChange(const tcp::Run& run, HostId host)
{
    Change last{};
    for (const Change& change : changesOf(run)) {
        if (change.host == host) last = change;
    }
    return last;
}

void expectEndsByFinTimeout(const tcp::Run& run, tcp::Duration after)
{
    const Change last = lastChange(run, HostId::Client);
    EXPECT_EQ(last.what.from, State::FinWait2);
    EXPECT_EQ(last.what.to, State::Closed);
    EXPECT_EQ(tcp::text(last.what.clause), "Linux tcp_fin_timeout");
    EXPECT_EQ(dwell(run, HostId::Client, State::FinWait2), after);
    EXPECT_FALSE(everIn(run, State::TimeWait));
}

TEST(StalledPeer, EndsByTcpFinTimeoutWithoutTimeWait)
{
    expectEndsByFinTimeout(playLesson(lesson("stalled-peer")), 60s);
}

TEST(StalledPeer, FollowsTheSetting)
{
    expectEndsByFinTimeout(playLesson(lesson("stalled-peer"), {{"tcp_fin_timeout", "10s"}}), 10s);
    expectEndsByFinTimeout(playLesson(lesson("stalled-peer"), {{"tcp_fin_timeout", "2s"}}), 2s);
}

TEST(StalledPeer, KeepsTheServerInCloseWaitUntilItWakes)
{
    const tcp::Run run = playLesson(lesson("stalled-peer"));
    EXPECT_EQ(dwell(run, HostId::Server, State::CloseWait), 60s + 1h + 29ms);
    EXPECT_EQ(lastChange(run, HostId::Server).what.from, State::LastAck);
}

TEST(StalledPeer, HasNoSuchTimeoutByTheRfc)
{
    const tcp::Run run = playLesson(lesson("stalled-peer"), {}, "rfc9293");
    for (const Change& change : changesOf(run)) EXPECT_NE(change.what.trigger, tcp::Trigger::FinTimeout);
    EXPECT_FALSE(run.stopped);
    EXPECT_EQ(run.stepEnds.size(), lesson("stalled-peer").scenario().steps.size());
}

TEST(ClientClosesFirst, WaitsTwiceTheMsl)
{
    const auto timeWait = [](const Overrides& overrides) {
        return dwell(playLesson(lesson("client-closes-first"), overrides), HostId::Client, State::TimeWait);
    };
    EXPECT_EQ(timeWait({}), 60s);
    EXPECT_EQ(timeWait({{"msl", "5s"}}), 10s);
    EXPECT_EQ(timeWait({{"msl", "5s"}, {"tcp_fin_timeout", "3s"}}), 10s);
    EXPECT_EQ(timeWait({{"tcp_fin_timeout", "10min"}}), 60s);
}

TEST(ServerClosesFirst, PutsTimeWaitOnTheServer)
{
    const tcp::Run run = playLesson(lesson("server-closes-first"));
    EXPECT_EQ(dwell(run, HostId::Server, State::TimeWait), 60s);
    EXPECT_EQ(dwell(run, HostId::Client, State::TimeWait), 0s);
}

TEST(SimultaneousClose, PutsTimeWaitOnBoth)
{
    const tcp::Run run = playLesson(lesson("simultaneous-close"));
    EXPECT_EQ(dwell(run, HostId::Client, State::TimeWait), 4min);
    EXPECT_EQ(dwell(run, HostId::Server, State::TimeWait), 4min);
    EXPECT_FALSE(everIn(run, State::CloseWait));
}

}  // namespace
