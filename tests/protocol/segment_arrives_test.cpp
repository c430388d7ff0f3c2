#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace tcp {
namespace {

constexpr auto kRstAck = static_cast<Control>(ctl::RST | ctl::ACK);

Segment with(Segment segment, SeqNum seq, SeqNum ack)
{
    segment.seq = seq;
    segment.ack = ack;
    return segment;
}

const std::vector kSynchronized{State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
                                State::Closing,     State::LastAck,  State::TimeWait};

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
    subject.arrives(with(subject.fromPeer(kRstAck), SeqNum{0}, SeqNum{100}));
    EXPECT_EQ(subject.state(), State::SynSent);
    subject.arrives(with(subject.fromPeer(kRstAck), SeqNum{0}, SeqNum{101}));
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

// 3.10.7.4 first
TEST(Synchronized, AcknowledgesWhatLiesOutsideTheWindow)
{
    for (const State state : kSynchronized) {
        Subject subject = given::in(state);
        const Tcb tcb = subject.tcb();
        for (const SeqNum seq : {tcb.rcv.nxt - 1, tcb.rcv.nxt + tcb.rcv.wnd}) {
            subject.arrives(with(subject.fromPeer(ctl::ACK), seq, tcb.snd.una));
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
    subject.arrives(with(subject.fromPeer(ctl::ACK), tcb.rcv.nxt + tcb.rcv.wnd - 1, tcb.snd.nxt));
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
        subject.arrives(with(subject.fromPeer(ctl::ACK), SeqNum{301}, SeqNum{ack}));
        EXPECT_EQ(only(subject), "<SEQ=" + std::to_string(ack) + "><CTL=RST>");
        EXPECT_EQ(subject.state(), State::SynReceived);
    }
}

TEST(Established, AnswersTheAckOfSomethingNeverSent)
{
    Subject subject = given::established();
    subject.arrives(with(subject.fromPeer(ctl::ACK), SeqNum{301}, SeqNum{102}));
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

// 3.10.7.4 eighth
TEST(Fin, IsAcknowledgedAndTold)
{
    Subject subject = given::established();
    subject.arrives(kFinAck);
    EXPECT_EQ(subject.state(), State::CloseWait);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=302><CTL=ACK>");
    EXPECT_EQ(subject.told(), std::vector{Signal::ConnectionClosing});
}

TEST(Fin, WithTextIsAcknowledgedOnce)
{
    Subject subject = given::established();
    subject.arrives(kFinAck, 10);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=312><CTL=ACK>");
    EXPECT_EQ(subject.tcb().rcv.unread, 10U);
}

TEST(Fin, ThatCrossesOursLeadsToClosing)
{
    Subject subject = given::finWait1();
    Segment fin = subject.fromPeer(kFinAck);
    fin.ack = subject.tcb().snd.una;
    subject.arrives(fin);
    EXPECT_EQ(subject.state(), State::Closing);
    EXPECT_EQ(only(subject), "<SEQ=102><ACK=302><CTL=ACK>");
}

TEST(Fin, ThatAcknowledgesOursLeadsStraightToTimeWait)
{
    Subject subject = given::finWait1();
    subject.arrives(kFinAck);
    EXPECT_EQ(subject.state(), State::TimeWait);
    EXPECT_EQ(subject.all<StateChanged>().size(), 1U);
    EXPECT_EQ(subject.all<StateChanged>().at(0).clause, Clause::R3_3_2_Note2);
}

TEST(TimeWait, AcknowledgesAFinSentAgainAndWaitsAnew)
{
    Subject subject = given::timeWait();
    subject.wait(1min);
    Segment fin = subject.fromPeer(kFinAck);
    fin.seq = subject.tcb().rcv.nxt - 1;
    subject.arrives(fin);
    EXPECT_EQ(only(subject), "<SEQ=102><ACK=302><CTL=ACK>");
    EXPECT_EQ(subject.tcb().due(Timer::TimeWait), subject.now() + 4min);
}

TEST(TimeWait, EndsAfterTwoMsl)
{
    Subject subject = given::timeWait();
    subject.wait(4min - 1us);
    EXPECT_EQ(subject.state(), State::TimeWait);
    EXPECT_EQ(subject.wait(1us).state(), State::Closed);
    EXPECT_TRUE(subject.told().empty());
}

// RFC 1337
TEST(TimeWait, IsAssassinatedByAResetUnlessRfc1337IsFollowed)
{
    EXPECT_EQ(given::timeWait().arrives(ctl::RST).state(), State::Closed);
    Config config;
    config.rfc1337 = true;
    EXPECT_EQ(given::timeWait(config).arrives(ctl::RST).state(), State::TimeWait);
}

// 3.6.1 MAY-2
TEST(TimeWait, ReopensByASynBeyondTheOldNumbers)
{
    Subject subject = given::timeWait();
    Segment syn = subject.fromPeer(ctl::SYN);
    syn.seq += 1;
    const SeqNum old = subject.tcb().snd.nxt;
    subject.arrives(syn);
    EXPECT_EQ(subject.state(), State::SynReceived);
    EXPECT_GT(subject.tcb().snd.iss, old);
    EXPECT_EQ(subject.sent().at(0).ctl, kSynAck);
    EXPECT_FALSE(subject.tcb().running(Timer::TimeWait));
}

TEST(TimeWait, DoesNotReopenWhereTheProfileForbidsIt)
{
    Config config;
    config.reopensTimeWait = false;
    Subject subject = given::timeWait(config);
    Segment syn = subject.fromPeer(ctl::SYN);
    syn.seq += 1;
    EXPECT_EQ(subject.arrives(syn).state(), State::TimeWait);
}

TEST(PowerOff, EndsEveryStateWithoutASegment)
{
    for (const State state : kStates) {
        Subject subject = given::in(state);
        subject.on(PowerOff{});
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_TRUE(subject.sent().empty());
    }
}

// tcp_reset (measured): a socket that is still held is told, whatever it has closed; 3.10.7.4 second is silent.
TEST(Reset, InClosingAndLastAckIsToldToTheOwnerOfASocket)
{
    for (const char* profile : {"rfc9293", "linux", "freebsd", "macos", "windows", "solaris"}) {
        const Config config = findProfile(profile)->settings().config;
        const bool socket = std::string_view(profile) != "rfc9293";
        const std::vector<Signal> told = socket ? std::vector{Signal::ConnectionReset} : std::vector<Signal>{};
        EXPECT_EQ(given::closing(config, Owner::Keeps).arrives(ctl::RST).told(), told) << profile;
        EXPECT_EQ(given::lastAck(config, Owner::Keeps).arrives(ctl::RST).told(), told) << profile;
        EXPECT_TRUE(given::closing(config).arrives(ctl::RST).told().empty()) << "an orphan: " << profile;
    }
}

// Linux tcp_reset, measured: ECONNREFUSED only in SYN-SENT
TEST(Reset, OfAnOpenIsToldInTheWordsOfTheSystem)
{
    Subject refused = given::synSent(linuxConfig());
    EXPECT_EQ(refused.arrives(kRstAck).told(), std::vector{Signal::ConnectionRefused});
    Subject crossed = given::synReceived(linuxConfig(), OpenedBy::Self);
    EXPECT_EQ(crossed.arrives(ctl::RST).told(), std::vector{Signal::ConnectionReset});
    Subject rfc = given::synReceived({}, OpenedBy::Self);
    EXPECT_EQ(rfc.arrives(ctl::RST).told(), std::vector{Signal::ConnectionRefused}) << "3.10.7.4 second";
}

// RFC 1337 F1: a RST is ignored in TIME-WAIT, exact or not
TEST(TimeWait, WithRfc1337IgnoresEveryReset)
{
    Config config;
    config.rfc1337 = true;
    for (const std::uint32_t offset : {0U, 1U, 1000U}) {
        Subject subject = given::timeWait(config);
        Segment rst = subject.fromPeer(ctl::RST);
        rst.seq += offset;
        EXPECT_EQ(only(subject.arrives(rst)), "nothing") << offset;
        EXPECT_EQ(subject.state(), State::TimeWait);
    }
}

// RFC 793, fourth check: "If the SYN is in the window it is an error ... If the SYN is not in the window this step would
// not be reached and an ack would have been sent in the first step"
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
