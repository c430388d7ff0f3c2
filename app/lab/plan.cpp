#include "lab/plan.h"

#include <algorithm>
#include <variant>

namespace app::lab {
namespace {

/// Steps by hand are added to a copy, which shares the steps before: the lesson itself never changes.
std::shared_ptr<tcp::Scenario> copyOf(const tcp::Scenario& script, std::size_t steps)
{
    auto copy = std::make_shared<tcp::Scenario>(script);
    copy->steps.resize(steps);
    return copy;
}

/// "0s" also lets happen what is due at this very instant. Where the shown moment lies before that, the step goes on
/// until a state that is there already: no time, no event.
void holdStill(tcp::ScenarioStep& step, const tcp::World& after)
{
    const auto* time = std::get_if<tcp::RunFor>(&step.run);
    if (!time || after.nextDue().value_or(tcp::kNever) > after.now()) return;
    if (time->time == tcp::Duration{0})
        step.run = tcp::RunUntil{tcp::HostId::Client, after.host(tcp::HostId::Client).state()};
}

}  // namespace

Plan lessonPlan(tcp::Scenario lesson)
{
    const auto script = std::make_shared<const tcp::Scenario>(std::move(lesson));
    return Plan{script, script, script->steps.size(), {}, {}};
}

Plan freePlan(std::string profile)
{
    auto script = std::make_shared<tcp::Scenario>();
    script->id = "free-play";
    script->profile = std::move(profile);
    const tcp::Action listen = tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen};
    script->steps.push_back(stepOf(tcp::Cause{listen}, {}));
    return Plan{std::move(script), nullptr, 0, {}, {}};
}

tcp::ScenarioStep stepOf(const tcp::Cause& cause, tcp::Instant now)
{
    tcp::ScenarioStep step;
    step.run = tcp::RunFor{tcp::Duration{0}};
    if (const auto* action = std::get_if<tcp::Action>(&cause)) step.actions.push_back(*action);
    if (std::holds_alternative<tcp::NextEvent>(cause)) step.run = tcp::RunNext{};
    if (const auto* advance = std::get_if<tcp::Advance>(&cause)) step.run = tcp::RunFor{advance->to - now};
    return step;
}

Plan cutAt(const Plan& plan, const tcp::Timeline& timeline, std::size_t step, std::size_t begin, std::size_t index)
{
    Plan cut = plan;
    const auto script = copyOf(*plan.script, std::min(step, plan.script->steps.size()));
    cut.told = std::min(plan.told, step);
    for (std::size_t i = begin; i < index; ++i) {
        script->steps.push_back(stepOf(timeline.step(i).cause, timeline.at(i).now()));
        holdStill(script->steps.back(), timeline.at(i + 1));
    }
    cut.script = script;
    return cut;
}

Plan withStep(const Plan& plan, tcp::ScenarioStep step)
{
    Plan longer = plan;
    const auto script = copyOf(*plan.script, plan.script->steps.size());
    script->steps.push_back(std::move(step));
    longer.script = script;
    return longer;
}

void setOverride(Overrides& overrides, const std::string& key, const std::string& value)
{
    const auto same = [&](const auto& pair) { return pair.first == key; };
    overrides.erase(std::remove_if(overrides.begin(), overrides.end(), same), overrides.end());
    overrides.emplace_back(key, value);
}

}  // namespace app::lab
