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

/// A crowd that is played piece by piece, with a sample every `every`, from that time on to the end.
class CrowdPlay {
public:
    CrowdPlay(const CrowdSettings& settings, Duration every) : crowd_(settings), every_(every) {}

    /// Up to the next sample; false: it was the last.
    bool goOn();
    double part() const { return double(crowd_.now().count()) / double(crowd_.end().count()); }
    const CrowdRun& run() const { return run_; }

private:
    Crowd crowd_;
    Duration every_;
    Instant at_{};
    CrowdRun run_;
};

/// All of it. `progress` gets the part done (0 to 1) and what there is so
/// far; false stops the run.
using CrowdProgress = std::function<bool(double, const CrowdRun&)>;
CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const CrowdProgress& progress = {});

}  // namespace tcp
