#pragma once

#include "scenario/play.h"

#include <string>

namespace tcp {

/// The trace of reference: trace: JSON Lines, one object per line, in the order in which things happened.
std::string traceJsonl(const Run& run);
/// One event as such a line, without the newline.
std::string traceLine(const TraceEvent& event);

}  // namespace tcp
