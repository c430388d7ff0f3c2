#pragma once

#include "simulation/world.h"

#include <cstdint>
#include <string_view>

namespace tcp {

/// The address of a host, as lessons and tools show it: "10.0.0.1" is the client.
std::string_view ipText(HostId host);
/// The address of the NAT, behind which the client is for the server.
inline constexpr std::string_view kNatIp = "203.0.113.7";
/// The same as a number, most significant octet first.
std::uint32_t ipNumber(HostId host);

/// The connection of a host with this number, the listener for 0; nullptr where it has ended or never was.
const Connection* findConnection(const World& world, HostId host, std::uint32_t number);

}  // namespace tcp
