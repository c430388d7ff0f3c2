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

/// A FIN comes while the text before it is lost.
void addHole(Told& told, Instant at)
{
    addText(told, at, 10);
    told.item(TraceEvent{at, HostId::Client, 0, Lost{90, {}}});
    Received behind{};
    behind.id = 91;
    behind.segment.ctl = ctl::FIN | ctl::ACK;
    behind.rseq = 11;
    told.item(TraceEvent{at, HostId::Server, 0, behind});
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

// random-189 of seed 31415: the ACK of a FIN goes before the RST comes, and finds nobody there.
TEST(Reasons, AResetThatABareAckDrawsFollowsFromIt)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.send(1900ms, HostId::Server, 90, ctl::ACK, 1, 2).send(1925ms, HostId::Client, 91, ctl::RST, 2, 0);
    EXPECT_EQ(reasons(simulated, measured), (std::vector{Reason::AckTiming, Reason::Consequence}));
}

// random-14 of seed 777001: the ACK of a FIN goes with the tick, before the peer's own FIN or with it.
TEST(Reasons, WhatABareAckDoesFollowsFromIt)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.send(1900ms, HostId::Server, 90, ctl::ACK, 1, 2);
    measured.step(2s).state(2s, HostId::Client, State::FinWait1, State::FinWait2);
    measured.state(2100ms, HostId::Client, State::FinWait2, State::TimeWait);
    simulated.step(2s).state(2s, HostId::Client, State::FinWait1, State::TimeWait);
    simulated.step(3s).state(3s, HostId::Client, State::Established, State::CloseWait);
    const auto all = reasons(simulated, measured);
    ASSERT_EQ(all.size(), 5u);
    EXPECT_EQ(all.front(), Reason::AckTiming);
    EXPECT_EQ(all.back(), Reason::Consequence);
}

TEST(Reasons, OtherTextAfterALossIsRecoveryAndElseARule)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    Told after = handshakeAndClose("linux 6.18");
    addText(measured, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Rule});
    addHole(simulated, 1800ms);
    addHole(after, 1800ms);
    addText(after, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, after), std::vector{Reason::LossRecovery});
}

// random-29 of seed 27182: an ACK is lost, and nothing behind it comes that SACK could tell of.
TEST(Reasons, ALossWithoutAHoleIsNoMatterOfSack)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.send(1700ms, HostId::Client, 90, ctl::ACK, 1, 1).item(TraceEvent{1700ms, HostId::Client, 0, Lost{90, {}}});
    simulated.send(1700ms, HostId::Client, 90, ctl::ACK, 1, 1);
    addText(measured, 1900ms, 10);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Rule});
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
    addHole(simulated, 1800ms);
    addHole(measured, 1800ms);
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

// random-140 of seed 20261130: 0.4 ms apart in the simulator, whose "next" ends with the first.
TEST(Reasons, TimersOfBothHostsThatEndInOneTickAreNobodysFault)
{
    for (const auto& [second, wanted] : {std::pair(2000100us, Reason::OneTick), std::pair(2100000us, Reason::Timer)}) {
        Told simulated = handshakeAndClose();
        Told measured = handshakeAndClose("linux 6.18");
        simulated.step(2s).state(2s, HostId::Client, State::TimeWait, State::Closed);
        measured.step(2s).state(2s, HostId::Client, State::TimeWait, State::Closed);
        measured.state(second, HostId::Server, State::TimeWait, State::Closed);
        EXPECT_EQ(reasons(simulated, measured), std::vector{wanted});
    }
}

// random-158 of seed 20261130: both resend their FIN in one tick, so they cross, and 25 ms apart they do not.
TEST(Reasons, WhatIsResentInOneTickCrosses)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    const auto resent = [](Instant at, HostId host) {
        Sent sent{};
        sent.segment.ctl = ctl::FIN | ctl::ACK;
        sent.retransmission = true;
        return TraceEvent{at, host, 0, sent};
    };
    simulated.step(2s).item(resent(2s, HostId::Server)).item(resent(2025ms, HostId::Client));
    measured.step(2s).item(resent(2025ms, HostId::Server)).item(resent(2025ms, HostId::Client));
    simulated.state(2050ms, HostId::Server, State::FinWait1, State::FinWait2);
    simulated.step(3s).state(3s, HostId::Server, State::FinWait2, State::TimeWait);
    const std::vector wanted{Reason::Consequence, Reason::OneTick, Reason::Consequence};  // the first: comes too soon
    EXPECT_EQ(reasons(simulated, measured), wanted);
}

// random-37 of seed 90210: two of TIME-WAIT end in one tick, and a call of one instant comes between them or after.
TEST(Reasons, TheSameChangeBeforeOrAfterAnotherIsATimer)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    simulated.step(2s).state(2s, HostId::Server, State::Listen, State::Closed);
    simulated.state(2001ms, HostId::Server, State::TimeWait, State::Closed);
    measured.step(2s).state(2001ms, HostId::Server, State::TimeWait, State::Closed);
    measured.state(2002ms, HostId::Server, State::Listen, State::Closed);
    for (const Reason reason : reasons(simulated, measured)) EXPECT_EQ(reason, Reason::Timer);
}

// syn-ack-lost-rfc: both ends' timers expire in one tick, so the SYN,ACK has gone when the SYN comes and draws another.
TEST(Reasons, ASynThatIsSentAgainIsATimers)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.item(TraceEvent{1800ms, HostId::Server, 0, Lost{1, {}}});
    measured.send(1900ms, HostId::Server, 90, ctl::SYN | ctl::ACK, 0, 1);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Timer});
}

// random-23 of seed 818283: two of TIME-WAIT end in one tick, and "next" goes on to what comes behind them.
TEST(Reasons, WhatComesBehindAStepThatEndsLaterFollowsFromIt)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.step(2s).state(2s, HostId::Server, State::TimeWait, State::Closed).step(2100ms);
    simulated.step(2s).step(2100ms).state(2100ms, HostId::Server, State::TimeWait, State::Closed);
    measured.state(2200ms, HostId::Server, State::Listen, State::SynReceived);
    EXPECT_EQ(reasons(simulated, measured).back(), Reason::Consequence);
}

TEST(Reasons, AnotherResultOfACallIsAWord)
{
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    measured.call(1900ms, HostId::Client, HostCall::Send);
    EXPECT_EQ(reasons(simulated, measured), std::vector{Reason::Word});
}

// random-31 of seed 27182: the server's TIME-WAIT has ended in the tick of the client's, so there is nothing to abort.
TEST(Reasons, ACallThatFindsWhatATickHasEndedIsNoWord)
{
    using enum State;
    Told simulated = handshakeAndClose();
    Told measured = handshakeAndClose("linux 6.18");
    const auto aborts = [](std::string_view result) {
        return TraceEvent{3s, HostId::Server, 0, Called{HostCall::Abort, 0, result}};
    };
    simulated.step(2s).state(2s, HostId::Client, TimeWait, Closed);
    simulated.step(3s).item(aborts("ok")).state(3s, HostId::Server, TimeWait, Closed);
    measured.step(2s).state(2s, HostId::Client, TimeWait, Closed).state(2000100us, HostId::Server, TimeWait, Closed);
    measured.step(3s).item(aborts(text(Reply::DoesNotExist)));
    for (const Reason reason : reasons(simulated, measured)) {
        EXPECT_TRUE(reason == Reason::OneTick || reason == Reason::Consequence) << int(reason);
    }
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
