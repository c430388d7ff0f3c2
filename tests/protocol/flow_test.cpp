#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <numeric>

// Windows, segment sizes, text out of order, acknowledgments: RFC 9293 3.7 and 3.8.6.
namespace tcp {
namespace {

Segment textAt(const Subject& subject, std::uint32_t offset, std::uint32_t octets)
{
    Segment segment = subject.fromPeer(ctl::ACK, octets);
    segment.seq += offset;
    return segment;
}

std::uint32_t octetsSent(const Subject& subject)
{
    const auto sent = subject.sent();
    return std::accumulate(sent.begin(), sent.end(), 0U,
                           [](std::uint32_t sum, const Segment& one) { return sum + one.text; });
}

TEST(SendWindow, IsNeverExceeded)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 1500)).call(Call::Send, 5000);
    EXPECT_LE(octetsSent(subject), 1500U);
    EXPECT_LE(subject.tcb().snd.nxt, subject.tcb().snd.una + 1500);
}

TEST(SendWindow, LetsTheRestOutAsItMoves)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 1072)).call(Call::Send, 2000);
    ASSERT_EQ(octetsSent(subject), 1072U);
    subject.arrives(window(subject, 1072));
    EXPECT_EQ(octetsSent(subject), 928U);
    EXPECT_EQ(subject.tcb().snd.queued, 0U);
}

// 3.8.6.2.1: "the override timeout ... range of 0.1 - 1.0 seconds", whatever the RTO has become
TEST(SendWindow, ThatIsSillyIsOverriddenWithinASecond)
{
    Subject subject = given::established();
    subject.call(Call::Send, 10).expire(Timer::Retransmission).expire(Timer::Retransmission);
    subject.arrives(window(subject, 100)).call(Call::Send, 1000);
    ASSERT_EQ(octetsSent(subject), 0U);
    const Instant begin = subject.now();
    subject.expire(Timer::Persist);
    EXPECT_GE(subject.now(), begin + 100ms);
    EXPECT_LE(subject.now(), begin + 1s);
    EXPECT_EQ(octetsSent(subject), 100U);
}

// tcp_bound_to_half_wnd: measured for windows below twice the MSS
TEST(SendWindow, OfASmallPeerIsUsedInHalvesOnLinux)
{
    for (const auto& [wnd, size] : {std::pair{2000U, 1000U}, {1072U, 536U}, {500U, 500U}, {65535U, 1460U}}) {
        Subject subject = given::synSent(linuxConfig());
        Segment synAck = subject.fromPeer(kSynAck);
        synAck.wnd = wnd;
        subject.arrives(synAck).call(Call::Send, 3000);
        EXPECT_EQ(subject.sent().at(0).text, size) << wnd;
        EXPECT_LE(octetsSent(subject), wnd);
    }
}

// 3.10.7.4 fifth: SND.WL1, SND.WL2
// 3.10.2: what SEND queued before ESTABLISHED goes once, whoever opened.
TEST(SendWindow, LetsOutOnceWhatWaitedForTheHandshake)
{
    for (const OpenedBy opener : {OpenedBy::Self, OpenedBy::Peer}) {
        Subject subject = given::synReceived({}, opener);
        subject.call(Call::Send, 100).clear().arrives(ctl::ACK);
        EXPECT_EQ(octetsSent(subject), 100U);
        EXPECT_FALSE(subject.tcb().running(Timer::Persist));
        EXPECT_EQ(subject.tcb().due(Timer::Retransmission), subject.now() + 1s);
        Segment answer = subject.fromPeer(ctl::ACK, 50);
        answer.ack = subject.tcb().snd.una;
        EXPECT_EQ(octetsSent(subject.arrives(answer)), 0U) << "nothing is sent again";
    }
}

TEST(SendWindow, IsNotChangedByAnOldSegment)
{
    Subject subject = given::established();
    const Segment old = window(subject, 10);
    subject.arrives(ctl::ACK, 20);
    subject.arrives(old);
    EXPECT_EQ(subject.tcb().snd.wnd, 65535U);
}

