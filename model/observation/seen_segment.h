#pragma once

#include <cstdint>

namespace tcp {

/// What is known of the arrival of a segment that passed the capture.
enum class SeenArrival : std::uint8_t {
    Proved,    ///< its receiver acknowledged it, and no other copy had passed
    Assumed,   ///< nothing speaks against it (assumption b)
    Unknown,   ///< a copy was sent again: this one may have been lost
};

/// A segment of a captured run. Its id is its place in the list, from 1.
struct SeenSegment {
    std::uint64_t packet = 0;    ///< number in the file
    SeenArrival arrival = SeenArrival::Assumed;
    std::uint64_t proof = 0;     ///< the packet that acknowledges it; 0: none
    std::uint64_t leftOut = 0;   ///< packets between the one before and this one that are not shown
};

}  // namespace tcp
