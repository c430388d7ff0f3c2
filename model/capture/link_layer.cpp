#include "capture/link_layer.h"

#include "capture/octet_order.h"

#include <array>

namespace tcp {

namespace {

using View = std::span<const std::uint8_t>;

enum EtherType : std::uint16_t {
    kIpv4 = 0x0800,
    kIpv6 = 0x86DD,
    kVlan = 0x8100,
    kServiceVlan = 0x88A8,
    kOldQinQ = 0x9100,
    kOldQinQ2 = 0x9200,
    kMpls = 0x8847,
    kMplsMulticast = 0x8848,
    kPppoeSession = 0x8864,
};

constexpr std::uint16_t kLongest8023 = 1500;  // a type field up to here is a length (IEEE 802.3)
constexpr std::uint16_t kPppIpv4 = 0x0021;
constexpr std::uint16_t kPppIpv6 = 0x0057;
constexpr std::uint16_t kPppMpls = 0x0281;
constexpr int kMostHeaders = 16;              // of one packet: labels and tags one behind the other

/// One packet, from the link inwards.
class Unwrapping {
public:
    Unwrapping(View octets, LinkPayload& payload) : octets_(octets), payload_(payload) {}

    LinkVerdict link(std::uint16_t linkType);

private:
    bool has(std::size_t count) const { return octets_.size() >= payload_.headers + count; }
    std::uint8_t octet(std::size_t at) const { return octets_[payload_.headers + at]; }
    std::uint16_t word(std::size_t at) const { return kNetworkOrder.get16(octets_, payload_.headers + at); }
    void pass(std::size_t count) { payload_.headers += count; }

    LinkVerdict ethernet();
    LinkVerdict etherType(std::uint16_t type);
    LinkVerdict cooked(std::size_t header, std::size_t typeAt);
    LinkVerdict tag();
    LinkVerdict snap();
    LinkVerdict mpls();
    LinkVerdict pppoe();
    LinkVerdict ppp();
    LinkVerdict family(bool networkOrder);
    LinkVerdict ip();

