// What a hand changes: causes, settings, and their undoing.

#include "lab/simulation.h"

#include "lab/changed_settings.h"
#include "scenario/swap_roles.h"
#include "simulation/settings.h"

#include <algorithm>
#include <utility>

namespace app::lab {
/// Called when the new plan has been played and before it takes the place of the old one.
void Simulation::remember(Why why)
{
    switch (why) {
    case Why::Opened:
        undo_.clear();
        redo_.clear();
        return;
    case Why::Edited:
        redo_.clear();
        undo_.push(plan_, place());
        return;
    case Why::Undone:
        undo_.pop();
        redo_.push(plan_, place());
        return;
    case Why::Redone:
        redo_.pop();
        undo_.push(plan_, place());
        return;
    }
}

/// Whether a hand may change what is played.
bool Simulation::mayChange()
{
    if (!loaded() || busy()) return false;
    if (measured()) emit refused();
    return !measured();
}

void Simulation::showMeasured(std::shared_ptr<const tcp::Trace> trace)
{
    if (!loaded() || busy() || trace == plan_.measured) return;
    Plan plan = plan_;
    plan.measured = std::move(trace);
    edit(std::move(plan));
}

void Simulation::apply(const tcp::Action& action)
{
    if (!mayChange()) return;
    append(stepOf(tcp::Cause{action}, timeline_->at(index_).now()));
}

void Simulation::run(const tcp::RunMode& mode)
{
    if (!mayChange()) return;
    tcp::ScenarioStep step;
    step.run = mode;
    append(std::move(step));
}

/// What follows the shown moment is forgotten. The timeline grows in place, but one that is cut is a new one:
/// views may remember what they drew by timeline and index.
void Simulation::append(tcp::ScenarioStep step)
{
    remember(Why::Edited);
    const std::size_t begin = beginOf(step_);
    const Plan cut = cutAt(plan_, *timeline_, step_, begin, index_);
    plan_ = withStep(cut, step);
    if (index_ < timeline_->size()) {
        timeline_ = std::make_shared<tcp::Timeline>(*timeline_);
        timeline_->cut(index_);
    }
    stepEnds_.resize(step_);
    for (std::size_t moment = begin; moment < index_; ++moment) stepEnds_.push_back(moment + 1);
    std::erase_if(verdicts_, [this](const tcp::Verdict& verdict) { return verdict.step >= step_; });
    tcp::playStep(step, stepEnds_.size(), *timeline_, verdicts_);
    stepEnds_.push_back(timeline_->size());
    show(stepEnds_.size(), timeline_->size());
}

void Simulation::edit(Plan plan)
{
    pause();
    start(std::move(plan), place(), Why::Edited);
}

std::optional<tcp::SettingError> Simulation::setSetting(const std::string& key, const std::string& value)
{
    if (!mayChange()) return std::nullopt;
    tcp::Settings tried = settings_;
    if (auto error = tcp::applySetting(tried, key, value)) return error;
    if (auto error = tcp::contradiction(tried)) return error;
    tried.forgetEqual();
    if (tried == settings_) return std::nullopt;
    Plan plan = plan_;
    setOverride(plan.overrides, key, value);
    edit(std::move(plan));
    return std::nullopt;
}

void Simulation::setProfile(const std::string& choice)
{
    if (profilesOf(settings_) == choice || !mayChange()) return;
    Plan plan = plan_;
    plan.profile = choice == profilesOf(tcp::settingsOf(*plan.script, {}).settings) ? std::string() : choice;
    edit(std::move(plan));
}

void Simulation::resetSettings()
{
    if (!settingsChanged() || !mayChange()) return;
    Plan plan = plan_;
    plan.overrides.clear();
    plan.profile.clear();
    edit(std::move(plan));
}

void Simulation::backToLesson()
{
    if (!loaded() || busy() || !plan_.lesson || plan_.isLesson()) return;
    Plan plan = plan_;
    plan.script = plan.lesson;
    plan.told = plan.lesson->steps.size();
    plan.measured.reset();
    start(std::move(plan), {std::min(step_, plan_.told), 0}, Why::Edited);
}

bool Simulation::canSwapRoles() const
{
    return loaded() && !busy() && !measured() && plan_.isLesson() && tcp::canSwapRoles(*plan_.lesson);
}

void Simulation::swapRoles()
{
    if (!canSwapRoles()) return;
    Plan plan = lessonPlan(tcp::swappedRoles(*plan_.lesson));
    plan.overrides = plan_.overrides;
    plan.profile = plan_.profile;
    edit(std::move(plan));
}

void Simulation::rewrite(tcp::Scenario script)
{
    if (!loaded() || busy()) return;
    edit(lessonPlan(std::move(script)));
}

tcp::Scenario Simulation::record() const
{
    return tcp::withSettings(*plan_.script, plan_.overrides, plan_.profile);
}

void Simulation::undo()
{
    if (undo_.empty() || busy()) return;
    pause();
    PlacedPlan before = undo_.top();
    start(std::move(before.plan), before.place, Why::Undone);
}

void Simulation::redo()
{
    if (redo_.empty() || busy()) return;
    pause();
    PlacedPlan after = redo_.top();
    start(std::move(after.plan), after.place, Why::Redone);
}

}  // namespace app::lab
