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

/// Options of a segment (RFC 9293 3.2), as far as they are there: each says so itself.
struct Options {
    std::uint32_t tsVal = 0;           ///< RFC 7323 3.2: the sender's clock, in ticks of a millisecond
    std::uint32_t tsEcr = 0;           ///< the clock of the peer, echoed; 0 without ACK
    std::uint16_t mss = 0;             ///< RFC 9293 3.7.1, octets; 0: no such option
    std::uint8_t scale = 0;            ///< in a SYN the option of RFC 7323 2.2; else how far its field WND is shifted
    bool timestamps : 1 = false;
    bool windowScale : 1 = false;      ///< of a SYN
    bool sackPermitted : 1 = false;    ///< of a SYN, RFC 2018 2

    friend bool operator==(const Options&, const Options&) = default;
};

/// A segment as the state machine sees it: SEG.SEQ, SEG.ACK, SEG.WND, the control bits, and how many
/// octets of text it carries. Data is counted, not stored.
struct Segment {
    SeqNum seq;
    SeqNum ack;              ///< meaningful only with ACK
    std::uint32_t text = 0;  ///< octets of data
    std::uint32_t wnd = 0;   ///< octets, scaled already: see windowField()
    Control ctl = 0;
    Options options{};

    constexpr bool has(Control bits) const { return (ctl & bits) == bits; }
    constexpr bool any(Control bits) const { return (ctl & bits) != 0; }

    /// SEG.LEN: octets occupied in sequence space, SYN and FIN counted (RFC 9293 3.3.1).
    constexpr std::uint32_t length() const { return text + (has(ctl::SYN) ? 1 : 0) + (has(ctl::FIN) ? 1 : 0); }
    /// First sequence number after the segment.
    constexpr SeqNum end() const { return seq + length(); }
    /// What stands in the field of the header: 16 bits, shifted unless in a SYN (RFC 7323 2.2).
    constexpr std::uint16_t windowField() const
    {
        const std::uint32_t field = has(ctl::SYN) ? wnd : wnd >> options.scale;
        return static_cast<std::uint16_t>(field < 65535 ? field : 65535);
    }

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// "SYN,ACK": in the order SYN FIN RST PSH ACK URG is usually spoken; "NONE" without any bit.
std::string controlText(Control bits);
/// The inverse; accepts any order and "NONE". Empty optional for an unknown name.
std::optional<Control> controlFromText(std::string_view text);

}  // namespace tcp
