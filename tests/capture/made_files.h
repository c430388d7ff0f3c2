#pragma once

#include "capture/capture_file.h"
#include "capture/octets.h"
#include "capture/packet_decoder.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Capture files and packets made by hand, octet by octet.
namespace made {

using tcp::Octets;

/// Octets in the order of a host.
class Writer {
public:
    explicit Writer(bool bigEndian = true) : bigEndian_(bigEndian) {}
    Writer& u8(std::uint32_t value);
    Writer& u16(std::uint32_t value);
    Writer& u32(std::uint32_t value);
    Writer& add(const Octets& octets);
    Writer& add(std::string_view text);
    Writer& zeros(std::size_t count);
    const Octets& octets() const { return octets_; }
    std::size_t size() const { return octets_.size(); }

private:
    bool bigEndian_;
    Octets octets_;
};

struct PcapForm {
    bool bigEndian = false;
    std::uint32_t magic = 0xa1b2c3d4;
    std::uint32_t link = 101;
};
/// A pcap file; the first packet at 1 s and 250 ms, each other 1 ms later.
Octets pcap(const std::vector<Octets>& packets, const PcapForm& form = {});

/// pcapng, block by block.
class PcapNg {
public:
    explicit PcapNg(bool bigEndian = false) : bigEndian_(bigEndian) {}
    PcapNg& section();
    PcapNg& section(bool bigEndian);
    PcapNg& interface(std::uint32_t link, const Octets& options = {}, std::uint32_t snapLength = 0);
    PcapNg& enhanced(std::uint32_t interface, std::uint64_t units, const Octets& packet, const Octets& options = {});
    PcapNg& simple(const Octets& packet, std::optional<std::uint32_t> length = std::nullopt);
    PcapNg& obsolete(std::uint32_t interface, std::uint64_t units, const Octets& packet);
    PcapNg& block(std::uint32_t type, const Octets& body);
    Octets option(std::uint32_t code, const Octets& value) const;
    const Octets& octets() const { return file_; }

private:
    Writer writer() const { return Writer(bigEndian_); }
    bool bigEndian_;
    Octets file_;
};

/// A segment of the model's client with its IPv4 header: SYN, sequence number 100, port 50398 to 8080.
Octets synPacket();
/// A TCP segment without IP: ports 50398 and 8080, sequence number 1000, text of this length.
Octets tcpSegment(std::size_t text = 0, std::uint8_t control = 16);
struct Ipv4Form {
    std::uint32_t length = 0xFFFFFFFF;   ///< total length; else the true one
    std::uint32_t fragment = 0;          ///< flags and offset
    std::uint32_t id = 7;
    std::uint32_t protocol = 6;
    Octets options{};                    ///< a multiple of 4 octets
};
Octets ipv4(const Octets& payload, const Ipv4Form& form = {});
Octets ipv6(const Octets& payload, std::uint32_t next = 6);

/// The file from memory, so many octets at a time at most.
tcp::OctetSource source(const Octets& file, std::size_t piece = SIZE_MAX);

struct Decoded {
    tcp::FileKind kind{};
    std::vector<tcp::TcpPacket> packets;
    tcp::CaptureNotes notes;
    std::optional<tcp::Damage> damage;
    std::vector<std::string> comments;
};
Decoded decode(const Octets& file, std::size_t piece = SIZE_MAX);
/// What is in one packet of this link type.
Decoded decodeOne(const Octets& packet, std::uint32_t link = 1, std::optional<std::uint32_t> onWire = std::nullopt);

}  // namespace made
