#include "trying/last_steps.h"

#include "files/library.h"
#include "lab/upcoming_step.h"

#include <algorithm>
#include <map>
#include <set>

namespace app::trying {
namespace {

constexpr std::size_t kFewSteps = 3;
constexpr std::size_t kMostSteps = 5;  ///< where one call leads through more of them

/// A call, or what a hand can do to the network.
bool canBeDone(const tcp::ScenarioStep& step)
{
    return std::ranges::none_of(step.actions, [](const tcp::Action& action) {
        const auto* call = std::get_if<tcp::CallAction>(&action);
        return call != nullptr && call->call == tcp::HostCall::Set;
    });
}

/// Where they begin: with the first deed of the last few, else with the last deed of some more.
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

/// What the network lost, or somebody forged, between these moments; each once. What found its host off was not lost on
/// the way.
std::vector<Mishap> mishapsFrom(const lab::Moment& moment, std::size_t first, std::size_t last)
{
    std::vector<Mishap> all;
    std::map<std::uint64_t, QString> sent;
    const auto add = [&all](const Mishap& one) {
        if (std::ranges::count(all, one) == 0) all.push_back(one);
    };
    for (std::size_t i = 0; i < last; ++i) {
        for (const tcp::TraceEvent& event : moment.happened(i).events) {
            if (const auto* one = std::get_if<tcp::Sent>(&event.what)) sent[one->id] = lab::bitsOf(one->segment);
            if (i < first) continue;
            const auto* lost = std::get_if<tcp::Lost>(&event.what);
            if (lost != nullptr && (lost->why == tcp::Loss::Drop || lost->why == tcp::Loss::NetworkDown))
                add({event.host, sent[lost->id], false});
            const auto* forged = std::get_if<tcp::Injected>(&event.what);
            if (forged != nullptr && !forged->ofBox) add({event.host, lab::bitsOf(forged->segment), true});
        }
    }
    return all;
}

/// Of the states passed so far.
Way wayOf(const std::vector<tcp::State>& path, const std::vector<tcp::State>& own)
{
    if (own == path) return Way::There;
    const bool prefix = own.size() < path.size() && std::equal(own.begin(), own.end(), path.begin());
    return prefix ? Way::On : Way::Elsewhere;
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

std::variant<LastSteps, Whole> whatIsLeft(const lab::Moment& moment)
{
    const bool lesson = moment.scenario && moment.stepEnds.size() == moment.scenario->steps.size();
    if (!lesson || !isLater(moment.scenario->id)) return Whole::Earlier;
    const auto begin = beginOf(*moment.scenario);
    if (!begin) return canBeDone(moment.scenario->steps.back()) ? Whole::OnlyTime : Whole::Option;
    LastSteps left{*begin, moment.stepEnds.size() - *begin, {}, {}};
    bool changes = false;
    for (const tcp::HostId host : tcp::kHosts) {
        left.paths[tcp::index(host)] = statesFrom(moment, endOf(moment, *begin), moment.stepEnds.back(), host);
        changes = changes || left.paths[tcp::index(host)].size() > 1;
    }
    if (!changes) return Whole::SameState;
    left.mishaps = mishapsFrom(moment, endOf(moment, *begin), moment.stepEnds.back());
    return left;
}

std::optional<LastSteps> lastStepsOf(const lab::Moment& moment)
{
    const auto found = whatIsLeft(moment);
    const auto* left = std::get_if<LastSteps>(&found);
    return left != nullptr ? std::optional(*left) : std::nullopt;
}

Progress progressOf(const LastSteps& left, const lab::Moment& moment)
{
    const std::size_t first = std::min(endOf(moment, left.from), moment.index);
    Progress progress;
    for (const tcp::HostId host : tcp::kHosts) {
        const std::vector<tcp::State>& path = left.paths[tcp::index(host)];
        progress.hosts[tcp::index(host)] = wayOf(path, statesFrom(moment, first, moment.index, host));
    }
    const std::vector<Mishap> own = mishapsFrom(moment, first, moment.index);
    const auto isIn = [](const std::vector<Mishap>& all) {
        return [&all](const Mishap& one) { return std::ranges::count(all, one) > 0; };
    };
    if (!std::ranges::all_of(own, isIn(left.mishaps))) progress.mishaps = Way::Elsewhere;
    else progress.mishaps = std::ranges::all_of(left.mishaps, isIn(own)) ? Way::There : Way::On;
    return progress;
}

}  // namespace app::trying
