#pragma once

#include "capture/capture_record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tcp {

/// An IP packet behind the headers of the link.
struct LinkPayload {
    std::size_t headers = 0;   ///< octets before the packet
    std::size_t trailer = 0;   ///< octets of the link behind it, such as a frame check sequence
    std::size_t length = SIZE_MAX;  ///< octets of the packet, where the link says so (PPPoE)
    std::uint32_t vlan = 0;    ///< as in TcpPacket
};

enum class LinkVerdict : std::uint8_t { Ip, Other, Cut, UnknownLink };

/// Finds the IP packet: Ethernet with 802.1Q, Q-in-Q, MPLS, PPPoE and SNAP; Linux cooked; PPP; loopback; raw.
LinkVerdict ipInside(std::uint16_t linkType, std::span<const std::uint8_t> octets, LinkPayload& payload);

/// "LINUX_SLL"; empty for a number without a name here.
std::string_view linkTypeText(std::uint16_t linkType);

}  // namespace tcp