    View octets_;
    LinkPayload& payload_;
    int headers_ = 0;
};

LinkVerdict Unwrapping::link(std::uint16_t linkType)
{
    switch (static_cast<LinkType>(linkType)) {
    case LinkType::Ethernet: return ethernet();
    case LinkType::EthernetMpacket:
        payload_.trailer = 4;  // the frame check sequence, or that of a fragment
        pass(8);               // preamble and start
        return ethernet();
    case LinkType::LinuxSll: return cooked(16, 14);
    case LinkType::LinuxSll2: return cooked(20, 0);
    case LinkType::Ppp: return ppp();
    case LinkType::Null: return family(false);
    case LinkType::Loop: return family(true);
    case LinkType::Raw:
    case LinkType::RawOld:
    case LinkType::RawBsd:
    case LinkType::Ipv4:
    case LinkType::Ipv6: return ip();
    }
    return LinkVerdict::UnknownLink;
}

LinkVerdict Unwrapping::ethernet()
{
    if (!has(14))
        return LinkVerdict::Cut;
    const std::uint16_t type = word(12);
    pass(14);
    return etherType(type);
}

LinkVerdict Unwrapping::cooked(std::size_t header, std::size_t typeAt)
{
    if (!has(header))
        return LinkVerdict::Cut;
    const std::uint16_t type = word(typeAt);
    pass(header);
    return etherType(type);
}

LinkVerdict Unwrapping::etherType(std::uint16_t type)
{
    if (++headers_ > kMostHeaders)
        return LinkVerdict::Other;
    switch (type) {
    case kIpv4:
    case kIpv6: return ip();
    case kVlan:
    case kServiceVlan:
    case kOldQinQ:
    case kOldQinQ2: return tag();
    case kMpls:
    case kMplsMulticast: return mpls();
    case kPppoeSession: return pppoe();
    }
    return type <= kLongest8023 ? snap() : LinkVerdict::Other;
}

LinkVerdict Unwrapping::tag()
{
    if (!has(4))
        return LinkVerdict::Cut;
    payload_.vlan = payload_.vlan << 16 | (word(0) & 0x0FFFu);
    const std::uint16_t type = word(2);
    pass(4);
    return etherType(type);
}

// IEEE 802.2: DSAP and SSAP AA, control 03, organization 0, and the type behind them.
LinkVerdict Unwrapping::snap()
{
    if (!has(8))
        return LinkVerdict::Other;
    if (word(0) != 0xAAAA || octet(2) != 3 || octet(3) != 0 || word(4) != 0)
        return LinkVerdict::Other;
    const std::uint16_t type = word(6);
    pass(8);
    return type <= kLongest8023 ? LinkVerdict::Other : etherType(type);
}

// RFC 3032: labels until the bottom of the stack. What follows does not say what it is: IP by its version, or a
// pseudowire's control word and an Ethernet frame (RFC 4448).
LinkVerdict Unwrapping::mpls()
{
    for (bool bottom = false; !bottom;) {
        if (!has(4))
            return LinkVerdict::Cut;
        if (++headers_ > kMostHeaders)
            return LinkVerdict::Other;
        bottom = (octet(2) & 1) != 0;
        pass(4);
    }
    if (!has(1))
        return LinkVerdict::Cut;
    if (octet(0) >> 4 != 0)
        return ip();
    pass(4);
    return ethernet();
}

LinkVerdict Unwrapping::pppoe()
{
    if (!has(6))
        return LinkVerdict::Cut;
    const std::size_t length = word(4);  // RFC 2516 4; the protocol field of PPP is counted
    pass(6);
    const std::size_t begin = payload_.headers;
    const LinkVerdict verdict = ppp();
    const std::size_t before = payload_.headers - begin;
    payload_.length = length > before ? length - before : 0;
    return verdict;
}

// RFC 1661, RFC 1662: address and control may be left out, and the first octet of the protocol where it is 0.
LinkVerdict Unwrapping::ppp()
{
    if (!has(2))
        return LinkVerdict::Cut;
    if (word(0) == 0xFF03)
        pass(2);
    if (!has(2))
        return LinkVerdict::Cut;
    const bool isShort = (octet(0) & 1) != 0;
    const std::uint16_t protocol = isShort ? octet(0) : word(0);
    pass(isShort ? 1 : 2);
    if (protocol == kPppMpls)
        return mpls();
    return protocol == kPppIpv4 || protocol == kPppIpv6 ? ip() : LinkVerdict::Other;
}

// The address family in the order of the host that captured, or of the network. The numbers of IPv6 differ by system.
LinkVerdict Unwrapping::family(bool networkOrder)
{
    if (!has(4))
        return LinkVerdict::Cut;
    const std::uint32_t big = kNetworkOrder.get32(octets_, payload_.headers);
    const std::uint32_t little = OctetOrder(false).get32(octets_, payload_.headers);
    const std::uint32_t family = networkOrder || big < little ? big : little;
    pass(4);
    return family == 2 || family == 10 || family == 24 || family == 28 || family == 30 ? ip() : LinkVerdict::Other;
}

LinkVerdict Unwrapping::ip()
{
    if (!has(1))
        return LinkVerdict::Cut;
    const int version = octet(0) >> 4;
    return version == 4 || version == 6 ? LinkVerdict::Ip : LinkVerdict::Other;
}

struct LinkName {
    std::uint16_t number;
    std::string_view name;
};

// Those that are read, and those that people most often have besides.
constexpr auto kLinkNames = std::to_array<LinkName>({
    {0, "NULL"},
    {1, "ETHERNET"},
    {6, "IEEE802_5"},
    {9, "PPP"},
    {12, "RAW"},
    {14, "RAW"},
    {50, "PPP_HDLC"},
    {51, "PPP_ETHER"},
    {101, "RAW"},
    {104, "C_HDLC"},
    {105, "IEEE802_11"},
    {107, "FRELAY"},
    {108, "LOOP"},
    {113, "LINUX_SLL"},
    {117, "PFLOG"},
    {119, "IEEE802_11_PRISM"},
    {127, "IEEE802_11_RADIOTAP"},
    {147, "USER0"},
    {187, "BLUETOOTH_HCI_H4"},
    {189, "USB_LINUX"},
    {192, "PPI"},
    {195, "IEEE802_15_4_WITHFCS"},
    {220, "USB_LINUX_MMAPPED"},
    {228, "IPV4"},
    {229, "IPV6"},
    {239, "NFLOG"},
    {249, "USBPCAP"},
    {253, "NETLINK"},
    {274, "ETHERNET_MPACKET"},
    {276, "LINUX_SLL2"},
});

}  // namespace

LinkVerdict ipInside(std::uint16_t linkType, View octets, LinkPayload& payload)
{
    payload = {};
    return Unwrapping(octets, payload).link(linkType);
}

std::string_view linkTypeText(std::uint16_t linkType)
{
    for (const LinkName& link : kLinkNames) {
        if (link.number == linkType)
            return link.name;
    }
    return {};
}

}  // namespace tcp
