#pragma once

#include "scenario/play.h"

#include <string>

namespace tcp {

/// The trace of contract 2: JSON Lines, one object per line, in the order in which things happened.
std::string traceJsonl(const Run& run);
/// One happening as such a line, without the newline; empty for what the trace does not show.
std::string traceLine(const Happening& happening);

}  // namespace tcp
