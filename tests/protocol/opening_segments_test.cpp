#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// SEGMENT ARRIVES before a connection is synchronized: RFC 9293 3.10.7.1 to 3.10.7.3.
namespace tcp {
namespace {

constexpr auto kRstAck = static_cast<Control>(ctl::RST | ctl::ACK);

// 3.10.7.1 CLOSED
TEST(Closed, AnswersASegmentWithoutAckByResettingWhatItOccupies)
{
    Subject subject = given::closed();
    EXPECT_EQ(only(subject.arrives(ctl::SYN, 5)), "<SEQ=0><ACK=306><CTL=RST,ACK>");
}

TEST(Closed, AnswersASegmentWithAckByAResetAtThatNumber)
{
    Subject subject = given::closed();
    Segment segment = subject.fromPeer(ctl::ACK);
    segment.ack = SeqNum{7000};
    EXPECT_EQ(only(subject.arrives(segment)), "<SEQ=7000><CTL=RST>");
}

TEST(Closed, NeverAnswersAReset)
{
    Subject subject = given::closed();
    EXPECT_EQ(only(subject.arrives(ctl::RST)), "nothing");
    EXPECT_EQ(only(subject.arrives(kRstAck)), "nothing");
}

// 3.10.7.2 LISTEN
TEST(Listen, AnswersASynWithItsOwn)
{
    Subject subject = given::listen();
    subject.arrives(ctl::SYN);
    EXPECT_EQ(only(subject), "<SEQ=100><ACK=301><CTL=SYN,ACK>");
    EXPECT_EQ(subject.state(), State::SynReceived);
    EXPECT_EQ(subject.tcb().rcv.irs, SeqNum{300});
}

TEST(Listen, ResetsAnAcknowledgmentOfWhatItNeverSent)
{
    Subject subject = given::listen();
    Segment segment = subject.fromPeer(kSynAck);
    segment.ack = SeqNum{55};
    EXPECT_EQ(only(subject.arrives(segment)), "<SEQ=55><CTL=RST>");
    EXPECT_EQ(subject.state(), State::Listen);
}

TEST(Listen, IgnoresAResetAndABareFin)
{
    Subject subject = given::listen();
    EXPECT_EQ(only(subject.arrives(ctl::RST)), "nothing");
    EXPECT_EQ(only(subject.arrives(ctl::FIN)), "nothing");
    EXPECT_EQ(subject.state(), State::Listen);
}

// 3.10.7.3 SYN-SENT
TEST(SynSent, BecomesEstablishedByASynThatAcknowledgesItsOwn)
{
    Subject subject = given::synSent();
    subject.arrives(kSynAck);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><CTL=ACK>");
    EXPECT_EQ(subject.state(), State::Established);
    EXPECT_FALSE(subject.tcb().running(Timer::Retransmission));
}

TEST(SynSent, AnswersUnacceptableAckWithReset)
{
    for (const std::uint32_t ack : {100U, 102U}) {
        Subject subject = given::synSent();
        Segment segment = subject.fromPeer(kSynAck);
        segment.ack = SeqNum{ack};
        EXPECT_EQ(only(subject.arrives(segment)), "<SEQ=" + std::to_string(ack) + "><CTL=RST>");
        EXPECT_EQ(subject.state(), State::SynSent);
    }
}

TEST(SynSent, BelievesAResetOnlyIfItAcknowledgesTheSyn)
{
    Subject subject = given::synSent();
    subject.arrives(ctl::RST);
    EXPECT_EQ(subject.state(), State::SynSent);
    subject.arrives(numbered(subject.fromPeer(kRstAck), SeqNum{0}, SeqNum{100}));
    EXPECT_EQ(subject.state(), State::SynSent);
    subject.arrives(numbered(subject.fromPeer(kRstAck), SeqNum{0}, SeqNum{101}));
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.told(), std::vector{Signal::ConnectionReset});
}

TEST(SynSent, MeetsTheOtherSynHalfWay)
{
    Subject subject = given::synSent();
    subject.arrives(ctl::SYN);
    EXPECT_EQ(only(subject), "<SEQ=100><ACK=301><CTL=SYN,ACK>");
    EXPECT_EQ(subject.state(), State::SynReceived);
    EXPECT_FALSE(subject.tcb().passive);
}

TEST(SynSent, DropsWhatIsNeitherSynNorReset)
{
    Subject subject = given::synSent();
    EXPECT_EQ(only(subject.arrives(kFinAck)), "nothing");
    EXPECT_EQ(subject.state(), State::SynSent);
}

TEST(SynSent, TakesTheTextThatComesWithTheSynAck)
{
    Subject subject = given::synSent();
    subject.arrives(kSynAck, 10);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=311><CTL=ACK>");
    EXPECT_EQ(subject.tcb().rcv.unread, 10U);
}

TEST(SynSent, GoesStraightToCloseWaitByASynAckWithFin)
{
    Subject subject = given::synSent();
    subject.arrives(static_cast<Control>(kSynAck | ctl::FIN));
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=302><CTL=ACK>");
}

} // namespace
} // namespace tcp
