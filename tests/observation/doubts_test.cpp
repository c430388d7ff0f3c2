// What timestamps prove, what a TTL makes doubtful, what leaves no state, and a challenge ACK that is owed.

#include "observation/changes.h"
#include "observation/findings.h"
#include "observation/judge.h"
#include "observation/no_state.h"
#include "observation/tap.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace given;

namespace {

/// The client closes; the server acknowledges that at 60, and what the client sends then echoes this.
Conversation closedWithStamps(std::uint32_t echo)
{
    Tap tap;
    tap.stamps(50, 0).client(kSyn, 100).stamps(10, 50).server(kSynAck, 300, 101).stamps(51, 10).client(kAck, 101, 301);
    tap.stamps(52, 10).client(kFinAck, 101, 301).stamps(60, 52).server(kAck, 301, 102);
    return tap.stamps(70, echo).client(kAck, 102, 301).only();
}

// Rule 13
TEST(Timestamps, ThatAreEchoedProveThatTheAckOfTheFinWasRead)
{
    EXPECT_EQ(states(closedWithStamps(60), End::A), "FIN-WAIT-2");
    EXPECT_EQ(states(closedWithStamps(10), End::A), "FIN-WAIT-1 FIN-WAIT-2") << "of a segment before that";
}

Tap resetWithTtl(std::uint8_t ttl)
{
    return handshake().client(kAck, 101, 301, 5).server(kAck, 301, 106).ttl(ttl).server(kRst, 301);
}

std::vector<FindingId> idsOf(const Conversation& it)
{
    std::vector<FindingId> ids;
    for (const Finding& finding : findingsOf(it, it.last.at())) ids.push_back(finding.id);
    return ids;
}

// Assumption f
TEST(AResetWithAnotherTtl, IsOnlyAssumedToBeGenuine)
{
    const Conversation usual = resetWithTtl(64).only();
    EXPECT_TRUE(statesAt(usual, End::B, usual.last).certain());
    const Conversation odd = resetWithTtl(250).only();
    const EndStates its = statesAt(odd, End::B, odd.last);
    EXPECT_FALSE(its.certain());
    EXPECT_EQ(its.assumed, StateSet{State::Closed});
    EXPECT_TRUE(its.by.has(Assumption::Genuine));
    EXPECT_FALSE(statesAt(odd, End::A, odd.last).certain());
    const auto changes = changesOf(odd, End::B);
    ASSERT_FALSE(changes.empty());
    EXPECT_EQ(changes.back().to, State::Closed);
    EXPECT_EQ(changes.back().by, Assumptions{Assumption::Genuine});
    EXPECT_EQ(changesOf(odd, End::B, CapturePoint::Auto, true).back().to, State::Established);
}

TEST(AResetWithAnotherTtl, IsAFinding)
{
    EXPECT_EQ(std::ranges::count(idsOf(resetWithTtl(64).only()), FindingId::ResetDoubtful), 0);
    EXPECT_EQ(std::ranges::count(idsOf(resetWithTtl(250).only()), FindingId::ResetDoubtful), 1);
}

TEST(NoState, IsToldAtTheFirstPacketThatLeavesNone)
{
    Deduction deduction;
    const Moment fin(Instant(1s), 5);
    deduction.of(Fact::FinReceived) = {fin, fin, false};
    const auto none = noStateOf(deduction);
    ASSERT_TRUE(none);
    EXPECT_EQ(none->packet.packet(), 5u);
    EXPECT_EQ(none->clause, Clause::R3_10_7_4_Eighth);
    EXPECT_EQ(none->before, StateSet{State::Closed});
    EXPECT_FALSE(noStateOf(Deduction{}));
}

/// An RST in the window, but not where it is expected: the server answers so, and it comes again after three seconds.
std::optional<JudgedDifference> judgedAfterReset(Control answer, std::uint32_t seq, std::uint32_t ack)
{
    Tap tap = handshake();
    tap.client(kAck, 101, 301, 5).server(kAck, 301, 106).client(kRst, 110);
    if (answer != 0) tap.wait(100ms).server(answer, seq, ack);
    tap.wait(3s).client(kRst, 110);
    return judge(tap.only(), tap.packets(), findProfile("rfc9293")->settings().config);
}

// RFC 5961 3.2
TEST(Judge, ExpectsAChallengeAck)
{
    EXPECT_FALSE(judgedAfterReset(kAck, 301, 106));
    const auto silent = judgedAfterReset(0, 0, 0);
    ASSERT_TRUE(silent);
    EXPECT_EQ(silent->kind, JudgedDifference::Kind::NoChallengeAck);
    EXPECT_EQ(silent->arrival, 6u);
    const auto resets = judgedAfterReset(kRst | ctl::ACK, 301, 106);
    ASSERT_TRUE(resets);
    EXPECT_EQ(resets->kind, JudgedDifference::Kind::NoChallengeAck);
    EXPECT_EQ(resets->packet, 7u);
}

}  // namespace
