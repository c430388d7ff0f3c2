#pragma once

#include "scenario/scenario.h"
#include "traffic/crowd.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tcp {

/// What keeps a segment of a crowd's connection from its receiver.
enum class Missed : std::uint8_t { Network, AcceptQueueOrSynQueue, NobodyThere };

/// A segment that did not arrive, in a step of the scenario.
struct MissedSegment {
    std::size_t step = 0;
    HostId from{};
    Missed why{};
};

/// One connection of a crowd as a scenario of its own: two hosts, the same calls at the same times, the same segments
/// lost. Played, it is what the connection lived through, event for event (a test holds them side by side).
struct Followed {
    std::uint32_t connection = 0;      ///< its number in the crowd
    Instant begin{};                   ///< in the crowd, of the scenario's 0
    Scenario scenario;                 ///< without words
    std::vector<MissedSegment> missed;
    std::optional<std::size_t> step;   ///< steps done at the moment asked for
};

/// The oldest connection that has this state at this host at this moment, if there is one. Two hosts of a scenario know
/// no SYN cookies, so none that was opened with one.
using GoOn = std::function<bool()>;  ///< false: whoever wanted it does not want it any more
std::optional<std::uint32_t> connectionIn(const CrowdSettings& settings, Instant at, HostId host, State state,
                                          const GoOn& goOn = {});

/// Plays the crowd once more and follows one connection to its end; `at`: the moment to be found again.
Followed follow(const CrowdSettings& settings, std::uint32_t connection, Instant at, const GoOn& goOn = {});

}  // namespace tcp
