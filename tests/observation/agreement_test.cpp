// Two traces of one scenario: what is the same, what only one of them has, what was early or late.

#include "observation/agreement.h"
#include "observation/traces.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;
using given::handshakeAndClose;

const std::string kLinux = "linux 6.18";

TEST(Agreement, OfATraceWithItselfIsComplete)
{
    const auto agreed = agreement(handshakeAndClose().trace(), handshakeAndClose(kLinux).trace());
    EXPECT_TRUE(agreed.sameStory());
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 6u);
    EXPECT_EQ(agreed[Compared::Segments].of, 4u);
    EXPECT_EQ(agreed[Compared::Calls].of, 3u);
}

TEST(Agreement, NamesASegmentThatOnlyTheKernelSent)
{
    auto measured = handshakeAndClose(kLinux);
    measured.send(300ms, HostId::Client, 5, ctl::FIN | ctl::ACK, 1, 1);
    const auto agreed = agreement(handshakeAndClose().trace(), measured.trace());
    ASSERT_EQ(agreed.differences.size(), 1u);
    EXPECT_EQ(agreed.differences[0].kind, DifferenceKind::OnlyMeasured);
    EXPECT_EQ(agreed.differences[0].event.step, 1u);
    EXPECT_EQ(agreed[Compared::Segments].same, 4u);
    EXPECT_EQ(agreed[Compared::Segments].of, 5u);
    EXPECT_FALSE(agreed.sameStory());
}

TEST(Agreement, NamesAStateThatOnlyTheSimulatorReached)
{
    auto simulated = handshakeAndClose();
    simulated.state(200ms, HostId::Server, State::Established, State::CloseWait, "rcv FIN");
    const auto agreed = agreement(simulated.trace(), handshakeAndClose(kLinux).trace());
    ASSERT_EQ(agreed.differences.size(), 1u);
    EXPECT_EQ(agreed.differences[0].kind, DifferenceKind::OnlySimulated);
    EXPECT_EQ(agreed.differences[0].event.to, State::CloseWait);
}

TEST(Agreement, WhatComesTwiceAsLateIsLateButTheSameStory)
{
    const auto agreed = agreement(handshakeAndClose().trace(), handshakeAndClose(kLinux, 2).trace());
    EXPECT_TRUE(agreed.sameStory());
    ASSERT_FALSE(agreed.differences.empty());
    for (const Difference& it : agreed.differences) EXPECT_EQ(it.kind, DifferenceKind::Late);
    EXPECT_EQ(agreed.differences[0].simulated, 25ms);
    EXPECT_EQ(agreed.differences[0].measured, 50ms);
}

TEST(Agreement, TheTimerWheelIsAllowedAnEighth)
{
    const auto run = [](std::string source, Duration timeout) {
        given::Told told(std::move(source));
        told.step(0ms).state(0ms, HostId::Client, State::FinWait1, State::FinWait2);
        told.state(timeout, HostId::Client, State::FinWait2, State::Closed, "fin timeout");
        return told.trace();
    };
    EXPECT_TRUE(agreement(run("", 60s), run(kLinux, 67s)).differences.empty());
    EXPECT_EQ(agreement(run("", 60s), run(kLinux, 68s)).differences.at(0).kind, DifferenceKind::Late);
    EXPECT_EQ(agreement(run("", 60s), run(kLinux, 59s)).differences.at(0).kind, DifferenceKind::Early);
}

TEST(Agreement, DoesNotCompareTimesAcrossASilenceThatWasCut)
{
    auto simulated = handshakeAndClose();
    simulated.step(1h).call(1h, HostId::Server, HostCall::Close);
    simulated.state(1h, HostId::Server, State::Established, State::FinWait1, "CLOSE");
    auto measured = handshakeAndClose(kLinux);
    measured.step(4s).item(SilenceCut{4s, 1, 1h, 4s}).call(4s, HostId::Server, HostCall::Close);
    measured.state(4s, HostId::Server, State::Established, State::FinWait1, "CLOSE");
    EXPECT_TRUE(agreement(simulated.trace(), measured.trace()).differences.empty());
}

TEST(Agreement, StatesThatOneSegmentPassesThroughCountAsOneChange)
{
    using enum State;
    given::Told simulated;
    simulated.step(0ms).receive(25ms, HostId::Server, 3, ctl::FIN | ctl::ACK);
    simulated.state(25ms, HostId::Server, SynReceived, Established).state(25ms, HostId::Server, Established, CloseWait);
    given::Told measured(kLinux);
    measured.step(0ms).receive(25ms, HostId::Server, 3, ctl::FIN | ctl::ACK);
    measured.state(25ms, HostId::Server, SynReceived, CloseWait);
    const auto agreed = agreement(simulated.trace(), measured.trace());
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 1u);
}

