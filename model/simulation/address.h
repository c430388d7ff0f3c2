#pragma once

#include "simulation/world.h"

#include <cstdint>
#include <string_view>

namespace tcp {

/// The address of the NAT, which the client has for the server if there is one.
inline constexpr std::string_view kNatIp = "203.0.113.7";
/// The address of a host, as lessons and tools show it: "10.0.0.1" is the client, unless it is seen from beyond a NAT.
std::string_view ipText(HostId host, bool beyondNat = false);
/// The same as a number, most significant octet first.
std::uint32_t ipNumber(HostId host, bool beyondNat = false);
/// Whether there is a NAT, and this host is beyond it.
bool isBeyondNat(const World& world, HostId host);

/// The connection of a host with this number, the listener for 0; nullptr where it has ended or never was.
const Connection* findConnection(const World& world, HostId host, std::uint32_t number);

}  // namespace tcp
