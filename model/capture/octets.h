#pragma once

#include "simulation/captured_segment.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tcp {

using Octets = std::vector<std::uint8_t>;

/// The IPv4 packet (RFC 791) with the TCP segment (RFC 9293 3.1) in it, both checksums right. Text is counted in the
/// model: its octets are the letters a to z by sequence number, so that a retransmission repeats them. At most 65535
/// octets in all: longer text (forged segments only) is cut.
Octets toOctets(const CapturedSegment& frame);

/// The inverse. Nothing where the packet is not whole, a checksum is wrong, or the hosts are not the two of the
/// model. Time, retransmission and forgery are not in the octets; the
/// window is the field as it stands, since the scale was in the SYN.
std::optional<CapturedSegment> fromOctets(std::span<const std::uint8_t> octets);

/// The ones' complement sum of RFC 1071 over the octets, already complemented.
std::uint16_t internetChecksum(std::span<const std::uint8_t> octets, std::uint32_t sum = 0);

}  // namespace tcp
