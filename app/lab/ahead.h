#pragma once

#include "simulation/world.h"

#include <optional>

namespace app {

/// A timer that will expire if no hand interferes.
struct TimerAhead {
    tcp::Instant due;
    tcp::HostId host;
    tcp::Timer timer;
};

/// The first timer that will really expire: what arrives before may cancel those that run now, so the world is asked
/// by letting a copy of it go on. Empty: none within the next thousand events.
std::optional<TimerAhead> nextTimer(const tcp::World& world);

}  // namespace app
