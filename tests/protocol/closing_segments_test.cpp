#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// SEGMENT ARRIVES, the eighth check of RFC 9293 3.10.7.4, TIME-WAIT, and what a reset tells the owner.
namespace tcp {
namespace {

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
    EXPECT_EQ(refused.arrives(static_cast<Control>(ctl::RST | ctl::ACK)).told(),
              std::vector{Signal::ConnectionRefused});
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

} // namespace
} // namespace tcp
