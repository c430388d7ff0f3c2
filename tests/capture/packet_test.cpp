#include "capture/made_files.h"

#include "capture/link_layer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace tcp;
using namespace made;

namespace {

const Octets kMac{2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2};

Octets ethernet(std::uint32_t type, const Octets& payload)
{
    return Writer().add(kMac).u16(type).add(payload).octets();
}
Octets tagged(std::uint32_t vlan, std::uint32_t type, const Octets& payload)
{
    return Writer().u16(vlan).u16(type).add(payload).octets();
}

void expectSyn(const Decoded& decoded, const std::string& what)
{
    ASSERT_EQ(decoded.packets.size(), 1U) << what;
    const TcpPacket& packet = decoded.packets[0];
    EXPECT_EQ(packet.segment, (Segment{SeqNum(100), SeqNum(0), 0, 65535, ctl::SYN})) << what;
    EXPECT_EQ(packet.fromPort, 50398) << what;
    EXPECT_EQ(packet.toPort, 8080) << what;
    EXPECT_EQ(text(packet.from), "10.0.0.1") << what;
    EXPECT_EQ(packet.options.mss, 1460) << what;
    EXPECT_FALSE(packet.badChecksum) << what;
}

}  // namespace

TEST(LinkLayer, CarriesAnIpPacketInEveryKindThatIsRead)
{
    const Octets ip = synPacket();
    expectSyn(decodeOne(ethernet(0x0800, ip)), "Ethernet");
    expectSyn(decodeOne(Writer().zeros(14).u16(0x0800).add(ip).octets(), 113), "SLL");
    expectSyn(decodeOne(Writer().u16(0x0800).zeros(18).add(ip).octets(), 276), "SLL2");
    for (const std::uint32_t raw : {12u, 14u, 101u, 228u}) expectSyn(decodeOne(ip, raw), "raw " + std::to_string(raw));
    expectSyn(decodeOne(Writer(true).u32(2).add(ip).octets(), 0), "NULL, big-endian");
    expectSyn(decodeOne(Writer(false).u32(2).add(ip).octets(), 0), "NULL, little-endian");
    expectSyn(decodeOne(Writer(true).u32(2).add(ip).octets(), 108), "LOOP");
    expectSyn(decodeOne(Writer().u16(0xFF03).u16(0x0021).add(ip).octets(), 9), "PPP");
    expectSyn(decodeOne(Writer().u8(0x21).add(ip).octets(), 9), "PPP, compressed");
    expectSyn(decodeOne(Writer().zeros(8).add(ethernet(0x0800, ip)).zeros(4).octets(), 274), "mPacket");
}

TEST(LinkLayer, IsUnwrappedFromTagsLabelsAndSessions)
{
    const Octets ip = synPacket();
    expectSyn(decodeOne(ethernet(0x8100, tagged(7, 0x0800, ip))), "802.1Q");
    expectSyn(decodeOne(ethernet(0x88A8, tagged(5, 0x8100, tagged(7, 0x0800, ip)))), "Q-in-Q");
    EXPECT_EQ(decodeOne(ethernet(0x88A8, tagged(5, 0x8100, tagged(7, 0x0800, ip)))).packets[0].vlan, 5u << 16 | 7u);
    expectSyn(decodeOne(ethernet(0x8847, Writer().u32(0x00064040).u32(0x00065140).add(ip).octets())),
              "MPLS, two labels");
    const Octets pseudowire = Writer().u32(0x00064140).u32(0).add(ethernet(0x0800, ip)).octets();
    expectSyn(decodeOne(ethernet(0x8847, pseudowire)), "MPLS, Ethernet inside");
    const Octets session =
        Writer().u16(0x1100).u16(7).u16(static_cast<std::uint32_t>(ip.size() + 2)).u16(0x0021).add(ip).octets();
    expectSyn(decodeOne(ethernet(0x8864, session)), "PPPoE");
    expectSyn(decodeOne(ethernet(0x8100, tagged(3, 0x8864, session))), "PPPoE in a VLAN");
    const Octets snap = Writer().u16(0xAAAA).u16(0x0300).u16(0).u16(0x0800).add(ip).octets();
    expectSyn(decodeOne(ethernet(static_cast<std::uint32_t>(snap.size()), snap)), "SNAP");
}

