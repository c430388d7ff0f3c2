#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>
#include "protocol/silent_peer.h"

// How long Linux waits and when it gives up, as measured; tail loss probes (RFC 8985 7).
namespace tcp {
namespace {

// facts: linux
TEST(LinuxLimits, OfTheSynAreThoseOfTheMeasurement)
{
    const auto seen = untilGivenUp(given::synSent(linuxConfig()));
    EXPECT_EQ(seen.at, (std::vector<Duration>{0s, 1s, 2s, 3s, 4s, 5s, 7s, 11s, 19s, 35s, 67s}));
    EXPECT_EQ(seen.end, 131s);
    Config classic = linuxConfig();
    classic.synLinearTimeouts = 0;
    EXPECT_EQ(untilGivenUp(given::synSent(classic)).at, (std::vector<Duration>{0s, 1s, 3s, 7s, 15s, 31s, 63s}));
    EXPECT_EQ(untilGivenUp(given::synSent(classic)).end, 127s);
}

// tcp_write_timeout: the linear timeouts add to the count, but tcp_model_timeout() of tcp_syn_retries ends it sooner.
TEST(LinuxLimits, OfTheSynHoldForTheTimeThatItsRetriesWouldTake)
{
    Config config = linuxConfig();
    config.syn.retries = 3;
    EXPECT_EQ(untilGivenUp(given::synSent(config)).end, 19s);
    config.syn.retries = 2;
    EXPECT_EQ(untilGivenUp(given::synSent(config)).end, 7s);
    config.syn.retries = 1;
    EXPECT_EQ(untilGivenUp(given::synSent(config)).at, (std::vector<Duration>{0s, 1s, 2s}));
    EXPECT_EQ(untilGivenUp(given::synSent(config)).end, 3s);
}

TEST(LinuxLimits, OfTheUserTimeoutHoldForTheSynToo)
{
    Config config = linuxConfig();
    config.userTimeout = 3500ms;
    const auto seen = untilGivenUp(given::synSent(config));
    EXPECT_EQ(seen.at, (std::vector<Duration>{0s, 1s, 2s, 3s}));
    EXPECT_EQ(seen.end, 3500ms);
}

// tcp_write_timeout: TCP_USER_TIMEOUT replaces the count, also where it lets more time pass.
TEST(LinuxLimits, OfTheUserTimeoutMayBeLongerThanTheCounts)
{
    Config config = linuxConfig();
    config.userTimeout = 30min;
    EXPECT_EQ(untilGivenUp(given::established(config).call(Call::Send, 10)).end / 1s, 1800);
    EXPECT_EQ(untilGivenUp(given::finWait1(config)).end / 1s, 1800) << "an orphan's, too";
}

// A request is no socket: TCP_USER_TIMEOUT is an option of sockets.
TEST(LinuxLimits, OfTheUserTimeoutLeaveARequestAlone)
{
    Config config = linuxConfig();
    config.userTimeout = 5s;
    EXPECT_EQ(untilGivenUp(given::synReceived(config)).end, 63s);
}

TEST(LinuxLimits, AreModelledFromTwoHundredMillisecondsWhateverTheLeastRto)
{
    Config config = linuxConfig();
    config.rtoMin = 1s;
    config.data.retries = 5;
    const auto seen = untilGivenUp(given::established(config).call(Call::Send, 10));
    EXPECT_LE(seen.end, 32s) << "12.6 s are modelled, from the first retransmission on";
}

TEST(LinuxLimits, OfTheSynAckAreThoseOfTheMeasurement)
{
    const auto seen = untilGivenUp(given::synReceived(linuxConfig()));
    EXPECT_EQ(seen.at, (std::vector<Duration>{0s, 1s, 3s, 7s, 15s, 31s}));
    EXPECT_EQ(seen.end, 63s);
}

// tcp_retries2 = 15: 924.6 s at an RTO of 200 ms, and then the next RTO
TEST(LinuxLimits, OfTextAreFifteenModelledRetransmissions)
{
    const auto seen = untilGivenUp(given::established(linuxConfig()).call(Call::Send, 10));
    EXPECT_GE(seen.end, 924s);
    EXPECT_LE(seen.end, 924s + 120s + 1s);
}

TEST(LinuxLimits, OfAnOrphanAreEight)
{
    const auto seen = untilGivenUp(given::finWait1(linuxConfig()));
    EXPECT_GE(seen.end, 102s);
    EXPECT_LE(seen.end, 206s);
}

TEST(LinuxLimits, OfTheUserTimeoutCountFromTheFirstRetransmission)
{
    Config config = linuxConfig();
    config.userTimeout = 5s;
    const auto seen = untilGivenUp(given::established(config).call(Call::Send, 10));
    EXPECT_GE(seen.end, 5s);
    EXPECT_LE(seen.end, 5800ms);
}

// RFC 8985 7
TEST(TailLossProbe, ResendsTheLastSegmentWithoutBackOff)
{
    Subject subject = given::established(linuxConfig());
    const std::uint32_t rto = subject.tcb().estimator.rto;
    subject.call(Call::Send, 2000).expire(Timer::Retransmission);
    EXPECT_EQ(subject.sent().at(0).text, 540U);
    EXPECT_EQ(subject.sent().at(0).seq, SeqNum{101} + 1460);
    EXPECT_EQ(subject.tcb().estimator.rto, rto);
    subject.expire(Timer::Retransmission);
    EXPECT_EQ(subject.sent().at(0).seq, SeqNum{101}) << "then the front, backed off";
    EXPECT_EQ(subject.tcb().estimator.rto, rto * 2);
}

// tcp_schedule_loss_probe: not in recovery. Ten segments are lost; the tail goes out once more, then one by one.
TEST(TailLossProbe, IsNotSentWhileLossIsBeingMadeGood)
{
    Subject subject = given::established(linuxConfig());
    subject.call(Call::Send, 14600).expire(Timer::Retransmission);
    ASSERT_EQ(subject.sent().at(0).seq, SeqNum{101} + 9 * 1460);
    subject.expire(Timer::Retransmission);
    for (std::uint32_t i = 1; i < 9; ++i) {
        ASSERT_EQ(subject.sent().at(0).seq, SeqNum{101} + (i - 1) * 1460);
        Segment ack = subject.fromPeer(ctl::ACK);
        ack.ack = SeqNum{101} + i * 1460;
        subject.wait(1ms).arrives(ack).expire(Timer::Retransmission);
    }
    subject.arrives(ctl::ACK).call(Call::Send, 2920).expire(Timer::Retransmission);
    EXPECT_EQ(subject.sent().at(0).seq, subject.tcb().snd.nxt - 1460) << "all is made good: it probes again";
}

// Measured: two small segments; the timer is armed anew at each send, and only the last goes again.
TEST(TailLossProbe, KnowsTheSegmentsAsTheyWereSent)
{
    Subject subject = given::synSent(linuxConfig());
    subject.wait(50ms).arrives(kSynAck).call(Call::Send, 10).wait(30ms).call(Call::Send, 20);
    EXPECT_EQ(subject.tcb().due(Timer::Retransmission) - subject.now(), 108ms) << "2 SRTT and two ticks";
    subject.expire(Timer::Retransmission);
    EXPECT_EQ(only(subject), "<SEQ=111><ACK=301><DATA=20><CTL=PSH,ACK>");
}

// tcp_schedule_loss_probe: only a segment by itself may be waiting for a delayed ACK.
TEST(TailLossProbe, OfSeveralSegmentsDoesNotWaitForADelayedAck)
{
    const Config config = linuxConfig();
    Subject alone = given::synSent(config);
    alone.wait(50ms).arrives(kSynAck).call(Call::Send, 10);
    EXPECT_EQ(alone.tcb().due(Timer::Retransmission) - alone.now(), 250ms) << "the RTO: SRTT + 200 ms";
    Subject several = given::synSent(config);
    several.wait(50ms).arrives(kSynAck).call(Call::Send, 2000);
    EXPECT_EQ(several.tcb().due(Timer::Retransmission) - several.now(), 108ms);
}

} // namespace
} // namespace tcp
