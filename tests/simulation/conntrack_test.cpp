#include "simulation/box.h"

#include <gtest/gtest.h>

#include <string>

// What the six scripts tools/testing/selftests/net/netfilter/packetdrill/conntrack_*.pkt of Linux expect of conntrack:
// which segments pass, which are invalid, and the state after them. Numbers are relative to each side's first.
namespace tcp {
namespace {

using enum Box::Verdict;

struct Numbers {
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint32_t text = 0;
    std::uint32_t window = 65535;
    int scale = -1;  ///< of a SYN; -1: no such option
};

/// A box between a client and a server whose segments are written by hand.
class Watched {
public:
    Box::Verdict out(Control bits, const Numbers& numbers) { return pass(HostId::Client, bits, numbers); }
    Box::Verdict in(Control bits, const Numbers& numbers) { return pass(HostId::Server, bits, numbers); }
    std::string state() const { return box_.all().empty() ? "-" : std::string(text(box_.all().front().state)); }
    const BoxEntry& entry() const { return box_.all().front(); }

    /// S, SYN,ACK without options but MSS, ACK; the client offers `window` and `scale`.
    void handshake(std::uint32_t window, int scale)
    {
        EXPECT_EQ(out(ctl::SYN, {.window = window, .scale = scale}), Pass);
        EXPECT_EQ(in(ctl::SYN | ctl::ACK, {.ack = 1}), Pass);
        EXPECT_EQ(out(ctl::ACK, {.seq = 1, .ack = 1}), Pass);
        EXPECT_EQ(state(), "ESTABLISHED");
        EXPECT_TRUE(entry().assured);
    }

private:
    Box::Verdict pass(HostId from, Control bits, const Numbers& numbers)
    {
        constexpr std::uint32_t kFirst[] = {0x40000000, 0x70000000};
        Segment segment;
        segment.ctl = bits;
        segment.seq = SeqNum{kFirst[index(from)] + numbers.seq};
        if ((bits & ctl::ACK) != 0) segment.ack = SeqNum{kFirst[index(other(from))] + numbers.ack};
        segment.text = numbers.text;
        segment.wnd = numbers.window;
        segment.options.mss = (bits & ctl::SYN) != 0 ? 1460 : 0;
        segment.options.windowScale = numbers.scale >= 0;
        if (numbers.scale >= 0) segment.options.scale = static_cast<std::uint8_t>(numbers.scale);
        now_ += 1ms;
        while (box_.forget(now_)) continue;
        return box_.judge({from, 40000, 8080, segment, now_});
    }

    Box box_{BoxSettings{.kind = BoxKind::Firewall}};
    Instant now_{};
};

constexpr Control kScriptRst = ctl::RST | ctl::ACK;
constexpr Control kScriptSynAck = ctl::SYN | ctl::ACK;

// conntrack_ack_loss_stall.pkt: what was acknowledged long ago comes again and passes.
TEST(ConntrackScripts, AckLossStall)
{
    Watched box;
    box.handshake(32792, -1);
    for (std::uint32_t i = 0; i < 46; ++i) {
        EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1 + i * 1460, .ack = 1, .text = 1460, .window = 257}), Pass);
        EXPECT_EQ(box.in(ctl::ACK, {.seq = 1, .ack = 1 + (i + 1) * 1460}), Pass);
    }
    EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1, .ack = 1, .text = 1460, .window = 257}), Pass);
    EXPECT_EQ(box.state(), "ESTABLISHED");
}

void exchangeText(Watched& box)
{
    box.handshake(65535, 8);
    for (std::uint32_t i = 0; i < 3; ++i)
        EXPECT_EQ(box.in(ctl::ACK, {.seq = 1 + i * 1000, .ack = 1, .text = 1000}), Pass);
    for (std::uint32_t i = 1; i <= 3; ++i) EXPECT_EQ(box.out(ctl::ACK, {.seq = 1, .ack = 1 + i * 1000}), Pass);
}

// conntrack_inexact_rst.pkt: once a FIN was seen, a reset need not have the very number.
TEST(ConntrackScripts, InexactReset)
{
    Watched box;
    exchangeText(box);
    EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1, .ack = 3001, .text = 1000}), Pass);
    EXPECT_EQ(box.in(ctl::FIN | ctl::ACK, {.seq = 3001, .ack = 1001}), Pass);
    EXPECT_EQ(box.state(), "FIN_WAIT");
    EXPECT_EQ(box.out(ctl::ACK, {.seq = 1001, .ack = 3002}), Pass);
    EXPECT_EQ(box.state(), "CLOSE_WAIT");
    EXPECT_EQ(box.out(kScriptRst, {.seq = 1001, .ack = 3002}), Pass);
    EXPECT_EQ(box.state(), "CLOSE");
    EXPECT_EQ(box.in(ctl::RST, {.seq = 2001, .window = 0}), Pass);
}

// conntrack_rst_invalid.pkt: four resets that do not fit leave the entry in ESTABLISHED; the fifth closes it.
TEST(ConntrackScripts, ResetOutOfWindow)
{
    Watched box;
    exchangeText(box);
    for (const std::uint32_t seq : {0U, 1'000'000U, 42U}) {
        EXPECT_EQ(box.in(ctl::RST, {.seq = seq, .window = 0}), Drop) << seq;
        EXPECT_EQ(box.state(), "ESTABLISHED");
    }
    EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1, .ack = 3001, .text = 1000}), Pass);
    EXPECT_EQ(box.in(ctl::ACK, {.seq = 3001, .ack = 1001}), Pass);
    EXPECT_EQ(box.in(kScriptRst, {.seq = 3000, .ack = 1001, .window = 0}), Drop);
    EXPECT_EQ(box.state(), "ESTABLISHED");
    EXPECT_EQ(box.in(kScriptRst, {.seq = 3001, .ack = 1001, .window = 0}), Pass);
    EXPECT_EQ(box.state(), "CLOSE");
}

