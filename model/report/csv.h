#pragma once

#include "scenario/play.h"

#include <string>

namespace tcp {

/// The trace of contract 2 as a table (RFC 4180, lines end with LF): a header, then one row per happening. Columns
/// that do not concern the event are empty. `step` is the index of the scenario step, from 0.
std::string csv(const Run& run);

}  // namespace tcp
