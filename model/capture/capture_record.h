#pragma once

#include "protocol/time.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace tcp {

/// LINKTYPE_ numbers of www.tcpdump.org/linktypes.html that are read.
enum class LinkType : std::uint16_t {
    Null = 0,
    Ethernet = 1,
    Ppp = 9,
    RawOld = 12,   ///< DLT_RAW of most systems, written into files by old programs
    RawBsd = 14,   ///< the same of OpenBSD
    Raw = 101,
    Loop = 108,
    LinuxSll = 113,
    Ipv4 = 228,
    Ipv6 = 229,
    EthernetMpacket = 274,
    LinuxSll2 = 276,
};

/// No clock that writes a capture shows a time this far from 1970 (285 years before or after it): such a time is noise.
/// Below it, times can be subtracted.
inline constexpr Instant kBeyondClocks{std::int64_t{1} << 53};

/// One packet of a capture file, as it lies there.
struct CaptureRecord {
    std::uint64_t number = 0;          ///< from 1, as Wireshark counts
    std::uint64_t offset = 0;          ///< octets of the file before its record
    Instant at{};  ///< since 1970-01-01 00:00:00 UTC; that of the record before, where none is given
    bool timed = true;                 ///< false: a Simple Packet Block, or a time that no clock shows
    std::uint16_t linkType = 0;        ///< a LinkType, or another number
    std::uint32_t interface = 0;       ///< number within the file, sections counted on
    std::uint32_t length = 0;          ///< octets on the wire
    std::span<const std::uint8_t> octets;  ///< what was kept of them; holds until the next record is read
    std::string_view comment;          ///< of a pcapng file, at most 4 KiB; holds likewise
};

}  // namespace tcp