// conntrack_syn_challenge_ack.pkt: SYN, challenge ACK of an old incarnation, RST, SYN again, and it opens.
TEST(ConntrackScripts, ChallengeAckForASyn)
{
    Watched box;
    EXPECT_EQ(box.out(ctl::SYN, {.scale = 8}), Pass);
    EXPECT_EQ(box.in(ctl::ACK, {.seq = 145824453, .ack = 643160523, .window = 240}), Pass);
    EXPECT_EQ(box.out(ctl::RST, {.seq = 643160523, .window = 0}), Pass);
    EXPECT_EQ(box.out(ctl::SYN, {.scale = 8}), Pass);
    EXPECT_EQ(box.state(), "SYN_SENT");
    EXPECT_FALSE(box.entry().replied);
    EXPECT_EQ(box.in(kScriptSynAck, {.ack = 1, .window = 250, .scale = 0}), Pass);
    EXPECT_EQ(box.out(ctl::ACK, {.seq = 1, .ack = 1, .window = 256}), Pass);
    EXPECT_EQ(box.state(), "ESTABLISHED");
    EXPECT_TRUE(box.entry().assured);
}

// conntrack_synack_old.pkt: a SYN,ACK of an old incarnation is invalid, the right one after it passes.
TEST(ConntrackScripts, SynAckOfAnOldIncarnation)
{
    Watched box;
    EXPECT_EQ(box.out(ctl::SYN, {.scale = 8}), Pass);
    EXPECT_EQ(box.in(kScriptSynAck, {.seq = 145824453, .ack = 643160523, .window = 240, .scale = 0}), Drop);
    EXPECT_EQ(box.out(ctl::SYN, {.scale = 8}), Pass);
    EXPECT_EQ(box.state(), "SYN_SENT");
    EXPECT_FALSE(box.entry().replied);
    EXPECT_EQ(box.in(kScriptSynAck, {.seq = 145758918, .ack = 1, .window = 250, .scale = 0}), Pass);
    EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1, .ack = 145758919, .text = 1, .window = 256}), Pass);
    EXPECT_EQ(box.state(), "ESTABLISHED");
    EXPECT_TRUE(box.entry().assured);
}

// conntrack_synack_reuse.pkt: a SYN in ESTABLISHED, challenge ACK, RST, and the SYN opens another connection.
TEST(ConntrackScripts, SynAckAfterReuse)
{
    Watched box;
    EXPECT_EQ(box.out(ctl::SYN, {.window = 32792, .scale = 7}), Pass);
    EXPECT_EQ(box.in(kScriptSynAck, {.ack = 1, .scale = 8}), Pass);
    EXPECT_EQ(box.out(ctl::ACK, {.seq = 1, .ack = 1, .window = 257}), Pass);
    EXPECT_EQ(box.out(ctl::PSH | ctl::ACK, {.seq = 1, .ack = 1, .text = 100, .window = 257}), Pass);
    EXPECT_EQ(box.in(ctl::ACK, {.seq = 1, .ack = 101, .window = 256}), Pass);
    EXPECT_EQ(box.out(ctl::SYN, {.seq = 2000, .window = 32792, .scale = 7}), Pass);
    EXPECT_EQ(box.state(), "ESTABLISHED");
    EXPECT_EQ(box.in(ctl::ACK, {.seq = 1, .ack = 101, .window = 256}), Pass);
    EXPECT_EQ(box.out(kScriptRst, {.seq = 101, .ack = 1, .window = 257}), Pass);
    EXPECT_EQ(box.out(ctl::SYN, {.seq = 2000, .window = 32792, .scale = 0}), Pass);
    EXPECT_EQ(box.in(kScriptSynAck, {.seq = 70000, .ack = 2001}), Pass);
    EXPECT_EQ(box.state(), "SYN_RECV");
}

// The rule IV of tcp_in_window() and its exception (nf_conntrack_tcp_be_liberal).
TEST(ConntrackWindows, AreNotCheckedByALiberalBox)
{
    for (const bool liberal : {false, true}) {
        Box box(BoxSettings{.kind = BoxKind::Firewall, .liberal = liberal});
        const auto judge = [&](HostId from, Control bits, std::uint32_t seq, std::uint32_t ack) {
            Segment segment;
            segment.ctl = bits;
            segment.seq = SeqNum{seq};
            segment.ack = SeqNum{ack};
            segment.wnd = 1000;
            return box.judge({from, 1, 2, segment, Instant{}});
        };
        judge(HostId::Client, ctl::SYN, 100, 0);
        judge(HostId::Server, kScriptSynAck, 300, 101);
        judge(HostId::Client, ctl::ACK, 101, 301);
        EXPECT_EQ(judge(HostId::Client, ctl::ACK, 101, 999'999), liberal ? Pass : Drop)
            << "acknowledges what nobody has sent";
    }
}

}  // namespace
}  // namespace tcp
