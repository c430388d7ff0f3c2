// A run that ends with the first of several timers of one slot: a kernel ends them in one tick.

#include "observation/agreement.h"
#include "observation/timer_wheel.h"
#include "observation/traces.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

const std::string kKernel = "linux 6.18";

/// The client's TIME-WAIT ends the run; the server's would have ended so much later, having begun so much later.
given::Told endsInTimeWait(Duration later)
{
    const auto ends = [](given::Told& told, Instant set, HostId host, EventNumber number) {
        TraceEvent begun{set, host, 0, TimerChanged{Timer::TimeWait, TimerChange::Set, set + 60s}};
        begun.number = number;
        TraceEvent over{set + 60s, host, 0, TimerChanged{Timer::TimeWait, TimerChange::Expired, set + 60s}};
        over.cause = number;
        told.item(begun).item(over).state(set + 60s, host, State::TimeWait, State::Closed);
    };
    given::Told told;
    told.step(0ms);
    ends(told, 0ms, HostId::Client, 1);
    told.item(RunEnded{60s});
    ends(told, later, HostId::Server, 2);
    return told;
}

given::Told endsInOneTick(Duration later)
{
    given::Told told(kKernel);
    told.step(0ms).state(62s, HostId::Client, State::TimeWait, State::Closed);
    return told.state(62s + later, HostId::Server, State::TimeWait, State::Closed);
}

// random-140 of seed 20261130: "next" ends with the first of two TIME-WAITs, which the kernel ends in one tick.
TEST(LastTick, WhatTheKernelDoesInTheTickOfTheEndIsWhatTheSimulatorWouldDoNext)
{
    const auto agreed = agreement(endsInTimeWait(400us).trace(), endsInOneTick(75us).trace());
    EXPECT_TRUE(agreed.sameStory());
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 2u);
    EXPECT_EQ(agreed.inLastTick, 1u);
}

// random-154 of seed 31415: the timer that is due first is looked at last.
TEST(LastTick, InOneTickNothingComesBeforeTheOther)
{
    given::Told measured(kKernel);
    measured.step(0ms).state(62s, HostId::Server, State::TimeWait, State::Closed);
    measured.state(62s + 75us, HostId::Client, State::TimeWait, State::Closed);
    EXPECT_TRUE(agreement(endsInTimeWait(400us).trace(), measured.trace()).sameStory());
}

TEST(LastTick, ACallIsNoTick)
{
    given::Told measured(kKernel);
    measured.step(0ms).state(62s, HostId::Client, State::TimeWait, State::Closed);
    measured.step(63s).call(63s, HostId::Client, HostCall::Hang);
    measured.state(63s, HostId::Server, State::TimeWait, State::Closed);
    EXPECT_EQ(agreement(endsInTimeWait(400us).trace(), measured.trace()).inLastTick, 0u);
}

TEST(LastTick, WhatTheKernelDoesInAnotherTickThanTheEndIsADifference)
{
    const auto agreed = agreement(endsInTimeWait(400us).trace(), endsInOneTick(20ms).trace());
    ASSERT_EQ(agreed.differences.size(), 1u);
    EXPECT_EQ(agreed.differences[0].kind, DifferenceKind::OnlyMeasured);
    EXPECT_EQ(agreed[Compared::States].same, 1u);
    EXPECT_EQ(agreed[Compared::States].of, 2u);
}

TEST(LastTick, TimersOfDifferentSlotsDoNotEndInOneTick)
{
    const auto agreed = agreement(endsInTimeWait(3s).trace(), endsInOneTick(75us).trace());
    ASSERT_EQ(agreed.differences.size(), 1u);
    EXPECT_EQ(agreed.inLastTick, 0u);
}

TEST(LastTick, WhatTheSimulatorWouldDoBehindItsEndNobodyMisses)
{
    given::Told measured(kKernel);
    measured.step(0ms).state(62s, HostId::Client, State::TimeWait, State::Closed);
    const auto agreed = agreement(endsInTimeWait(400us).trace(), measured.trace());
    EXPECT_TRUE(agreed.sameStory());
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 1u);
}

// random-190 of seed 20261130: "next" ends with the first of two copies, and each is answered alike.
TEST(LastTick, WhatIsAlikeBeforeTheEndAndBehindItMatchesBeforeIt)
{
    const auto told = [](const std::string& source) {
        given::Told it(source);
        it.step(0ms).send(0ms, HostId::Client, 4, ctl::ACK, 1, 1);
        if (!source.empty()) it.send(10ms, HostId::Client, 5, ctl::ACK, 1, 2);
        it.step(1s).send(1s, HostId::Client, 6, ctl::ACK, 1, 3);
        if (source.empty()) it.item(RunEnded{1s}).send(1s, HostId::Client, 7, ctl::ACK, 1, 3);
        return it.trace();
    };
    const auto agreed = agreement(told({}), told(kKernel));
    EXPECT_EQ(agreed.differences.size(), 1u);
    EXPECT_EQ(agreed[Compared::Segments].same, 2u);
    EXPECT_EQ(agreed[Compared::Segments].of, 3u);
}

// What an arrival does it does at once: no tick and no slot makes it earlier.
TEST(LastTick, WhatAnArrivalBehindTheEndDoesIsADifference)
{
    using enum State;
    given::Told simulated;
    simulated.step(0ms).send(0ms, HostId::Client, 1, ctl::SYN, 0, 0).item(RunEnded{0ms});
    simulated.receive(1ms, HostId::Server, 1, ctl::SYN).state(1ms, HostId::Server, Listen, SynReceived);
    given::Told measured(kKernel);
    measured.step(0ms).send(0ms, HostId::Client, 1, ctl::SYN, 0, 0);
    measured.state(1ms, HostId::Server, Listen, SynReceived);
    EXPECT_EQ(agreement(simulated.trace(), measured.trace()).differences.size(), 1u);
}

// random-58 of seed 20261130: the tick of a delayed ACK comes 0.2 ms after the FIN with which the run ends.
TEST(LastTick, AnAckThatWaitsForATickMayGoInTheOneThatComes)
{
    const auto told = [](const std::string& source, Instant ack) {
        given::Told it(source);
        it.step(0ms).state(25ms, HostId::Client, State::Established, State::CloseWait);
        if (source.empty()) it.item(RunEnded{25ms});
        it.send(ack, HostId::Client, 6, ctl::ACK, 1, 2);
        return it.trace();
    };
    EXPECT_TRUE(agreement(told({}, 29ms), told(kKernel, 25200us)).differences.empty());
    EXPECT_EQ(agreement(told({}, 65ms), told(kKernel, 25200us)).differences.size(), 1u);
}

TEST(TimerWheel, ASlotIsCoarserTheLongerTheTimerRuns)
{
    EXPECT_EQ(slotOf(200ms), 4ms);
    EXPECT_EQ(slotOf(250ms), 32ms);
    EXPECT_EQ(slotOf(1s), 32ms);
    EXPECT_EQ(slotOf(3s), 256ms);
    EXPECT_EQ(slotOf(60s), kLongestSlot);
}

}  // namespace
