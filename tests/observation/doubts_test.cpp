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

/// Fast Open: the server may send text before its SYN, which was acknowledged at 51, is known to have arrived. It
/// echoes that.
Conversation openedWithStamps(std::uint32_t echo, std::uint32_t text)
{
    Tap tap;
    tap.stamps(50, 0).client(kSyn, 100, 0, 5).stamps(10, 50).server(kSynAck, 300, 106).stamps(51, 10);
    return tap.client(kAck, 106, 301).stamps(70, echo).server(kAck, 301, 106, text).only();
}

bool mayBe(const Conversation& it, End end, State state) { return statesAt(it, end, it.last).proved.has(state); }

// Rule 13
TEST(Timestamps, ThatAreEchoedProveThatTheAckOfTheSynWasRead)
{
    EXPECT_FALSE(mayBe(openedWithStamps(51, 10), End::B, State::SynReceived));
    EXPECT_TRUE(mayBe(openedWithStamps(50, 10), End::B, State::SynReceived)) << "it echoes the SYN";
    EXPECT_TRUE(mayBe(openedWithStamps(51, 0), End::B, State::SynReceived)) << "a request may answer so";
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
    EXPECT_EQ(changesOf(odd, End::B, CapturePoint::Auto, {}).back().to, State::Established);
}

/// Each assumption can be left out, and what rests on it with it.
TEST(Assumptions, AreMadeOnlyWhereTheyMayBe)
{
    const Conversation odd = resetWithTtl(250).only();
    EXPECT_EQ(statesAt(odd, End::B, odd.last, CapturePoint::Auto, kEveryAssumption.without(Assumption::Genuine)).by,
              Assumptions{});
    const Conversation closed = handshake().client(kFinAck, 101, 301).server(kAck, 301, 102).only();
    const EndStates all = statesAt(closed, End::A, closed.last);
    EXPECT_EQ(all.by, Assumptions{Assumption::LastArrived});
    EXPECT_EQ(all.assumed, StateSet{State::FinWait2});
    const Assumptions noArrival = kEveryAssumption.without(Assumption::LastArrived);
    EXPECT_EQ(statesAt(closed, End::A, closed.last, CapturePoint::Auto, noArrival).assumed, all.proved);
    const auto reached = [&](Assumptions may) { return changesOf(closed, End::A, CapturePoint::Auto, may).back().to; };
    EXPECT_EQ(reached(kEveryAssumption), State::FinWait2);
    EXPECT_EQ(reached(noArrival), State::FinWait1);
    const SystemTimes times{60s, 60s};
    const Instant later = closed.last.at() + 2min;
    const auto atEnd = [&](Assumptions may) {
        return statesAtEnd(closed, End::A, later, times, CapturePoint::Auto, may).assumed;
    };
    EXPECT_EQ(atEnd(kEveryAssumption), StateSet{State::Closed});
    EXPECT_EQ(atEnd(kEveryAssumption.without(Assumption::TimerRan)), StateSet{State::FinWait2});
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
