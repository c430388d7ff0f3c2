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
    std::vector<Flow> flows;           ///< at each sample
    std::uint64_t lifetimes = 0;
    std::uint64_t events = 0;
};

/// Samples every `every`, from that time on to the end. `progress` gets the part done (0 to 1) and what there is so far;
/// false stops the run.
using CrowdProgress = std::function<bool(double, const CrowdRun&)>;
CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const CrowdProgress& progress = {});

}  // namespace tcp
