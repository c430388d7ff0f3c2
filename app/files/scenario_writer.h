#pragma once

#include "files/scenario_reader.h"
#include "scenario/scenario.h"

#include <QByteArray>

namespace app::files {

/// The scenario as a file (reference: scenario-file): members in the order of the contract, indented by two spaces.
/// Reading it gives the same scenario again.
QByteArray writeScenario(const tcp::Scenario& scenario);

/// A file for people: it names the schema, so that editors complete and check, and keeps its place in a course and the
/// moment at which it opens.
QByteArray writeLessonFile(const ScenarioFile& file);

}  // namespace app::files