TEST(LinkLayer, ThatIsNotReadIsCountedByItsNumber)
{
    const Decoded decoded = decodeOne(synPacket(), 127);
    EXPECT_TRUE(decoded.packets.empty());
    EXPECT_EQ(decoded.notes.unknownLinks.at(127), 1U);
    EXPECT_EQ(linkTypeText(127), "IEEE802_11_RADIOTAP");
}

TEST(LinkLayer, PaddingIsNoText)
{
    Octets frame = ethernet(0x0800, ipv4(tcpSegment(3)));
    frame.resize(frame.size() + 6);
    EXPECT_EQ(decodeOne(frame).packets.at(0).segment.text, 3U);
}

TEST(IpLayer, HasOptionsAndExtensionHeaders)
{
    EXPECT_EQ(decodeOne(ipv4(tcpSegment(9), {.options = Octets(8, 1)}), 101).packets.at(0).segment.text, 9U);
    Writer chain;   // hop-by-hop of 16 octets, routing, destination options, atomic fragment, TCP
    chain.u8(43).u8(1).zeros(14).u8(60).u8(0).zeros(6).u8(44).u8(0).zeros(6).u8(6).u8(0).u16(0).u32(77).add(
        tcpSegment(9));
    const Decoded decoded = decodeOne(ipv6(chain.octets(), 0), 101);
    ASSERT_EQ(decoded.packets.size(), 1U);
    EXPECT_EQ(decoded.packets[0].segment.text, 9U);
    EXPECT_EQ(text(decoded.packets[0].to), "2001:db8::2");
}

TEST(IpLayer, IsReadWithinAnotherOne)
{
    const Octets v4 = ipv4(tcpSegment(5));
    const Octets v6 = ipv6(tcpSegment(5));
    for (const Octets& tunnel : {ipv6(v4, 4), ipv4(v6, {.protocol = 41}), ipv4(v4, {.protocol = 4}), ipv6(v6, 41)}) {
        const Decoded decoded = decodeOne(tunnel, 101);
        ASSERT_EQ(decoded.packets.size(), 1U);
        EXPECT_EQ(decoded.packets[0].segment.text, 5U);
        EXPECT_EQ(decoded.notes.tunnelled, 1U);
    }
}

TEST(IpLayer, OfLengthZeroIsAsLongAsOnTheWire)
{
    const Decoded decoded = decodeOne(ipv4(tcpSegment(2000), {.length = 0}), 101);
    EXPECT_EQ(decoded.packets.at(0).segment.text, 2000U);
    EXPECT_EQ(decoded.notes.offload, 1U);
}

TEST(IpLayer, LongerThanItsSessionSaysIsCutThere)
{
    const Octets ip = ipv4(tcpSegment(6));
    const Octets session = Writer().u16(0x1100).u16(7).u16(42).u16(0x0021).add(ip).octets();
    EXPECT_EQ(decodeOne(ethernet(0x8864, session)).packets.at(0).segment.text, 0U) << "42 octets: PPP's two, and 40";
}

TEST(Fragment, GivesTheSegmentOnceWithTheLengthOfAll)
{
    const Octets segment = tcpSegment(100);
    const auto piece = [&](std::size_t from, std::size_t to, bool more) {
        const Octets part(segment.begin() + static_cast<std::ptrdiff_t>(from),
                          segment.begin() + static_cast<std::ptrdiff_t>(to));
        return ipv4(part, {.fragment = static_cast<std::uint32_t>((more ? 0x2000 : 0) | from / 8)});
    };
    const std::vector<Octets> orders[] = {
        {piece(0, 8, true), piece(8, 64, true), piece(64, 120, false)},
        {piece(64, 120, false), piece(8, 64, true), piece(0, 8, true)},
        {piece(0, 64, true), piece(0, 64, true), piece(64, 120, false), piece(64, 120, false)}};
    for (const std::vector<Octets>& packets : orders) {
        const Decoded decoded = decode(made::pcap(packets));
        ASSERT_EQ(decoded.packets.size(), 1U);
        EXPECT_EQ(decoded.packets[0].segment.text, 100U);
        EXPECT_EQ(decoded.packets[0].segment.seq, SeqNum(1000));
        EXPECT_EQ(decoded.notes.fragments, packets.size());
    }
}

