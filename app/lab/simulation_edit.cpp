// What a hand changes: causes, settings, and their undoing.

#include "lab/simulation.h"

#include "scenario/swap_roles.h"
#include "simulation/settings.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t kUndoDepth = 200;

}  // namespace

void Simulation::push(std::deque<Snapshot>& stack)
{
    stack.push_back({plan_, place()});
    if (stack.size() > kUndoDepth) stack.pop_front();
}

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
        push(undo_);
        return;
    case Why::Undone:
        undo_.pop_back();
        push(redo_);
        return;
    case Why::Redone:
        redo_.pop_back();
        push(undo_);
        return;
    }
}

void Simulation::apply(const tcp::Action& action)
{
    if (!loaded() || busy()) return;
    append(stepOf(tcp::Cause{action}, timeline_->at(index_).now()));
}

void Simulation::run(const tcp::RunMode& mode)
{
    if (!loaded() || busy()) return;
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
    if (!loaded() || busy()) return std::nullopt;
    const tcp::SettingKey* setting = tcp::findSetting(key);
    if (!setting) return tcp::SettingError{key, {}};
    tcp::Settings tried = settings_;
    if (auto error = setting->set(tried, value)) return error;
    if (auto error = tcp::contradiction(tried)) return error;
    if (tried == settings_) return std::nullopt;
    Plan plan = plan_;
    setOverride(plan.overrides, key, value);
    edit(std::move(plan));
    return std::nullopt;
}

void Simulation::setProfile(const std::string& name)
{
    if (!loaded() || busy() || settings_.profile == name) return;
    Plan plan = plan_;
    plan.profile = name == plan.script->profile ? std::string() : name;
    edit(std::move(plan));
}

void Simulation::resetSettings()
{
    if (!loaded() || busy() || !settingsChanged()) return;
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
    start(std::move(plan), {std::min(step_, plan_.told), 0}, Why::Edited);
}

bool Simulation::canSwapRoles() const
{
    return loaded() && !busy() && plan_.isLesson() && tcp::canSwapRoles(*plan_.lesson);
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
    tcp::Scenario record = *plan_.script;
    if (!plan_.profile.empty()) record.profile = plan_.profile;
    for (const auto& changed : plan_.overrides) {
        std::erase_if(record.settings, [&](const auto& setting) { return setting.first == changed.first; });
        record.settings.push_back(changed);
    }
    return record;
}

void Simulation::undo()
{
    if (undo_.empty() || busy()) return;
    pause();
    start(undo_.back().plan, undo_.back().place, Why::Undone);
}

void Simulation::redo()
{
    if (redo_.empty() || busy()) return;
    pause();
    start(redo_.back().plan, redo_.back().place, Why::Redone);
}

}  // namespace app
