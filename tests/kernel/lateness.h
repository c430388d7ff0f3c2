#pragma once

#include "observation/trace.h"

namespace stories {

/// A segment that arrives so much later than the cable holds it: the machine was busy.
inline constexpr tcp::Duration kDisturbed = std::chrono::milliseconds(5);

/// How late a run itself was: by how much the slowest of its segments was longer on its way than any that the
/// simulated cable holds so long.
tcp::Duration latenessOf(const tcp::Trace& simulated, const tcp::Trace& measured);

}  // namespace stories