TEST(Agreement, TwoSegmentsThatArriveInOneInstantMakeTwoChanges)
{
    using enum State;
    const auto told = [](const std::string& source, Instant second) {
        given::Told it(source);
        it.step(0ms).receive(25ms, HostId::Server, 3, ctl::ACK).state(25ms, HostId::Server, SynReceived, Established);
        it.receive(second, HostId::Server, 4, ctl::FIN | ctl::ACK)
            .state(second, HostId::Server, Established, CloseWait);
        return it.trace();
    };
    const auto agreed = agreement(told({}, 25ms), told(kLinux, 26ms));
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 2u);
}

// A kernel has the errno alone. shutdown() in TIME-WAIT: ENOTCONN, for the RFC the connection is closing; but close()
// of a socket that is gone is not the close() that goes through.
TEST(Agreement, TwoWordsForOneErrnoAreOneResult)
{
    const auto told = [](const std::string& source, HostCall call, std::string_view result) {
        given::Told it(source);
        it.step(0ms).item(TraceEvent{25ms, HostId::Server, 0, Called{call, 0, result}});
        return it.trace();
    };
    const auto agree = [&](HostCall call, Reply simulated, Reply measured) {
        return agreement(told({}, call, text(simulated)), told(kLinux, call, text(measured)))[Compared::Calls].all();
    };
    EXPECT_TRUE(agree(HostCall::Shutdown, Reply::Closing, Reply::DoesNotExist));
    EXPECT_FALSE(agree(HostCall::Close, Reply::DoesNotExist, Reply::Ok));
    EXPECT_FALSE(agree(HostCall::Close, Reply::Closing, Reply::DoesNotExist)) << "EBADF";
}

TEST(Agreement, TwoWordsAreNotOneResultWhereTheKernelToldAnotherErrno)
{
    const auto told = [](const std::string& source, Reply result, const std::string& error) {
        given::Told it(source);
        it.step(0ms).item(TraceEvent{25ms, HostId::Server, 0, Called{HostCall::Shutdown, 0, text(result)}});
        if (!error.empty()) it.item(ErrorSeen{25ms, HostId::Server, error});
        return it.trace();
    };
    const auto agree = [&](const std::string& error) {
        return agreement(told({}, Reply::Closing, {}), told(kLinux, Reply::DoesNotExist, error))[Compared::Calls].all();
    };
    EXPECT_TRUE(agree("ENOTCONN"));
    EXPECT_FALSE(agree("EBADF"));
}

// random-128 of seed 40417: close(), and in the same instant text that nobody will read.
TEST(Agreement, ACallAndASegmentOfOneInstantMakeTwoChanges)
{
    using enum State;
    const auto change = [](State from, State to, EventNumber cause) {
        TraceEvent event{25ms, HostId::Server, 0, seenChange(from, to, SeenCause::Close)};
        event.cause = cause;
        return event;
    };
    const auto told = [&](const std::string& source, Instant second, EventNumber ofCall, EventNumber ofSegment) {
        given::Told it(source);
        it.step(0ms).call(25ms, HostId::Server, HostCall::Close).item(change(Established, FinWait1, ofCall));
        it.receive(second, HostId::Server, 4, ctl::ACK).item(change(FinWait1, Closed, ofSegment));
        return it.trace();
    };
    const auto agreed = agreement(told({}, 25ms, 7, 9), told(kLinux, 26ms, kNoEvent, kNoEvent));
    EXPECT_TRUE(agreed.differences.empty());
    EXPECT_EQ(agreed[Compared::States].of, 2u);
}

// syn-cookie: the first of two changes is told before the arrival is.
TEST(Agreement, WhatASegmentDoesIsOneChangeAlsoWhereSomeOfItIsToldBefore)
{
    using enum State;
    TraceEvent first{25ms, HostId::Server, 0, seenChange(Listen, SynReceived, SeenCause::Syn)};
    first.cause = 18;
    TraceEvent second{25ms, HostId::Server, 0, seenChange(SynReceived, Established, SeenCause::Ack)};
    second.cause = 21;
    Received what{};
    what.id = 6;
    TraceEvent arrival{25ms, HostId::Server, 0, what};
    arrival.number = 21;
    arrival.cause = 18;
    given::Told simulated;
    simulated.step(0ms).item(first).item(arrival).item(second);
    given::Told measured(kLinux);
    measured.step(0ms).receive(25ms, HostId::Server, 6, ctl::ACK).state(25ms, HostId::Server, Listen, Established);
    EXPECT_TRUE(agreement(simulated.trace(), measured.trace()).differences.empty());
}

TEST(Agreement, PushIsNobodysBusiness)
{
    given::Told simulated;
    simulated.step(0ms).send(0ms, HostId::Client, 1, ctl::PSH | ctl::ACK, 1, 1);
    given::Told measured(kLinux);
    measured.step(0ms).send(0ms, HostId::Client, 1, ctl::ACK, 1, 1);
    EXPECT_TRUE(agreement(simulated.trace(), measured.trace()).sameStory());
}

}  // namespace
