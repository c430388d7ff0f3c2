#include "lab/plan.h"

#include "lab/lessons.h"
#include "lab/player.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(Plan, ALessonIsTheScriptAndTheLesson)
{
    const app::lab::Plan plan = app::lab::lessonPlan(lessons::builtIn("stalled-peer"));
    EXPECT_TRUE(plan.isLesson());
    EXPECT_FALSE(plan.byHand());
    EXPECT_EQ(plan.told, plan.script->steps.size());
}

TEST(Plan, CuttingAtTheEndOfAStepKeepsTheStepsBefore)
{
    const app::lab::Plan plan = app::lab::lessonPlan(lessons::builtIn("stalled-peer"));
    const app::lab::Played played = app::lab::playPlan(plan);
    ASSERT_TRUE(played.run);
    const std::size_t end = played.run->stepEnds[2];
    const app::lab::Plan cut = app::lab::cutAt(plan, played.run->timeline, 3, end, end);
    EXPECT_EQ(cut.script->steps.size(), 3u);
    EXPECT_EQ(cut.told, 3u);
    EXPECT_EQ(plan.script->steps.size(), plan.lesson->steps.size());
}

TEST(Plan, CuttingWithinAStepAtAnyMomentPlaysToTheSameWorld)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        const app::lab::Plan plan = app::lab::lessonPlan(lesson);
        const app::lab::Played played = app::lab::playPlan(plan);
        ASSERT_TRUE(played.run) << played.error;
        const tcp::Run& run = *played.run;
        std::size_t step = 0;
        for (std::size_t index = 0; index <= std::min<std::size_t>(run.timeline.size(), 60); ++index) {
            while (step < run.stepEnds.size() && run.stepEnds[step] <= index) ++step;
            const app::lab::Plan cut = app::lab::cutAt(plan, run.timeline, step, run.stepBegin(step), index);
            const app::lab::Played again = app::lab::playPlan(cut);
            ASSERT_TRUE(again.run);
            EXPECT_EQ(again.run->timeline.last(), run.timeline.at(index)) << "moment " << index;
        }
    }
}

TEST(Plan, ALaterOverrideReplacesAnEarlierOne)
{
    app::lab::Overrides overrides;
    app::lab::setOverride(overrides, "msl", "5s");
    app::lab::setOverride(overrides, "latency", "1ms");
    app::lab::setOverride(overrides, "msl", "7s");
    ASSERT_EQ(overrides.size(), 2u);
    EXPECT_EQ(overrides.back().second, "7s");
}

TEST(Player, GivesAnErrorForSettingsThatCannotBe)
{
    app::lab::Plan plan = app::lab::freePlan("linux");
    plan.overrides = {{"msl", "never"}};
    const app::lab::Played played = app::lab::playPlan(plan);
    EXPECT_FALSE(played.run);
    EXPECT_FALSE(played.error.empty());
}
