#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace tcp {
namespace {

// 3.10.1 OPEN
TEST(Open, PassiveWaitsWithoutASegment)
{
    Subject subject = given::closed();
    subject.call(Call::PassiveOpen);
    EXPECT_EQ(subject.state(), State::Listen);
    EXPECT_TRUE(subject.sent().empty());
}

TEST(Open, ActiveSendsASynWithTheIss)
{
    Subject subject = given::closed();
    subject.call(Call::ActiveOpen);
    EXPECT_EQ(subject.state(), State::SynSent);
    EXPECT_EQ(only(subject), "<SEQ=100><CTL=SYN>");
    EXPECT_EQ(subject.tcb().snd.una, SeqNum{100});
    EXPECT_EQ(subject.tcb().snd.nxt, SeqNum{101});
}

TEST(Open, ActiveWithoutARemoteSocketIsRefused)
{
    Subject subject = given::closed();
    EXPECT_EQ(subject.call(Call::ActiveOpen, 0, false).reply(), Reply::RemoteUnspecified);
    EXPECT_EQ(subject.state(), State::Closed);
}

TEST(Open, ActiveTurnsAListenerIntoACaller)
{
    Subject subject = given::listen();
    subject.call(Call::ActiveOpen);
    EXPECT_EQ(subject.state(), State::SynSent);
    EXPECT_FALSE(subject.tcb().passive);
}

TEST(Open, OfAConnectionThatExistsIsRefused)
{
    for (const State state : kStates) {
        if (state == State::Closed || state == State::Listen) continue;
        Subject subject = given::in(state);
        EXPECT_EQ(subject.call(Call::ActiveOpen).reply(), Reply::AlreadyExists) << text(state);
        EXPECT_EQ(subject.call(Call::PassiveOpen).reply(), Reply::AlreadyExists) << text(state);
        EXPECT_EQ(subject.state(), state);
    }
}

// 3.10.2 SEND
TEST(Send, FromAListenerOpensTheConnectionAndKeepsTheText)
{
    Subject subject = given::listen();
    subject.call(Call::Send, 10);
    EXPECT_EQ(only(subject), "<SEQ=100><CTL=SYN>");
    subject.arrives(static_cast<Control>(ctl::SYN | ctl::ACK));
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><DATA=10><CTL=PSH,ACK>");
}

TEST(Send, BeforeTheHandshakeIsQueued)
{
    Subject subject = given::synSent();
    EXPECT_EQ(subject.call(Call::Send, 10).reply(), Reply::Queued);
    EXPECT_TRUE(subject.sent().empty());
    EXPECT_EQ(subject.tcb().snd.queued, 10U);
}

TEST(Send, OfMoreThanOneSegmentIsSegmentized)
{
    Subject subject = given::established();
    subject.call(Call::Send, 1200);
    const auto sent = subject.sent();
    ASSERT_EQ(sent.size(), 3U);
    EXPECT_EQ(sent[0].text, 536U);
    EXPECT_EQ(sent[1].text, 536U);
    EXPECT_EQ(sent[2].text, 128U);
    EXPECT_EQ(sent[2].seq, SeqNum{101} + 1072);
}

TEST(Send, IsAllowedAfterThePeerHasClosed)
{
    Subject subject = given::closeWait();
    EXPECT_EQ(subject.call(Call::Send, 10).reply(), Reply::Ok);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=302><DATA=10><CTL=PSH,ACK>");
}

TEST(Send, AfterCloseIsRefused)
{
    for (const State state : {State::FinWait1, State::FinWait2, State::Closing, State::LastAck, State::TimeWait}) {
        Subject subject = given::in(state);
        EXPECT_EQ(subject.call(Call::Send, 10).reply(), Reply::Closing) << text(state);
        EXPECT_TRUE(subject.sent().empty());
    }
}

// 3.10.3 RECEIVE
TEST(Receive, TakesWhatHasCome)
{
    Subject subject = given::established();
    subject.arrives(ctl::ACK, 30);
    subject.call(Call::Receive, 20);
    EXPECT_EQ(subject.all<CallReturned>().at(0).octets, 20U);
    subject.call(Call::Receive);
    EXPECT_EQ(subject.all<CallReturned>().at(0).octets, 10U);
}

TEST(Receive, WithoutTextWaits)
{
    Subject subject = given::established();
    EXPECT_EQ(subject.call(Call::Receive).reply(), Reply::Queued);
    EXPECT_EQ(subject.tcb().receives, 1);
    subject.arrives(ctl::ACK, 5);
    EXPECT_EQ(subject.tcb().receives, 0);
}

TEST(Receive, AfterThePeersFinSaysThatTheConnectionCloses)
{
    Subject subject = given::closeWait();
    EXPECT_EQ(subject.call(Call::Receive).reply(), Reply::Closing);
}

// 3.10.4 CLOSE
TEST(Close, SendsAFinThatTakesOneNumber)
{
    Subject subject = given::established();
    subject.call(Call::Close);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><CTL=FIN,ACK>");
    EXPECT_EQ(subject.tcb().snd.nxt, SeqNum{102});
    EXPECT_EQ(subject.state(), State::FinWait1);
}

TEST(Close, LetsTheFinFollowTheTextThatTheWindowHoldsBack)
{
    Subject subject = given::established();
    Segment small = subject.fromPeer(ctl::ACK);
    small.wnd = 100;
    subject.arrives(small).call(Call::Send, 150);
    subject.call(Call::Close);
    EXPECT_EQ(subject.state(), State::FinWait1) << "the state changes in any case";
    EXPECT_FALSE(subject.tcb().finSent);
    subject.expire(Timer::Persist);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><DATA=100><CTL=ACK>") << "no silly window for ever: 3.8.6.2.1";
    subject.arrives(ctl::ACK);
    const auto sent = subject.sent();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].text, 50U);
    EXPECT_TRUE(sent[1].has(kFinAck));
    EXPECT_EQ(sent[1].seq, SeqNum{251});
}

