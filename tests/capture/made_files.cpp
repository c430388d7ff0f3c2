#include "capture/made_files.h"

#include <algorithm>
#include <memory>

namespace made {

using namespace tcp;

Writer& Writer::u8(std::uint32_t value)
{
    octets_.push_back(static_cast<std::uint8_t>(value));
    return *this;
}

Writer& Writer::u16(std::uint32_t value) { return bigEndian_ ? u8(value >> 8).u8(value) : u8(value).u8(value >> 8); }

Writer& Writer::u32(std::uint32_t value)
{
    return bigEndian_ ? u16(value >> 16).u16(value & 0xFFFF) : u16(value & 0xFFFF).u16(value >> 16);
}

Writer& Writer::add(const Octets& octets)
{
    octets_.insert(octets_.end(), octets.begin(), octets.end());
    return *this;
}

Writer& Writer::add(std::string_view text)
{
    octets_.insert(octets_.end(), text.begin(), text.end());
    return *this;
}

Writer& Writer::zeros(std::size_t count)
{
    octets_.insert(octets_.end(), count, 0);
    return *this;
}

Octets pcap(const std::vector<Octets>& packets, const PcapForm& form)
{
    Writer file(form.bigEndian);
    file.u32(form.magic).u16(2).u16(4).u32(0).u32(0).u32(262144).u32(form.link);
    const std::uint32_t unit = form.magic == 0xa1b23c4d ? 1'000'000 : 1000;
    std::uint32_t milliseconds = 250;
    for (const Octets& packet : packets) {
        const auto length = static_cast<std::uint32_t>(packet.size());
        file.u32(1).u32(milliseconds++ * unit).u32(length).u32(length);
        if (form.magic == 0xa1b2cd34) file.zeros(8);
        file.add(packet);
    }
    return file.octets();
}

PcapNg& PcapNg::block(std::uint32_t type, const Octets& body)
{
    Writer written = writer();
    const auto padding = (4 - body.size() % 4) % 4;
    const auto length = static_cast<std::uint32_t>(12 + body.size() + padding);
    written.u32(type).u32(length).add(body).zeros(padding).u32(length);
    file_.insert(file_.end(), written.octets().begin(), written.octets().end());
    return *this;
}

PcapNg& PcapNg::section()
{
    return block(0x0A0D0D0A, writer().u32(0x1A2B3C4D).u16(1).u16(0).u32(~0u).u32(~0u).octets());
}

PcapNg& PcapNg::section(bool bigEndian)
{
    bigEndian_ = bigEndian;
    return section();
}

Octets PcapNg::option(std::uint32_t code, const Octets& value) const
{
    return writer()
        .u16(code)
        .u16(static_cast<std::uint32_t>(value.size()))
        .add(value)
        .zeros((4 - value.size() % 4) % 4)
        .octets();
}

PcapNg& PcapNg::interface(std::uint32_t link, const Octets& options, std::uint32_t snapLength)
{
    return block(1, writer().u16(link).u16(0).u32(snapLength).add(options).octets());
}

PcapNg& PcapNg::enhanced(std::uint32_t interface, std::uint64_t units, const Octets& packet, const Octets& options)
{
    const auto length = static_cast<std::uint32_t>(packet.size());
    Writer body = writer();
    body.u32(interface).u32(static_cast<std::uint32_t>(units >> 32)).u32(static_cast<std::uint32_t>(units));
    body.u32(length).u32(length).add(packet).zeros((4 - packet.size() % 4) % 4).add(options);
    return block(6, body.octets());
}

PcapNg& PcapNg::simple(const Octets& packet, std::optional<std::uint32_t> length)
{
    return block(3, writer().u32(length.value_or(static_cast<std::uint32_t>(packet.size()))).add(packet).octets());
}

PcapNg& PcapNg::obsolete(std::uint32_t interface, std::uint64_t units, const Octets& packet)
{
    const auto length = static_cast<std::uint32_t>(packet.size());
    Writer body = writer();
    body.u16(interface).u16(0).u32(static_cast<std::uint32_t>(units >> 32)).u32(static_cast<std::uint32_t>(units));
    return block(2, body.u32(length).u32(length).add(packet).octets());
}

Octets synPacket()
{
    CapturedSegment frame{250ms, HostId::Client, 1, 50398, 8080, {}, OptionOrder::Linux, false, false};
    frame.segment = Segment{SeqNum(100), SeqNum(0), 0, 65535, ctl::SYN};
    frame.segment.options.mss = 1460;
    return toOctets(frame);
}

Octets tcpSegment(std::size_t text, std::uint8_t control)
{
    return Writer()
        .u16(50398)
        .u16(8080)
        .u32(1000)
        .u32(2000)
        .u8(0x50)
        .u8(control)
        .u16(4096)
        .u16(0)
        .u16(0)
        .zeros(text)
        .octets();
}

Octets ipv4(const Octets& payload, const Ipv4Form& form)
{
    const std::size_t header = 20 + form.options.size();
    const auto length = form.length == 0xFFFFFFFF ? static_cast<std::uint32_t>(header + payload.size()) : form.length;
    Writer packet;
    packet.u8(static_cast<std::uint32_t>(0x40 + header / 4)).u8(0).u16(length).u16(form.id).u16(form.fragment);
    packet.u8(64).u8(form.protocol).u16(0).u32(0x0A000001).u32(0x0A000002).add(form.options).add(payload);
    return packet.octets();
}

Octets ipv6(const Octets& payload, std::uint32_t next)
{
    Writer packet;
    packet.u32(0x60000000).u16(static_cast<std::uint32_t>(payload.size())).u8(next).u8(64);
    packet.u32(0x20010db8).zeros(11).u8(1).u32(0x20010db8).zeros(11).u8(2).add(payload);
    return packet.octets();
}

OctetSource source(const Octets& file, std::size_t piece)
{
    return [file, piece, at = std::size_t{0}](std::span<std::uint8_t> into) mutable {
        const std::size_t count = std::min({into.size(), piece, file.size() - at});
        std::copy_n(file.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        at += count;
        return count;
    };
}

Decoded decode(const Octets& file, std::size_t piece)
{
    Decoded decoded;
    CaptureFile capture(source(file, piece));
    PacketDecoder decoder;
    decoded.kind = capture.kind();
    while (const CaptureRecord* record = capture.next()) {
        if (!record->comment.empty()) decoded.comments.emplace_back(record->comment);
        if (const TcpPacket* packet = decoder.decode(*record)) decoded.packets.push_back(*packet);
    }
    decoded.notes = decoder.notes();
    decoded.damage = capture.damage();
    return decoded;
}

Decoded decodeOne(const Octets& packet, std::uint32_t link, std::optional<std::uint32_t> onWire)
{
    Decoded decoded;
    PacketDecoder decoder;
    CaptureRecord record;
    record.number = 1;
    record.linkType = static_cast<std::uint16_t>(link);
    record.length = onWire.value_or(static_cast<std::uint32_t>(packet.size()));
    record.octets = packet;
    if (const TcpPacket* found = decoder.decode(record)) decoded.packets.push_back(*found);
    decoded.notes = decoder.notes();
    return decoded;
}

}  // namespace made
