#include "exploration/invariants.h"
#include "exploration/witness.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

namespace tcp {
namespace {

ExploreOptions optionsFor(const char* profile, int opens)
{
    ExploreOptions options;
    options.settings = findProfile(profile)->settings();
    options.opens = opens;
    options.loss = true;
    return options;
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

TEST(Explorer, StopsWhenItIsTold)
{
    ExploreOptions options = optionsFor("rfc9293", 2);
    options.maxWorlds = 5'000;
    const Exploration found = Explorer(options).run();
    EXPECT_FALSE(found.complete);
    EXPECT_GE(found.worlds, 5'000U);
    EXPECT_LT(found.worlds, 6'000U);
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

}  // namespace
}  // namespace tcp
