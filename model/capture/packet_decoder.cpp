#include "capture/packet_decoder.h"

#include "capture/checksum.h"
#include "capture/link_layer.h"
#include "capture/octet_order.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kIpv4InIp = 4;
constexpr std::uint8_t kIpv6InIp = 41;
constexpr std::size_t kIpv4Header = 20;
constexpr std::size_t kIpv6Header = 40;
constexpr std::size_t kLeastTcpHeader = 20;
constexpr std::size_t kLeastTcp = 14;   // ports, numbers, data offset, control bits
constexpr int kDeepestTunnel = 4;
constexpr int kMostExtensions = 16;

IpAddress address(std::span<const std::uint8_t> octets, bool v6)
{
    IpAddress it;
    it.v6 = v6;
    std::copy(octets.begin(), octets.end(), it.octets.begin());
    return it;
}

}  // namespace

const TcpPacket* PacketDecoder::none(std::uint64_t CaptureNotes::* count)
{
    ++(notes_.*count);
    return nullptr;
}

void PacketDecoder::countRecord(const CaptureRecord& record)
{
    ++notes_.packets;
    notes_.comments += record.comment.empty() ? 0 : 1;
    if (!record.timed) {
        ++notes_.untimed;
        return;
    }
    if (record.at < latest_)
        ++notes_.timeBackwards;
    latest_ = record.at;
}

const TcpPacket* PacketDecoder::decode(const CaptureRecord& record)
{
    countRecord(record);
    packet_ = {};
    packet_.number = record.number;
    packet_.offset = record.offset;
    packet_.at = record.at;
    packet_.timed = record.timed;
    packet_.interface = record.interface;
    LinkPayload payload;
    switch (ipInside(record.linkType, record.octets, payload)) {
    case LinkVerdict::Ip: break;
    case LinkVerdict::Other: return none(&CaptureNotes::notIp);
    case LinkVerdict::Cut: return none(&CaptureNotes::headersCut);
    case LinkVerdict::UnknownLink: ++notes_.unknownLinks[record.linkType]; return nullptr;
    }
    packet_.vlan = payload.vlan;
    const std::size_t behind = record.length - std::min<std::size_t>(record.length, payload.headers + payload.trailer);
    const std::size_t onWire = std::min(behind, payload.length);
    const std::size_t kept = record.octets.size() - payload.headers;
    return ip(record.octets.subspan(payload.headers, std::min(kept, onWire)), onWire, 0);
}

const TcpPacket* PacketDecoder::ip(View octets, std::size_t onWire, int depth)
{
    if (octets.empty())
        return none(&CaptureNotes::headersCut);
    IpHeader header;
    const int version = octets[0] >> 4;
    if (version != 4 && version != 6)
        return none(&CaptureNotes::malformed);
    const Parsed parsed = version == 4 ? ipv4(octets, onWire, header) : ipv6(octets, onWire, header);
    if (parsed != Parsed::Good)
        return none(parsed == Parsed::Cut ? &CaptureNotes::headersCut : &CaptureNotes::malformed);
    const bool tunnel = header.protocol == kIpv4InIp || header.protocol == kIpv6InIp;
    const View inside = octets.subspan(header.length, std::min(octets.size() - header.length, header.payload));
    if (header.fragment)
        return header.protocol == kTcp ? fragment(header, inside, header.payload) : none(&CaptureNotes::otherProtocols);
    if (tunnel && depth < kDeepestTunnel) {
        notes_.tunnelled += depth == 0 ? 1 : 0;
        return ip(inside, header.payload, depth + 1);
    }
    if (header.protocol != kTcp)
        return none(&CaptureNotes::otherProtocols);
    return tcp(inside, header.payload, inside.size() == header.payload);
}

PacketDecoder::Parsed PacketDecoder::ipv4(View octets, std::size_t onWire, IpHeader& header)
{
    if (octets.size() < kIpv4Header)
        return Parsed::Cut;
    header.length = std::size_t{4} * (octets[0] & 0x0F);
    if (header.length < kIpv4Header)
        return Parsed::Bad;
    if (octets.size() < header.length)
        return Parsed::Cut;
    std::size_t total = kNetworkOrder.get16(octets, 2);
    if (total == 0) {
        total = onWire;
        ++notes_.offload;
    }
    total = std::min(total, onWire);
    if (total < header.length)
        return Parsed::Bad;
    const std::uint16_t place = kNetworkOrder.get16(octets, 6);
    packet_.ipId = kNetworkOrder.get16(octets, 4);
    packet_.ttl = octets[8];
    packet_.from = address(octets.subspan(12, 4), false);
    packet_.to = address(octets.subspan(16, 4), false);
    header.payload = total - header.length;
    header.protocol = octets[9];
    header.fragment = (place & 0x3FFF) != 0;
    header.lastFragment = (place & 0x2000) == 0;
    header.fragmentId = packet_.ipId;
    header.fragmentAt = std::size_t{8} * (place & 0x1FFF);
    return Parsed::Good;
}

PacketDecoder::Parsed PacketDecoder::ipv6(View octets, std::size_t onWire, IpHeader& header)
{
    if (octets.size() < kIpv6Header)
        return Parsed::Cut;
    packet_.ttl = octets[7];
    packet_.from = address(octets.subspan(8, 16), true);
    packet_.to = address(octets.subspan(24, 16), true);
    packet_.ipId = 0;
    header.protocol = octets[6];
    header.length = kIpv6Header;
    std::size_t payload = kNetworkOrder.get16(octets, 4);
    if (payload == 0 && onWire > kIpv6Header) {
        payload = onWire - kIpv6Header;
        ++notes_.offload;
    }
    payload = std::min(payload, onWire - std::min(onWire, kIpv6Header));
    bool more = true;
    for (int i = 0; more && i < kMostExtensions; ++i) {
        const Parsed parsed = extension(octets, header, more);
        if (parsed != Parsed::Good)
            return parsed;
    }
    const std::size_t extensions = header.length - kIpv6Header;
    if (payload < extensions)
        return Parsed::Bad;
    header.payload = payload - extensions;
    return Parsed::Good;
}

