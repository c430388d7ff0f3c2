#pragma once

#include "simulation/timeline.h"

#include <cstddef>
#include <optional>

namespace app::lab {

/// Where two stories part: the first step of each with which something else can be seen than in the other. One of them
/// may have no such step: then it is its size().
struct Divergence {
    std::size_t here = 0;
    std::size_t there = 0;
    tcp::Instant at{};

    friend bool operator==(const Divergence&, const Divergence&) = default;
};

/// Compared is what can be seen: causes by hand, calls, segments by relative numbers, states, what users were told.
/// Not compared are absolute sequence numbers and which timers run: they differ between profiles from the start.
/// Empty while nothing differs. Where one story is only shorter, it must have lived through that instant.
std::optional<Divergence> divergence(const tcp::Timeline& here, const tcp::Timeline& there);

}  // namespace app::lab
