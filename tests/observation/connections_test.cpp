#include "observation/tap.h"

#include <gtest/gtest.h>

using namespace given;

TEST(Connections, ARetransmittedSynBelongsToTheOldOne)
{
    EXPECT_EQ(Tap().client(kSyn, 100).wait(1s).client(kSyn, 100).server(kSynAck, 300, 101).conversations().size(), 1U);
}

TEST(Connections, ASynWithAnotherNumberBeginsANewOne)
{
    EXPECT_EQ(handshake().client(kSyn, 900).conversations().size(), 2U);
    EXPECT_EQ(Tap().client(kSyn, 100).client(kSyn, 900).conversations().size(), 2U)
        << "what was asked for before is given up";
}

TEST(Connections, ASynAfterBothEndsAreGoneBeginsANewOne)
{
    EXPECT_EQ(closed().client(kSyn, 900).conversations().size(), 2U);
    EXPECT_EQ(handshake().server(kRst, 301).client(kSyn, 900).conversations().size(), 2U);
    EXPECT_TRUE(closed().client(kSyn, 900).conversations().at(1).reused);
}

TEST(Connections, LateStraysNeverOpenOne)
{
    EXPECT_EQ(closed().wait(100s).server(kFinAck, 301, 102).client(kRst, 102).conversations().size(), 1U);
}

TEST(Connections, ALongSilenceNeverSplits)
{
    EXPECT_EQ(handshake().wait(100h).client(kAck, 101, 301, 5).conversations().size(), 1U);
}

TEST(Connections, ASynCapturedAfterItsAnswerBelongsToIt)
{
    EXPECT_EQ(Tap().server(kSynAck, 300, 101).client(kSyn, 100).client(kAck, 101, 301).conversations().size(), 1U);
}

TEST(Connections, ASynTheOtherWayIsASimultaneousOpen)
{
    Tap tap;
    tap.client(kSyn, 100).server(kSyn, 300).client(kSynAck, 100, 301).server(kSynAck, 300, 101);
    EXPECT_EQ(tap.conversations().size(), 1U);
    EXPECT_EQ(openerOf(tap.only()), Opener::Both);
}

TEST(Connections, TheSameTupleInTwoVlansIsTwoOnlyWithNumbersOfTheirOwn)
{
    EXPECT_EQ(handshake().vlan(7).client(kSyn, 900).server(kSynAck, 700, 901).client(kAck, 901, 701).vlan(0)
                  .client(kAck, 101, 301, 9).conversations().size(), 2U);
    EXPECT_EQ(handshake().vlan(7).client(kSyn, 100).server(kSynAck, 300, 101).conversations().size(), 1U);
}

TEST(Connections, AboveTheLimitTheLongestSilentOneLeaves)
{
    std::size_t leftOpen = 0;
    ConnectionTable table([&](const Conversation&, Leaves why) { leftOpen += why == Leaves::LeftOpen ? 1 : 0; }, 10);
    for (std::uint16_t port = 1; port <= 100; ++port) {
        TcpPacket packet;
        packet.number = port;
        packet.fromPort = port;
        packet.toPort = 80;
        packet.segment.ctl = kSyn;
        table.see(packet);
        EXPECT_LE(table.live(), 10U);
    }
    table.finish();
    EXPECT_EQ(leftOpen, 90U);
}

TEST(Connections, ARecordSeenTwiceIsNoRetransmission)
{
    const Conversation it = handshake().client(kAck, 101, 301, 50).again().only();
    EXPECT_EQ(it.of(End::A).seenTwice, 1U);
    EXPECT_EQ(it.of(End::A).resent, 0U);
    EXPECT_EQ(handshake().client(kAck, 101, 301, 50).client(kAck, 101, 301, 50).only().of(End::A).resent, 1U);
}

// The situations of the design, a capture half way.
TEST(States, OfANormalCloseNarrowWithEachSegment)
{
    EXPECT_EQ(states(Tap().client(kSyn, 100).only(), End::A), "SYN-SENT");
    const Conversation shaken = handshake().only();
    EXPECT_EQ(states(shaken, End::A), "ESTABLISHED FIN-WAIT-1");
    EXPECT_EQ(states(shaken, End::B), "SYN-RECEIVED ESTABLISHED FIN-WAIT-1");
    const Conversation half = handshake().client(kFinAck, 101, 301).server(kAck, 301, 102).only();
    EXPECT_EQ(states(half, End::A), "FIN-WAIT-1 FIN-WAIT-2");
    EXPECT_EQ(states(half, End::B), "CLOSE-WAIT LAST-ACK");
    const Conversation all = closed().only();
    EXPECT_EQ(states(all, End::A), "TIME-WAIT");
    EXPECT_TRUE(statesAt(all, End::B, all.last).proved.has(State::LastAck));
    EXPECT_TRUE(statesAt(all, End::B, all.last).proved.has(State::Closed));
}

TEST(States, OfAnEndWhoseTextCarriedTheAckAreProvedByItsAck)
{
    Tap tap = handshake();
    tap.client(kFinAck, 101, 301).server(kAck, 301, 102).server(kAck, 301, 102, 40).client(kAck, 102, 341);
    EXPECT_EQ(states(tap.only(), End::A), "FIN-WAIT-2");
}

TEST(States, AfterASimultaneousCloseStayClosingOrTimeWait)
{
    Tap tap = handshake();
    tap.client(kFinAck, 101, 301).server(kFinAck, 301, 101).client(kAck, 102, 302).server(kAck, 302, 102);
    EXPECT_EQ(states(tap.only(), End::A), "CLOSING TIME-WAIT");
    EXPECT_EQ(states(tap.only(), End::B), "CLOSING TIME-WAIT");
}

TEST(States, OfARefusedOpenSayThatTheServerWasClosed)
{
    const Conversation it = Tap().client(kSyn, 100).server(kRst | ctl::ACK, 0, 101).only();
    EXPECT_EQ(states(it, End::B), "CLOSED");
    EXPECT_EQ(states(it, End::A), "CLOSED SYN-SENT");
}

TEST(States, OfAllThreeToTheSeventhAnswersAreTheUnionOfTheirParts)
{
    const Couplings couplings{true, true, false, true, false, CloseOrder::PeerFirst};
    Answers answers{Answer::Yes, Answer::Yes, Answer::Yes, Answer::Either, Answer::Yes, Answer::No, Answer::No};
    EXPECT_EQ(possibleStates(answers, couplings), (StateSet{State::CloseWait, State::LastAck}));
    answers[3] = Answer::No;
    EXPECT_EQ(possibleStates(answers, couplings), StateSet{State::CloseWait});
    answers = {Answer::No, Answer::No, Answer::No, Answer::Yes, Answer::No, Answer::No, Answer::No};
    EXPECT_TRUE(possibleStates(answers, couplings).empty()) << "nobody closes what was not opened";
}
