#pragma once

#include "simulation/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tcp {

/// A segment as a capture sees it.
struct CapturedSegment {
    Instant at{};                  ///< when it passed the place of the capture
    HostId from{};
    std::uint64_t id = 0;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    Segment segment;
    OptionOrder order{};           ///< in which its host writes the options of a SYN
    bool retransmission = false;
    bool forged = false;
    bool beyondNat = false;        ///< seen where the client has the address of the NAT
};

/// What has passed by the moment of the timeline. Without a place: each segment once, at its sender, whether or not
/// it arrived; a forged one where it was put in. At a host: what it sent, when it did, and what reached it, when it
/// did, with the addresses that are there.
std::vector<CapturedSegment> capture(const Timeline& timeline, std::size_t moment,
                                     std::optional<HostId> place = std::nullopt);

}  // namespace tcp
