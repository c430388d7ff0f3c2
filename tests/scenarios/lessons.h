#pragma once

#include "files/scenario_reader.h"
#include "scenario/play.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// One file of resources/scenarios.
struct Lesson {
    std::string name;  ///< of the file, without ".json"
    app::files::ScenarioFile file;

    const tcp::Scenario& scenario() const { return file.scenario; }
};

/// Every lesson, by name; read once.
const std::vector<Lesson>& lessons();
const Lesson& lesson(std::string_view name);

using Overrides = std::vector<std::pair<std::string, std::string>>;
/// Plays it with its own settings, or with some of them replaced.
tcp::Run playLesson(const Lesson& lesson, const Overrides& overrides = {}, std::string_view profile = {});

/// Every event of a run, in order.
std::vector<tcp::TraceEvent> storyOf(const tcp::Run& run);

/// Printed by GoogleTest in place of the octets of the struct.
void PrintTo(const Lesson& lesson, std::ostream* out);
