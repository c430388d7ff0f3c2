#include "lab/plan_history.h"

#include <set>
#include <utility>

namespace app::lab {

// A lesson as it was written is shared already: the simulation and every plan of it hold the same script.
void PlanHistory::push(const Plan& plan, PlanPlace place)
{
    Kept kept{plan, nullptr, {}, place};
    if (!plan.isLesson()) takeApart(kept);
    kept_.push_back(std::move(kept));
    if (kept_.size() > kDepth) kept_.pop_front();
}

void PlanHistory::takeApart(Kept& kept) const
{
    const tcp::Scenario& script = *kept.plan.script;
    const Kept* below = kept_.empty() || !kept_.back().frame ? nullptr : &kept_.back();
    tcp::Scenario frame{script.id,       script.title, script.summary, script.group,  script.profile,
                        script.settings, script.hosts, {},             script.claims, script.misconceptions};
    const bool sameFrame = below != nullptr && *below->frame == frame;
    kept.frame = sameFrame ? below->frame : std::make_shared<const tcp::Scenario>(std::move(frame));
    kept.steps.reserve(script.steps.size());
    for (std::size_t i = 0; i < script.steps.size(); ++i) {
        const bool same = below != nullptr && i < below->steps.size() && *below->steps[i] == script.steps[i];
        kept.steps.push_back(same ? below->steps[i] : std::make_shared<const tcp::ScenarioStep>(script.steps[i]));
    }
    kept.plan.script = nullptr;
}

PlacedPlan PlanHistory::top() const
{
    const Kept& kept = kept_.back();
    PlacedPlan placed{kept.plan, kept.place};
    if (!kept.frame) return placed;
    auto script = std::make_shared<tcp::Scenario>(*kept.frame);
    script->steps.reserve(kept.steps.size());
    for (const auto& step : kept.steps) script->steps.push_back(*step);
    placed.plan.script = std::move(script);
    return placed;
}

std::size_t PlanHistory::stepsInMemory() const
{
    std::set<const tcp::ScenarioStep*> distinct;
    for (const Kept& kept : kept_)
        for (const auto& step : kept.steps) distinct.insert(step.get());
    return distinct.size();
}

std::size_t PlanHistory::stepsOfAllPlans() const
{
    std::size_t steps = 0;
    for (const Kept& kept : kept_) steps += kept.steps.size();
    return steps;
}

}  // namespace app::lab