// 3.8.6.1
TEST(ZeroWindow, IsProbedWithOneOctetAndBackedOff)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 0)).call(Call::Send, 100);
    EXPECT_TRUE(subject.sent().empty());
    subject.expire(Timer::Persist);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent()[0].text, 1U);
    const Duration first = subject.tcb().due(Timer::Persist) - subject.now();
    subject.expire(Timer::Persist);
    EXPECT_EQ(subject.sent().at(0).text, 1U);
    EXPECT_EQ(subject.tcb().due(Timer::Persist) - subject.now(), first * 2);
}

// MUST-37: the connection stays for as long as the peer answers
TEST(ZeroWindow, IsNoReasonToGiveUpWhileThePeerAnswers)
{
    Config config;
    config.userTimeout.reset();
    Subject subject = given::established(config);
    subject.arrives(window(subject, 0)).call(Call::Send, 100);
    for (int i = 0; i < 100; ++i) {
        subject.expire(Timer::Persist);
        Segment answer = window(subject, 0);
        answer.ack = subject.tcb().snd.una;
        subject.arrives(answer);
    }
    EXPECT_EQ(subject.state(), State::Established);
    EXPECT_GT(subject.now(), Instant{1h});
}

// tcp_ack_probe: the answer to a probe starts the wait for the next one.
TEST(ZeroWindow, IsProbedFromTheLastAnswerOnLinux)
{
    Subject subject = given::established(linuxConfig());
    subject.arrives(window(subject, 0)).call(Call::Send, 100).expire(Timer::Persist).wait(50ms);
    subject.arrives(window(subject, 0));
    EXPECT_EQ(subject.tcb().due(Timer::Persist) - subject.now(), Duration{2 * subject.tcb().estimator.rto});
}

// tcp_probe_timer: nobody waits for what an orphan has to say.
TEST(ZeroWindow, EndsAnOrphanOnLinuxHoweverOftenThePeerAnswers)
{
    Subject subject = given::established(linuxConfig());
    subject.arrives(window(subject, 0)).call(Call::Send, 100).call(Call::Close);
    while (subject.state() == State::FinWait1 && subject.now() < Instant{1h}) {
        subject.expire(Timer::Persist);
        if (subject.state() == State::FinWait1) subject.arrives(window(subject, 0));
    }
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_GT(subject.now(), Instant{100s});
    EXPECT_LT(subject.now(), Instant{6min});
}

TEST(ZeroWindow, IsBoundedByTheUserTimeoutOnLinux)
{
    Config config = linuxConfig();
    config.userTimeout = 10s;
    Subject subject = given::established(config);
    subject.arrives(window(subject, 0)).call(Call::Send, 100);
    const Instant begin = subject.tcb().due(Timer::Persist);
    while (subject.state() == State::Established && subject.now() < Instant{1h}) {
        subject.expire(Timer::Persist);
        if (subject.state() == State::Established) subject.arrives(window(subject, 0));
    }
    EXPECT_EQ(subject.now(), begin + 10s);
}

// MUST-35, MUST-37: the peer takes its window back while text is in flight. From then on it is probed, and every
// answer starts the count anew.
TEST(ZeroWindow, ThatShutsOverTextInFlightIsProbedForAsLongAsThePeerAnswers)
{
    for (const char* profile : {"rfc9293", "linux", "freebsd", "macos", "windows", "solaris"}) {
        Subject subject = given::established(findProfile(profile)->settings().config);
        subject.call(Call::Send, 100);
        Segment shut = window(subject, 0);
        shut.ack = subject.tcb().snd.una;
        subject.arrives(shut);
        while (subject.state() == State::Established && subject.now() < Instant{2h}) {
            subject.wait(1s);
            if (!subject.sent().empty() && subject.state() == State::Established) subject.arrives(shut);
        }
        EXPECT_EQ(subject.state(), State::Established) << profile;
        subject.arrives(ctl::ACK);
        EXPECT_TRUE(subject.tcb().allAcked()) << profile;
    }
}

