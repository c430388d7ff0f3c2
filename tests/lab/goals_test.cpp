// Each goal is reached by what it asks for, and by nothing less.

#include "lab/free_play_progress.h"
#include "lab/goals.h"

#include "scenario/action_text.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

namespace {

using Lines = std::vector<const char*>;

/// Each line is an action of reference: actions, or "run" and how far.
app::lab::FreePlayProgress played(const Lines& lines, const char* profile = "linux")
{
    tcp::Timeline timeline{tcp::World(tcp::findProfile(profile)->settings())};
    std::vector<tcp::Verdict> verdicts;
    for (const std::string line : lines) {
        tcp::ScenarioStep step;
        step.run = tcp::RunFor{tcp::Duration{0}};
        if (line.starts_with("run ")) step.run = std::get<tcp::RunMode>(tcp::runFromText(line.substr(4)));
        else step.actions.push_back(std::get<tcp::Action>(tcp::actionFromText(line)));
        EXPECT_TRUE(tcp::playStep(step, 0, timeline, verdicts)) << line;
    }
    app::lab::FreePlayProgress collected;
    app::lab::collect(timeline, 0, timeline.size(), collected);
    return collected;
}

Lines connected(const Lines& then)
{
    Lines lines{"server listen", "client connect", "run quiet"};
    lines.insert(lines.end(), then.begin(), then.end());
    return lines;
}

struct Way {
    const char* goal;
    Lines lines;
};

const std::vector<Way> kWays{
    {"refused", {"client connect", "run quiet"}},
    {"server-time-wait", connected({"server close", "run quiet", "client close", "run quiet"})},
    {"half-close", connected({"client shutdown", "run quiet", "server send 10", "run quiet"})},
    {"lost-text", connected({"network drop client 1", "client send 10", "run 2s"})},
    {"three-segments",
     connected({"network drop server 1 ACK", "client close", "run 30ms", "server close", "run quiet"})},
    {"closing", connected({"client close", "server close", "run next"})},
    {"both-time-wait", connected({"client close", "server close", "run quiet"})},
    {"time-wait-answers",
     connected({"client close", "run quiet", "network drop client 1 ACK", "server close", "run 2s"})},
    {"fin-timeout", connected({"client close", "run 61s"})},
    {"half-open", connected({"server power-off"})},
    {"reset-drawn", connected({"server power-off", "server boot", "client send 10", "run quiet"})},
    {"unread", connected({"server hang", "client send 10", "run quiet", "server kill"})},
    {"given-up", {"network down", "client connect", "run 10min"}},
    {"both-syn-received", {"client connect", "server connect", "run next", "run next"}},
    {"challenge", connected({"inject server RST seq=rcv.nxt+1"})},
    {"time-wait-killed", connected({"client close", "run quiet", "server close", "run quiet", "inject client RST"})},
};

}  // namespace

TEST(Goals, AreReachedByWhatTheyAskFor)
{
    for (const Way& way : kWays) EXPECT_TRUE(played(way.lines).goals.contains(way.goal)) << way.goal;
}

TEST(Goals, HaveAWayEachInThisTest)
{
    std::set<std::string_view> known{app::lab::kAllEdges, app::lab::kWholeMap};
    for (const Way& way : kWays) known.insert(way.goal);
    EXPECT_EQ(known.size(), app::lab::goals().size());
    for (const app::lab::Goal& goal : app::lab::goals()) EXPECT_TRUE(known.contains(goal.id)) << goal.id;
}

TEST(Goals, AnOrdinaryConnectionReachesNone)
{
    const auto plain =
        played(connected({"client send 10", "run quiet", "client close", "run quiet", "server close", "run quiet"}));
    EXPECT_TRUE(plain.goals.empty()) << *plain.goals.begin();
    EXPECT_EQ(plain.edges.count("estab_finwait1"), 1u);
    EXPECT_EQ(plain.edges.count("finwait1_closing"), 0u);
    EXPECT_TRUE(plain.pairs.test(app::lab::pairIndex(tcp::State::FinWait2, tcp::State::CloseWait)));
}

TEST(Goals, AbortAndItsResetAreNoAnswerAndNoHalfOpenConnection)
{
    const auto aborted = played(connected({"client abort", "run quiet"}));
    EXPECT_FALSE(aborted.goals.contains("reset-drawn"));
    EXPECT_FALSE(aborted.goals.contains("half-open"));
}

TEST(FreePlayProgress, TheArrowsAreThoseThatTheDiagramAlwaysShows)
{
    EXPECT_EQ(app::lab::collectableEdges().size(), 22u);
    EXPECT_TRUE(app::lab::collectableEdges().contains("finwait2_closed_timeout"));
    EXPECT_FALSE(app::lab::collectableEdges().contains(""));
}
