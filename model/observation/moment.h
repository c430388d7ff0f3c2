#pragma once

#include "protocol/time.h"

#include <cstdint>
#include <limits>

namespace tcp {

/// When a packet passed the place of the capture: its number in the file, which is the order of passing, and its time.
/// Twelve octets, for there are many.
class Moment {
public:
    constexpr Moment() = default;
    constexpr Moment(Instant at, std::uint64_t packet)
        : packet_(static_cast<std::uint32_t>(packet)), high_(static_cast<std::uint32_t>(at.count() >> 32)),
          low_(static_cast<std::uint32_t>(at.count()))
    {
    }

    constexpr std::uint32_t packet() const { return packet_; }
    constexpr Instant at() const { return Instant(static_cast<std::int64_t>(std::uint64_t{high_} << 32 | low_)); }
    /// A packet; not "always" and not "never".
    constexpr bool isPacket() const { return packet_ != 0 && packet_ != kNoPacket; }
    constexpr bool isNever() const { return packet_ == kNoPacket; }
    constexpr bool isAlways() const { return packet_ == 0; }

    /// Before the first packet of the file.
    static constexpr Moment always() { return Moment(Instant::min(), 0); }
    static constexpr Moment never() { return {}; }

    friend constexpr bool operator==(Moment a, Moment b) { return a.packet_ == b.packet_; }
    friend constexpr bool operator<(Moment a, Moment b) { return a.packet_ < b.packet_; }
    friend constexpr bool operator<=(Moment a, Moment b) { return a.packet_ <= b.packet_; }

private:
    static constexpr std::uint32_t kNoPacket = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t packet_ = kNoPacket;
    std::uint32_t high_ = 0x7FFFFFFF;
    std::uint32_t low_ = 0xFFFFFFFF;
};

constexpr Moment earlier(Moment a, Moment b) { return b < a ? b : a; }
constexpr Moment later(Moment a, Moment b) { return a < b ? b : a; }

}  // namespace tcp
