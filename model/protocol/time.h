#pragma once

#include <chrono>
#include <cstdint>

namespace tcp {

/// Simulated time, in microseconds. There is no clock in the model: the present is an argument.
using Duration = std::chrono::microseconds;
/// Microseconds since the simulation began.
using Instant = std::chrono::microseconds;

/// Of a moment, modulo 2^32. Time begins at 0, and without a sign the division is a multiplication and a shift.
constexpr std::uint32_t milliseconds(Instant at)
{
    return static_cast<std::uint32_t>(static_cast<std::uint64_t>(at.count()) / 1000);
}

/// A moment to the millisecond, modulo 2^32 (49.7 days): half the size of an Instant. Linux keeps its moments of this
/// kind in tcp_jiffies32.
class CoarseInstant {
public:
    constexpr CoarseInstant() = default;
    constexpr explicit CoarseInstant(Instant at) : milliseconds_(milliseconds(at)) {}

    /// How long before `now` this was.
    constexpr Duration until(Instant now) const
    {
        return std::chrono::milliseconds{milliseconds(now) - milliseconds_};
    }

    friend constexpr bool operator==(CoarseInstant, CoarseInstant) = default;

private:
    std::uint32_t milliseconds_ = 0;
};

/// The deadline of a timer that is not running.
inline constexpr Instant kNever = Instant::max();

using namespace std::chrono_literals;

}  // namespace tcp