// 3.8.6.1: persist takes over from the retransmission timer, and its probe is the text in flight
TEST(ZeroWindow, ThatShutsOverTextInFlightStartsThePersistTimer)
{
    Subject subject = given::established();
    subject.call(Call::Send, 100).expire(Timer::Retransmission);
    Segment shut = window(subject, 0);
    shut.ack = subject.tcb().snd.una;
    subject.arrives(shut);
    EXPECT_FALSE(subject.tcb().running(Timer::Retransmission));
    EXPECT_EQ(subject.tcb().timeouts, 0) << "what was counted before is forgotten";
    subject.expire(Timer::Persist);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><DATA=100><CTL=PSH,ACK>");
}

// 3.8.3, R2: no answer comes to any probe
TEST(ZeroWindow, OfAPeerThatFallsSilentIsGivenUp)
{
    Config config;
    config.userTimeout.reset();
    Subject subject = given::established(config);
    subject.arrives(window(subject, 0)).call(Call::Send, 100).wait(3min);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.told().back(), Signal::TimedOut);
}

// Linux tcp_retransmit_timer: "Receiver dastardly shrinks window. Our retransmits become zero probes". The timer stays
// that of retransmission; tcp_rtx_probe0_timed_out ends it once two of the longest RTOs have passed without an ACK.
TEST(ZeroWindow, ThatShutsOverTextInFlightIsRetransmittedIntoOnLinux)
{
    Subject subject = given::established(linuxConfig());
    subject.call(Call::Send, 100);
    const Instant begin = subject.now();
    Segment shut = window(subject, 0);
    shut.ack = subject.tcb().snd.una;
    subject.arrives(shut);
    EXPECT_FALSE(subject.tcb().running(Timer::Persist));
    while (subject.state() == State::Established && subject.now() < begin + 1h) subject.expire(Timer::Retransmission);
    EXPECT_GT(subject.now(), begin + 320s);
    EXPECT_LT(subject.now(), begin + 330s);
    EXPECT_EQ(subject.told().back(), Signal::TimedOut);
}

TEST(ZeroWindow, ThatShutsOverTextInFlightIsBoundedByTheUserTimeoutOnLinux)
{
    Config config = linuxConfig();
    config.userTimeout = 10s;
    Subject subject = given::established(config);
    subject.call(Call::Send, 100);
    const Instant begin = subject.now();
    Segment shut = window(subject, 0);
    shut.ack = subject.tcb().snd.una;
    subject.arrives(shut);
    while (subject.state() == State::Established && subject.now() < begin + 1h) {
        subject.expire(Timer::Retransmission);
        if (subject.state() == State::Established) subject.arrives(shut);
    }
    EXPECT_LT(subject.now(), begin + 12s) << "it does not want window 0 to put it off";
}

TEST(ZeroWindow, ThatOpensLetsTheTextOutAtOnce)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 0)).call(Call::Send, 100);
    subject.arrives(window(subject, 1000));
    EXPECT_EQ(octetsSent(subject), 100U);
    EXPECT_FALSE(subject.tcb().running(Timer::Persist));
    EXPECT_TRUE(subject.tcb().running(Timer::Retransmission));
}

TEST(ZeroWindow, HoldsTheFinBackToo)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 0)).call(Call::Close);
    EXPECT_EQ(subject.state(), State::FinWait1);
    EXPECT_TRUE(subject.sent().empty());
    subject.expire(Timer::Persist);
    EXPECT_TRUE(subject.sent().at(0).has(kFinAck));
}

// 3.10.7.4 fifth and eighth: one segment ends the handshake, shuts the window and brings the FIN.
TEST(ZeroWindow, IsProbedThoughTheHandshakeEndsWithAFin)
{
    Subject subject = given::synReceived();
    subject.call(Call::Send, 100);
    Segment segment = subject.fromPeer(kFinAck);
    segment.wnd = 0;
    subject.clear().arrives(segment);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(octetsSent(subject), 0U);
    ASSERT_TRUE(subject.tcb().running(Timer::Persist));
    subject.expire(Timer::Persist);
    EXPECT_EQ(octetsSent(subject), 1U);
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

// 3.10.7.4 seventh, MUST-58: RFC 9293 by itself does not delay
TEST(Ack, OfTextGoesAtOnceWhereNothingElseIsSaid)
{
    Subject subject = given::established();
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.sent().at(0).ack, SeqNum{311});
}

} // namespace
} // namespace tcp
