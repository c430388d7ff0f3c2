#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// SEGMENT ARRIVES, the checks of RFC 9293 3.10.7.4 up to the seventh.
namespace tcp {
namespace {

const std::vector kSynchronized{State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
                                State::Closing,     State::LastAck,  State::TimeWait};

// 3.10.7.4 first
TEST(Synchronized, AcknowledgesWhatLiesOutsideTheWindow)
{
    for (const State state : kSynchronized) {
        Subject subject = given::in(state);
        const Tcb tcb = subject.tcb();
        for (const SeqNum seq : {tcb.rcv.nxt - 1, tcb.rcv.nxt + tcb.rcv.wnd}) {
            subject.arrives(numbered(subject.fromPeer(ctl::ACK), seq, tcb.snd.una));
            ASSERT_EQ(subject.sent().size(), 1U) << text(state);
            EXPECT_EQ(subject.sent()[0].seq, tcb.snd.nxt);
            EXPECT_EQ(subject.sent()[0].ack, tcb.rcv.nxt);
            EXPECT_EQ(subject.state(), state);
        }
    }
}

TEST(Synchronized, TakesTheLastNumberOfTheWindow)
{
    Subject subject = given::established();
    const Tcb tcb = subject.tcb();
    subject.arrives(numbered(subject.fromPeer(ctl::ACK), tcb.rcv.nxt + tcb.rcv.wnd - 1, tcb.snd.nxt));
    EXPECT_EQ(only(subject), "nothing");
    EXPECT_TRUE(subject.all<SegmentRefused>().empty());
}

TEST(Synchronized, ComparesNumbersModulo2To32)
{
    Subject subject(Config{}, SeqNum{0xFFFFFFF0}, SeqNum{0xFFFFFFFE});
    subject.call(Call::PassiveOpen).arrives(ctl::SYN).arrives(ctl::ACK);
    ASSERT_EQ(subject.state(), State::Established);
    subject.arrives(ctl::ACK, 100);
    EXPECT_EQ(subject.tcb().rcv.nxt, SeqNum{99});
    subject.call(Call::Send, 100);
    EXPECT_EQ(subject.tcb().snd.nxt, SeqNum{0x55});
    subject.arrives(ctl::ACK);
    EXPECT_TRUE(subject.tcb().allAcked());
}

// 3.10.7.4 second
TEST(Synchronized, BelievesAResetExactlyAtTheNextNumber)
{
    for (const State state : kSynchronized) {
        Subject subject = given::in(state);
        EXPECT_EQ(subject.arrives(ctl::RST).state(), State::Closed) << text(state);
        EXPECT_TRUE(subject.sent().empty());
    }
}

TEST(Synchronized, ChallengesAResetElsewhereInTheWindow)
{
    for (const State state : kSynchronized) {
        Subject subject = given::in(state);
        Segment reset = subject.fromPeer(ctl::RST);
        reset.seq += 1;
        EXPECT_EQ(subject.arrives(reset).state(), state);
        ASSERT_EQ(subject.sent().size(), 1U) << text(state);
        EXPECT_EQ(subject.sent()[0].ctl, ctl::ACK);
    }
}

TEST(Synchronized, DropsAResetOutsideTheWindow)
{
    Subject subject = given::established();
    Segment reset = subject.fromPeer(ctl::RST);
    reset.seq = subject.tcb().rcv.nxt - 1;
    EXPECT_EQ(only(subject.arrives(reset)), "nothing");
    EXPECT_EQ(subject.state(), State::Established);
}

TEST(SynReceived, OfAPassiveOpenListensAgainAfterAReset)
{
    Subject subject = given::synReceived();
    subject.arrives(ctl::RST);
    EXPECT_EQ(subject.state(), State::Listen);
    EXPECT_TRUE(subject.told().empty());
    EXPECT_FALSE(subject.tcb().running(Timer::Retransmission));
    EXPECT_EQ(subject.arrives(ctl::SYN).state(), State::SynReceived);
}

TEST(SynReceived, OfAnActiveOpenIsRefusedByAReset)
{
    Subject subject = given::synReceived({}, OpenedBy::Self);
    subject.arrives(ctl::RST);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.told(), std::vector{Signal::ConnectionRefused});
}

// 3.10.7.4 fourth
TEST(Synchronized, ChallengesASyn)
{
    for (const State state : kSynchronized) {
        Subject subject = given::in(state);
        EXPECT_EQ(subject.arrives(ctl::SYN).state(), state);
        ASSERT_EQ(subject.sent().size(), 1U) << text(state);
        EXPECT_EQ(subject.sent()[0].ctl, ctl::ACK);
    }
}

TEST(Synchronized, OfRfc793IsResetByASynInTheWindow)
{
    Config config;
    config.challengeAck = false;
    Subject subject = given::established(config);
    subject.arrives(ctl::SYN);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(only(subject), "<SEQ=0><ACK=302><CTL=RST,ACK>");
}

// 3.10.7.4 fifth
TEST(SynReceived, AnswersUnacceptableAckWithResetAndStays)
{
    for (const std::uint32_t ack : {100U, 102U}) {
        Subject subject = given::synReceived();
        subject.arrives(numbered(subject.fromPeer(ctl::ACK), SeqNum{301}, SeqNum{ack}));
        EXPECT_EQ(only(subject), "<SEQ=" + std::to_string(ack) + "><CTL=RST>");
        EXPECT_EQ(subject.state(), State::SynReceived);
    }
}

TEST(Established, AnswersTheAckOfSomethingNeverSent)
{
    Subject subject = given::established();
    subject.arrives(numbered(subject.fromPeer(ctl::ACK), SeqNum{301}, SeqNum{102}));
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><CTL=ACK>");
    EXPECT_EQ(subject.tcb().snd.una, SeqNum{101});
}

TEST(Established, IgnoresAnOldAckButTakesItsText)
{
    Subject subject = given::established();
    subject.call(Call::Send, 10).arrives(ctl::ACK);
    Segment old = subject.fromPeer(ctl::ACK, 5);
    old.ack = SeqNum{101};
    subject.arrives(old);
    EXPECT_EQ(subject.tcb().snd.una, SeqNum{111});
    EXPECT_EQ(subject.tcb().rcv.unread, 5U);
}

TEST(FinWait1, BecomesFinWait2ByTheAckOfItsFin)
{
    Subject subject = given::finWait1();
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::FinWait2);
    EXPECT_EQ(subject.told(), std::vector{Signal::CloseDone});
    EXPECT_FALSE(subject.tcb().running(Timer::Retransmission));
}

