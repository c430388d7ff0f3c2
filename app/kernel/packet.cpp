#include "kernel/packet.h"

#include <arpa/inet.h>

#include <algorithm>

namespace app::kernel {
namespace {

using Octets = std::span<const std::uint8_t>;

constexpr std::size_t kIpHeader = 20;
constexpr std::size_t kTcpHeader = 20;
constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kControlBits = 0x3f;

std::uint32_t two(Octets octets, std::size_t at)
{
    return static_cast<std::uint32_t>(octets[at] << 8 | octets[at + 1]);
}
std::uint32_t four(Octets octets, std::size_t at) { return two(octets, at) << 16 | two(octets, at + 2); }

void putTwo(std::span<std::uint8_t> octets, std::size_t at, std::uint32_t value)
{
    octets[at] = static_cast<std::uint8_t>(value >> 8);
    octets[at + 1] = static_cast<std::uint8_t>(value);
}

void putFour(std::span<std::uint8_t> octets, std::size_t at, std::uint32_t value)
{
    putTwo(octets, at, value >> 16);
    putTwo(octets, at + 2, value & 0xffff);
}

/// RFC 1071.
std::uint32_t checksum(Octets octets, std::uint32_t sum = 0)
{
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2) sum += two(octets, i);
    if (octets.size() % 2 == 1) sum += static_cast<std::uint32_t>(octets.back() << 8);
    while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
    return ~sum & 0xffff;
}

/// Of the IPv4 header, and of TCP behind it.
void setChecksums(std::span<std::uint8_t> ip, std::span<std::uint8_t> tcp)
{
    putTwo(ip, 10, 0);
    putTwo(ip, 10, checksum(ip));
    const Octets addresses = Octets(ip).subspan(12, 8);
    const std::uint32_t pseudo = two(addresses, 0) + two(addresses, 2) + two(addresses, 4) + two(addresses, 6) + kTcp +
                                 static_cast<std::uint32_t>(tcp.size());
    putTwo(tcp, 16, 0);
    putTwo(tcp, 16, checksum(tcp, pseudo));
}

constexpr std::uint8_t kNoOperation = 1;
constexpr std::uint8_t kMss = 2;
constexpr std::uint8_t kWindowScale = 3;
constexpr std::uint8_t kSackPermitted = 4;
constexpr std::uint8_t kTimestamps = 8;

void readOption(Octets option, tcp::Options& options)
{
    if (option[0] == kMss && option.size() == 4) options.mss = static_cast<std::uint16_t>(two(option, 2));
    if (option[0] == kSackPermitted && option.size() == 2) options.sackPermitted = true;
    if (option[0] == kWindowScale && option.size() == 3) {
        options.windowScale = true;
        options.scale = std::min<std::uint8_t>(option[2], 14);
    }
    if (option[0] == kTimestamps && option.size() == 10) {
        options.timestamps = true;
        options.tsVal = four(option, 2);
        options.tsEcr = four(option, 6);
    }
}

void readOptions(Octets octets, tcp::Options& options)
{
    for (std::size_t i = 0; i < octets.size() && octets[i] != 0;) {
        if (octets[i] == kNoOperation) {
            ++i;
            continue;
        }
        const std::size_t length = i + 1 < octets.size() ? std::max<std::size_t>(octets[i + 1], 2) : 1;
        if (i + length <= octets.size()) readOption(octets.subspan(i, length), options);
        i += length;
    }
}

/// MSS and timestamps, in whole words.
std::vector<std::uint8_t> writtenOptions(const tcp::Options& options)
{
    std::vector<std::uint8_t> octets;
    if (options.mss != 0) {
        octets.resize(4);
        octets[0] = kMss;
        octets[1] = 4;
        putTwo(octets, 2, options.mss);
    }
    if (!options.timestamps) return octets;
    const std::size_t at = octets.size();
    octets.resize(at + 12, kNoOperation);
    octets[at + 2] = kTimestamps;
    octets[at + 3] = 10;
    putFour(octets, at + 4, options.tsVal);
    putFour(octets, at + 8, options.tsEcr);
    return octets;
}

}  // namespace

std::optional<Packet> readPacket(Octets octets)
{
    if (octets.size() < kIpHeader + kTcpHeader || octets[0] >> 4 != 4 || octets[9] != kTcp) return std::nullopt;
    const std::size_t total = two(octets, 2);
    const std::size_t ip = (octets[0] & 15u) * 4;
    if (total > octets.size() || ip < kIpHeader || ip + kTcpHeader > total) return std::nullopt;
    const Octets tcp = octets.subspan(ip, total - ip);
    const std::size_t header = (tcp[12] >> 4) * 4u;
    if (header < kTcpHeader || header > tcp.size()) return std::nullopt;
    Packet packet;
    packet.ports = {static_cast<std::uint16_t>(two(tcp, 0)), static_cast<std::uint16_t>(two(tcp, 2))};
    packet.segment.seq = tcp::SeqNum(four(tcp, 4));
    packet.segment.ack = tcp::SeqNum(four(tcp, 8));
    packet.segment.ctl = tcp[13] & kControlBits;
    packet.segment.wnd = two(tcp, 14);
    packet.segment.text = static_cast<std::uint32_t>(tcp.size() - header);
    readOptions(tcp.subspan(kTcpHeader, header - kTcpHeader), packet.segment.options);
    return packet;
}

std::vector<std::uint8_t> writePacket(const Packet& packet, std::uint32_t from, std::uint32_t to)
{
    const tcp::Segment& segment = packet.segment;
    const std::vector<std::uint8_t> options = writtenOptions(segment.options);
    const std::size_t header = kTcpHeader + options.size();
    const std::size_t text = std::min<std::size_t>(segment.text, 65535 - kIpHeader - header);
    std::vector<std::uint8_t> octets(kIpHeader + header + text, std::uint8_t{'f'});
    std::fill_n(octets.begin(), kIpHeader + header, std::uint8_t{0});
    std::ranges::copy(options, octets.begin() + kIpHeader + kTcpHeader);
    const std::span ip = std::span(octets).first(kIpHeader);
    const std::span tcp = std::span(octets).subspan(kIpHeader);
    ip[0] = 0x45;
    ip[6] = 0x40;  // do not fragment
    ip[8] = 64;
    ip[9] = kTcp;
    putTwo(ip, 2, static_cast<std::uint32_t>(octets.size()));
    putFour(ip, 12, ntohl(from));
    putFour(ip, 16, ntohl(to));
    putTwo(tcp, 0, packet.ports.local);
    putTwo(tcp, 2, packet.ports.remote);
    putFour(tcp, 4, segment.seq.value());
    putFour(tcp, 8, segment.ack.value());
    tcp[12] = static_cast<std::uint8_t>(header / 4 << 4);
    tcp[13] = segment.ctl;
    putTwo(tcp, 14, std::min<std::uint32_t>(segment.wnd, 65535));
    setChecksums(ip, tcp);
    return octets;
}

void setAddresses(std::span<std::uint8_t> octets, std::uint32_t from, std::uint32_t to)
{
    const std::size_t length = (octets[0] & 15u) * 4;
    const std::span ip = octets.first(length);
    putFour(ip, 12, ntohl(from));
    putFour(ip, 16, ntohl(to));
    setChecksums(ip, octets.subspan(length, two(octets, 2) - length));
}

}  // namespace app::kernel
