#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// What is taken and when it is acknowledged: RFC 9293 3.8.6.2.2, 3.8.6.3 and 3.10.7.4.
namespace tcp {
namespace {

Segment textAt(const Subject& subject, std::uint32_t offset, std::uint32_t octets)
{
    Segment segment = subject.fromPeer(ctl::ACK, octets);
    segment.seq += offset;
    return segment;
}

TEST(ReceiveWindow, ShrinksByWhatIsNotRead)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 400);
    EXPECT_EQ(subject.sent().at(0).wnd, 600U);
    subject.arrives(ctl::ACK, 600);
    EXPECT_EQ(subject.sent().at(0).wnd, 0U);
}

// 3.8.6.2.2
TEST(ReceiveWindow, OpensInOneStepAndSaysSo)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 500).arrives(ctl::ACK, 500).call(Call::Receive, 100);
    EXPECT_TRUE(subject.sent().empty()) << "a silly window is not advertised";
    subject.call(Call::Receive, 500);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent()[0].wnd, 600U);
}

// tcp_cleanup_rbuf: "Lots" means "at least twice" here.
TEST(ReceiveWindow, ThatHasAtLeastDoubledIsToldOnLinux)
{
    Config config = linuxConfig();
    config.window = 10'220;
    Subject subject = given::established(config);
    for (int i = 0; i < 5; ++i) subject.arrives(ctl::ACK, 1400);
    if (subject.tcb().ackOwed) subject.expire(Timer::DelayedAck);
    ASSERT_EQ(subject.tcb().rcv.wnd, 3220U);
    EXPECT_EQ(only(subject.call(Call::Receive, 2000)), "nothing") << "5220 are not twice 3220";
    subject.call(Call::Receive, 2000);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent()[0].wnd, 7220U);
    EXPECT_EQ(only(subject.call(Call::Receive, 3000)), "nothing") << "more than half of the buffer was free before";
}

TEST(ReceiveWindow, NeverTakesItsRightEdgeBack)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    SeqNum edge = subject.tcb().rcv.nxt + subject.tcb().rcv.wnd;
    for (const std::uint32_t octets : {300U, 50U, 1U, 400U}) {
        subject.arrives(ctl::ACK, octets);
        const SeqNum now = subject.tcb().rcv.nxt + subject.tcb().rcv.wnd;
        EXPECT_GE(now, edge);
        edge = now;
        subject.call(Call::Receive, 30);
    }
}

TEST(ReceiveWindow, CutsOffTheTextThatLiesBeyond)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    subject.arrives(ctl::FIN | ctl::ACK, 1200);
    EXPECT_EQ(subject.tcb().rcv.unread, 1000U);
    EXPECT_EQ(subject.state(), State::Established) << "the FIN lies beyond, too";
}

TEST(ReceiveWindow, OfZeroStillTakesAcksAndResets)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    subject.call(Call::Send, 10).arrives(ctl::ACK, 1000);
    ASSERT_EQ(subject.tcb().rcv.wnd, 0U);
    subject.call(Call::Send, 10).arrives(ctl::ACK);
    EXPECT_TRUE(subject.tcb().allAcked());
    EXPECT_EQ(subject.arrives(ctl::RST).state(), State::Closed);
}

// 3.10.7.4 first: no text is acceptable, "but special allowance should be made to accept valid ACKs"
TEST(ReceiveWindow, OfZeroTakesTheAckOfAProbe)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 1000).call(Call::Send, 10).arrives(ctl::ACK, 1);
    EXPECT_TRUE(subject.tcb().allAcked());
    EXPECT_EQ(subject.tcb().rcv.unread, 1000U) << "the text itself is not taken";
    EXPECT_EQ(only(subject), "<SEQ=111><ACK=1301><CTL=ACK>");
    subject.call(Call::Close).arrives(ctl::ACK, 1);
    EXPECT_EQ(subject.state(), State::FinWait2);
}

TEST(ReceiveWindow, OfZeroTakesAResetWhateverTextItCarries)
{
    Config config;
    config.window = 1000;
    Subject subject = given::established(config);
    EXPECT_EQ(subject.arrives(ctl::ACK, 1000).arrives(ctl::RST, 1).state(), State::Closed);
}

// 3.10.7.4 seventh
TEST(Islands, AreKeptUntilTheGapIsFilled)
{
    Subject subject = given::established();
    subject.arrives(textAt(subject, 10, 10));
    EXPECT_EQ(subject.tcb().rcv.unread, 0U);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{301}) << "the gap is asked for at once";
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.tcb().rcv.unread, 20U);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{321});
}

TEST(Islands, MayHoldAFinThatComesEarly)
{
    Subject subject = given::established();
    Segment fin = textAt(subject, 10, 0);
    fin.ctl = kFinAck;
    subject.arrives(fin);
    EXPECT_EQ(subject.state(), State::Established);
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(subject.sent().back().ack, SeqNum{312});
}

