#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// What sets sockets of Linux apart: SHUT_RDWR, TCP_DEFER_ACCEPT, and an oddity of its kernel that no peer who
// follows the RFC will ever meet.
namespace tcp {
namespace {

Config deferring(Duration time)
{
    Config config = linuxConfig();
    config.deferAccept = time;
    return config;
}

// tcp_rcv_state_process, TCP_FIN_WAIT1 and TCP_FIN_WAIT2: RCV_SHUTDOWN
TEST(ShutdownOfBothHalves, ResetsTheTextThatStillComes)
{
    Config config = linuxConfig();
    config.shutdownReads = true;
    Subject subject = given::finWait2(config, Owner::Keeps);
    EXPECT_FALSE(subject.tcb().running(Timer::FinWait2)) << "it is no orphan: it may wait for ever";
    subject.arrives(ctl::ACK, 5);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(describe(subject.sent().at(0)), "<SEQ=102><CTL=RST>");
}

TEST(ShutdownOfBothHalves, StillTakesTheFinOfThePeer)
{
    Config config = linuxConfig();
    config.shutdownReads = true;
    Subject subject = given::finWait2(config, Owner::Keeps);
    subject.arrives(ctl::FIN | ctl::ACK);
    EXPECT_EQ(subject.state(), State::TimeWait);
}

TEST(ShutdownOfTheSendingHalf, StillReads)
{
    Subject subject = given::finWait2(linuxConfig(), Owner::Keeps);
    subject.arrives(ctl::ACK, 5);
    EXPECT_EQ(subject.state(), State::FinWait2);
    EXPECT_EQ(subject.tcb().rcv.unread, 5U);
}

// Windows SD_RECEIVE: "if there is still data queued on the socket […], the connection is reset"
TEST(ShutdownOfTheReceivingHalf, ResetsWhatIsUnreadOnWindowsOnly)
{
    for (const bool resets : {false, true}) {
        Config config = linuxConfig();
        config.resetsAfterShutRead = resets;
        Subject subject = given::established(config);
        subject.arrives(ctl::ACK, 5).clear().on(UserCall{Call::Shutdown, 0, true, {}, Half::Read});
        EXPECT_EQ(subject.state(), resets ? State::Closed : State::Established);
        EXPECT_EQ(subject.reply(), Reply::Ok);
        EXPECT_EQ(subject.told().size(), resets ? 1U : 0U);
    }
}

TEST(ShutdownOfTheReceivingHalf, ResetsNothingInTimeWait)
{
    Config config = linuxConfig();
    config.resetsAfterShutRead = true;
    Subject subject = given::finWait2(config, Owner::Keeps);
    subject.arrives(ctl::ACK, 5).arrives(ctl::FIN | ctl::ACK);
    ASSERT_EQ(subject.state(), State::TimeWait);
    subject.clear().on(UserCall{Call::Shutdown, 0, true, {}, Half::Read});
    EXPECT_EQ(subject.state(), State::TimeWait);
    EXPECT_TRUE(subject.sent().empty() && subject.told().empty()) << "that connection has ended";
}

// inet_shutdown: the socket that a timewait minisock has replaced is closed (random-140 of --sockets, seed 20261130)
TEST(ShutdownOfTheReceivingHalf, FindsNoConnectionInTimeWaitOnLinux)
{
    for (const Half half : {Half::Read, Half::Both}) {
        Subject subject = given::finWait2(linuxConfig(), Owner::Keeps);
        subject.arrives(ctl::FIN | ctl::ACK);
        ASSERT_EQ(subject.state(), State::TimeWait);
        subject.clear().on(UserCall{Call::Shutdown, 0, true, {}, half});
        EXPECT_EQ(subject.reply(), Reply::Closing) << "ENOTCONN";
        EXPECT_EQ(subject.state(), State::TimeWait);
    }
}

// tcp_disconnect: "The last check adjusts for discrepancy of Linux wrt. RFC states", snd_nxt != write_seq
TEST(Abort, ResetsALastAckWhoseFinHasNotGoneOutOnLinux)
{
    for (const bool resets : {false, true}) {
        Config config = linuxConfig();
        config.abortResetsUnsent = resets;
        Subject subject = given::closeWait(config);
        subject.arrives(window(subject, 0)).call(Call::Send, 10).call(Call::Shutdown);
        ASSERT_EQ(subject.state(), State::LastAck);
        subject.clear().call(Call::Abort);
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_EQ(subject.sent().size(), resets ? 1U : 0U);
        Subject sent = given::lastAck(config, Owner::Keeps);
        EXPECT_TRUE(sent.call(Call::Abort).sent().empty()) << "the FIN has gone out";
    }
}

// RFC 5681 4.2: "when a segment arrives that fills in all or part of a gap"; the FIN behind it, too (measured on 6.18)
TEST(FinOutOfOrder, IsAcknowledgedAtOnceWhenTheGapBeforeItIsFilled)
{
    Subject subject = given::established(linuxConfig());
    Segment early = subject.fromPeer(ctl::FIN | ctl::ACK);
    early.seq = early.seq + 100;
    subject.arrives(ctl::ACK, 5).wait(1s).arrives(early);
    ASSERT_EQ(subject.state(), State::Established);
    subject.clear().arrives(ctl::ACK, 95);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(subject.sent().size(), 1U);
    EXPECT_FALSE(subject.tcb().ackOwed);
}

// tcp_check_req: "While TCP_DEFER_ACCEPT is active, drop bare ACK."
TEST(DeferAccept, LetsABareAckWait)
{
    Subject subject = given::synReceived(deferring(10s));
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::SynReceived);
    EXPECT_TRUE(subject.sent().empty());
}

TEST(DeferAccept, EndsWithText)
{
    Subject subject = given::synReceived(deferring(10s));
    subject.arrives(ctl::ACK).arrives(ctl::ACK, 5);
    EXPECT_EQ(subject.state(), State::Established);
    EXPECT_EQ(subject.tcb().rcv.unread, 5U);
}

TEST(DeferAccept, EndsWithTheFin)
{
    Subject subject = given::synReceived(deferring(10s));
    subject.arrives(ctl::FIN | ctl::ACK);
    EXPECT_EQ(subject.state(), State::CloseWait);
}

// syn_ack_recalc, secs_to_retrans: 10 s are 4 timeouts, after 1, 3, 7 and 15 s; only the last one sends
TEST(DeferAccept, SendsTheSynAckAgainOnlyAtItsEndToDrawAnAck)
{
    Subject subject = given::synReceived(deferring(10s));
    subject.arrives(ctl::ACK);
    EXPECT_TRUE(subject.wait(14s).sent().empty());
    EXPECT_EQ(subject.wait(2s).sent().size(), 1U);
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::Established);
}

