#include "traffic/crowd_run.h"

#include "simulation/timeline.h"
#include "support/crowd_with.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace tcp {
namespace {

std::uint32_t serverIn(const Sample& sample, State state)
{
    return sample.states[index(HostId::Server)][static_cast<std::size_t>(state)];
}

// facts: linux: threads, and one more than the backlog, stay in CLOSE-WAIT; then nobody connects.
TEST(Crowd, LeaksCloseWaitUpToWorkersPlusBacklogPlusOne)
{
    for (const auto& [workers, backlog] : {std::pair{3, 2}, std::pair{20, 10}, std::pair{7, 0}}) {
        CrowdSettings settings = with({{"hang", "1"}, {"rate", "5"}, {"client_timeout", "1s"}, {"duration", "40s"}});
        settings.workers = workers;
        settings.tcp.backlog = backlog;
        const CrowdRun run = runCrowd(settings, 1s);
        const Sample& last = run.samples.back();
        EXPECT_EQ(serverIn(last, State::CloseWait), static_cast<std::uint32_t>(workers + backlog + 1));
        EXPECT_GT(last.failures[static_cast<std::size_t>(Failure::ConnectTimeout)], 0U);
        EXPECT_EQ(last.completed, 0U);
    }
}

TEST(Crowd, HasNoCloseWaitWithoutTheLeak)
{
    const CrowdRun run = runCrowd(with({{"hang", "0"}, {"rate", "5"}, {"workers", "3"}, {"duration", "40s"}}), 1s);
    for (const Sample& sample : run.samples) EXPECT_EQ(serverIn(sample, State::CloseWait), 0U);
    EXPECT_EQ(run.samples.back().failures, (std::array<std::uint64_t, kFailureCount>{}));
}

CrowdSettings proxy()
{
    return with({{"rate", "600"}, {"latency", "1ms"}, {"service_time", "1ms"}, {"workers", "2000"},
                 {"fd_limit", "65535"}, {"duration", "240s"}});
}

// facts: linux: 28,232 ports / 60 s = 470.5 connections a second to one destination.
TEST(Crowd, RunsOutOfPortsAtTheRateOfTheRange)
{
    const CrowdRun run = runCrowd(proxy(), 1s);
    const auto first = run.exhausted[static_cast<std::size_t>(Resource::Ports)];
    ASSERT_TRUE(first);
    for (const Sample& sample : run.samples) {
        EXPECT_LE(sample.portsInUse, 28'232U);
        if (sample.at < *first) {
            EXPECT_EQ(sample.failures[static_cast<std::size_t>(Failure::NoPort)], 0U);
        }
    }
    const double rate = double(run.samples.back().completed) / 240.0;
    EXPECT_NEAR(rate, 28'232.0 / 60.0, 0.02 * 28'232.0 / 60.0);
}

TEST(Crowd, NeverRunsOutWithAnotherDestinationOrReuse)
{
    for (const char* cure : {"destinations", "tcp_tw_reuse"}) {
        CrowdSettings settings = proxy();
        ASSERT_FALSE(setCrowdKey(settings, cure, cure[0] == 'd' ? "2" : "true"));
        const CrowdRun run = runCrowd(settings, 10s);
        EXPECT_EQ(run.samples.back().failures[static_cast<std::size_t>(Failure::NoPort)], 0U) << cure;
        EXPECT_FALSE(run.exhausted[static_cast<std::size_t>(Resource::Ports)]) << cure;
    }
}

TEST(Crowd, CountsEveryStateAsOftenAsConnectionsHaveIt)
{
    Crowd crowd(with({{"arrivals", "poisson"},
                      {"rate", "80"},
                      {"hang", "0.1"},
                      {"forget_close", "0.1"},
                      {"loss", "0.02"},
                      {"workers", "20"},
                      {"backlog", "5"},
                      {"client_timeout", "2s"},
                      {"spoofed_syns", "20"},
                      {"duration", "60s"},
                      {"service_varies", "true"}}));
    for (Instant at = 1s; at < 120s; at += 1s) {
        crowd.runUntil(at);
        std::array<StateCounts, 2> counted{};
        crowd.forEach([&](const CrowdConnection& connection) {
            for (const HostId host : kHosts) {
                const Tcb* tcb = connection.ends[index(host)];
                if (tcb != nullptr) ++counted[index(host)][static_cast<std::size_t>(tcb->state())];
            }
        });
        EXPECT_EQ(counted, crowd.sample().states) << at.count() / 1'000'000 << " s";
    }
}

TEST(Crowd, IsTheSameForTheSameSeed)
{
    const CrowdSettings settings =
        with({{"arrivals", "poisson"}, {"rate", "50"}, {"loss", "0.05"}, {"duration", "30s"}});
    std::map<int, std::string> told;
    for (int i = 0; i < 3; ++i) {
        CrowdSettings same = settings;
        if (i == 2) same.tcp.seed = 2;
        for (const Sample& sample : runCrowd(same, 1s).samples) {
            for (const auto& host : sample.states) {
                for (const auto count : host) told[i] += std::to_string(count) + ",";
            }
        }
    }
    EXPECT_EQ(told[0], told[1]);
    EXPECT_NE(told[0], told[2]);
}

std::string line(Instant at, HostId host, const StateChanged& change)
{
    return std::to_string(at.count()) + " " + std::string(text(host)) + " " + std::string(text(change.from)) + " > " +
           std::string(text(change.to)) + "\n";
}

std::string line(Instant at, HostId host, const Segment& segment)
{
    return std::to_string(at.count()) + " " + std::string(text(host)) + " " + controlText(segment.ctl) + " len " +
           std::to_string(segment.text) + "\n";
}

/// A second after the start, when the only connection of the crowd begins, is the 0 of the lesson.
struct Telling : CrowdWatcher {
    void changed(Instant at, std::uint32_t, HostId host, const StateChanged& change) override
    {
        story += line(at - 1s, host, change);
    }
    void sent(Instant at, std::uint32_t, HostId host, const Segment& segment, bool) override
    {
        story += line(at - 1s, host, segment);
    }
    std::string story;
};

// No second, simplified TCP: one connection of a crowd and the two hosts of a lesson do the same, to the microsecond.
TEST(Crowd, OfOneEqualsTheLesson)
{
    CrowdSettings settings = with({{"rate", "1"}, {"duration", "1s"}, {"tail", "100s"}, {"service_time", "10ms"}});
    Crowd crowd(settings);
    Telling told;
    crowd.watch(&told);
    crowd.runUntil(crowd.end());

    std::string lessonStory;
    World world(settings.tcp);
    const auto step = [&](const Cause& cause) {
        TraceLog story;
        world.step(cause, story);
        for (const TraceEvent& h : story) {
            if (const auto* change = std::get_if<StateChanged>(&h.what)) {
                if (change->trigger != Trigger::PassiveOpen) lessonStory += line(h.at, h.host, *change);
            }
            if (const auto* sent = std::get_if<Sent>(&h.what)) lessonStory += line(h.at, h.host, sent->segment);
        }
    };
    const auto call = [&](HostId host, HostCall what, std::uint32_t octets = 0) {
        step(Action{CallAction{host, what, octets}});
    };
    const auto until = [&](auto done) {
        while (!done()) step(NextEvent{});
    };
    call(HostId::Server, HostCall::Listen);
    call(HostId::Client, HostCall::Connect);
    until([&] { return world.host(HostId::Client).state() == State::Established; });
    call(HostId::Client, HostCall::Send, settings.request);
    until([&] { return !world.host(HostId::Server).connections.empty() &&
                       world.host(HostId::Server).connections.back().tcb.rcv.nxt -
                               world.host(HostId::Server).connections.back().tcb.rcv.irs ==
                           static_cast<std::int32_t>(settings.request + 1); });
    const Instant served = world.now() + settings.service;
    while (world.nextDue() && *world.nextDue() <= served) step(NextEvent{});
    step(Advance{served});
    call(HostId::Server, HostCall::Send, settings.response);
    until([&] { return world.host(HostId::Client).connections.back().tcb.rcv.nxt -
                           world.host(HostId::Client).connections.back().tcb.rcv.irs ==
                       static_cast<std::int32_t>(settings.response + 1); });
    call(HostId::Client, HostCall::Close);
    until([&] { return world.host(HostId::Server).state() == State::CloseWait; });
    call(HostId::Server, HostCall::Close);
    while (world.nextDue()) step(NextEvent{});
    EXPECT_EQ(told.story, lessonStory);
    EXPECT_NE(told.story.find("TIME-WAIT > CLOSED"), std::string::npos);
}

}  // namespace
}  // namespace tcp
