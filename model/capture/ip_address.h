#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace tcp {

/// An IPv4 or IPv6 address in network order; IPv4 fills the first four octets, the others are 0.
struct IpAddress {
    std::array<std::uint8_t, 16> octets{};
    bool v6 = false;

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

/// "10.0.0.1"; IPv6 as RFC 5952 writes it: "2001:db8::1".
std::string text(const IpAddress& address);

}  // namespace tcp
