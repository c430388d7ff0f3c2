#pragma once

#include "scenario/play.h"

#include <set>
#include <string>
#include <vector>

namespace app::files {

/// What a scenario shows: found by playing it, so that it is never out of step with the model.
struct Shown {
    std::set<tcp::State> states;
    std::set<tcp::Clause> clauses;
    std::set<std::string> edges;  ///< ids of the arrows taken, as in tcp::transitions() and tcp::deviationEdge()
};

Shown shownBy(const tcp::Scenario& scenario);

/// A built-in lesson, to be named and opened.
struct LessonEntry {
    std::string id;
    tcp::LocalText title;
};

/// The built-in lessons in which an endpoint comes to this state, or takes this arrow: those first whose title, then
/// whose summary speaks of it by name; then in the order of the course. Played once, when first asked.
std::vector<LessonEntry> lessonsShowing(tcp::State state);
std::vector<LessonEntry> lessonsTaking(const std::string& edge);

}  // namespace app::files
