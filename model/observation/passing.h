#pragma once

#include "observation/captured_run.h"

#include <cstddef>
#include <vector>

namespace tcp {

/// A packet with the times at both ends of its way, from the time of the first passing on.
struct Passing {
    const TcpPacket* packet = nullptr;
    End from{};
    Instant passed{};
    Instant sent{};
    Instant arrived{};
    SeenArrival arrival = SeenArrival::Assumed;
    std::uint64_t proof = 0;
    std::uint64_t leftOut = 0;
    bool again = false;          ///< all its octets had passed before
};

/// The packets that are shown of a long connection: all that carry SYN, FIN or RST or prove a change, and the first and
/// the last of the others.
std::vector<Passing> passings(const Conversation& conversation, std::span<const TcpPacket> packets, std::size_t most);

/// From each end to the capture, by End: half the least time in which it answered what it had to acknowledge.
std::array<Duration, 2> delaysOf(const Conversation& conversation, std::span<const TcpPacket> packets,
                                 CapturePoint point);

/// Which arrivals are proved, and when each segment was sent and arrived.
void timePassings(std::vector<Passing>& passings, const std::array<Duration, 2>& delays);

}  // namespace tcp
