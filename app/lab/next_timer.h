#pragma once

#include "simulation/world.h"

#include <optional>

namespace app::lab {

/// A timer that will expire if no hand interferes.
struct TimerAhead {
    tcp::Instant due;
    tcp::HostId host;
    tcp::Timer timer;
    bool probe = false;  ///< the retransmission timer, for a tail loss probe
};

/// The first timer that will really expire. A segment that arrives before may stop a timer that runs now, so a copy of
/// the world is run ahead to see. Empty: none within the next thousand events.
std::optional<TimerAhead> nextTimer(const tcp::World& world);

}  // namespace app::lab
