#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// PSH on text, and the FIN behind it: RFC 9293 3.9.1.2, 3.9.1.4, 3.10.4.
namespace tcp {
namespace {

std::vector<std::string> told(const Subject& subject)
{
    std::vector<std::string> lines;
    for (const Segment& segment : subject.sent())
        lines.push_back(describe(segment));
    return lines;
}

using Lines = std::vector<std::string>;

// 3.9.1.2 MUST-61: where SEND has no PUSH flag, PSH marks the last buffered segment, in every profile.
TEST(Push, MarksTheLastSegmentOfASend)
{
    for (const Profile& profile : profiles()) {
        Config config = profile.settings().config;
        config.mss = 536;
        Subject subject = given::established(config);
        subject.call(Call::Send, 1000);
        const auto sent = subject.sent();
        ASSERT_EQ(sent.size(), 2U) << profile.name;
        EXPECT_FALSE(sent[0].has(ctl::PSH)) << profile.name;
        EXPECT_TRUE(sent[1].has(ctl::PSH)) << profile.name;
    }
}

TEST(Push, WaitsForTheRestThatTheWindowHoldsBack)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 536)).call(Call::Send, 1000);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_FALSE(subject.sent()[0].has(ctl::PSH));
    subject.expire(Timer::Retransmission);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_FALSE(subject.sent()[0].has(ctl::PSH)) << "more is queued still";
    subject.arrives(window(subject, 536));
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_TRUE(subject.sent()[0].has(ctl::PSH));
}

TEST(Push, IsThereAgainWhenTheTextIsSentAgain)
{
    Subject subject = given::established();
    subject.call(Call::Send, 100).expire(Timer::Retransmission);
    EXPECT_TRUE(subject.sent().at(0).has(ctl::PSH));
    EXPECT_EQ(subject.sent().at(0).text, 100U);
}

// 3.10.4: "Queue this until all preceding SENDs have been segmentized, then form a FIN segment and send it."
TEST(Fin, IsASegmentOfItsOwnBehindTheQueuedText)
{
    Subject subject = given::established();
    subject.arrives(window(subject, 0)).call(Call::Send, 100).call(Call::Close);
    EXPECT_EQ(subject.state(), State::FinWait1);
    EXPECT_TRUE(subject.sent().empty());
    subject.clear().arrives(window(subject, 1000));
    EXPECT_EQ(told(subject),
              (Lines{"<SEQ=101><ACK=301><DATA=100><CTL=PSH,ACK>", "<SEQ=201><ACK=301><CTL=FIN,ACK>"}));
}

// tcp_send_fin: the FIN is tacked on to the text that is not yet sent
TEST(Fin, RidesOnTheLastQueuedTextOnLinux)
{
    Subject subject = given::established(linuxConfig());
    subject.arrives(window(subject, 0)).call(Call::Send, 1500).call(Call::Close);
    EXPECT_EQ(subject.state(), State::FinWait1);
    subject.clear().arrives(window(subject, 5000));
    EXPECT_EQ(told(subject), (Lines{"<SEQ=101><ACK=301><DATA=1460><CTL=ACK>",
                                    "<SEQ=1561><ACK=301><DATA=40><CTL=FIN,PSH,ACK>"}));
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::FinWait2);
}

TEST(Fin, RidesOnTheAnswerOfThePassiveCloserOnLinux)
{
    Subject subject = given::closeWait(linuxConfig());
    subject.arrives(window(subject, 0)).call(Call::Send, 10).call(Call::Close);
    EXPECT_EQ(subject.state(), State::LastAck);
    subject.clear().arrives(window(subject, 5000));
    EXPECT_EQ(told(subject), (Lines{"<SEQ=101><ACK=302><DATA=10><CTL=FIN,PSH,ACK>"}));
    subject.arrives(ctl::ACK);
    EXPECT_EQ(subject.state(), State::Closed);
}

TEST(Fin, FollowsByItselfWhereTheTextHasGoneAlready)
{
    Subject subject = given::established(linuxConfig());
    subject.call(Call::Send, 10).clear().call(Call::Close);
    EXPECT_EQ(told(subject), (Lines{"<SEQ=111><ACK=301><CTL=FIN,ACK>"}));
}

