#pragma once

#include "capture/ip_address.h"
#include "protocol/segment.h"
#include "protocol/time.h"

#include <cstdint>
#include <optional>

namespace tcp {

/// What an option list of a segment said (RFC 9293 3.1, RFC 7323, RFC 7413, RFC 2018).
struct TcpOptions {
    std::uint16_t mss = 0;             ///< octets; 0: not there
    std::uint8_t windowShift = 0;      ///< meaningful with hasWindowShift
    bool hasWindowShift = false;
    bool sackPermitted = false;
    bool fastOpen = false;
    bool hasTimestamps = false;
    std::uint32_t tsVal = 0;
    std::uint32_t tsEcr = 0;
};

/// A TCP segment as a packet of a capture carries it.
struct TcpPacket {
    std::uint64_t number = 0;    ///< of the record, from 1
    std::uint64_t offset = 0;    ///< of the record in the file
    Instant at{};                ///< when it passed, since 1970-01-01 00:00:00 UTC
    bool timed = true;           ///< false: the record has no time, and `at` is that of the one before
    IpAddress from;
    IpAddress to;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    Segment segment;             ///< the window as written, not scaled
    TcpOptions options;
    std::uint32_t interface = 0;
    std::uint32_t vlan = 0;      ///< identifiers of VLANs, the outer one in the upper half; 0: none
    std::uint16_t ipId = 0;      ///< IPv4 identification; 0 also for IPv6
    std::uint8_t ttl = 0;        ///< time to live, or hop limit
    bool badChecksum = false;    ///< TCP's; false also where the packet is not whole
    bool cut = false;            ///< not all of the packet was kept
};

}  // namespace tcp
