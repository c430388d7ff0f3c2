#include "exploration/invariants.h"
#include "exploration/walks.h"
#include "exploration/witness.h"

#include <gtest/gtest.h>

#include <algorithm>

// The pair of endpoints that a walk moves, its key, and the rules that no world may break.
namespace tcp {
namespace {

/// Client and server are ESTABLISHED and the server has an octet to read.
Pair withUnreadText(PairStepper& stepper)
{
    Pair pair;
    std::vector<Move> way = kHandshake;
    way.insert(way.end(), {call(HostId::Client, HostCall::Send), deliver(HostId::Server)});
    for (const Move& move : way)
        stepper.apply(pair, move, Instant{1h});
    return pair;
}

// RFC 1122 4.2.2.13, RFC 2525 2.17, RFC 9293 3.6.1: who closes without reading may say so by RST. Linux does.
TEST(PairStepper, ClosesWithUnreadTextByResetWhereTheProfileDoes)
{
    for (const auto& [profile, state] : {std::pair{"linux", State::Closed}, {"rfc9293", State::FinWait1}}) {
        PairStepper stepper(withText(profile));
        Pair pair = withUnreadText(stepper);
        ASSERT_EQ(pair.sides[1].tcb.rcv.unread, 1U) << profile;
        stepper.apply(pair, call(HostId::Server, HostCall::Close), Instant{1h});
        EXPECT_EQ(pair.state(HostId::Server), state) << profile;
    }
}

TEST(PairStepper, OffersReceiveOnlyWhereThereIsSomethingToRead)
{
    PairStepper stepper(withText("linux"));
    Pair pair = withUnreadText(stepper);
    const Move receive = call(HostId::Server, HostCall::Receive);
    EXPECT_EQ(std::ranges::count(stepper.moves(pair), receive), 1);
    stepper.apply(pair, receive, Instant{1h});
    EXPECT_EQ(pair.sides[1].tcb.rcv.unread, 0U);
    EXPECT_EQ(std::ranges::count(stepper.moves(pair), receive), 0);
}

// What decides the future is in the key, what does not is not: under RFC 9293 unread text changes nothing.
TEST(PairKey, TellsUnreadTextApartOnlyWhereItMatters)
{
    for (const auto& [profile, matters] : {std::pair{"linux", true}, {"rfc9293", false}}) {
        PairStepper stepper(withText(profile));
        Pair pair = withUnreadText(stepper);
        const std::string before = pair.key(stepper.settings());
        pair.sides[1].tcb.rcv.unread = 0;
        EXPECT_EQ(pair.key(stepper.settings()) != before, matters) << profile;
    }
}

// An oracle that never complains proves nothing.
TEST(Invariants, SeeABrokenRule)
{
    Tcb tcb;
    EXPECT_EQ(brokenInvariant(tcb), "");
    tcb.snd.una = SeqNum{5};
    EXPECT_NE(brokenInvariant(tcb), "");
    tcb = Tcb{};
    tcb.deadline[static_cast<std::size_t>(Timer::TimeWait)] = 1s;
    EXPECT_NE(brokenInvariant(tcb), "");
    tcb = Tcb{};
    tcb.finReceived = true;
    EXPECT_NE(brokenInvariant(tcb), "");
}

TEST(Invariants, SeeABrokenRuleOfText)
{
    PairStepper stepper(withText("linux"));
    const Pair good = withUnreadText(stepper);
    EXPECT_EQ(brokenInvariant(good), "");
    const auto broken = [&good](auto change) {
        Pair pair = good;
        change(pair.sides[0].tcb, pair.sides[1].tcb);
        return brokenInvariant(pair);
    };
    EXPECT_EQ(broken([](Tcb&, Tcb& server) { server.rcv.unread = 2; }), "more is unread than has come");
    EXPECT_EQ(broken([](Tcb&, Tcb& server) { server.ackOwed = !server.ackOwed; }),
              "an ACK is owed and no timer will send it, or the reverse");
    EXPECT_EQ(broken([](Tcb&, Tcb& server) { server.snd.queued = 1; }), "text waits and no timer will send it");
    EXPECT_EQ(broken([](Tcb& client, Tcb&) { client.snd.una = client.snd.nxt += 1; }),
              "something counts as acknowledged that has not come");
}

} // namespace
} // namespace tcp
