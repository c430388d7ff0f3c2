#include "files/lesson_index.h"

#include "files/library.h"
#include "protocol/deviation.h"
#include "tools/state_names.h"

#include <algorithm>
#include <functional>

namespace app::files {
namespace {

void see(Shown& shown, tcp::Clause clause)
{
    if (clause != tcp::Clause::None) shown.clauses.insert(clause);
}

void see(Shown& shown, const tcp::TraceEvent& event)
{
    if (const auto* change = std::get_if<tcp::StateChanged>(&event.what)) {
        shown.states.insert({change->from, change->to});
        const bool drawn = !change->edge.empty();
        shown.edges.insert(drawn ? std::string(change->edge) : tcp::deviationEdge(change->from, change->to));
        see(shown, change->clause);
    }
    if (const auto* sent = std::get_if<tcp::Sent>(&event.what)) see(shown, sent->clause);
    if (const auto* received = std::get_if<tcp::Received>(&event.what)) see(shown, received->clause);
    if (const auto* signal = std::get_if<tcp::UserSignalled>(&event.what)) see(shown, signal->clause);
}

struct Indexed {
    tcp::Scenario scenario;
    Shown shown;
};

const std::vector<Indexed>& course()
{
    static const std::vector<Indexed> all = [] {
        std::vector<Indexed> lessons;
        for (ScenarioFile& file : library()) {
            Shown shown = shownBy(file.scenario);
            lessons.push_back({std::move(file.scenario), std::move(shown)});
        }
        return lessons;
    }();
    return all;
}

bool speaksOf(const tcp::LocalText& texts, std::string_view name)
{
    const auto found = texts.find("en");
    return found != texts.end() && found->second.find(name) != std::string::npos;
}

/// 0 is the most telling.
int distance(const tcp::Scenario& scenario, std::string_view name)
{
    if (name.empty()) return 0;
    return speaksOf(scenario.title, name) ? 0 : speaksOf(scenario.summary, name) ? 1 : 2;
}

std::vector<LessonEntry> those(const std::function<bool(const Shown&)>& fits, std::string_view name)
{
    std::vector<const tcp::Scenario*> found;
    for (const Indexed& one : course()) {
        if (fits(one.shown)) found.push_back(&one.scenario);
    }
    std::ranges::stable_sort(found, {}, [&](const tcp::Scenario* scenario) { return distance(*scenario, name); });
    std::vector<LessonEntry> entries;
    for (const tcp::Scenario* scenario : found) entries.push_back({scenario->id, scenario->title});
    return entries;
}

}  // namespace

Shown shownBy(const tcp::Scenario& scenario)
{
    Shown shown;
    const tcp::Run run = tcp::play(scenario, tcp::settingsOf(scenario, {}).settings);
    for (const tcp::Step& step : run.timeline.steps()) {
        for (const tcp::TraceEvent& event : step.events) see(shown, event);
    }
    return shown;
}

std::vector<LessonEntry> lessonsShowing(tcp::State state)
{
    return those([state](const Shown& shown) { return shown.states.contains(state); },
                 tcp::spelling(state, tcp::Spelling::Stevens));
}

std::vector<LessonEntry> lessonsTaking(const std::string& edge)
{
    return those([&edge](const Shown& shown) { return shown.edges.contains(edge); }, {});
}

}  // namespace app::files
