#pragma once

#include "capture/ip_address.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>

namespace tcp {

/// Which packet a fragment is of (RFC 791 3.2, RFC 8200 4.5).
struct FragmentKey {
    IpAddress from;
    IpAddress to;
    std::uint32_t id = 0;

    friend bool operator==(const FragmentKey&, const FragmentKey&) = default;
};

/// Packets of which some fragments have come. Of each only the beginning is kept, as much as a TCP header can take.
class Fragments {
public:
    static constexpr std::size_t kMostPending = 256;
    static constexpr std::size_t kKept = 64;   ///< octets; headers are at most 60

    struct Whole {
        std::span<const std::uint8_t> begin;  ///< of what the packet carries; holds until the next fragment
        std::size_t length = 0;               ///< of all that it carries
    };

    /// Adds octets [at, at + length) of what the packet carries, of which `kept` were captured. The packet when its
    /// header and its length are known for the first time; else a length of 0.
    Whole add(const FragmentKey& key, std::size_t at, std::size_t length, std::span<const std::uint8_t> kept,
              bool last);

private:
    struct Pending {
        FragmentKey key;
        std::array<std::uint8_t, kKept> octets{};
        std::uint64_t have = 0;      ///< a bit for each of the octets
        std::size_t length = 0;      ///< 0: the last fragment has not come
        bool told = false;
    };

    Pending& pending(const FragmentKey& key);

    std::deque<Pending> pending_;
};

}  // namespace tcp
