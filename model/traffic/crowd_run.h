#pragma once

#include "traffic/crowd.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace tcp {

/// A crowd from its first arrival to its end: samples, and when each resource first ran out.
struct CrowdRun {
    std::vector<Sample> samples;
    std::array<std::optional<Instant>, kResourceCount> exhausted{};
    std::array<std::optional<Instant>, kFailureCount> firstFailure{};
    std::vector<std::uint64_t> flow;   ///< how often each row of transitions() was taken
    std::uint64_t lifetimes = 0;
    std::uint64_t events = 0;
};

/// Samples every `every`, from that time on to the end. `progress` gets the part done (0 to 1); false stops the run.
CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const std::function<bool(double)>& progress = {});

}  // namespace tcp
