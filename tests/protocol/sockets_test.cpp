#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// Options of Linux sockets that change what the kernel answers: SHUT_RDWR, TCP_DEFER_ACCEPT.
namespace tcp {
namespace {

Config linuxConfig() { return findProfile("linux")->settings().config; }

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

} // namespace
} // namespace tcp
