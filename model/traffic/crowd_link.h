#pragma once

#include "protocol/segment.h"
#include "traffic/crowd_state.h"

#include <cstdint>

namespace tcp {

/// Carries the segments of all connections: the same delay for each, and the loss that is set.
class CrowdLink {
public:
    explicit CrowdLink(CrowdState& crowd) : crowd_(crowd) {}

    void carry(std::uint32_t c, CrowdRecord& record, HostId from, const Segment& segment);
    /// The segment that arrives next, until it is popped. The delay is the same for all, so it is the one that has been
    /// on its way longest.
    const Segment& front() const { return flights_.front(); }
    void pop() { flights_.pop(); }
    std::size_t octets() const { return flights_.octets(); }

private:
    CrowdState& crowd_;
    Ring<Segment> flights_;
};

}  // namespace tcp