TEST(Closing, BecomesTimeWaitByTheAckOfItsFin)
{
    Subject subject = given::closing();
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::TimeWait);
    EXPECT_EQ(subject.tcb().due(Timer::TimeWait), subject.now() + 4min);
}

TEST(LastAck, IsGoneWithTheAckOfItsFin)
{
    Subject subject = given::lastAck();
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_TRUE(subject.told().empty());
}

// 3.10.7.4 seventh
TEST(Synchronized, IgnoresTextAfterThePeersFin)
{
    for (const State state : {State::CloseWait, State::LastAck, State::TimeWait}) {
        Subject subject = given::in(state);
        Segment segment = subject.fromPeer(ctl::ACK, 10);
        segment.ack = subject.tcb().snd.una;
        subject.arrives(segment);
        EXPECT_EQ(subject.tcb().rcv.unread, 0U) << text(state);
        EXPECT_EQ(subject.state(), state);
    }
}

// RFC 793, fourth check: "If the SYN is in the window it is an error ... If the SYN is not in the window this step
// would not be reached and an ack would have been sent in the first step"
TEST(BeforeRfc5961, ASynLeftOfTheWindowIsAcknowledgedEvenIfItsFinReachesIn)
{
    Config config;
    config.challengeAck = false;
    Subject subject = given::established(config);
    Segment synFin = subject.fromPeer(static_cast<Control>(ctl::SYN | ctl::FIN | ctl::ACK));
    synFin.seq = subject.tcb().rcv.nxt - 1;
    EXPECT_EQ(only(subject.arrives(synFin)), "<SEQ=101><ACK=301><CTL=ACK>");
    EXPECT_EQ(subject.state(), State::Established);
    subject.arrives(ctl::SYN | ctl::ACK);
    EXPECT_EQ(subject.state(), State::Closed) << "in the window it resets";
}

// RFC 5961 7 throttles; without RFC 5961 nothing does
TEST(BeforeRfc5961, EveryUnacceptableSegmentIsAcknowledged)
{
    for (const bool challengeAck : {true, false}) {
        Config config = linuxConfig();
        config.challengeAck = challengeAck;
        Subject subject = given::established(config);
        std::size_t answers = 0;
        for (int i = 0; i < 20; ++i) {
            Segment unsent = subject.fromPeer(ctl::ACK);
            unsent.ack += 5000;
            answers += subject.arrives(unsent).sent().size();
        }
        EXPECT_EQ(answers, challengeAck ? 1U : 20U);
    }
}

} // namespace
} // namespace tcp
