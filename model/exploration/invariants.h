#pragma once

#include "exploration/pair.h"

#include <string_view>

namespace tcp {

/// The first rule that a pair breaks, or empty (issue: every reachable world).
std::string_view brokenInvariant(const Pair& pair);
/// The same, and what the box in the middle is there for.
std::string_view brokenInvariant(const Pair& pair, const Settings& settings);
/// The same for one endpoint: numbers in order, timers only where the rules allow one, and the stored state equal
/// to the one that SYN and FIN flags imply.
std::string_view brokenInvariant(const Tcb& tcb);

}  // namespace tcp
