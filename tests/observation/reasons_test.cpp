// Why a run of the simulator and one of a kernel differ, and so whose fault it is.

#include "observation/reasons.h"
#include "observation/traces.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace tcp;
using namespace std::chrono_literals;
using given::handshakeAndClose;
using given::Told;

std::vector<Reason> reasons(const Told& simulated, const Told& measured)
{
    return reasonsOf(agreement(simulated.trace(), measured.trace()), simulated.trace(), measured.trace());
}

void addText(Told& told, Instant at, std::uint32_t octets)
{
    Sent sent{};
    sent.id = 90;
    sent.segment.ctl = ctl::ACK;
    sent.segment.text = octets;
    sent.rseq = sent.rack = 1;
    told.item(TraceEvent{at, HostId::Client, 0, sent});
}

TEST(Reasons, NothingDiffersInTheSameStory)
{
    EXPECT_TRUE(reasons(handshakeAndClose(), handshakeAndClose("linux 6.18")).empty());
}

TEST(Reasons, WhatIsOnlyLateIsNobodysFault)
{
    const auto all = reasons(handshakeAndClose(), handshakeAndClose("linux 6.18", 3));
    ASSERT_FALSE(all.empty());
    for (const Reason reason : all) EXPECT_EQ(reason, Reason::Timer);
    for (const Reason reason : reasons(handshakeAndClose("", 3), handshakeAndClose("linux 6.18"))) {
        EXPECT_EQ(reason, Reason::Consequence) << "a timer is never early";
    }
}

TEST(Reasons, AStateThatOnlyTheKernelShowsOnTheSameWayIsNoFault)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s).state(2s, HostId::Client, State::FinWait1, State::TimeWait);
    measured.step(2s).state(2s, HostId::Client, State::FinWait1, State::FinWait2);
    measured.state(2100ms, HostId::Client, State::FinWait2, State::TimeWait);
    for (const Reason reason : reasons(simulated, measured)) EXPECT_EQ(reason, Reason::MoreSteps);
}

TEST(Reasons, AStateThatWasPassedBetweenTwoLooksIsTheMeasurements)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s).call(2s, HostId::Server, HostCall::Close);
    simulated.state(2s, HostId::Server, State::CloseWait, State::LastAck);
    simulated.state(2100ms, HostId::Server, State::LastAck, State::Closed);
    measured.step(2s).call(2s, HostId::Server, HostCall::Close);
    measured.state(2100ms, HostId::Server, State::CloseWait, State::Closed);
    const auto all = reasons(simulated, measured);
    ASSERT_EQ(all.size(), 3u);
    for (const Reason reason : all) EXPECT_EQ(reason, Reason::BetweenLooks);
}

TEST(Reasons, AnotherStateIsARuleThatTheSimulatorLacks)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s).state(2s, HostId::Server, State::CloseWait, State::LastAck);
    measured.step(2s).state(2s, HostId::Server, State::CloseWait, State::Closed);
    for (const Reason reason : reasons(simulated, measured)) EXPECT_EQ(reason, Reason::Rule);
}

TEST(Reasons, WhatWouldHaveHappenedInASilenceThatWasCutIsTheRecordings)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s);
    addText(simulated, 7200s, 0);
    measured.step(2s).item(SilenceCut{2s, 2, 7200s, 3s});
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::SilenceCut});
}

TEST(Reasons, ABareAckIsUpToEachTcp)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    addText(measured, 1900ms, 0);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::AckTiming});
}

TEST(Reasons, OtherTextAfterALossIsRecoveryAndElseARule)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    Told after = handshakeAndClose("linux 6.18");
    addText(measured, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Rule});
    after.item(TraceEvent{1800ms, HostId::Client, 0, Lost{1, {}}});
    addText(after, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, after), std::vector{Reason::LossRecovery});
}

TEST(Reasons, ASegmentThatOvertookAnotherIsALossToItsReceiver)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.receive(1700ms, HostId::Server, 6, ctl::ACK).receive(1800ms, HostId::Server, 5, ctl::ACK);
    addText(measured, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::LossRecovery});
}

TEST(Reasons, StatesAfterAnotherRecoveryFollowFromIt)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.item(TraceEvent{1800ms, HostId::Client, 0, Lost{1, {}}});
    addText(measured, 1900ms, 10);
    simulated.step(2s).state(2s, HostId::Server, State::Established, State::CloseWait);
    measured.step(2s).state(2s, HostId::Server, State::Established, State::Closed);
    const std::vector wanted{Reason::LossRecovery, Reason::Consequence, Reason::Consequence};
    EXPECT_EQ(reasons(simulated, measured), wanted);
}

TEST(Reasons, AStepThatWaitedForOneTimerMayHaveSeenTheNext)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s);
    measured.step(2s).state(2s, HostId::Server, State::TimeWait, State::Closed);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Timer});
}

TEST(Reasons, AnotherResultOfACallIsAWord)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.call(1900ms, HostId::Client, HostCall::Send);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Word});
}

TEST(Reasons, WhatARunThatWasStoppedDidNotReachWasNotLivedThrough)
{
    Told simulated = handshakeAndClose();
    simulated.step(1s).state(1s, HostId::Client, State::FinWait1, State::FinWait2);
    Told measured = handshakeAndClose("linux 6.18");
    measured.item(RunStopped{1s, 1});
    const auto all = reasons(simulated, measured);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0], Reason::SilenceCut);
}

}  // namespace
