#include "simulation/timeline.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

/// A long fat network full of small segments: its worlds are large, and there are many.
Timeline crowded(std::size_t steps)
{
    Settings settings;
    settings.config.mss = 28;
    settings.latency = 1s;
    Timeline timeline{World(settings)};
    for (const HostCall call : {HostCall::Listen, HostCall::Connect}) {
        timeline.apply(CallAction{call == HostCall::Listen ? HostId::Server : HostId::Client, call});
    }
    while (timeline.last().host(HostId::Client).state() != State::Established) timeline.apply(NextEvent{});
    timeline.apply(CallAction{HostId::Client, HostCall::Send, 1u << 30});
    while (timeline.size() < steps) timeline.apply(NextEvent{});
    return timeline;
}

void expectTruth(const Timeline& timeline, std::size_t moment)
{
    World world = timeline.at(0);
    TraceLog story;
    for (std::size_t i = 0; i < moment; ++i) world.step(timeline.step(i).cause, story);
    EXPECT_EQ(timeline.at(moment), world) << moment;
}

TEST(Timeline, KeepsNoMoreThanItMayAndKnowsEveryMoment)
{
    Timeline timeline = crowded(8000);
    ASSERT_GT(timeline.last().network().flights.size(), 1000u);
    EXPECT_LE(timeline.keptOctets(), Timeline::kKeptOctets);
    EXPECT_GE(timeline.keptOctets(), Timeline::kKeptOctets / 4);
    for (const std::size_t moment : {7999u, 1u, 4097u, 4096u, 4098u, 8000u, 2u, 4097u}) expectTruth(timeline, moment);
}

TEST(Timeline, CutAndGrownAgainIsTheSame)
{
    Timeline timeline = crowded(6000);
    const Timeline whole = timeline;
    timeline.cut(3001);
    EXPECT_EQ(timeline.size(), 3001u);
    EXPECT_EQ(timeline.last(), whole.at(3001));
    while (timeline.size() < whole.size()) timeline.apply(whole.step(timeline.size()).cause);
    EXPECT_EQ(timeline.last(), whole.last());
    expectTruth(timeline, 5999);
}

TEST(Timeline, WalkedForwardsAndBackwardsGivesEqualWorlds)
{
    const Timeline timeline = crowded(5000);
    std::vector<World> forwards;
    for (std::size_t moment = 4000; moment < 4200; ++moment) forwards.push_back(timeline.at(moment));
    for (std::size_t moment = 4200; moment-- > 4000;) ASSERT_EQ(timeline.at(moment), forwards[moment - 4000]);
}

}  // namespace
