#pragma once

#include <cstdint>

namespace tcp {

/// A sequence number: arithmetic and comparison are modulo 2^32 (RFC 9293 3.4).
/// `a < b` asks whether a comes before b; it is an order only within half the number space.
class SeqNum {
public:
    constexpr SeqNum() = default;
    constexpr explicit SeqNum(std::uint32_t value) : value_(value) {}

    constexpr std::uint32_t value() const { return value_; }

    constexpr SeqNum& operator+=(std::uint32_t octets)
    {
        value_ += octets;
        return *this;
    }

    friend constexpr bool operator==(SeqNum, SeqNum) = default;

private:
    std::uint32_t value_ = 0;
};

constexpr SeqNum operator+(SeqNum a, std::uint32_t octets) { return SeqNum(a.value() + octets); }
constexpr SeqNum operator-(SeqNum a, std::uint32_t octets) { return SeqNum(a.value() - octets); }
/// Octets from b to a; negative when a comes before b.
constexpr std::int32_t operator-(SeqNum a, SeqNum b) { return static_cast<std::int32_t>(a.value() - b.value()); }
constexpr bool operator<(SeqNum a, SeqNum b) { return a - b < 0; }
constexpr bool operator>(SeqNum a, SeqNum b) { return b < a; }
constexpr bool operator<=(SeqNum a, SeqNum b) { return !(b < a); }
constexpr bool operator>=(SeqNum a, SeqNum b) { return !(a < b); }
constexpr SeqNum max(SeqNum a, SeqNum b) { return a < b ? b : a; }

}  // namespace tcp
