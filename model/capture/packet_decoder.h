#pragma once

#include "capture/capture_record.h"
#include "capture/fragments.h"
#include "capture/tcp_packet.h"

#include <cstdint>
#include <map>

namespace tcp {

/// What was in a file besides TCP segments, and what was odd about them. Counts of packets.
struct CaptureNotes {
    std::uint64_t packets = 0;
    std::uint64_t segments = 0;         ///< of TCP
    std::uint64_t notIp = 0;
    std::uint64_t otherProtocols = 0;   ///< IP, but not TCP
    std::uint64_t fragments = 0;
    std::uint64_t tunnelled = 0;        ///< IP within IP
    std::uint64_t cut = 0;              ///< segments not kept whole (snap length)
    std::uint64_t headersCut = 0;       ///< too little kept to know the segment
    std::uint64_t malformed = 0;        ///< IP or TCP headers that contradict themselves
    std::uint64_t badChecksums = 0;     ///< TCP
    std::uint64_t offload = 0;          ///< IP total length 0: segmentation was left to the card
    std::uint64_t timeBackwards = 0;
    std::uint64_t untimed = 0;
    std::uint64_t comments = 0;
    std::map<std::uint16_t, std::uint64_t> unknownLinks;  ///< by LINKTYPE number
};

/// Takes the TCP segment out of each record.
class PacketDecoder {
public:
    /// The segment; nullptr where there is none. Holds until the next call.
    const TcpPacket* decode(const CaptureRecord& record);

    const CaptureNotes& notes() const { return notes_; }

private:
    using View = std::span<const std::uint8_t>;
    struct IpHeader {
        std::size_t length = 0;       ///< octets of the header, extensions counted
        std::size_t payload = 0;      ///< octets behind it, on the wire
        std::uint8_t protocol = 0;
        bool fragment = false;
        bool lastFragment = false;
        std::uint32_t fragmentId = 0;
        std::size_t fragmentAt = 0;   ///< octets
    };
    enum class Parsed : std::uint8_t { Good, Cut, Bad };

    void countRecord(const CaptureRecord& record);
    const TcpPacket* ip(View octets, std::size_t onWire, int depth);
    Parsed ipv4(View octets, std::size_t onWire, IpHeader& header);
    Parsed ipv6(View octets, std::size_t onWire, IpHeader& header);
    Parsed extension(View octets, IpHeader& header, bool& isExtension);
    const TcpPacket* fragment(const IpHeader& header, View octets, std::size_t onWire);
    const TcpPacket* tcp(View octets, std::size_t length, bool whole);
    void readOptions(View options);
    bool checksumHolds(View octets) const;
    const TcpPacket* none(std::uint64_t CaptureNotes::* count);

    TcpPacket packet_;
    CaptureNotes notes_;
    Fragments fragments_;
    Instant latest_ = Instant::min();
};

}  // namespace tcp
