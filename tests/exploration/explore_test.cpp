#include "exploration/invariants.h"
#include "exploration/walks.h"
#include "exploration/witness.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tcp {
namespace {

TEST(Exploration, WalksTwoSystemsAtOnce)
{
    for (const auto& [client, server] : {std::pair{"windows", "linux"}, {"linux", "rfc9293"}, {"rfc9293", "freebsd"}}) {
        ExploreOptions options = optionsFor(server, 1);
        options.inFlight = 1;
        options.settings.ownOf(HostId::Client) = findProfile(client)->settings();
        const Exploration found = Explorer(options).run();
        expectSound(found, std::string(client) + ", " + server);
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
            expectSound(found, profile);
            EXPECT_TRUE(found.reachable(State::Established, State::Established)) << profile;
            EXPECT_TRUE(found.reachable(State::Closed, State::Established)) << profile << ": one end alone";
        }
    }
}

// A way past a box is a scenario with that box between the hosts. Where it forgets, a time of its table is short; where
// a segment is on its way meanwhile, or a timer of a host runs off, no time may fit.
TEST(Exploration, PairsBeyondABoxHaveAScenario)
{
    ExploreOptions options = optionsFor("linux", 1);
    options.inFlight = 1;
    options.settings.box.kind = BoxKind::Firewall;
    Explorer explorer(options);
    const Exploration found = explorer.run();
    int written = 0;
    for (const State client : kStates) {
        for (const State server : kStates) {
            if (!found.reachable(client, server)) continue;
            const std::vector<Move> way = explorer.pathTo(client, server);
            const bool forgets = std::ranges::count(way, MoveKind::BoxForgets, &Move::kind) > 0;
            const auto scenario = witness(way, options);
            if (forgets && !scenario) continue;
            ASSERT_TRUE(scenario) << text(client) << " x " << text(server);
            EXPECT_EQ(std::ranges::count(scenario->settings, std::pair<std::string, std::string>{"box", "firewall"}),
                      1);
            ++written;
        }
    }
    EXPECT_GT(written, 30);
}

// The server's RST comes when the box knows the connection no more: the client stays alone.
TEST(Exploration, AWayOnWhichTheBoxForgetsHasAScenario)
{
    ExploreOptions options = optionsFor("linux", 1);
    options.settings.box.kind = BoxKind::Firewall;
    std::vector<Move> way = kHandshake;
    way.push_back({.kind = MoveKind::BoxForgets});
    way.push_back({MoveKind::Call, HostId::Server, HostCall::Abort, {}, 0});
    const auto scenario = witness(way, options);
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->steps.back().expect.client, State::Established);
    EXPECT_EQ(scenario->steps.back().expect.server, State::Closed);
    const auto shortened = [](const auto& setting) { return setting.first.starts_with("box_timeout_"); };
    EXPECT_EQ(std::ranges::count_if(scenario->settings, shortened), 1) << "that of the state in which it forgets";
}

TEST(Exploration, BreaksNoInvariantWhenReadingIsShutDown)
{
    for (const char* profile : {"linux", "freebsd", "windows"}) {  // that answer differently
        ExploreOptions options = optionsFor(profile, 1);
        options.inFlight = 1;
        options.sends = 1;
        const std::size_t without = Explorer(options).run().worlds;
        options.shutRead = true;
        const Exploration found = Explorer(options).run();
        expectSound(found, profile);
        EXPECT_GE(found.worlds, std::min(without + 1, mostWorlds())) << profile;
    }
}

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

class Exploring : public ::testing::TestWithParam<const char*> {};

TEST_P(Exploring, BreaksNoInvariantAndHasAScenarioForEveryReachablePair)
{
    Explorer explorer(optionsFor(GetParam(), 1));
    const Exploration found = explorer.run();
    expectSound(found, GetParam());
    EXPECT_GT(found.worlds, 10'000U);
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
    expectSound(found, GetParam());
    ExploreOptions silent = withText(GetParam());
    silent.sends = 0;
    EXPECT_GE(found.worlds, std::min(2 * Explorer(silent).run().worlds + 1, mostWorlds()));
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
    EXPECT_EQ(found.complete, whole.complete);
    EXPECT_EQ(found.worlds, whole.worlds);
    EXPECT_EQ(found.edges, whole.edges);
    EXPECT_EQ(found.taken, whole.taken);
    EXPECT_EQ(found.stuck, whole.stuck);
    EXPECT_EQ(inPieces.pathTo(State::Closing, State::Closing).size(),
              atOnce.pathTo(State::Closing, State::Closing).size());
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

}  // namespace
}  // namespace tcp