TEST(Islands, GrowWithWhatTouchesThem)
{
    Subject subject = given::established();
    for (const std::uint32_t offset : {100U, 300U, 200U, 400U}) subject.arrives(textAt(subject, offset, 100));
    Segment fin = textAt(subject, 500, 0);
    fin.ctl |= ctl::FIN;
    subject.arrives(fin).arrives(textAt(subject, 0, 100));
    EXPECT_EQ(subject.tcb().rcv.unread, 500U);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(subject.sent().back().ack, SeqNum{301 + 501});
}

// SHLD-31: "Segments with higher beginning sequence numbers SHOULD be held for later processing."
TEST(Islands, AreKeptBehindSeveralHoles)
{
    Subject subject = given::established();
    for (std::uint32_t offset = 100; offset <= 1100; offset += 200) subject.arrives(textAt(subject, offset, 100));
    for (int i = 0; i < 6; ++i) subject.arrives(ctl::ACK, 100);
    EXPECT_EQ(subject.tcb().rcv.unread, 1200U);
}

TEST(Islands, OfWhichThereAreTooManyAreKeptNearest)
{
    Subject subject = given::established();
    for (std::uint32_t offset = 2000; offset >= 200; offset -= 200) subject.arrives(textAt(subject, offset, 100));
    subject.arrives(ctl::ACK, 200);
    EXPECT_EQ(subject.tcb().rcv.unread, 300U) << "what came last lies nearest";
}

TEST(Islands, CanOverlapWithoutCountingAnythingTwice)
{
    Subject subject = given::established();
    subject.arrives(textAt(subject, 10, 20)).arrives(textAt(subject, 20, 20)).arrives(ctl::ACK, 15);
    EXPECT_EQ(subject.tcb().rcv.unread, 40U);
    EXPECT_EQ(subject.tcb().rcv.nxt, SeqNum{341});
}

TEST(Text, ThatOverlapsWhatIsHereIsTrimmed)
{
    Subject subject = given::established();
    subject.arrives(ctl::ACK, 10);
    Segment again = subject.fromPeer(ctl::ACK, 15);
    again.seq = SeqNum{301};
    subject.arrives(again);
    EXPECT_EQ(subject.tcb().rcv.unread, 15U);
}

// 3.8.6.3
TEST(DelayedAck, WaitsForTextToTravelWith)
{
    Config config;
    config.delayedAck = 100ms;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 10);
    EXPECT_TRUE(subject.sent().empty());
    EXPECT_TRUE(subject.tcb().ackOwed);
    subject.call(Call::Send, 5);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{311});
    EXPECT_FALSE(subject.tcb().ackOwed);
    EXPECT_FALSE(subject.tcb().running(Timer::DelayedAck));
}

TEST(DelayedAck, IsSentByItselfWhenNothingElseIs)
{
    Config config;
    config.delayedAck = 100ms;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 10).wait(100ms);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{311});
}

// SHLD-19
TEST(DelayedAck, DoesNotWaitForEverySecondSegment)
{
    Config config;
    config.delayedAck = 100ms;
    Subject subject = given::established(config);
    subject.arrives(ctl::ACK, 10).arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{321});
}

// tcp_ack_snd_check after each segment in CLOSE-WAIT; tcp_send_delayed_ack: the timer is about to expire already.
// random-154 of seed 16180: ABORT comes behind it, and the RST finds FIN-WAIT-2.
TEST(DelayedAck, OfAFinGoesWithWhatComesNextOnLinux)
{
    for (const std::uint32_t offset : {0U, 1000U}) {
        for (const Control bits : {Control{ctl::ACK}, Control{ctl::FIN | ctl::ACK}}) {
            Subject subject = given::established(linuxConfig());
            subject.arrives(ctl::FIN | ctl::ACK);
            EXPECT_TRUE(subject.sent().empty()) << "waits for the tick";
            Segment next = subject.fromPeer(bits);
            next.seq = SeqNum{302 + offset};
            subject.arrives(next);
            ASSERT_EQ(subject.sent().size(), 1U) << offset << ' ' << controlText(bits);
            EXPECT_EQ(subject.sent()[0].ack, SeqNum{302});
            EXPECT_FALSE(subject.tcb().ackOwed);
        }
    }
}

// Text has shown how long an answer takes: the ACK of the FIN waits as long.
TEST(DelayedAck, OfAFinBehindTextDoesNotGoWithWhatComesNextOnLinux)
{
    Subject subject = given::established(linuxConfig());
    for (int i = 0; i < 20; ++i) subject.arrives(ctl::ACK, 10).call(Call::Receive, 10).call(Call::Send, 10);
    subject.arrives(ctl::FIN | ctl::ACK);
    ASSERT_TRUE(subject.tcb().ackOwed);
    EXPECT_EQ(only(subject.arrives(subject.fromPeer(ctl::ACK))), "nothing");
    EXPECT_TRUE(subject.tcb().ackOwed);
}

// 3.10.7.4 seventh, MUST-58: RFC 9293 by itself does not delay
TEST(Ack, OfTextGoesAtOnceWhereNothingElseIsSaid)
{
    Subject subject = given::established();
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{311});
}

} // namespace
} // namespace tcp
