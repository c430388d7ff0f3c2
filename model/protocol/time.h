#pragma once

#include <chrono>

namespace tcp {

/// Simulated time, in microseconds. There is no clock in the model: the present is an argument.
using Duration = std::chrono::microseconds;
/// Microseconds since the simulation began.
using Instant = std::chrono::microseconds;

/// The deadline of a timer that is not running.
inline constexpr Instant kNever = Instant::max();

using namespace std::chrono_literals;

}  // namespace tcp
