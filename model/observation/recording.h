#pragma once

#include "observation/trace.h"

namespace tcp {

/// A run that was seen, not computed, from its trace: the diagram, the ladder and the tools show it like any other. A
/// step of its timeline is one cause (a call, an arrival, what a timer did) and what followed from it.
Run recordedRun(const Trace& trace, const Settings& settings);

/// The same with each silence that was cut as long as it was meant to be: so it fits the clock of the simulated run.
/// That it was cut stays in the trace.
Trace withWholeSilences(Trace trace);

}  // namespace tcp
