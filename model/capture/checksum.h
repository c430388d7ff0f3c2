#pragma once

#include <cstdint>
#include <span>

namespace tcp {

/// The octets as a ones' complement sum of 16-bit words (RFC 1071), added to `sum`; not complemented.
std::uint32_t onesComplementSum(std::span<const std::uint8_t> octets, std::uint32_t sum = 0);

}  // namespace tcp
