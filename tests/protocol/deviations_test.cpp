#include "protocol/deviation.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// The wrong rules of the bug gallery, held against what the reports of their stacks say.
namespace tcp {
namespace {

constexpr auto kFin = static_cast<Control>(ctl::FIN | ctl::ACK);

/// Without a user timeout, which would end what hangs.
Config wrong(Deviation deviation)
{
    Config config;
    config.deviation = deviation;
    config.userTimeout.reset();
    return config;
}

StateChanged lastChange(const Subject& subject)
{
    const auto changes = subject.all<StateChanged>();
    return changes.empty() ? StateChanged{} : changes.back();
}

/// A segment that acknowledges nothing new.
Segment oldAck(const Subject& subject, Control bits)
{
    Segment segment = subject.fromPeer(bits);
    segment.ack = subject.tcb().snd.una;
    return segment;
}

// FreeRTOS+TCP issue 1303: "when FIN is ACKed, it enters to CLOSE_WAIT instead of TIME_WAIT. When not ACKed, LAST_ACK
// instead of CLOSING"; the same procedure for FIN_WAIT_1 and FIN_WAIT_2.
class FinToCloseWait : public testing::Test {
protected:
    const Config config_ = wrong(Deviation::FinInFinWait1ToCloseWait);
};

TEST_F(FinToCloseWait, TakesAFinThatAcknowledgesOursForTheStartOfAPassiveClose)
{
    Subject subject = given::finWait1(config_);
    subject.clear().arrives(kFin);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(lastChange(subject).clause, Clause::Deviation);
    ASSERT_EQ(subject.sent().size(), 1U) << "the FIN itself is acknowledged as it should be";
    EXPECT_EQ(subject.sent().front().ctl, ctl::ACK);
}

TEST_F(FinToCloseWait, DoesSoInFinWait2AndNeverLeavesIt)
{
    Subject subject = given::finWait2(config_);
    subject.arrives(kFin);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(subject.wait(24h).state(), State::CloseWait) << "its application has closed long ago";
}

TEST_F(FinToCloseWait, GoesToLastAckWhereTheFinsCross)
{
    Subject subject = given::finWait1(config_);
    subject.arrives(oldAck(subject, kFin));
    EXPECT_EQ(subject.state(), State::LastAck);
    EXPECT_EQ(subject.arrives(ctl::ACK).state(), State::Closed) << "without any TIME-WAIT";
}

TEST_F(FinToCloseWait, LeavesThePassiveCloseAlone)
{
    EXPECT_EQ(given::lastAck(config_).arrives(ctl::ACK).state(), State::Closed);
}

// INET issue 92: CLOSED -> SYN_SENT -> SYN_RECEIVED -> CLOSED; the SYN,ACK is refused in SYN_RECEIVED.
TEST(SimultaneousOpenToClosed, RefusesTheSynAckThatWouldCompleteIt)
{
    Subject subject = given::synReceived(wrong(Deviation::SimultaneousOpenToClosed), OpenedBy::Self);
    Segment synAck = subject.fromPeer(kSynAck);
    synAck.seq = subject.tcb().rcv.irs;
    subject.clear().arrives(synAck);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(lastChange(subject).clause, Clause::Deviation);
    EXPECT_EQ(subject.told(), std::vector{Signal::ConnectionReset});
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent().front().ctl, ctl::RST);
}

TEST(SimultaneousOpenToClosed, LeavesTheThreeWayHandshakeAlone)
{
    const Config config = wrong(Deviation::SimultaneousOpenToClosed);
    EXPECT_EQ(given::synSent(config).arrives(kSynAck).state(), State::Established);
    EXPECT_EQ(given::synReceived(config).arrives(ctl::ACK).state(), State::Established);
}

TEST(TimeWaitSkipped, ClosesWhereverTimeWaitShouldBegin)
{
    const Config config = wrong(Deviation::TimeWaitSkipped);
    EXPECT_EQ(given::finWait1(config).arrives(kFin).state(), State::Closed);
    EXPECT_EQ(given::finWait2(config).arrives(kFin).state(), State::Closed);
    EXPECT_EQ(given::closing(config).arrives(ctl::ACK).state(), State::Closed);
}

// smoltcp pull requests 279 and 398: closed with data still queued, it jumps from FIN-WAIT-1 to CLOSING when the
// peer's FIN comes, and then sends neither the data nor its FIN.
class ClosingWithoutFin : public testing::Test {
protected:
    /// CLOSE is called while the peer's window is shut: 10 octets and the FIN wait. Then its FIN comes.
    static Subject closingWithFullQueue(const Config& config)
    {
        Subject subject = given::established(config);
        Segment shut = subject.fromPeer(ctl::ACK);
        shut.wnd = 0;
        subject.arrives(shut).call(Call::Send, 10).call(Call::Close);
        Segment fin = subject.fromPeer(kFin);
        fin.wnd = 0;
        subject.arrives(fin).clear();
        return subject;
    }

