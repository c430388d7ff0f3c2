#include "exploration/invariants.h"
#include "exploration/witness.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tcp {
namespace {

ExploreOptions optionsFor(const char* profile, int opens)
{
    ExploreOptions options;
    options.settings = findProfile(profile)->settings();
    options.opens = opens;
    options.sends = 0;
    options.loss = true;
    return options;
}

TEST(Exploration, WalksTwoSystemsAtOnce)
{
    for (const auto& [client, server] : {std::pair{"windows", "linux"}, {"linux", "rfc9293"}, {"rfc9293", "freebsd"}}) {
        ExploreOptions options = optionsFor(server, 1);
        options.inFlight = 1;
        options.settings.ownOf(HostId::Client) = findProfile(client)->settings();
        const Exploration found = Explorer(options).run();
        EXPECT_TRUE(found.complete);
        EXPECT_FALSE(found.violation) << client << ", " << server << ": " << found.violation->rule;
        EXPECT_EQ(found.stuck, 0U) << client << ", " << server;
        EXPECT_TRUE(found.reachable(State::TimeWait, State::Closed));
    }
}

// A firewall that may forget the connection at any moment, drops or answers RST, picks up midstream or not.
TEST(Exploration, WalksPastABoxThatForgets)
{
    for (const char* profile : {"rfc9293", "linux"}) {
        for (const BoxAnswer answer : kBoxAnswers) {
            ExploreOptions options = optionsFor(profile, 1);
            options.inFlight = 1;
            options.settings.box.kind = BoxKind::Firewall;
            options.settings.box.unknown = answer;
            options.settings.box.loose = answer == BoxAnswer::Drop;
            const Exploration found = Explorer(options).run();
            EXPECT_TRUE(found.complete) << profile;
            EXPECT_FALSE(found.violation) << profile << ": " << found.violation->rule;
            EXPECT_EQ(found.stuck, 0U) << profile;
            EXPECT_TRUE(found.reachable(State::Established, State::Established)) << profile;
            EXPECT_TRUE(found.reachable(State::Closed, State::Established)) << profile << ": one end alone";
        }
    }
}

TEST(Exploration, BreaksNoInvariantWhenReadingIsShutDown)
{
    for (const char* profile : {"linux", "freebsd", "windows"}) {
        ExploreOptions options = optionsFor(profile, 1);
        options.inFlight = 1;
        options.sends = 1;
        const std::size_t without = Explorer(options).run().worlds;
        options.shutRead = true;
        const Exploration found = Explorer(options).run();
        EXPECT_TRUE(found.complete) << profile;
        EXPECT_FALSE(found.violation) << profile << ": " << found.violation->rule;
        EXPECT_EQ(found.stuck, 0U) << profile;
        EXPECT_GT(found.worlds, without) << profile;
    }
}

// One octet, and one segment each way: the smallest walk with text.
ExploreOptions withText(const char* profile)
{
    ExploreOptions options = optionsFor(profile, 1);
    options.inFlight = 1;
    options.sends = 1;
    return options;
}

constexpr Move call(HostId host, HostCall what) { return {MoveKind::Call, host, what, {}, 0}; }
constexpr Move deliver(HostId host) { return {MoveKind::Deliver, host, {}, {}, 0}; }

const std::vector<Move> kHandshake{call(HostId::Server, HostCall::Listen), call(HostId::Client, HostCall::Connect),
                                   deliver(HostId::Server), deliver(HostId::Client), deliver(HostId::Server)};

// A way through the worlds by pseudo-random choices, without waiting: the clock can forbid none of it. Every second
// one begins with a connection, and few end it by ABORT: or text would seldom arrive. An application of a scenario
// that leaves text unread hangs, so it makes no call but to read or to end (reference: actions).
std::vector<Move> randomWay(const ExploreOptions& options, std::uint32_t seed, Pair& pair)
{
    std::minstd_rand random(seed);
    PairStepper stepper(options);
    std::vector<Move> way = seed % 2 == 0 ? kHandshake : std::vector<Move>{};
    for (const Move& move : way) stepper.apply(pair, move, Instant{1h});
    for (int i = 0; i < 20; ++i) {
        auto moves = stepper.moves(pair);
        std::erase_if(moves, [&](const Move& m) {
            const bool abort = m.kind == MoveKind::Call && m.call == HostCall::Abort && random() % 16 != 0;
            const bool hangs = m.kind == MoveKind::Call && pair.sides[index(m.host)].tcb.rcv.unread > 0 &&
                               m.call != HostCall::Receive && m.call != HostCall::Close;
            return m.kind == MoveKind::Timeout || m.kind == MoveKind::GiveUp || abort || hangs;
        });
        if (moves.empty()) break;
        way.push_back(moves[random() % moves.size()]);
        stepper.apply(pair, way.back(), Instant{1h});
    }
    return way;
}

std::string written(const std::vector<Move>& way)
{
    std::string all;
    for (const Move& m : way) {
        all += m.host == HostId::Client ? " C " : " S ";
        all += m.kind == MoveKind::Call ? std::string(text(m.call)) : m.kind == MoveKind::Lose ? "loses" : "receives";
    }
    return all;
}

bool calls(const std::vector<Move>& way, HostCall call)
{
    return std::ranges::any_of(way, [call](const Move& m) { return m.kind == MoveKind::Call && m.call == call; });
}

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

class Exploring : public ::testing::TestWithParam<const char*> {};

TEST_P(Exploring, BreaksNoInvariantAndCanAlwaysComeToRest)
{
    Explorer explorer(optionsFor(GetParam(), 1));
    const Exploration found = explorer.run();
    EXPECT_TRUE(found.complete);
    EXPECT_FALSE(found.violation) << found.violation->rule;
    EXPECT_EQ(found.stuck, 0U);
    EXPECT_GT(found.worlds, 10'000U);
}

TEST_P(Exploring, EveryReachablePairHasAScenarioThatLeadsThere)
{
    Explorer explorer(optionsFor(GetParam(), 1));
    const Exploration found = explorer.run();
    for (const State client : kStates) {
        for (const State server : kStates) {
            if (!found.reachable(client, server)) continue;
            EXPECT_TRUE(witness(explorer.pathTo(client, server), explorer.options()))
                << text(client) << " x " << text(server);
        }
    }
}

TEST_P(Exploring, WithTextBreaksNoInvariantAndCanAlwaysComeToRest)
{
    const Exploration found = Explorer(withText(GetParam())).run();
    EXPECT_TRUE(found.complete);
    EXPECT_FALSE(found.violation) << found.violation->rule;
    EXPECT_EQ(found.stuck, 0U);
    ExploreOptions silent = withText(GetParam());
    silent.sends = 0;
    EXPECT_GT(found.worlds, 2 * Explorer(silent).run().worlds);
}

// The pair of the walk and the world of the lessons do the same: the scenario of any way ends in the same states.
TEST_P(Exploring, EveryWayWithTextThatNeedsNoClockIsAScenario)
{
    ExploreOptions options = withText(GetParam());
    options.inFlight = 2;
    options.sends = 2;
    int sent = 0;
    int read = 0;
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        Pair end;
        const auto way = randomWay(options, seed, end);
        sent += calls(way, HostCall::Send) ? 1 : 0;
        read += calls(way, HostCall::Receive) ? 1 : 0;
        EXPECT_TRUE(witness(way, options)) << "seed " << seed << ": " << text(end.state(HostId::Client)) << " x "
                                           << text(end.state(HostId::Server)) << written(way);
    }
    EXPECT_GT(sent, 100);
    EXPECT_GT(read, 10);
}

INSTANTIATE_TEST_SUITE_P(Profiles, Exploring, ::testing::Values("rfc9293", "linux", "freebsd", "windows"),
                         [](const auto& profile) { return std::string(profile.param); });

TEST(Explorer, TakesEveryDrawnTransition)
{
    Explorer explorer(optionsFor("rfc9293", 1));
    const Exploration found = explorer.run();
    for (std::size_t i = 0; i < transitions().size(); ++i) {
        const Transition& row = transitions()[i];
        EXPECT_TRUE(found.taken[i] || !row.drawn()) << text(row.from) << " " << text(row.trigger);
    }
}

TEST(Explorer, KnowsWhatCannotBe)
{
    Explorer explorer(optionsFor("rfc9293", 1));
    const Exploration found = explorer.run();
    EXPECT_FALSE(found.reachable(State::Established, State::TimeWait));
    EXPECT_FALSE(found.reachable(State::FinWait2, State::FinWait2));
    EXPECT_TRUE(found.reachable(State::Closing, State::Closing));
    EXPECT_TRUE(found.reachable(State::FinWait2, State::CloseWait));
}

TEST(Explorer, FindsInPiecesWhatItFindsAtOnce)
{
    Explorer atOnce(optionsFor("rfc9293", 1)), inPieces(optionsFor("rfc9293", 1));
    const Exploration whole = atOnce.run();
    int pieces = 1;
    while (inPieces.goOn(100)) ++pieces;
    const Exploration& found = inPieces.found();
    EXPECT_GT(pieces, 100);
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.worlds, whole.worlds);
    EXPECT_EQ(found.edges, whole.edges);
    EXPECT_EQ(found.taken, whole.taken);
    EXPECT_EQ(found.stuck, whole.stuck);
    EXPECT_EQ(inPieces.pathTo(State::Closing, State::Closing).size(), atOnce.pathTo(State::Closing, State::Closing).size());
}

TEST(Explorer, StopsWhenItIsTold)
{
    ExploreOptions options = optionsFor("rfc9293", 2);
    options.maxWorlds = 5'000;
    const Exploration found = Explorer(options).run();
    EXPECT_FALSE(found.complete);
    EXPECT_GE(found.worlds, 5'000U);
    EXPECT_LT(found.worlds, 6'000U);
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

}  // namespace
}  // namespace tcp