TEST(DeferAccept, ResendsWhatWasNeverAcknowledged)
{
    Subject subject = given::synReceived(deferring(10s));
    EXPECT_EQ(subject.wait(1s).sent().size(), 1U);
}

TEST(DeferAccept, OutlivesTheRetriesOfTheSynAckOnlyWhereTheAckHasCome)
{
    Config config = deferring(100s);
    config.synAck = {2, {}};
    Subject silent = given::synReceived(config);
    EXPECT_EQ(silent.wait(20s).state(), State::Closed);
    Subject acked = given::synReceived(config);
    acked.arrives(ctl::ACK);
    EXPECT_EQ(acked.wait(20s).state(), State::SynReceived);
}

Segment behindOldText(const Subject& subject)
{
    Segment segment = subject.fromPeer(ctl::FIN | ctl::ACK, 5);
    segment.seq = segment.seq - 5;
    segment.ack = subject.tcb().snd.una;
    return segment;
}

// tcp_rcv_state_process lets what begins before RCV.NXT go on to tcp_data_queue, where a FIN counts, whichever it is
TEST(SecondFin, RightBehindTheFirstCountsOnLinuxIfItComesWithOldText)
{
    for (const State state : {State::CloseWait, State::Closing, State::LastAck}) {
        Subject subject = given::in(state, linuxConfig());
        const Tcb before = subject.tcb();
        subject.arrives(behindOldText(subject)).wait(40ms);
        EXPECT_EQ(subject.state(), state);
        EXPECT_EQ(subject.tcb().rcv.nxt, before.rcv.nxt + 1) << text(state);
        EXPECT_EQ(subject.tcb().rcv.wnd, before.rcv.wnd - 1) << text(state);
        EXPECT_EQ(subject.tcb().rcv.acked, before.rcv.nxt + 1) << text(state);
    }
}

TEST(SecondFin, ByItselfOrBehindMoreTextThanIsOldIsNoFinOfLinux)
{
    Subject alone = given::closeWait(linuxConfig());
    const SeqNum nxt = alone.tcb().rcv.nxt;
    alone.arrives(ctl::FIN | ctl::ACK);
    EXPECT_EQ(alone.tcb().rcv.nxt, nxt);
    EXPECT_TRUE(alone.sent().empty());
    Subject old = given::closeWait(linuxConfig());
    Segment again = behindOldText(old);
    again.seq = again.seq - 1;
    old.arrives(again);
    EXPECT_EQ(old.tcb().rcv.nxt, nxt) << "the first FIN, sent again with its text";
    EXPECT_EQ(old.sent().size(), 1U);
}

// 3.10.7.4 eighth: remain
TEST(SecondFin, ChangesNothingInTheRfc)
{
    Subject subject = given::closeWait();
    const SeqNum nxt = subject.tcb().rcv.nxt;
    subject.arrives(behindOldText(subject));
    EXPECT_EQ(subject.tcb().rcv.nxt, nxt);
    EXPECT_EQ(subject.state(), State::CloseWait);
}

Segment synAckAtIrs(const Subject& subject, Control more, std::uint32_t octets)
{
    Segment segment = subject.fromPeer(static_cast<Control>(ctl::SYN | ctl::ACK | more), octets);
    segment.seq = subject.tcb().rcv.irs;
    return segment;
}

TEST(RequestSock, AcknowledgesABareSynAckAtIrsAndStaysARequest)
{
    Subject subject = given::synReceived(linuxConfig());
    subject.arrives(synAckAtIrs(subject, 0, 0));
    EXPECT_EQ(subject.state(), State::SynReceived);
    EXPECT_TRUE(subject.tcb().running(Timer::Retransmission));
}

TEST(RequestSock, ResetsASynAckInsideTheWindow)
{
    Subject subject = given::synReceived(linuxConfig());
    subject.arrives(ctl::SYN | ctl::ACK, 5);
    EXPECT_TRUE(subject.sent().at(0).has(ctl::RST));
    EXPECT_EQ(subject.state(), State::Listen);
}

} // namespace
} // namespace tcp
