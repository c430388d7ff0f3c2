#pragma once

#include "observation/trace.h"

#include <array>
#include <map>
#include <optional>

namespace tcp {

/// One tick of a kernel of 250 Hz.
inline constexpr Duration kTick = std::chrono::milliseconds(4);
/// A tick, and the looks that find what it did.
inline constexpr Duration kTickSeen = std::chrono::milliseconds(6);
/// The slot of the longest timers that a run lives to see: TIME-WAIT, FIN-WAIT-2.
inline constexpr Duration kLongestSlot = std::chrono::milliseconds(2048);

/// Timers that run this long and are due within so much of each other may end in one tick (Linux calc_wheel_index, 250
/// Hz): 4 ms below 252 ms, 32 ms below 2 s, 256 ms below 16 s, 2.048 s below 129 s.
Duration slotOf(Duration timer);

/// How much earlier or later a kernel may do what the simulator does now: the slot of the timer that ends, a tick for
/// an ACK that waits for one, nothing for what an arrival does.
class WheelSlack {
public:
    void follow(const TraceEvent& event);
    /// Of an event that was followed just now.
    Duration of(const TraceEvent& event) const;

private:
    struct Doing {
        Instant at{};
        Duration slack{};
    };

    std::map<EventNumber, Instant> set_;            ///< when a timer was
    std::array<std::optional<Doing>, 2> doing_;     ///< by host: what began last
};

}  // namespace tcp
