#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tcp {

/// Numbers in the octets of a file or packet.
class OctetOrder {
public:
    constexpr explicit OctetOrder(bool bigEndian) : bigEndian_(bigEndian) {}

    constexpr std::uint16_t get16(std::span<const std::uint8_t> octets, std::size_t at) const
    {
        const unsigned first = octets[at];
        const unsigned second = octets[at + 1];
        return static_cast<std::uint16_t>(bigEndian_ ? first << 8 | second : second << 8 | first);
    }
    constexpr std::uint32_t get32(std::span<const std::uint8_t> octets, std::size_t at) const
    {
        const std::uint32_t first = get16(octets, at);
        const std::uint32_t second = get16(octets, at + 2);
        return bigEndian_ ? first << 16 | second : second << 16 | first;
    }
    constexpr std::uint64_t get64(std::span<const std::uint8_t> octets, std::size_t at) const
    {
        const std::uint64_t first = get32(octets, at);
        const std::uint64_t second = get32(octets, at + 4);
        return bigEndian_ ? first << 32 | second : second << 32 | first;
    }
    constexpr bool bigEndian() const { return bigEndian_; }

private:
    bool bigEndian_;
};

inline constexpr OctetOrder kNetworkOrder{true};

}  // namespace tcp
