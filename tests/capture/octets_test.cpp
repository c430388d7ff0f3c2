#include "capture/octets.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace tcp;

namespace {

CapturedSegment syn()
{
    CapturedSegment frame{25ms, HostId::Client, 1, 50398, 8080, {}, OptionOrder::Linux, false, false};
    frame.segment = Segment{SeqNum(100), SeqNum(0), 0, 65535, ctl::SYN};
    frame.segment.options.mss = 1460;
    return frame;
}

Options anyOptions(bool ofSyn)
{
    Options options;
    options.timestamps = *rc::gen::arbitrary<bool>();
    if (options.timestamps) {
        options.tsVal = *rc::gen::arbitrary<std::uint32_t>();
        options.tsEcr = *rc::gen::arbitrary<std::uint32_t>();
    }
    if (!ofSyn) return options;
    options.mss = *rc::gen::arbitrary<std::uint16_t>();
    options.sackPermitted = *rc::gen::arbitrary<bool>();
    options.windowScale = *rc::gen::arbitrary<bool>();
    if (options.windowScale) options.scale = *rc::gen::inRange<std::uint8_t>(0, 15);
    return options;
}

CapturedSegment anyFrame()
{
    CapturedSegment frame;
    frame.from = *rc::gen::element(HostId::Client, HostId::Server);
    frame.id = *rc::gen::arbitrary<std::uint16_t>();
    frame.fromPort = *rc::gen::arbitrary<std::uint16_t>();
    frame.toPort = *rc::gen::arbitrary<std::uint16_t>();
    Segment& segment = frame.segment;
    segment.ctl = *rc::gen::inRange<Control>(0, 64);
    segment.seq = SeqNum(*rc::gen::arbitrary<std::uint32_t>());
    segment.ack = SeqNum(segment.has(ctl::ACK) ? *rc::gen::arbitrary<std::uint32_t>() : 0);
    segment.text = *rc::gen::inRange<std::uint32_t>(0, 3000);
    segment.wnd = *rc::gen::arbitrary<std::uint16_t>();
    frame.order = *rc::gen::element(OptionOrder::Linux, OptionOrder::Bsd, OptionOrder::Xnu, OptionOrder::Windows);
    segment.options = anyOptions(segment.has(ctl::SYN));
    return frame;
}

bool same(const CapturedSegment& a, const CapturedSegment& b)
{
    return a.from == b.from && a.id == b.id && a.fromPort == b.fromPort && a.toPort == b.toPort &&
           a.segment == b.segment;
}

}  // namespace

TEST(Octets, ASynIsWrittenAsRfc791AndRfc9293SayIt)
{
    const Octets expected{0x45, 0x00, 0x00, 0x2c, 0x00, 0x01, 0x40, 0x00, 0x40, 0x06, 0x26, 0xc9,   // IPv4
                          0x0a, 0x00, 0x00, 0x01, 0x0a, 0x00, 0x00, 0x02,
                          0xc4, 0xde, 0x1f, 0x90, 0x00, 0x00, 0x00, 0x64, 0x00, 0x00, 0x00, 0x00,   // ports, seq, ack
                          0x60, 0x02, 0xff, 0xff, 0x9f, 0x51, 0x00, 0x00,                           // SYN, window
                          0x02, 0x04, 0x05, 0xb4};                                                  // MSS 1460
    EXPECT_EQ(toOctets(syn()), expected);
}

// tcp_options_write: mss, sackOK, TS, nop, wscale; behind the handshake nop, nop, TS, and the window shifted.
TEST(Octets, OptionsStandAsLinuxWritesThem)
{
    CapturedSegment frame = syn();
    frame.segment.options = {.tsVal = 0x01020304,
                             .mss = 1460,
                             .scale = 7,
                             .timestamps = true,
                             .windowScale = true,
                             .sackPermitted = true};
    const Octets expected{0x02, 0x04, 0x05, 0xb4, 0x04, 0x02, 0x08, 0x0a, 0x01, 0x02,
                          0x03, 0x04, 0x00, 0x00, 0x00, 0x00, 0x01, 0x03, 0x03, 0x07};
    const Octets packet = toOctets(frame);
    EXPECT_TRUE(std::equal(packet.begin() + 40, packet.end(), expected.begin(), expected.end()));
    EXPECT_EQ(packet[32] >> 4, 10);
    frame.segment.ctl = ctl::ACK;
    frame.segment.wnd = 64256;
    frame.segment.options = {.tsVal = 1, .tsEcr = 2, .scale = 7, .timestamps = true};
    const Octets later{0x01, 0x01, 0x08, 0x0a, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x02};
    const Octets ack = toOctets(frame);
    EXPECT_TRUE(std::equal(ack.begin() + 40, ack.end(), later.begin(), later.end()));
    EXPECT_EQ(ack[34] << 8 | ack[35], 502);
    EXPECT_EQ(fromOctets(ack)->segment.wnd, 502U) << "a reader that has not seen the SYN knows the field alone";
}

TEST(Octets, TheChecksumIsThatOfRfc1071)
{
    const Octets example{0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};   // its section 3
    EXPECT_EQ(internetChecksum(example), static_cast<std::uint16_t>(~0xddf2));
}

RC_GTEST_PROP(Octets, ComeBackAsTheyWent, ())
{
    const CapturedSegment frame = anyFrame();
    const std::optional<CapturedSegment> back = fromOctets(toOctets(frame));
    RC_ASSERT(back.has_value());
    RC_ASSERT(same(*back, frame));
}

RC_GTEST_PROP(Octets, AnySingleWrongBitIsFound, ())
{
    const CapturedSegment frame = anyFrame();
    Octets octets = toOctets(frame);
    const auto at = *rc::gen::inRange<std::size_t>(0, octets.size());
    const auto bit = *rc::gen::inRange(0, 8);
    octets[at] = static_cast<std::uint8_t>(octets[at] ^ 1 << bit);
    RC_ASSERT(!fromOctets(octets).has_value());
}

RC_GTEST_PROP(Octets, NoiseIsNoFrameAndDoesNoHarm, (const std::vector<std::uint8_t>& noise))
{
    const std::optional<CapturedSegment> frame = fromOctets(noise);
    RC_ASSERT(!frame || noise.size() >= 40);
}

RC_GTEST_PROP(Octets, CutShortIsNoFrame, ())
{
    Octets octets = toOctets(anyFrame());
    octets.resize(*rc::gen::inRange<std::size_t>(0, octets.size()));
    RC_ASSERT(!fromOctets(octets).has_value());
}

TEST(Octets, ARetransmissionRepeatsItsText)
{
    CapturedSegment whole = syn();
    whole.segment = Segment{SeqNum(1000), SeqNum(1), 40, 100, ctl::ACK | ctl::PSH};
    CapturedSegment part = whole;
    part.segment.seq = SeqNum(1010);
    part.segment.text = 5;
    const Octets a = toOctets(whole);
    const Octets b = toOctets(part);
    EXPECT_TRUE(std::equal(b.begin() + 40, b.end(), a.begin() + 50));
}

TEST(Octets, ForgedTextThatNoPacketHoldsIsCut)
{
    CapturedSegment frame = syn();
    frame.segment.text = 1'000'000;
    EXPECT_EQ(toOctets(frame).size(), 65535U);
    EXPECT_TRUE(fromOctets(toOctets(frame)).has_value());
}
