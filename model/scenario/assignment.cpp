#include "scenario/assignment.h"

#include "scenario/action_text.h"
#include "scenario/judge.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <sstream>

namespace tcp {
namespace {

HostStates statesAt(const World& world)
{
    return {world.host(HostId::Client).stateOf(0), world.host(HostId::Server).stateOf(0)};
}

/// One host at least is where it should be.
bool halfHolds(const HostStates& wanted, const HostStates& seen)
{
    return (wanted.client && wanted.client == seen.client) || (wanted.server && wanted.server == seen.server);
}

class Grader {
public:
    explicit Grader(const Timeline& timeline) : timeline_(timeline) {}

    CriterionResult operator()(const DemandEver& demand) const
    {
        CriterionResult result;
        for (std::size_t moment = 0; moment <= timeline_.size(); ++moment) {
            const World& world = timeline_.at(moment);
            if (demand.states.hold(world)) return {.met = true, .at = world.now(), .nearest = std::nullopt};
            const HostStates seen = statesAt(world);
            if (!halfHolds(demand.states, seen)) continue;
            result.nearest = seen;
            result.at = world.now();
        }
        return result;
    }

    CriterionResult operator()(const DemandNever& demand) const
    {
        const CriterionResult ever = (*this)(DemandEver{demand.states});
        return {.met = !ever.met, .at = ever.met ? ever.at : std::nullopt, .nearest = std::nullopt};
    }

    CriterionResult operator()(const DemandAtEnd& demand) const
    {
        const World& world = timeline_.last();
        return {.met = demand.states.hold(world), .at = world.now(), .nearest = statesAt(world)};
    }

    CriterionResult operator()(const DemandLasts& demand) const
    {
        CriterionResult result;
        std::optional<Instant> since;
        for (std::size_t moment = 0; moment <= timeline_.size(); ++moment) {
            const World& world = timeline_.at(moment);
            if (since) result.longest = std::max(result.longest, world.now() - *since);
            if (world.host(demand.host).stateOf(0) != demand.state) since.reset();
            else if (!since) since = world.now();
        }
        result.met = result.longest >= demand.least;
        return result;
    }

    CriterionResult operator()(const DemandSent& demand) const
    {
        CriterionResult result;
        const Evidence evidence{timeline_, 0};
        for (const auto& [event, sent] : evidence.all<Sent>()) {
            if (result.found == demand.segments.size()) break;
            if (sent->duplicateOf == 0 && fits(demand.segments[result.found], *event, *sent, Instant{})) ++result.found;
        }
        result.met = result.found == demand.segments.size();
        return result;
    }

