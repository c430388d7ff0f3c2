#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// Retransmission (RFC 6298), giving up (3.8.3), the user timeout, keep-alive, and the rules of Linux.
namespace tcp {
namespace {

/// When each segment left, from the first on, if nobody ever answers; and when the endpoint gave up.
struct Transmissions {
    std::vector<Duration> at;
    Duration end{};
};

Transmissions untilGivenUp(Subject subject, Duration limit = 3h)
{
    Transmissions seen;
    const Instant begin = subject.now();
    seen.at.push_back({});
    while (subject.state() != State::Closed && subject.state() != State::Listen && subject.now() < begin + limit) {
        subject.wait(10ms);
        for (std::size_t i = 0; i < subject.sent().size(); ++i)
            seen.at.push_back(subject.now() - begin);
    }
    seen.end = subject.now() - begin;
    return seen;
}

// RFC 6298 2.1, 5.5
TEST(Retransmission, OfASynBacksOffFromOneSecond)
{
    const auto seen = untilGivenUp(given::synSent());
    const std::vector<Duration> begin(seen.at.begin(), seen.at.begin() + 6);
    EXPECT_EQ(begin, (std::vector<Duration>{0s, 1s, 3s, 7s, 15s, 31s}));
    EXPECT_GE(seen.end, 3min) << "MUST-23: R2 for a SYN";
}

// RFC 6298 2.2, 2.3
TEST(Rto, FollowsTheRoundTrip)
{
    Subject subject = given::synSent();
    subject.wait(800ms).arrives(kSynAck);
    EXPECT_EQ(subject.tcb().estimator.srtt, 800'000U);
    EXPECT_EQ(subject.tcb().estimator.rttvar, 400'000U);
    EXPECT_EQ(subject.tcb().estimator.rto, 2'400'000U);
    subject.call(Call::Send, 10).wait(800ms).arrives(ctl::ACK);
    EXPECT_EQ(subject.tcb().estimator.srtt, 800'000U);
    EXPECT_EQ(subject.tcb().estimator.rttvar, 300'000U);
    EXPECT_EQ(subject.tcb().estimator.rto, 2'000'000U);
}

TEST(Rto, IsAtLeastOneSecond) { EXPECT_EQ(given::established().tcb().estimator.rto, 1'000'000U); }

// Karn: RFC 6298 3
TEST(Rto, IsNotMeasuredOnWhatWasSentTwice)
{
    Subject subject = given::established();
    const Estimator before = subject.tcb().estimator;
    subject.call(Call::Send, 10).expire(Timer::Retransmission);
    subject.wait(300ms).arrives(ctl::ACK);
    EXPECT_EQ(subject.tcb().estimator.srtt, before.srtt);
    EXPECT_EQ(subject.tcb().estimator.rto, 2'000'000U) << "the backed-off value stays until something is measured";
}

// RFC 6298 5.7
TEST(Rto, IsThreeSecondsAfterASynThatHadToBeSentAgain)
{
    Subject subject = given::synSent();
    subject.expire(Timer::Retransmission).arrives(kSynAck);
    EXPECT_EQ(subject.tcb().estimator.rto, 3'000'000U);
}

// RFC 6298 5.3
TEST(Retransmission, TimerStartsAnewWithEveryAdvance)
{
    Subject subject = given::established();
    subject.call(Call::Send, 1000).wait(600ms);
    Segment part = subject.fromPeer(ctl::ACK);
    part.ack = SeqNum{101} + 536;
    subject.arrives(part);
    EXPECT_EQ(subject.tcb().due(Timer::Retransmission) - subject.now(), Duration{subject.tcb().estimator.rto});
}

// 3.10.8
TEST(Retransmission, ResendsTheFrontOfTheQueue)
{
    Subject subject = given::established();
    subject.call(Call::Send, 1200).call(Call::Close).expire(Timer::Retransmission);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(describe(subject.sent()[0]), "<SEQ=101><ACK=301><DATA=536><CTL=ACK>");
    EXPECT_TRUE(subject.all<SegmentSent>().at(0).retransmission);
}

TEST(Retransmission, PutsTheFinBehindTheLastText)
{
    Subject subject = given::established();
    subject.call(Call::Send, 10).call(Call::Close).expire(Timer::Retransmission);
    EXPECT_EQ(describe(subject.sent().at(0)), "<SEQ=101><ACK=301><DATA=10><CTL=FIN,PSH,ACK>");
}

// 3.8.3: R2 of at least 100 seconds
TEST(Retransmission, GivesUpAfterR2)
{
    Config config;
    config.userTimeout.reset();
    const auto seen = untilGivenUp(given::established(config).call(Call::Send, 10));
    EXPECT_GE(seen.end, 100s);
    EXPECT_LT(seen.end, 4min);
}

TEST(Retransmission, ThatIsGivenUpIsToldAndLeavesNothing)
{
    Config config;
    config.data = {3, {}};
    Subject subject = given::established(config);
    subject.call(Call::Send, 10);
    for (int i = 0; i < 4; ++i)
        subject.expire(Timer::Retransmission);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.told(), std::vector{Signal::TimedOut});
    EXPECT_EQ(subject.all<StateChanged>().at(0).clause, Clause::R3_8_3_R2);
}

// 3.8.3 SHLD-9: at R1 the application is told, long before R2.
TEST(Retransmission, ThatReachesR1IsTold)
{
    Subject subject = given::established();
    subject.call(Call::Send, 10);
    for (int i = 0; i < 2; ++i) EXPECT_TRUE(subject.expire(Timer::Retransmission).told().empty());
    EXPECT_EQ(subject.expire(Timer::Retransmission).told(), std::vector{Signal::ExcessiveRetransmissions});
    EXPECT_TRUE(subject.expire(Timer::Retransmission).told().empty()) << "once is enough";
    Subject socket = given::established(linuxConfig());
    socket.call(Call::Send, 10);
    for (int i = 0; i < 6; ++i) EXPECT_TRUE(socket.expire(Timer::Retransmission).told().empty());
}

// A request of a system is nobody's: there is none to tell (facts: linux).
TEST(Retransmission, OfTheSynAckThatIsGivenUpTellsTheOwnerIfThereIsOne)
{
    EXPECT_FALSE(given::synReceived().wait(10min).told().empty());
    for (const char* profile : {"linux", "freebsd", "macos", "windows", "solaris"}) {
        Subject subject = given::synReceived(findProfile(profile)->settings().config);
        subject.wait(10min);
        EXPECT_EQ(subject.state(), State::Closed) << profile;
        EXPECT_TRUE(subject.told().empty()) << profile;
    }
}

// 3.9.1.1, 3.10.8
TEST(UserTimeout, AbortsWhatIsNotDelivered)
{
    Config config;
    config.userTimeout = 20s;
    Subject subject = given::established(config);
    subject.call(Call::Send, 10).wait(20s);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.told().back(), Signal::UserTimeout);
}

TEST(UserTimeout, DoesNotRunWhileNothingIsOutstanding)
{
    Subject subject = given::established();
    EXPECT_FALSE(subject.tcb().running(Timer::User));
    subject.call(Call::Send, 10);
    EXPECT_TRUE(subject.tcb().running(Timer::User));
    subject.arrives(ctl::ACK);
    EXPECT_FALSE(subject.tcb().running(Timer::User));
}

TEST(UserTimeout, IsNotPutOffByAPeerThatOnlyTalks)
{
    Config config;
    config.userTimeout = 20s;
    Subject subject = given::established(config);
    subject.call(Call::Send, 10);
    const Instant due = subject.tcb().due(Timer::User);
    Segment text = subject.fromPeer(ctl::ACK, 10);
    text.ack = subject.tcb().snd.una;
    subject.wait(1s).arrives(text);
    EXPECT_EQ(subject.tcb().due(Timer::User), due);
}

// 3.8.4
TEST(KeepAlive, IsOffByDefault)
{
    EXPECT_FALSE(given::established().tcb().running(Timer::KeepAlive));
    EXPECT_FALSE(linuxConfig().keepAlive.has_value());
}

TEST(KeepAlive, ProbesAnIdlePeerAndGivesUpOnASilentOne)
{
    Config config;
    config.keepAlive = 2h;
    Subject subject = given::established(config);
    subject.expire(Timer::KeepAlive);
    EXPECT_EQ(describe(subject.sent().at(0)), "<SEQ=100><ACK=301><CTL=ACK>");
    EXPECT_EQ(subject.now(), Instant{2h + 100us});
    for (int i = 0; i < 9; ++i)
        subject.expire(Timer::KeepAlive);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.now(), Instant{7875s + 100us});
    EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST);
}

TEST(KeepAlive, IsSatisfiedByAnyAnswer)
{
    Config config;
    config.keepAlive = 2h;
    Subject subject = given::established(config);
    subject.expire(Timer::KeepAlive).arrives(ctl::ACK);
    EXPECT_EQ(subject.tcb().probes, 0);
    EXPECT_EQ(subject.tcb().due(Timer::KeepAlive), subject.now() + 2h);
}

// 3.8.4: "no data or acknowledgment packets have been received"; what a stranger forges is neither.
TEST(KeepAlive, IsNotPutOffByASegmentThatIsNotAcceptable)
{
    for (const Config& base : {Config{}, linuxConfig()}) {
        Config config = base;
        config.keepAlive = 60s;
        Subject subject = given::established(config);
        const Instant due = subject.tcb().due(Timer::KeepAlive);
        Segment beyond = subject.fromPeer(ctl::ACK, 10);
        beyond.seq += 100'000;
        Segment unsent = subject.fromPeer(ctl::ACK);
        unsent.ack += 5000;
        Segment guess = subject.fromPeer(ctl::RST);
        guess.seq += 10;
        for (const Segment& forged : {beyond, unsent, guess}) subject.wait(1s).arrives(forged);
        EXPECT_EQ(subject.state(), State::Established);
        EXPECT_EQ(subject.tcb().due(Timer::KeepAlive), due);
    }
}

// tcp_keepalive_timer: the answer is looked at when the wait after the probe is over. Measured with 10 s and 75 s:
// probes at 10, 86 and 162 s.
TEST(KeepAlive, OfLinuxWaitsForTheIntervalAfterAnAnsweredProbe)
{
    Config config = linuxConfig();
    config.keepAlive = 10s;
    Subject subject = given::established(config);
    const Instant begin = subject.now();
    for (const Duration at : {10s, 85s, 160s}) {
        subject.expire(Timer::KeepAlive);
        EXPECT_EQ(subject.now() - begin, at);
        subject.wait(50ms).arrives(ctl::ACK);
    }
}

TEST(KeepAlive, EndsWithTheApplicationsInterest)
{
    Config config;
    config.keepAlive = 2h;
    EXPECT_FALSE(given::finWait1(config).tcb().running(Timer::KeepAlive));
    EXPECT_FALSE(given::finWait2(config).tcb().running(Timer::KeepAlive));
    EXPECT_TRUE(given::finWait2(config, Owner::Keeps).tcb().running(Timer::KeepAlive));
}

// The FIN-WAIT-2 that RFC 9293 lets last for ever
TEST(FinWait2, HasNoLimitInTheRfc)
{
    Subject subject = given::finWait2();
    EXPECT_EQ(subject.wait(24h).state(), State::FinWait2);
}

TEST(FinWait2, OfAnOrphanEndsWithoutTimeWaitOnLinux)
{
    Subject subject = given::finWait2(linuxConfig());
    subject.wait(60s);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.all<StateChanged>().at(0).clause, Clause::LinuxFinTimeout);
    EXPECT_TRUE(subject.sent().empty());
}

TEST(FinWait2, OfASocketThatIsStillOpenHasNoLimitOnLinux)
{
    Subject subject = given::finWait2(linuxConfig(), Owner::Keeps);
    EXPECT_EQ(subject.wait(1h).state(), State::FinWait2);
    subject.call(Call::Close).wait(60s);
    EXPECT_EQ(subject.state(), State::Closed);
}

// facts: fin-timeout: above 60 s it is not what it says
TEST(FinWait2, AboveSixtySecondsLastsTwiceWhatIsOver)
{
    for (const auto& [set, lasts] :
         std::vector<std::pair<Duration, Duration>>{{70s, 20s}, {120s, 120s}, {180s, 240s}}) {
        Config config = linuxConfig();
        config.finTimeout = set;
        Subject subject = given::finWait2(config);
        EXPECT_EQ(subject.wait(lasts - 1us).state(), State::FinWait2) << set.count();
        EXPECT_EQ(subject.wait(1us).state(), State::Closed) << set.count();
    }
}

TEST(FinWait2, LastsAtLeastThreeAndAHalfRtoOnLinux)
{
    Config config = linuxConfig();
    config.finTimeout = 0s;
    Subject subject = given::finWait2(config);
    EXPECT_EQ(subject.tcb().due(Timer::FinWait2) - subject.now(), Duration{subject.tcb().estimator.rto} * 7 / 2);
}

TEST(FinWait2, OfLinger2BelowZeroIsResetAtOnce)
{
    Config config = linuxConfig();
    config.linger2Off = true;
    Subject subject = given::finWait1(config);
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST);
}

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

TEST(KeepAlive, IsBoundedByTheUserTimeoutOnLinux)
{
    Config config = linuxConfig();
    config.keepAlive = 60s;
    config.userTimeout = 200s;
    Subject subject = given::established(config);
    const Instant begin = subject.now();
    while (subject.state() == State::Established) subject.expire(Timer::KeepAlive);
    EXPECT_EQ(subject.now() - begin, 60s + 2 * 75s) << "the first probe time at which 200 s have passed";
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

// 3.6.1 MAY-1, SHLD-3
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

TEST(HalfDuplexClose, ResetsTextThatNobodyWillRead)
{
    const Config config = linuxConfig();
    for (Subject subject : {given::finWait1(config), given::finWait2(config)}) {
        subject.arrives(ctl::ACK, 10);
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST);
    }
}

TEST(HalfDuplexClose, ResetsAtOnceWhereTextIsUnread)
{
    Subject subject = given::established(linuxConfig());
    subject.arrives(ctl::ACK, 10).call(Call::Close);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST | ctl::ACK);
}

TEST(HalfDuplexClose, OfTheRfcGoesOnToTakeText)
{
    Subject subject = given::finWait2();
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.state(), State::FinWait2);
}

} // namespace
} // namespace tcp