// RFC 8200 4: hop-by-hop (0), routing (43), fragment (44), destination (60), authentication (51), mobility (135).
PacketDecoder::Parsed PacketDecoder::extension(View octets, IpHeader& header, bool& isExtension)
{
    const std::uint8_t kind = header.protocol;
    isExtension = kind == 0 || kind == 43 || kind == 44 || kind == 51 || kind == 60 || kind == 135;
    if (!isExtension)
        return Parsed::Good;
    if (header.fragment && header.fragmentAt > 0) {  // what follows is the middle of something
        isExtension = false;
        return Parsed::Good;
    }
    const std::size_t at = header.length;
    if (octets.size() < at + 8)
        return Parsed::Cut;
    header.protocol = octets[at];
    if (kind == 44) {
        const std::uint16_t place = kNetworkOrder.get16(octets, at + 2);
        header.fragmentAt = place & 0xFFF8;
        header.lastFragment = (place & 1) == 0;
        header.fragment = header.fragmentAt > 0 || !header.lastFragment;
        header.fragmentId = kNetworkOrder.get32(octets, at + 4);
        header.length += 8;
    } else {
        header.length += kind == 51 ? std::size_t{4} * (octets[at + 1] + 2u) : std::size_t{8} * (octets[at + 1] + 1u);
    }
    return octets.size() < header.length ? Parsed::Cut : Parsed::Good;
}

const TcpPacket* PacketDecoder::fragment(const IpHeader& header, View octets, std::size_t onWire)
{
    ++notes_.fragments;
    const FragmentKey key{packet_.from, packet_.to, header.fragmentId};
    const Fragments::Whole whole = fragments_.add(key, header.fragmentAt, onWire, octets, header.lastFragment);
    return whole.length == 0 ? nullptr : tcp(whole.begin, whole.length, whole.begin.size() == whole.length);
}

const TcpPacket* PacketDecoder::tcp(View octets, std::size_t length, bool whole)
{
    if (octets.size() < kLeastTcp)
        return none(length < kLeastTcpHeader ? &CaptureNotes::malformed : &CaptureNotes::headersCut);
    const std::size_t header = std::size_t{4} * (octets[12] >> 4);
    if (header < kLeastTcpHeader || header > length)
        return none(&CaptureNotes::malformed);
    packet_.fromPort = kNetworkOrder.get16(octets, 0);
    packet_.toPort = kNetworkOrder.get16(octets, 2);
    Segment& segment = packet_.segment;
    segment.seq = SeqNum(kNetworkOrder.get32(octets, 4));
    segment.ctl = octets[13] & 0x3F;
    segment.ack = SeqNum(segment.has(ctl::ACK) ? kNetworkOrder.get32(octets, 8) : 0);
    segment.wnd = octets.size() >= 16 ? kNetworkOrder.get16(octets, 14) : 0;
    segment.text = static_cast<std::uint32_t>(length - header);
    if (octets.size() > kLeastTcpHeader)
        readOptions(octets.subspan(kLeastTcpHeader, std::min(octets.size(), header) - kLeastTcpHeader));
    packet_.cut = octets.size() < length;
    packet_.badChecksum = whole && !checksumHolds(octets);
    ++notes_.segments;
    notes_.cut += packet_.cut ? 1 : 0;
    notes_.badChecksums += packet_.badChecksum ? 1 : 0;
    return &packet_;
}

// RFC 9293 3.1: a list of kinds; 0 ends it, 1 is padding, the others carry their length.
void PacketDecoder::readOptions(View options)
{
    TcpOptions& read = packet_.options;
    while (options.size() > 1 && options[0] != 0) {
        const std::size_t length = options[0] == 1 ? 1 : options[1];
        if (options[0] != 1 && (length < 2 || length > options.size()))
            return;
        if (options[0] == 2 && length == 4)
            read.mss = kNetworkOrder.get16(options, 2);
        if (options[0] == 3 && length == 3) {
            read.windowShift = std::min<std::uint8_t>(options[2], 14);  // RFC 7323 2.3
            read.hasWindowShift = true;
        }
        read.sackPermitted = read.sackPermitted || options[0] == 4;
        if (options[0] == 8 && length == 10) {
            read.hasTimestamps = true;
            read.tsVal = kNetworkOrder.get32(options, 2);
            read.tsEcr = kNetworkOrder.get32(options, 6);
        }
        read.fastOpen = read.fastOpen || options[0] == 34;
        options = options.subspan(length);
    }
}

// The pseudo header of RFC 9293 3.1: addresses, protocol, length of the segment.
bool PacketDecoder::checksumHolds(View octets) const
{
    const std::size_t width = packet_.from.v6 ? 16 : 4;
    std::uint32_t sum = kTcp + static_cast<std::uint32_t>(octets.size() & 0xFFFF)
                        + static_cast<std::uint32_t>(octets.size() >> 16);
    for (std::size_t i = 0; i < width; i += 2)
        sum += kNetworkOrder.get16(packet_.from.octets, i) + kNetworkOrder.get16(packet_.to.octets, i);
    return onesComplementSum(octets, sum) == 0xFFFF;
}

}  // namespace tcp
