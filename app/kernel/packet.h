#pragma once

#include "protocol/segment.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace app::kernel {

/// The ports of a connection as one host sees them.
struct Ports {
    std::uint16_t local = 0;
    std::uint16_t remote = 0;

    Ports reversed() const { return {remote, local}; }
    friend auto operator<=>(const Ports&, const Ports&) = default;
};

/// A TCP segment as its octets say.
struct Packet {
    Ports ports;                 ///< of the sender
    tcp::Segment segment;        ///< the window as written, not yet scaled
};

/// Nothing where the octets are not an IPv4 packet with a whole TCP header.
std::optional<Packet> readPacket(std::span<const std::uint8_t> octets);

/// The IPv4 packet of a forged segment; addresses in network order. Both checksums are right.
std::vector<std::uint8_t> writePacket(const Packet& packet, std::uint32_t from, std::uint32_t to);

/// Gives an IPv4 packet of TCP other addresses, in network order. Both checksums are made anew.
void setAddresses(std::span<std::uint8_t> octets, std::uint32_t from, std::uint32_t to);

}  // namespace app::kernel