// It takes a number, and so room in the window.
TEST(Fin, NeverLiesBeyondTheWindow)
{
    for (const Profile& profile : profiles()) {
        Subject subject = given::established(profile.settings().config);
        subject.arrives(window(subject, 0)).call(Call::Send, 100).call(Call::Close);
        subject.clear().arrives(window(subject, 100));
        EXPECT_EQ(subject.tcb().snd.nxt, SeqNum{201}) << profile.name;
        EXPECT_FALSE(subject.tcb().finSent) << profile.name;
        subject.clear().arrives(window(subject, 100));
        EXPECT_EQ(told(subject), (Lines{"<SEQ=201><ACK=301><CTL=FIN,ACK>"})) << profile.name;
    }
}

// RFC 8985 7.3: the probe is the last segment as it was sent
TEST(Fin, IsProbedForWithTheTextThatItRodeOn)
{
    Subject subject = given::established(linuxConfig(), OpenedBy::Self);
    subject.arrives(window(subject, 0)).call(Call::Send, 1500).call(Call::Close);
    subject.clear().arrives(window(subject, 5000));
    ASSERT_TRUE(subject.tcb().probing);
    subject.clear().expire(Timer::Retransmission);
    EXPECT_EQ(told(subject), (Lines{"<SEQ=1561><ACK=301><DATA=40><CTL=FIN,PSH,ACK>"}));
}

// BSD keeps the text of a SYN until the handshake is complete. A FIN numbered within that text was never sent by a peer
// that keeps to 3.10.4; the text is taken, and the state that follows is the one without a FIN.
TEST(Fin, NumberedWithinTheTextOfTheSynIsNone)
{
    Config config;
    config.keepsTextOfSyn = true;
    Subject subject(config);
    subject.call(Call::ActiveOpen).arrives({SeqNum{300}, SeqNum{0}, 50, 1000, ctl::SYN});
    ASSERT_EQ(subject.state(), State::SynReceived);
    subject.arrives({SeqNum{301}, SeqNum{101}, 0, 1000, kFinAck});
    EXPECT_EQ(subject.state(), State::Established);
    EXPECT_FALSE(subject.tcb().finReceived);
    EXPECT_EQ(subject.tcb().rcv.nxt, SeqNum{351});
    subject.arrives({SeqNum{351}, SeqNum{101}, 0, 1000, kFinAck});
    EXPECT_EQ(subject.state(), State::CloseWait) << "behind the text it counts";
}

// The same of text that waits behind a gap: what it proves is believed, not a FIN that denies it.
TEST(Fin, BeforeTextThatWaitsIsNone)
{
    Subject subject = given::finWait1();
    subject.arrives({SeqNum{351}, SeqNum{101}, 50, 1000, ctl::ACK});
    subject.clear().arrives({SeqNum{301}, SeqNum{102}, 20, 1000, kFinAck});
    EXPECT_EQ(subject.state(), State::FinWait2);
    EXPECT_EQ(told(subject), (Lines{"<SEQ=102><ACK=321><CTL=ACK>"}));
    subject.arrives({SeqNum{321}, SeqNum{102}, 30, 1000, ctl::ACK});
    EXPECT_EQ(subject.tcb().rcv.nxt, SeqNum{401});
    subject.arrives({SeqNum{401}, SeqNum{102}, 0, 1000, kFinAck});
    EXPECT_EQ(subject.state(), State::TimeWait);
}

// Forged, for instance: a FIN in order ends the connection all the same (Linux tcp_fin).
TEST(Fin, CountsBeforeAnotherThatWaits)
{
    Subject subject = given::finWait1();
    subject.arrives({SeqNum{1301}, SeqNum{101}, 0, 1000, kFinAck});
    ASSERT_EQ(subject.tcb().rcv.nxt, SeqNum{301});
    subject.clear().arrives({SeqNum{301}, SeqNum{102}, 0, 1000, kFinAck});
    EXPECT_EQ(subject.state(), State::TimeWait);
    EXPECT_EQ(told(subject), (Lines{"<SEQ=102><ACK=302><CTL=ACK>"}));
}

} // namespace
} // namespace tcp
