#pragma once

#include "protocol/sequence_number.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tcp {

/// Control bits of RFC 9293 3.1, with their values in the header.
namespace ctl {
inline constexpr std::uint8_t FIN = 1;
inline constexpr std::uint8_t SYN = 2;
inline constexpr std::uint8_t RST = 4;
inline constexpr std::uint8_t PSH = 8;
inline constexpr std::uint8_t ACK = 16;
inline constexpr std::uint8_t URG = 32;
}  // namespace ctl

using Control = std::uint8_t;

/// A segment as the state machine sees it: SEG.SEQ, SEG.ACK, SEG.WND, the control bits, and how many
/// octets of text it carries. Data is counted, not stored.
struct Segment {
    SeqNum seq;
    SeqNum ack;              ///< meaningful only with ACK
    std::uint32_t text = 0;  ///< octets of data
    std::uint32_t wnd = 0;   ///< octets
    Control ctl = 0;

    constexpr bool has(Control bits) const { return (ctl & bits) == bits; }
    constexpr bool any(Control bits) const { return (ctl & bits) != 0; }

    /// SEG.LEN: octets occupied in sequence space, SYN and FIN counted (RFC 9293 3.3.1).
    constexpr std::uint32_t length() const { return text + (has(ctl::SYN) ? 1 : 0) + (has(ctl::FIN) ? 1 : 0); }
    /// First sequence number after the segment.
    constexpr SeqNum end() const { return seq + length(); }

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// "SYN,ACK": in the order SYN FIN RST PSH ACK URG is usually spoken; "NONE" without any bit.
std::string controlText(Control bits);
/// The inverse; accepts any order and "NONE". Empty optional for an unknown name.
std::optional<Control> controlFromText(std::string_view text);

}  // namespace tcp