    static Subject& windowOpens(Subject& subject) { return subject.arrives(ctl::ACK); }
};

TEST_F(ClosingWithoutFin, IsInClosingWithoutHavingSentAFin)
{
    const Subject subject = closingWithFullQueue(wrong(Deviation::ClosingWithoutFin));
    EXPECT_EQ(subject.state(), State::Closing);
    EXPECT_FALSE(subject.tcb().finSent);
}

TEST_F(ClosingWithoutFin, StaysSilentWhenTheWindowOpens)
{
    Subject subject = closingWithFullQueue(wrong(Deviation::ClosingWithoutFin));
    windowOpens(subject).wait(24h);
    for (const Segment& segment : subject.sent()) EXPECT_EQ(segment.length(), 0U);
    EXPECT_EQ(subject.state(), State::Closing);
}

TEST_F(ClosingWithoutFin, WouldSendDataAndFinByTheRightRule)
{
    Subject subject = closingWithFullQueue(Config{});
    EXPECT_EQ(subject.state(), State::Closing);
    windowOpens(subject);
    std::uint32_t octets = 0;
    for (const Segment& segment : subject.sent()) octets += segment.length();
    EXPECT_EQ(octets, 11U) << "10 octets and the FIN";
}

TEST_F(ClosingWithoutFin, NeverSendsAnythingAgain)
{
    Subject subject = given::finWait1(wrong(Deviation::ClosingWithoutFin));
    subject.arrives(oldAck(subject, kFin)).clear();
    ASSERT_EQ(subject.state(), State::Closing);
    EXPECT_TRUE(subject.wait(24h).sent().empty()) << "pull request 398: no retransmission in CLOSING either";
}

// The folklore: "tcp_fin_timeout is 2 MSL".
TEST(FinTimeoutForTimeWait, EndsTimeWaitAfterTcpFinTimeout)
{
    Config config = wrong(Deviation::FinTimeoutForTimeWait);
    config.finTimeout = 5s;
    Subject subject = given::timeWait(config);
    EXPECT_EQ(subject.wait(4s).state(), State::TimeWait);
    EXPECT_EQ(subject.wait(1s).state(), State::Closed);
    EXPECT_EQ(lastChange(subject).clause, Clause::Deviation);
}

TEST(FinTimeoutForTimeWait, CannotShortenItWithoutSuchASetting)
{
    Subject subject = given::timeWait(wrong(Deviation::FinTimeoutForTimeWait));
    EXPECT_EQ(subject.wait(4min - 1s).state(), State::TimeWait);
}

TEST(Deviations, AreReadAsTheyAreWritten)
{
    for (const Deviation deviation : kDeviations) EXPECT_EQ(deviationFromText(text(deviation)), deviation);
    EXPECT_EQ(deviationFromText("none"), Deviation::None);
    EXPECT_FALSE(deviationFromText("time-wait"));
}

} // namespace
} // namespace tcp
