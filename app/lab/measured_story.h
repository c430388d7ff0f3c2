#pragma once

#include "lab/divergence.h"
#include "observation/reasons.h"

#include <vector>

namespace app::lab {

/// A run with the moments at which the steps of its script end.
struct StoryPlaces {
    const tcp::Timeline& timeline;
    const std::vector<std::size_t>& stepEnds;

    /// The first step of the timeline, within this step of the script, behind which it is this late; its end where that
    /// is over before.
    std::size_t stepAt(std::size_t step, tcp::Instant at) const;
    tcp::Instant begin(std::size_t step) const;
};

struct ToldStory {
    const tcp::Trace& trace;
    StoryPlaces places;
};

/// One difference, why it is there, and the moment of the measured run that shows it.
struct MeasuredDifference {
    tcp::Difference what;
    tcp::Reason why{};
    std::size_t moment = 0;
};

/// How a kernel played a script beside how it was simulated.
struct MeasuredStory {
    tcp::Agreement agreement;
    std::vector<MeasuredDifference> differences;
    std::optional<Divergence> first;  ///< `here` in the measured run, `there` in the simulated; at the earlier of both
};

MeasuredStory measuredStory(const ToldStory& measured, const ToldStory& simulated);

}  // namespace app::lab
