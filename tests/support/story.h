#pragma once

#include "protocol/effect.h"
#include "protocol/event.h"
#include "simulation/trace_event.h"

#include <string>

namespace tcp {

/// One line for a person: what a cause, an effect or a event was.
std::string describe(const Segment& segment);
std::string describe(const Event& event);
std::string describe(const Effect& effect);
std::string describe(const TraceEvent& event);

namespace story {

/// Appends a line to the story of the running test; it is printed if the test fails, and forgotten when the next
/// test begins.
void tell(Instant at, const std::string& line);
/// The story so far.
std::string soFar();

} // namespace story
} // namespace tcp