    CriterionResult operator()(const DemandTold& demand) const
    {
        CriterionResult result;
        const Evidence evidence{timeline_, 0};
        for (const auto& [event, told] : evidence.all<UserSignalled>()) {
            if (result.found == demand.told.size()) break;
            if (says(demand.told[result.found], *event, *told)) ++result.found;
        }
        result.met = result.found == demand.told.size();
        return result;
    }

private:
    const Timeline& timeline_;
};

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

bool begins(const std::vector<std::string>& action, const std::vector<std::string>& allowed)
{
    if (allowed.size() > action.size()) return false;
    return std::equal(allowed.begin(), allowed.end(), action.begin(),
                      [](const std::string& word, const std::string& is) { return word == "*" || word == is; });
}

/// What is given is often in the hand-in as well, because its author began with it: there it counts for nothing.
std::size_t givenAtItsBeginning(const std::vector<Action>& given, const Scenario& handIn)
{
    std::vector<const Action*> first;
    for (const ScenarioStep& step : handIn.steps) {
        for (const Action& action : step.actions) first.push_back(&action);
    }
    if (first.size() < given.size()) return 0;
    const bool same = std::equal(given.begin(), given.end(), first.begin(),
                                 [](const Action& a, const Action* b) { return actionText(a) == actionText(*b); });
    return same ? given.size() : 0;
}

std::vector<ScenarioStep> stepsOf(const Assignment& assignment, const Scenario& handIn)
{
    std::vector<ScenarioStep> steps;
    for (const Action& action : assignment.given) steps.emplace_back().actions.push_back(action);
    std::size_t skip = givenAtItsBeginning(assignment.given, handIn);
    for (const ScenarioStep& step : handIn.steps) {
        ScenarioStep own;
        own.run = step.run;
        for (const Action& action : step.actions) {
            if (skip > 0) --skip;
            else own.actions.push_back(action);
        }
        steps.push_back(std::move(own));
    }
    return steps;
}

std::optional<Disqualified> forbidden(const Assignment& assignment, const SharedVector<ScenarioStep>& steps)
{
    for (std::size_t i = assignment.given.size(); i < steps.size(); ++i) {
        for (const Action& action : steps[i].actions) {
            if (!isAllowed(assignment, action))
                return Disqualified{Disqualified::Why::ActionNotAllowed, i + 1 - assignment.given.size(),
                                    actionText(action)};
        }
    }
    return std::nullopt;
}

/// Actions and their times: what a hand-in is, whatever it is called and however its steps are cut.
std::string fingerprintOf(const Timeline& timeline)
{
    std::string text;
    for (std::size_t i = 0; i < timeline.size(); ++i) {
        if (const auto* action = std::get_if<Action>(&timeline.step(i).cause))
            text += std::to_string(timeline.at(i).now().count()) + ' ' + actionText(*action) + ';';
    }
    return text;
}

}  // namespace

bool HostStates::hold(const World& world) const
{
    const HostStates seen = statesAt(world);
    return (!client || client == seen.client) && (!server || server == seen.server);
}

int Assignment::mostPoints() const
{
    return std::accumulate(criteria.begin(), criteria.end(), 0,
                           [](int sum, const Criterion& one) { return sum + one.points; });
}

int Graded::points(const Assignment& assignment) const
{
    int sum = 0;
    for (std::size_t i = 0; i < results.size(); ++i) sum += results[i].met ? assignment.criteria[i].points : 0;
    return sum;
}

bool isAllowed(const Assignment& assignment, const Action& action)
{
    if (assignment.allowed.empty()) return true;
    const std::vector<std::string> words = wordsOf(actionText(action));
    return std::ranges::any_of(assignment.allowed, [&](const std::string& one) { return begins(words, wordsOf(one)); });
}

Graded grade(const Assignment& assignment, const Scenario& handIn)
{
    Scenario scenario;
    scenario.profile = assignment.profile;
    scenario.settings = assignment.settings;
    scenario.hosts = assignment.hosts;
    scenario.steps = stepsOf(assignment, handIn);
    Graded graded;
    graded.settingsDiffer = handIn.profile != assignment.profile || handIn.settings != assignment.settings ||
                            handIn.hosts != assignment.hosts;
    for (std::size_t i = assignment.given.size(); i < scenario.steps.size(); ++i)
        graded.actions += scenario.steps[i].actions.size();
    graded.disqualified = forbidden(assignment, scenario.steps);
    if (!graded.disqualified && graded.actions > static_cast<std::size_t>(assignment.mostActions.value_or(INT32_MAX)))
        graded.disqualified = Disqualified{Disqualified::Why::TooManyActions, 0, {}};
    const bool refused = graded.disqualified.has_value();
    const SettingsOrError settings = settingsOf(scenario, {});
    const Run run = play(scenario, settings.settings);
    graded.fingerprint = fingerprintOf(run.timeline);  // against the rules, too, two may be the same
    if (refused) return graded;
    graded.time = run.timeline.last().now();
    if (run.stopped)
        graded.disqualified = Disqualified{Disqualified::Why::DoesNotRun, 0, run.verdicts.back().message};
    else if (graded.time > assignment.mostTime.value_or(Duration::max()))
        graded.disqualified = Disqualified{Disqualified::Why::TooLong, 0, {}};
    if (graded.disqualified) return graded;
    for (const Criterion& criterion : assignment.criteria)
        graded.results.push_back(std::visit(Grader(run.timeline), criterion.demand));
    return graded;
}

}  // namespace tcp