TEST(Fragment, OfThousandsOfPacketsTakesNoMoreRoom)
{
    std::vector<Octets> packets;
    for (std::uint32_t id = 0; id < 5000; ++id) packets.push_back(ipv4(tcpSegment(4), {.fragment = 0x2000, .id = id}));
    EXPECT_TRUE(decode(made::pcap(packets)).packets.empty());
}

TEST(SnapLength, LeavesWhatIsInTheHeader)
{
    Octets frame = ethernet(0x0800, ipv4(tcpSegment(500)));
    const auto onWire = static_cast<std::uint32_t>(frame.size());
    frame.resize(14 + 20 + 20);
    const Decoded cut = decodeOne(frame, 1, onWire);
    EXPECT_EQ(cut.packets.at(0).segment.text, 500U);
    EXPECT_TRUE(cut.packets[0].cut);
    EXPECT_FALSE(cut.packets[0].badChecksum);
    frame.resize(14 + 20 + 8);
    EXPECT_TRUE(decodeOne(frame, 1, onWire).packets.empty());
    EXPECT_EQ(decodeOne(frame, 1, onWire).notes.headersCut, 1U);
}

TEST(Checksum, ThatIsWrongIsCountedAndNoReasonToSkip)
{
    Octets packet = synPacket();
    packet[20 + 16] ^= 1;
    const Decoded decoded = decodeOne(packet, 101);
    ASSERT_EQ(decoded.packets.size(), 1U);
    EXPECT_TRUE(decoded.packets[0].badChecksum);
    EXPECT_EQ(decoded.notes.badChecksums, 1U);
}

TEST(TcpOptionsRead, AreThoseOfTheRfcs)
{
    Writer segment;
    segment.u16(1).u16(2).u32(3).u32(0).u8(0xA0).u8(2).u16(100).u16(0).u16(0);
    segment.u8(2).u8(4).u16(1400).u8(4).u8(2).u8(8).u8(10).u32(11).u32(12).u8(1).u8(3).u8(3).u8(7);
    const TcpOptions options = decodeOne(ipv4(segment.octets()), 101).packets.at(0).options;
    EXPECT_EQ(options.mss, 1400);
    EXPECT_TRUE(options.sackPermitted && options.hasTimestamps && options.hasWindowShift);
    EXPECT_EQ(options.tsVal, 11U);
    EXPECT_EQ(options.tsEcr, 12U);
    EXPECT_EQ(options.windowShift, 7);
}

TEST(Addresses, AreWrittenAsRfc5952SaysIt)
{
    const auto written = [](std::initializer_list<int> groups) {
        IpAddress address;
        address.v6 = true;
        std::size_t at = 0;
        for (const int group : groups) {
            address.octets[at++] = static_cast<std::uint8_t>(group >> 8);
            address.octets[at++] = static_cast<std::uint8_t>(group);
        }
        return text(address);
    };
    EXPECT_EQ(written({0, 0, 0, 0, 0, 0, 0, 1}), "::1");
    EXPECT_EQ(written({0, 0, 0, 0, 0, 0, 0, 0}), "::");
    EXPECT_EQ(written({0x2001, 0xdb8, 0, 0, 1, 0, 0, 1}), "2001:db8::1:0:0:1");
    EXPECT_EQ(written({0x2001, 0xdb8, 0, 1, 1, 1, 1, 1}), "2001:db8:0:1:1:1:1:1");
    EXPECT_EQ(written({0xfe80, 0, 0, 0, 1, 2, 3, 0}), "fe80::1:2:3:0");
}

RC_GTEST_PROP(PacketDecoder, NoiseOfAnyLinkDoesNoHarm, (const std::vector<std::uint8_t>& noise))
{
    const auto link = *rc::gen::element(0u, 1u, 9u, 12u, 101u, 108u, 113u, 228u, 229u, 274u, 276u, 999u);
    RC_ASSERT(decodeOne(noise, link).packets.size() <= 1U);
}
