// What each setting of a crowd does, held against measured figures (facts: linux, facts: queues).

#include "traffic/crowd_run.h"

#include "support/crowd_with.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace tcp {
namespace {

CrowdRun played(const Pairs& pairs) { return runCrowd(with(pairs), 1s); }

Pairs operator+(Pairs left, const Pairs& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

std::uint32_t most(const CrowdRun& run, HostId host, State state)
{
    std::uint32_t found = 0;
    for (const Sample& sample : run.samples)
        found = std::max(found, sample.states[index(host)][static_cast<std::size_t>(state)]);
    return found;
}

std::uint64_t failed(const CrowdRun& run, Failure failure)
{
    return run.samples.back().failures[static_cast<std::size_t>(failure)];
}

bool ranOut(const CrowdRun& run, Resource resource)
{
    return run.exhausted[static_cast<std::size_t>(resource)].has_value();
}

/// Requests of each second, while they come.
std::vector<double> arrivalsOf(const CrowdRun& run, std::size_t seconds)
{
    std::vector<double> arrivals;
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < seconds; ++i) {
        arrivals.push_back(double(run.samples[i].requests - before));
        before = run.samples[i].requests;
    }
    return arrivals;
}

double varianceOf(const std::vector<double>& values, double mean)
{
    double sum = 0;
    for (const double value : values) sum += (value - mean) * (value - mean);
    return sum / double(values.size());
}

TEST(CrowdArrivals, ArePoissonWhereTheirVarianceIsTheirMean)
{
    const auto poisson = arrivalsOf(played({{"arrivals", "poisson"}, {"rate", "50"}, {"duration", "400s"}}), 400);
    EXPECT_NEAR(varianceOf(poisson, 50), 50, 12);
    const auto constant = arrivalsOf(played({{"arrivals", "constant"}, {"rate", "50"}, {"duration", "100s"}}), 100);
    EXPECT_NEAR(varianceOf(constant, 50), 0, 1);
}

TEST(CrowdArrivals, ComeTogetherInBursts)
{
    const CrowdRun run = played({{"arrivals", "bursts"}, {"burst", "40"}, {"rate", "20"}, {"duration", "20s"}});
    for (const double arrivals : arrivalsOf(run, 20)) EXPECT_TRUE(arrivals == 0 || arrivals == 40) << arrivals;
    EXPECT_EQ(run.samples.back().requests, 400U);
}

// Little's law: threads in use = requests a second x time in the handler, which also waits for the client's FIN.
TEST(CrowdServer, KeepsAsManyThreadsBusyAsLittleSays)
{
    for (const char* varies : {"false", "true"}) {
        const CrowdRun run = played({{"rate", "100"}, {"service_time", "200ms"}, {"service_varies", varies},
                                     {"latency", "1ms"}, {"duration", "200s"}});
        double sum = 0;
        for (const Sample& sample : run.samples) sum += sample.busyWorkers;
        EXPECT_NEAR(sum / double(run.samples.size()), 100 * 0.203, 2) << varies;
    }
}

// 2.3: rate x tcp_fin_timeout up to 60 s; beyond, twice what is above 60 s.
TEST(CrowdSysctl, FinTimeoutBoundsThePileOfFinWait2)
{
    for (const auto& [timeout, life] :
         {std::pair{"20s", 20}, std::pair{"60s", 60}, std::pair{"90s", 60}, std::pair{"120s", 120}}) {
        const CrowdRun run = played({{"closes_first", "server"}, {"client_never_closes", "true"}, {"rate", "10"},
                                     {"tcp_fin_timeout", timeout}, {"duration", "200s"}});
        EXPECT_NEAR(most(run, HostId::Server, State::FinWait2), 10 * life, 15) << timeout;
        EXPECT_EQ(most(run, HostId::Server, State::TimeWait), 0U) << timeout;
    }
}

// S18, claim f: 200 a second for 60 s, and nobody is hurt.
TEST(CrowdServer, HoldsTimeWaitInThousandsWithoutHarm)
{
    const CrowdRun run = played({{"closes_first", "server"}, {"rate", "200"}, {"clients", "50"}, {"workers", "200"},
                                 {"duration", "100s"}, {"tail", "70s"}});
    EXPECT_NEAR(most(run, HostId::Server, State::TimeWait), 12'000, 20);
    EXPECT_EQ(run.samples.back().completed, run.samples.back().requests);
    for (const Sample& sample : run.samples) EXPECT_LT(sample.fileDescriptors, 20U);
}

TEST(CrowdServer, RunsOutOfDescriptorsWhenHandlersForgetClose)
{
    const CrowdRun run = played({{"forget_close", "1"}, {"fd_limit", "128"}, {"backlog", "32"}, {"workers", "1000"},
                                 {"rate", "20"}, {"client_timeout", "2s"}, {"duration", "40s"}});
    EXPECT_EQ(most(run, HostId::Server, State::CloseWait), 127U + 33U);  // the listener has one; EMFILE for the others
    EXPECT_GT(run.samples.back().acceptFailures, 0U);
    EXPECT_TRUE(ranOut(run, Resource::FileDescriptors));
    EXPECT_FALSE(ranOut(run, Resource::Workers));
}

// 2.6: the backlog of listen() is capped by somaxconn.
TEST(CrowdSysctl, SomaxconnCapsTheBacklog)
{
    const CrowdRun run = played({{"hang", "1"},
                                 {"workers", "5"},
                                 {"backlog", "1000"},
                                 {"somaxconn", "4"},
                                 {"rate", "5"},
                                 {"client_timeout", "1s"},
                                 {"duration", "30s"}});
    EXPECT_EQ(most(run, HostId::Server, State::CloseWait), 5U + 4U + 1U);
}

// 2.6: a SYN is dropped all the same; what finds the queue full at its last ACK is reset instead of left waiting.
TEST(CrowdSysctl, AbortOnOverflowResetsInsteadOfWaiting)
{
    const Pairs full = {{"hang", "1"}, {"workers", "1"}, {"backlog", "3"}, {"tcp_syncookies", "false"},
                        {"arrivals", "bursts"}, {"burst", "20"}, {"rate", "10"}, {"duration", "20s"}};
    EXPECT_EQ(failed(played(full), Failure::Reset), 0U);
    EXPECT_GT(failed(played(full + Pairs{{"tcp_abort_on_overflow", "true"}}), Failure::Reset), 0U);
}

// 2.6, M K4: of 8 SYNs to listen(2) without cookies 3 are answered: the SYN queue holds one more than the backlog, too.
TEST(CrowdSysctl, WithoutCookiesTheSynQueueHoldsOneMoreThanTheBacklog)
{
    const CrowdRun run = played({{"spoofed_syns", "8"}, {"rate", "0.001"}, {"backlog", "2"},
                                 {"tcp_syncookies", "false"}, {"duration", "1s"}});
    EXPECT_EQ(most(run, HostId::Server, State::SynReceived), 3U);
    EXPECT_EQ(run.samples.back().synsDropped, 5U);
}

// tcp_max_syn_backlog counts only without cookies, and keeps its last quarter for peers that have proved alive.
TEST(CrowdSysctl, MaxSynBacklogLimitsOnlyWithoutCookies)
{
    const Pairs flood = {{"spoofed_syns", "100"}, {"rate", "0.001"}, {"backlog", "1000"},
                         {"tcp_max_syn_backlog", "100"}, {"duration", "2s"}};
    EXPECT_EQ(most(played(flood + Pairs{{"tcp_syncookies", "false"}}), HostId::Server, State::SynReceived), 76U);
    EXPECT_EQ(most(played(flood + Pairs{{"tcp_syncookies", "true"}}), HostId::Server, State::SynReceived), 200U);
}

// 2.6: cookies keep no state and serve everybody.
TEST(CrowdSysctl, SynCookiesServeRealClientsInAFlood)
{
    const Pairs flood = {{"spoofed_syns", "200"}, {"rate", "20"}, {"arrivals", "poisson"}, {"backlog", "256"},
                         {"client_timeout", "3s"}, {"duration", "60s"}};
    const CrowdRun without = played(flood + Pairs{{"tcp_syncookies", "false"}});
    EXPECT_EQ(most(without, HostId::Server, State::SynReceived), 257U);
    EXPECT_TRUE(ranOut(without, Resource::SynQueue));
    EXPECT_GT(failed(without, Failure::ConnectTimeout), without.samples.back().requests * 9 / 10);
    const CrowdRun cookies = played(flood + Pairs{{"tcp_syncookies", "true"}, {"tail", "10s"}});
    EXPECT_EQ(failed(cookies, Failure::ConnectTimeout), 0U);
    EXPECT_EQ(cookies.samples.back().completed, cookies.samples.back().requests);
}

TEST(CrowdSysctl, TwRecycleLocksOutClientsBehindNat)
{
    const Pairs nat = {{"nat", "true"}, {"clients", "20"}, {"closes_first", "server"}, {"rate", "20"},
                       {"client_timeout", "3s"}, {"duration", "60s"}, {"tail", "10s"}};
    EXPECT_GT(failed(played(nat + Pairs{{"tcp_tw_recycle", "true"}}), Failure::ConnectTimeout), 600U);
    EXPECT_EQ(failed(played(nat), Failure::ConnectTimeout), 0U);
    EXPECT_EQ(
        failed(played(nat + Pairs{{"tcp_tw_recycle", "true"}, {"tcp_timestamps", "false"}}), Failure::ConnectTimeout),
        0U);
}

// 2.2, M L2: above the limit a connection goes straight to CLOSED.
TEST(CrowdSysctl, MaxTwBucketsCapsTimeWait)
{
    const CrowdRun run = played({{"rate", "50"}, {"tcp_max_tw_buckets", "100"}, {"duration", "20s"}, {"tail", "10s"}});
    EXPECT_EQ(most(run, HostId::Client, State::TimeWait), 100U);
    EXPECT_TRUE(ranOut(run, Resource::TimeWaitBuckets));
    EXPECT_EQ(run.samples.back().completed, run.samples.back().requests);
}

TEST(CrowdSysctl, MaxOrphansResetsWhatIsAbove)
{
    const CrowdRun run = played({{"rate", "200"}, {"latency", "100ms"}, {"tcp_max_orphans", "5"}, {"workers", "500"},
                                 {"duration", "10s"}});
    for (const Sample& sample : run.samples) {
        for (const std::uint32_t orphans : sample.orphans) EXPECT_LE(orphans, 5U);
    }
    EXPECT_TRUE(ranOut(run, Resource::Orphans));
}

TEST(CrowdClients, TryAgainAsOftenAsTheyAreTold)
{
    const Pairs dead = {{"hang", "1"}, {"workers", "1"}, {"backlog", "1"}, {"rate", "5"}, {"client_timeout", "2s"},
                        {"duration", "20s"}, {"tail", "30s"}};
    const std::uint64_t once = played(dead).samples.back().requests;
    EXPECT_EQ(played(dead + Pairs{{"retries", "2"}}).samples.back().requests, 3 * once);
}

TEST(CrowdClients, AreServedInSpiteOfLoss)
{
    const CrowdRun run = played({{"loss", "0.05"}, {"rate", "20"}, {"workers", "500"}, {"client_timeout", "5min"},
                                 {"duration", "60s"}, {"tail", "5min"}});
    EXPECT_EQ(run.samples.back().completed, run.samples.back().requests);
}

TEST(CrowdClients, ReuseTheConnectionsOfAPool)
{
    const CrowdRun run = played({{"pool", "true"}, {"rate", "20"}, {"duration", "60s"}});

    EXPECT_LT(run.samples.back().connects, 20U);
    EXPECT_GT(run.samples.back().completed, 1150U);
}

TEST(CrowdClients, MeetTheDeadConnectionsOfAPool)
{
    const CrowdRun run = played({{"pool", "true"}, {"arrivals", "bursts"}, {"burst", "20"}, {"rate", "2"},
                                 {"server_idle", "5s"}, {"workers", "100"}, {"duration", "60s"}, {"tail", "60s"}});
    EXPECT_GT(failed(run, Failure::StaleConnection), 0U);
    EXPECT_EQ(most(run, HostId::Client, State::CloseWait), 20U);
}

}  // namespace
}  // namespace tcp
