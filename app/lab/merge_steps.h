#pragma once

#include "scenario/play.h"

#include <cstddef>
#include <optional>

namespace app::lab {

/// Steps `first` and `first + 1` of a script as one that leads to the same world, if one step can say it: a call and
/// the time after it, or two pieces of time. Texts and expectations of both are kept.
/// `run` is the script played.
std::optional<tcp::ScenarioStep> merged(const tcp::Scenario& script, const tcp::Run& run, std::size_t first);

}  // namespace app::lab
