#pragma once

#include "scenario/play.h"

#include <string>

namespace tcp {

/// The trace of reference: trace as a table (RFC 4180, lines end with LF): a header, then one row per event. Columns
/// that do not concern the event are empty. `step` is the index of the scenario step, from 0.
std::string csv(const Run& run);

}  // namespace tcp
