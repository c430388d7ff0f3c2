#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <numeric>

// How much may be sent, and the probes of a window that is shut: RFC 9293 3.7 and 3.8.6.1, 3.8.6.2.1.
namespace tcp {
namespace {

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

// 3.10.7.4 fifth: SND.WL1, SND.WL2
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

} // namespace
} // namespace tcp
