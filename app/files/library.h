#pragma once

#include "files/scenario_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace app::files {

/// The built-in scenarios, embedded as :/scenarios/ID.json, in the order of the course: groups stay together,
/// the group with the lowest "order" first, and within it by "order", then id.
std::vector<ScenarioFile> library();

/// The built-in scenario of this id, if there is one. The one asked for last is not read again: what opens it asks
/// once more whether it is still as built in.
std::optional<ScenarioFile> builtIn(const QString& id);

/// Their ids, in the order of the alphabet; reads no file.
std::vector<QString> builtInIds();

}  // namespace app::files
