#include "trying/last_steps.h"

#include "files/library.h"

#include <algorithm>
#include <map>
#include <set>

namespace app::trying {
namespace {

constexpr std::size_t kFewSteps = 3;
constexpr std::size_t kMostSteps = 5;  ///< where one call leads through more of them

/// What a button of the window does; a forged segment or a cut cable is no business of the learner's here.
bool isCall(const tcp::Action& action)
{
    const auto* call = std::get_if<tcp::CallAction>(&action);
    return call != nullptr && call->call != tcp::HostCall::Set;
}

bool canBeDone(const tcp::ScenarioStep& step) { return !step.ask && std::ranges::all_of(step.actions, isCall); }

/// Where they begin: with the first call of the last few, else with the last call of some more.
std::optional<std::size_t> beginOf(const tcp::Scenario& lesson)
{
    const std::size_t count = lesson.steps.size();
    std::optional<std::size_t> begin;
    for (std::size_t i = count; i > 1 && count - i < kMostSteps && canBeDone(lesson.steps[i - 1]); --i)
        if (!lesson.steps[i - 1].actions.empty() && (!begin || count - i < kFewSteps)) begin = i - 1;
    return begin;
}

std::vector<tcp::State> statesFrom(const lab::Moment& moment, std::size_t first, std::size_t last, tcp::HostId host)
{
    std::vector<tcp::State> states;
    for (std::size_t i = first; i <= last; ++i) {
        const tcp::State state = moment.timeline->at(i).host(host).state();
        if (states.empty() || states.back() != state) states.push_back(state);
    }
    return states;
}

std::size_t endOf(const lab::Moment& moment, std::size_t step) { return step == 0 ? 0 : moment.stepEnds[step - 1]; }

}  // namespace

bool isLater(const std::string& lesson)
{
    static const std::set<std::string> later = [] {
        std::map<std::string, std::vector<std::string>> groups;
        for (const files::ScenarioFile& file : files::library())
            groups[file.scenario.group].push_back(file.scenario.id);
        std::set<std::string> found;
        for (const auto& [group, lessons] : groups)
            found.insert(lessons.begin() + static_cast<std::ptrdiff_t>((lessons.size() + 1) / 2), lessons.end());
        return found;
    }();
    return later.contains(lesson);
}

std::optional<LastSteps> lastStepsOf(const lab::Moment& moment)
{
    if (!moment.scenario || moment.stepEnds.size() != moment.scenario->steps.size()) return std::nullopt;
    const auto begin = beginOf(*moment.scenario);
    if (!begin || !isLater(moment.scenario->id)) return std::nullopt;
    LastSteps left{*begin, moment.stepEnds.size() - *begin, {}};
    bool changes = false;
    for (const tcp::HostId host : tcp::kHosts) {
        left.paths[tcp::index(host)] = statesFrom(moment, endOf(moment, *begin), moment.stepEnds.back(), host);
        changes = changes || left.paths[tcp::index(host)].size() > 1;
    }
    return changes ? std::optional(left) : std::nullopt;
}

Way wayOf(const std::vector<tcp::State>& path, const lab::Moment& moment, std::size_t from, tcp::HostId host)
{
    const std::vector<tcp::State> own =
        statesFrom(moment, std::min(endOf(moment, from), moment.index), moment.index, host);
    if (own == path) return Way::There;
    const bool prefix = own.size() < path.size() && std::equal(own.begin(), own.end(), path.begin());
    return prefix ? Way::On : Way::Elsewhere;
}

}  // namespace app::trying
