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

std::optional<int> windowScale(Octets options)
{
    for (std::size_t i = 0; i < options.size() && options[i] != 0;) {
        if (options[i] == 1) {
            ++i;
            continue;
        }
        if (i + 2 < options.size() && options[i] == 3) return std::min<int>(options[i + 2], 14);
        i += i + 1 < options.size() ? std::max<std::size_t>(options[i + 1], 2) : 1;
    }
    return std::nullopt;
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
    packet.scale = windowScale(tcp.subspan(kTcpHeader, header - kTcpHeader));
    return packet;
}

std::vector<std::uint8_t> writePacket(const Packet& packet, std::uint32_t from, std::uint32_t to)
{
    const tcp::Segment& segment = packet.segment;
    const std::size_t text = std::min<std::size_t>(segment.text, 65535 - kIpHeader - kTcpHeader);
    std::vector<std::uint8_t> octets(kIpHeader + kTcpHeader + text, std::uint8_t{'f'});
    std::fill_n(octets.begin(), kIpHeader + kTcpHeader, std::uint8_t{0});
    const std::span ip = std::span(octets).first(kIpHeader);
    const std::span tcp = std::span(octets).subspan(kIpHeader);
    ip[0] = 0x45;
    ip[6] = 0x40;  // do not fragment
    ip[8] = 64;
    ip[9] = kTcp;
    putTwo(ip, 2, static_cast<std::uint32_t>(octets.size()));
    putFour(ip, 12, ntohl(from));
    putFour(ip, 16, ntohl(to));
    putTwo(ip, 10, checksum(ip));
    putTwo(tcp, 0, packet.ports.local);
    putTwo(tcp, 2, packet.ports.remote);
    putFour(tcp, 4, segment.seq.value());
    putFour(tcp, 8, segment.ack.value());
    tcp[12] = kTcpHeader / 4 << 4;
    tcp[13] = segment.ctl;
    putTwo(tcp, 14, std::min<std::uint32_t>(segment.wnd, 65535));
    const Octets addresses = Octets(ip).subspan(12, 8);
    const std::uint32_t pseudo = two(addresses, 0) + two(addresses, 2) + two(addresses, 4) + two(addresses, 6) + kTcp +
                                 static_cast<std::uint32_t>(tcp.size());
    putTwo(tcp, 16, checksum(tcp, pseudo));
    return octets;
}

}  // namespace app::kernel
