#include "capture/octets.h"

#include "capture/option_octets.h"

#include "simulation/address.h"

#include <algorithm>
#include <array>

namespace tcp {

namespace {

constexpr std::size_t kIpHeader = 20;
constexpr std::size_t kTcpHeader = 20;
constexpr std::size_t kLargestPacket = 65535;
constexpr std::uint8_t kTcpProtocol = 6;

using View = std::span<const std::uint8_t>;

void put16(std::span<std::uint8_t> octets, std::size_t at, std::uint32_t value)
{
    octets[at] = static_cast<std::uint8_t>(value >> 8);
    octets[at + 1] = static_cast<std::uint8_t>(value);
}

void put32(std::span<std::uint8_t> octets, std::size_t at, std::uint32_t value)
{
    put16(octets, at, value >> 16);
    put16(octets, at + 2, value & 0xFFFF);
}

std::uint16_t get16(View octets, std::size_t at)
{
    return static_cast<std::uint16_t>(octets[at] << 8 | octets[at + 1]);
}

std::uint32_t get32(View octets, std::size_t at)
{
    return std::uint32_t{get16(octets, at)} << 16 | get16(octets, at + 2);
}

// The pseudo header of RFC 9293 3.1: addresses, protocol, length of the segment.
std::uint32_t pseudoHeader(std::uint32_t source, std::uint32_t destination, std::size_t length)
{
    return (source >> 16) + (source & 0xFFFF) + (destination >> 16) + (destination & 0xFFFF) + kTcpProtocol
           + static_cast<std::uint32_t>(length);
}

void putIpHeader(std::span<std::uint8_t> ip, const CapturedSegment& frame)
{
    ip[0] = 0x45;                                     // version 4, five words
    put16(ip, 2, static_cast<std::uint32_t>(ip.size()));
    put16(ip, 4, static_cast<std::uint32_t>(frame.id & 0xFFFF));
    put16(ip, 6, 0x4000);                             // don't fragment
    ip[8] = 64;                                       // time to live
    ip[9] = kTcpProtocol;
    put32(ip, 12, ipNumber(frame.from, frame.beyondNat));
    put32(ip, 16, ipNumber(other(frame.from), frame.beyondNat));
    put16(ip, 10, internetChecksum(ip.first(kIpHeader)));
}

void putText(std::span<std::uint8_t> text, SeqNum first)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = static_cast<std::uint8_t>('a' + (first.value() + i) % 26);
}

void putTcp(std::span<std::uint8_t> tcp, const CapturedSegment& frame, View options)
{
    const std::size_t header = kTcpHeader + options.size();
    const Segment& segment = frame.segment;
    put16(tcp, 0, frame.fromPort);
    put16(tcp, 2, frame.toPort);
    put32(tcp, 4, segment.seq.value());
    put32(tcp, 8, segment.has(ctl::ACK) ? segment.ack.value() : 0);
    tcp[12] = static_cast<std::uint8_t>(header / 4 << 4);
    tcp[13] = segment.ctl;
    put16(tcp, 14, segment.windowField());
    std::ranges::copy(options, tcp.begin() + kTcpHeader);
    putText(tcp.subspan(header), segment.seq + (segment.has(ctl::SYN) ? 1 : 0));
    const std::uint32_t source = ipNumber(frame.from, frame.beyondNat);
    const std::uint32_t destination = ipNumber(other(frame.from), frame.beyondNat);
    put16(tcp, 16, internetChecksum(tcp, pseudoHeader(source, destination, tcp.size())));
}

std::optional<HostId> hostOf(std::uint32_t ip)
{
    for (const HostId host : kHosts) {
        if (ipNumber(host) == ip || ipNumber(host, true) == ip)
            return host;
    }
    return std::nullopt;
}

std::optional<View> tcpInside(View ip)
{
    if (ip.size() < kIpHeader || ip[0] >> 4 != 4 || ip[9] != kTcpProtocol)
        return std::nullopt;
    const std::size_t header = std::size_t{4} * (ip[0] & 0x0F);
    const std::size_t total = get16(ip, 2);
    if (header < kIpHeader || total < header + kTcpHeader || total > ip.size())
        return std::nullopt;
    if (internetChecksum(ip.first(header)) != 0)
        return std::nullopt;
    return ip.subspan(header, total - header);
}

CapturedSegment readTcp(View tcp, std::size_t header)
{
    CapturedSegment frame;
    frame.fromPort = get16(tcp, 0);
    frame.toPort = get16(tcp, 2);
    frame.segment.seq = SeqNum(get32(tcp, 4));
    frame.segment.ack = SeqNum(get32(tcp, 8));
    frame.segment.ctl = tcp[13] & 0x3F;
    frame.segment.wnd = get16(tcp, 14);
    frame.segment.text = static_cast<std::uint32_t>(tcp.size() - header);
    Options& options = frame.segment.options;
    options = optionsFromOctets(tcp.subspan(kTcpHeader, header - kTcpHeader));
    if (!frame.segment.has(ctl::SYN)) {
        options.windowScale = false;
        options.scale = 0;
    }
    return frame;
}

}  // namespace

std::uint16_t internetChecksum(View octets, std::uint32_t sum)
{
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2)
        sum += get16(octets, i);
    if (octets.size() % 2 != 0)
        sum += std::uint32_t{octets.back()} << 8;
    while (sum > 0xFFFF)
        sum = (sum >> 16) + (sum & 0xFFFF);
    return static_cast<std::uint16_t>(~sum);
}

Octets toOctets(const CapturedSegment& frame)
{
    const Octets options = optionOctets(frame);
    const std::size_t header = kTcpHeader + options.size();
    const std::size_t text = std::min<std::size_t>(frame.segment.text, kLargestPacket - kIpHeader - header);
    Octets packet(kIpHeader + header + text);
    const std::span<std::uint8_t> all(packet);
    putIpHeader(all, frame);
    putTcp(all.subspan(kIpHeader), frame, options);
    return packet;
}

std::optional<CapturedSegment> fromOctets(View octets)
{
    const std::optional<View> tcp = tcpInside(octets);
    if (!tcp)
        return std::nullopt;
    const std::uint32_t source = get32(octets, 12);
    const std::uint32_t destination = get32(octets, 16);
    const std::optional<HostId> from = hostOf(source);
    const std::size_t header = std::size_t{4} * ((*tcp)[12] >> 4);
    if (!from || hostOf(destination) != other(*from) || header < kTcpHeader || header > tcp->size())
        return std::nullopt;
    if (internetChecksum(*tcp, pseudoHeader(source, destination, tcp->size())) != 0)
        return std::nullopt;
    CapturedSegment frame = readTcp(*tcp, header);
    frame.from = *from;
    frame.beyondNat = source == ipNumber(HostId::Client, true) || destination == ipNumber(HostId::Client, true);
    frame.id = get16(octets, 4);
    return frame;
}

}  // namespace tcp
