#include "practice/schedule.h"

#include <algorithm>
#include <span>
#include <utility>

namespace tcp::practice {
namespace {

constexpr int kLastStage = static_cast<int>(kIntervals.size()) - 1;
/// So many right answers in a row over at least eleven days.
constexpr int kFirmStage = 3;

std::chrono::days after(int stage)
{
    return std::chrono::days{kIntervals[static_cast<std::size_t>(std::min(stage, kLastStage))]};
}

}  // namespace

std::string_view text(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Guessing: return "guessing";
    case Sureness::ThinkSo: return "think so";
    case Sureness::Sure: return "sure";
    }
    return {};
}

Standing SkillState::standing() const
{
    if (!seen) return Standing::NotSeen;
    if (answers == 0) return Standing::Seen;
    return lastRight && stage >= kFirmStage ? Standing::Firm : Standing::Shaky;
}

Schedule::Schedule(const std::vector<Record>& journal, std::chrono::seconds offset) : offset_(offset)
{
    std::vector<const Record*> inOrder;
    for (const Record& record : journal) inOrder.push_back(&record);
    std::ranges::stable_sort(inOrder, {}, &Record::at);
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        const Record& record = *inOrder[i];
        const auto before = std::span(inOrder).first(i);
        const auto second = std::ranges::lower_bound(before, record.at, {}, &Record::at);
        if (std::any_of(second, before.end(), [&](const Record* one) { return *one == record; })) continue;  // twice
        std::visit([&](const auto& what) { take(what, dayOf(record.at)); }, record.what);
    }
}

void Schedule::take(const LessonSeen& seen, std::chrono::sys_days day)
{
    for (const std::string& skill : seen.skills) {
        SkillState& state = skills_[skill];
        if (!state.seen) state.due = day + after(0);
        state.seen = true;
    }
}

/// A lapse begins anew; what was guessed is asked again as soon as it was this time.
void Schedule::take(const ItemAnswered& answered, std::chrono::sys_days day)
{
    SkillState& state = skills_[answered.skill];
    const bool early = state.seen && state.answers > 0 && day < state.due;
    ++state.answers;
    state.lastRight = answered.right;
    if (!answered.right) state.stage = 0;
    else if (early) return;
    else if (answered.sureness != Sureness::Guessing) state.stage = std::min(state.stage + 1, kLastStage);
    state.due = day + after(state.stage);
}

/// The step has shown it: it is seen from here on. A right answer on the way through a lesson counts as a review only
/// where one was due. A wrong reason after it brings the skill back the next day, a right one changes nothing.
void Schedule::take(const Predicted& predicted, std::chrono::sys_days day)
{
    if (predicted.skill.empty()) return;
    SkillState& state = skills_[predicted.skill];
    if (predicted.because) {
        if (!predicted.right) state.due = state.seen ? std::min(state.due, day + after(0)) : day + after(0);
        state.seen = true;
        return;
    }
    const bool new_ = !std::exchange(state.seen, true);
    const bool due = !new_ && day >= state.due;
    ++state.answers;
    state.lastRight = predicted.right;
    if (!predicted.right) state.stage = 0;
    else if (due) state.stage = std::min(state.stage + 1, kLastStage);
    else if (!new_) return;
    state.due = day + after(state.stage);
}

SkillState Schedule::stateOf(std::string_view skill) const
{
    const auto found = skills_.find(skill);
    return found == skills_.end() ? SkillState{} : found->second;
}

/// Nothing is put off for longer than the last interval: where it is, the clock was ahead when it was written.
bool Schedule::isDue(const SkillState& state, Moment now) const
{
    return state.seen && (state.due <= dayOf(now) || state.due > dayOf(now) + after(kLastStage));
}

std::vector<std::string_view> Schedule::due(Moment now) const
{
    std::vector<std::string_view> found;
    for (const std::string_view skill : skills()) {
        if (isDue(stateOf(skill), now)) found.push_back(skill);
    }
    std::ranges::stable_sort(found, {}, [&](std::string_view skill) { return stateOf(skill).due; });
    return found;
}

std::optional<std::chrono::sys_days> Schedule::next(Moment now) const
{
    std::optional<std::chrono::sys_days> first;
    for (const auto& [skill, state] : skills_) {
        if (state.seen && !isDue(state, now) && (!first || state.due < *first)) first = state.due;
    }
    return first;
}

}  // namespace tcp::practice
