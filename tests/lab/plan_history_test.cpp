#include "lab/plan_history.h"

#include "lab/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using app::lab::Plan;
using app::lab::PlanHistory;
using app::lab::PlanPlace;

namespace {

tcp::ScenarioStep wait(tcp::Duration time)
{
    tcp::ScenarioStep step;
    step.run = tcp::RunFor{time};
    step.say["en"] = "a step with words";
    return step;
}

/// Free play in which so many steps were done.
std::vector<Plan> grown(std::size_t steps)
{
    std::vector<Plan> plans{app::lab::freePlan("linux")};
    while (plans.size() < steps) plans.push_back(app::lab::withStep(plans.back(), wait(1ms * plans.size())));
    return plans;
}

}  // namespace

TEST(PlanHistory, KeepsAStepOnceHoweverManyPlansHaveIt)
{
    PlanHistory history;
    const std::vector<Plan> plans = grown(PlanHistory::kDepth);
    for (const Plan& plan : plans) history.push(plan, {});
    EXPECT_EQ(history.stepsOfAllPlans(), PlanHistory::kDepth * (PlanHistory::kDepth + 1) / 2);
    EXPECT_EQ(history.stepsInMemory(), PlanHistory::kDepth);
}

TEST(PlanHistory, GivesBackWhatWasPushedNewestFirst)
{
    PlanHistory history;
    std::vector<Plan> plans = grown(12);
    Plan changed = plans[6];  // an author changes a step in the middle, and the title
    auto script = std::make_shared<tcp::Scenario>(*changed.script);
    script->steps[3].title["en"] = "changed";
    script->title["ko"] = "바뀐 제목";
    changed.script = script;
    changed.overrides = {{"msl", "5s"}};
    plans.push_back(changed);
    plans.push_back(app::lab::lessonPlan(*plans[2].script));
    std::size_t place = 0;
    for (const Plan& plan : plans) history.push(plan, {place++, 1});
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        ASSERT_FALSE(history.empty());
        const app::lab::PlacedPlan top = history.top();
        EXPECT_EQ(*top.plan.script, *plan->script);
        EXPECT_EQ(top.plan.isLesson(), plan->isLesson());
        EXPECT_EQ(top.plan.overrides, plan->overrides);
        EXPECT_EQ(top.place.step, --place);
        history.pop();
    }
    EXPECT_TRUE(history.empty());
}

TEST(PlanHistory, SharesTheStepsOfALongFreePlay)
{
    app::lab::Simulation lab;
    lab.openFreePlay();
    lab.finish();
    constexpr std::size_t kEvents = 400;
    for (std::size_t i = 0; i < kEvents; ++i) lab.run(tcp::RunFor{1ms});
    const PlanHistory& history = lab.undoable();
    EXPECT_GT(history.stepsOfAllPlans(), (kEvents - PlanHistory::kDepth) * PlanHistory::kDepth);
    EXPECT_LE(history.stepsInMemory(), kEvents + 1);
}
