#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>
#include "protocol/silent_peer.h"

// Retransmission (RFC 6298), giving up (3.8.3), the user timeout, and the end of FIN-WAIT-2.
namespace tcp {
namespace {

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

} // namespace
} // namespace tcp
