#include "capture/checksum.h"

#include <bit>
#include <cstring>

namespace tcp {

namespace {

std::uint32_t folded(std::uint64_t sum)
{
    while (sum > 0xFFFF)
        sum = (sum >> 16) + (sum & 0xFFFF);
    return static_cast<std::uint32_t>(sum);
}

std::uint32_t swapped(std::uint32_t word) { return (word & 0xFF) << 8 | word >> 8; }

}  // namespace

// RFC 1071 2 (B), (C): the sum does not mind the order of octets, so four are added at a time as the machine has them.
std::uint32_t onesComplementSum(std::span<const std::uint8_t> octets, std::uint32_t sum)
{
    std::uint64_t machine = 0;
    std::size_t at = 0;
    for (; at + 4 <= octets.size(); at += 4) {
        std::uint32_t word = 0;
        std::memcpy(&word, octets.data() + at, 4);
        machine += word;
    }
    std::uint32_t inOrder = folded(machine);
    if constexpr (std::endian::native == std::endian::little)
        inOrder = swapped(inOrder);
    std::uint64_t total = std::uint64_t{sum} + inOrder;
    for (; at < octets.size(); ++at)
        total += at % 2 == 0 ? std::uint32_t{octets[at]} << 8 : octets[at];
    return folded(total);
}

}  // namespace tcp