TEST(Close, InSynReceivedWithTextWaitsForTheHandshake)
{
    Subject subject = given::synReceived({}, OpenedBy::Self);
    subject.call(Call::Send, 10);
    EXPECT_EQ(subject.call(Call::Close).reply(), Reply::Queued);
    EXPECT_EQ(subject.state(), State::SynReceived);
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::FinWait1);
    EXPECT_EQ(subject.sent().size(), 2U);
}

// 3.6.1 MAY-1: text that nobody will read, in the segment that ends the handshake with a FIN
TEST(Close, InSynReceivedWithTextRefusesWhatTheHandshakeBrings)
{
    for (const char* system : {"windows", "solaris", "freebsd", "macos", "linux"}) {
        SCOPED_TRACE(system);
        Subject subject = given::synReceived(findProfile(system)->settings().config, OpenedBy::Self);
        subject.call(Call::Send, 10);
        subject.call(Call::Close);
        subject.clear().arrives(subject.fromPeer(kFinAck, 5));
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_TRUE(subject.sent().back().has(ctl::RST));
    }
}

TEST(Close, InSynReceivedWithoutTextSendsTheFinAtOnce)
{
    Subject subject = given::synReceived();
    subject.call(Call::Close);
    EXPECT_EQ(only(subject), "<SEQ=101><ACK=301><CTL=FIN,ACK>");
    EXPECT_EQ(subject.state(), State::FinWait1);
}

TEST(Close, ASecondTimeSendsNoSecondFin)
{
    Subject subject = given::finWait1();
    EXPECT_EQ(subject.call(Call::Close).reply(), Reply::Closing);
    EXPECT_TRUE(subject.sent().empty());
}

TEST(Close, OfAConnectionThatDoesNotExistIsRefused)
{
    Subject subject = given::closed();
    EXPECT_EQ(subject.call(Call::Close).reply(), Reply::DoesNotExist);
}

TEST(Close, TellsTheReceivesOfAListenerThatTheyWillNotBeServed)
{
    Subject subject = given::listen();
    subject.call(Call::Receive).call(Call::Close);
    EXPECT_EQ(subject.told(), std::vector{Signal::Closing});
    EXPECT_EQ(subject.state(), State::Closed);
}

TEST(Shutdown, LeavesTheConnectionReadable)
{
    Subject subject = given::finWait2({}, Owner::Keeps);
    subject.arrives(ctl::ACK, 50);
    EXPECT_EQ(subject.state(), State::FinWait2);
    EXPECT_EQ(subject.call(Call::Receive).all<CallReturned>().at(0).octets, 50U);
}

// 3.10.6 STATUS
TEST(Status, ChangesNothing)
{
    for (const State state : kStates) {
        Subject subject = given::in(state);
        const Tcb before = subject.tcb();
        subject.call(Call::Status);
        EXPECT_EQ(subject.reply(), state == State::Closed ? Reply::DoesNotExist : Reply::Ok);
        EXPECT_EQ(subject.tcb(), before);
    }
}

} // namespace
} // namespace tcp
