#include "lab/plan_history.h"

#include <set>
#include <utility>

namespace app::lab {

void PlanHistory::push(Plan plan, PlanPlace place)
{
    plans_.push_back({std::move(plan), place});
    if (plans_.size() > kDepth) plans_.pop_front();
}

std::size_t PlanHistory::stepsInMemory() const
{
    std::set<const tcp::ScenarioStep*> distinct;
    for (const PlacedPlan& kept : plans_)
        for (const tcp::ScenarioStep& step : kept.plan.script->steps) distinct.insert(&step);
    return distinct.size();
}

std::size_t PlanHistory::stepsOfAllPlans() const
{
    std::size_t steps = 0;
    for (const PlacedPlan& kept : plans_) steps += kept.plan.script->steps.size();
    return steps;
}

}  // namespace app::lab
