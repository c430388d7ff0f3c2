#pragma once

#include "protocol/state.h"
#include "protocol/time.h"

#include <array>
#include <vector>

namespace app::lab {
struct Moment;
}

namespace app::charts {

/// A host in one state for a while.
struct TimeInState {
    tcp::State state{};
    tcp::Duration time{};
};

/// How long each host has been in which state, up to a moment.
struct StateTimes {
    std::array<std::vector<TimeInState>, 2> hosts;  ///< in order of time; states in which no time passed left out
    tcp::Duration total{};
    tcp::Duration inFlight{};   ///< during which at least one segment was on its way
    bool summed = false;        ///< too many changes for a bar: all times in one state are added up

    static StateTimes of(const lab::Moment& moment);
};

}  // namespace app::charts
