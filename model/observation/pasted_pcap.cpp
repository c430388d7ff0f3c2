#include "observation/pasted.h"

#include "capture/capture_record.h"
#include "capture/checksum.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr std::uint32_t kMagic = 0xA1B2C3D4;   // microseconds
constexpr std::uint32_t kSnapLength = 262'144;

/// Octets in the order of the network.
class OctetsOut {
public:
    void put8(std::uint32_t value) { text_ += static_cast<char>(value & 0xFF); }
    void put16(std::uint32_t value)
    {
        put8(value >> 8);
        put8(value);
    }
    void put32(std::uint32_t value)
    {
        put16(value >> 16);
        put16(value & 0xFFFF);
    }
    void put(const std::string& more) { text_ += more; }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

std::string optionsOf(const TcpOptions& options)
{
    OctetsOut out;
    if (options.mss != 0) {
        out.put16(0x0204);
        out.put16(options.mss);
    }
    if (options.hasWindowShift) {
        out.put8(1);
        out.put16(0x0303);
        out.put8(options.windowShift);
    }
    if (options.sackPermitted) out.put32(0x01010402);
    if (options.hasTimestamps) {
        out.put32(0x0101080A);
        out.put32(options.tsVal);
        out.put32(options.tsEcr);
    }
    return out.text();
}

std::string tcpHeader(const TcpPacket& packet)
{
    const std::string options = optionsOf(packet.options);
    OctetsOut out;
    out.put16(packet.fromPort);
    out.put16(packet.toPort);
    out.put32(packet.segment.seq.value());
    out.put32(packet.segment.ack.value());
    out.put8(static_cast<std::uint32_t>((20 + options.size()) / 4) << 4);
    out.put8(packet.segment.ctl);
    out.put16(std::min<std::uint32_t>(packet.segment.wnd, 0xFFFF));
    out.put32(0);   // checksum and urgent pointer
    out.put(options);
    return out.text();
}

void putAddress(OctetsOut& out, const IpAddress& address)
{
    for (std::size_t i = 0; i < (address.v6 ? 16u : 4u); ++i) out.put8(address.octets[i]);
}

/// With the checksum, which can be known only where there is no text.
std::string summed(const TcpPacket& packet, std::string header)
{
    OctetsOut pseudo;
    putAddress(pseudo, packet.from);
    putAddress(pseudo, packet.to);
    pseudo.put32(6);
    pseudo.put32(static_cast<std::uint32_t>(header.size()));
    const std::string all = pseudo.text() + header;
    std::uint32_t sum = onesComplementSum({reinterpret_cast<const std::uint8_t*>(all.data()), all.size()});
    while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >> 16);
    header[16] = static_cast<char>(~sum >> 8 & 0xFF);
    header[17] = static_cast<char>(~sum & 0xFF);
    return header;
}

/// 0 as a card that cuts segments has it, where the length does not fit.
std::uint32_t lengthField(std::size_t octets) { return octets > 0xFFFF ? 0 : static_cast<std::uint32_t>(octets); }

std::string ipHeader(const TcpPacket& packet, std::size_t payload)
{
    OctetsOut out;
    if (packet.from.v6) {
        out.put32(0x60000000);
        out.put16(lengthField(payload));
        out.put16(0x0640);   // TCP, 64 hops
    } else {
        out.put16(0x4500);
        out.put16(lengthField(20 + payload));
        out.put16(packet.ipId);
        out.put16(0x4000);
        out.put16(0x4006);   // 64 hops, TCP
        out.put16(0);
    }
    putAddress(out, packet.from);
    putAddress(out, packet.to);
    return out.text();
}

}  // namespace

std::string pcapOf(const std::vector<TcpPacket>& packets)
{
    OctetsOut out;
    out.put32(kMagic);
    out.put32(0x00020004);
    out.put32(0);
    out.put32(0);
    out.put32(kSnapLength);
    out.put32(static_cast<std::uint32_t>(LinkType::Raw));
    for (const TcpPacket& packet : packets) {
        if (packet.from.v6 != packet.to.v6) continue;
        const std::string tcp = packet.segment.text == 0 ? summed(packet, tcpHeader(packet)) : tcpHeader(packet);
        const std::size_t text = packet.segment.text;
        const std::string headers = ipHeader(packet, tcp.size() + text) + tcp;
        const std::int64_t micros = std::max<std::int64_t>(packet.at.count(), 0);
        out.put32(static_cast<std::uint32_t>(micros / 1'000'000));
        out.put32(static_cast<std::uint32_t>(micros % 1'000'000));
        out.put32(static_cast<std::uint32_t>(headers.size()));
        out.put32(static_cast<std::uint32_t>(headers.size() + text));
        out.put(headers);
    }
    return out.text();
}

}  // namespace tcp
