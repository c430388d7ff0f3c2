// The cable loses, doubles and delays by the scenario's rules, and tells of numbers as people read them.

#include "kernel/cable.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>

namespace {

using namespace tcp;
using namespace app::kernel;

constexpr Ports kClientPorts{50398, 8080};

std::vector<std::uint8_t> packet(Ports ports, Control bits, std::uint32_t seq, std::uint32_t ack,
                                 std::uint32_t length = 0)
{
    Packet it;
    it.ports = ports;
    it.segment.ctl = bits;
    it.segment.seq = SeqNum(seq);
    it.segment.ack = SeqNum(ack);
    it.segment.text = length;
    it.segment.wnd = 1000;
    return writePacket(it, htonl(0x0A000001), htonl(0x0A000002));
}

constexpr std::uint32_t kClient = 0x0A000001;
constexpr std::uint32_t kServer = 0x0A000002;
constexpr std::uint32_t kShown = 0x0A000003;  ///< of the client, by a NAT

Settings behind(BoxKind kind)
{
    Settings settings = findProfile("linux")->settings();
    settings.box.kind = kind;
    return settings;
}

struct Laid {
    explicit Laid(BoxKind kind = BoxKind::None)
        : cable(behind(kind), {htonl(kClient), htonl(kServer), htonl(kind == BoxKind::Nat ? kShown : kClient)},
                [this](const TraceItem& item) { events.push_back(std::get<TraceEvent>(item)); })
    {
    }

    std::vector<TraceEvent> events;
    Cable cable;

    template <typename What> std::vector<What> all() const
    {
        std::vector<What> found;
        for (const TraceEvent& event : events) {
            if (const auto* it = std::get_if<What>(&event.what)) found.push_back(*it);
        }
        return found;
    }
};

TEST(Packets, AreReadAsTheyWereWritten)
{
    const auto read = readPacket(packet(kClientPorts, ctl::FIN | ctl::ACK, 0xFFFFFFFF, 7, 3));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->ports, kClientPorts);
    EXPECT_EQ(read->segment.ctl, ctl::FIN | ctl::ACK);
    EXPECT_EQ(read->segment.seq.value(), 0xFFFFFFFFu);
    EXPECT_EQ(read->segment.ack.value(), 7u);
    EXPECT_EQ(read->segment.text, 3u);
}

TEST(Packets, SurviveEveryCut)
{
    const auto octets = packet(kClientPorts, ctl::SYN, 1, 0);
    for (std::size_t size = 0; size < octets.size(); ++size) EXPECT_FALSE(readPacket(std::span(octets).first(size)));
}

TEST(CableOfTheKernel, GivesAPacketWhenItsTimeHasCome)
{
    Laid laid;
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    EXPECT_EQ(laid.cable.nextDue(), 25ms);
    EXPECT_FALSE(laid.cable.takeDue(24ms));
    EXPECT_TRUE(laid.cable.takeDue(25ms));
    EXPECT_TRUE(laid.cable.empty());
}

TEST(CableOfTheKernel, TellsRelativeNumbersAndRetransmissions)
{
    Laid laid;
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::SYN | ctl::ACK, 5000, 1001), 25ms);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::ACK, 1001, 5001, 10), 50ms);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::ACK, 1001, 5001, 10), 300ms);
    const auto sent = laid.all<Sent>();
    ASSERT_EQ(sent.size(), 4u);
    EXPECT_EQ(sent[1].rack, 1);
    EXPECT_EQ(sent[2].rseq, 1);
    EXPECT_FALSE(sent[2].retransmission);
    EXPECT_TRUE(sent[3].retransmission);
}

TEST(CableOfTheKernel, LosesWhatTheScenarioLoses)
{
    Laid laid;
    laid.cable.add({Impairment::Drop, HostId::Client, 1, {}, Control{ctl::FIN}});
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::ACK, 1, 1), 0ms);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::FIN | ctl::ACK, 1, 1), 0ms);
    ASSERT_EQ(laid.all<Lost>().size(), 1u);
    EXPECT_EQ(laid.all<Lost>()[0].why, Loss::Drop);
    EXPECT_TRUE(laid.cable.takeDue(1s));
    EXPECT_TRUE(laid.cable.empty());
}

TEST(CableOfTheKernel, DoublesAndDelays)
{
    Laid laid;
    laid.cable.add({Impairment::Duplicate, HostId::Client, 1, {}, {}});
    laid.cable.add({Impairment::Delay, HostId::Client, 1, 2s, {}});
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1, 0), 0ms);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::ACK, 2, 9), 0ms);
    EXPECT_EQ(laid.all<Sent>().size(), 3u);
    EXPECT_TRUE(laid.cable.takeDue(25ms));
    EXPECT_TRUE(laid.cable.takeDue(25ms));
    EXPECT_EQ(laid.cable.nextDue(), 2025ms);
}

TEST(CableOfTheKernel, ForgesByWhatTheHostItselfWouldKnow)
{
    Laid laid;
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::SYN | ctl::ACK, 5000, 1001), 25ms);
    while (const auto flight = laid.cable.takeDue(1s)) {
        laid.cable.conversations().arrives(flight->from, flight->packet, false);
    }
    InjectAction forge{HostId::Client, ctl::RST, {}, {}, 0, {}};
    forge.seq = {Term{false, Variable::RcvNxt, 0}, Term{false, Variable::Number, 5}};
    const OnCable forged = laid.cable.forge(forge, kClientPorts, State::Established, 1s);
    EXPECT_EQ(forged.packet.segment.seq.value(), 5006u);
    EXPECT_EQ(forged.numbers.rseq, 6);
    EXPECT_EQ(forged.from, HostId::Server);
}

// random-196 and -53 of seed 31415, -148 of 20261130: a forged FIN was acknowledged, so the text that follows
// acknowledges what was never sent. It is refused, and no delayed ACK is to be waited for.
TEST(CableOfTheKernel, OwesNoAckForWhatTheHostHasRefused)
{
    Laid laid;
    Conversations& followed = laid.cable.conversations();
    const auto carry = [&] {
        while (const auto flight = laid.cable.takeDue(10s)) followed.arrives(flight->from, flight->packet, false);
    };
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::SYN | ctl::ACK, 5000, 1001), 25ms);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::ACK, 1001, 5002, 10), 50ms);
    carry();
    EXPECT_TRUE(followed.owesAck(HostId::Server, kClientPorts.reversed()));
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::ACK, 5001, 1001), 75ms);
    EXPECT_FALSE(followed.owesAck(HostId::Server, kClientPorts.reversed()));
    EXPECT_EQ(followed.of(HostId::Client, kClientPorts).next.value(), 1001U);
}

// random-195 of seed 40417: Linux answers a forged SYN by a reset whose window is 0; its peer does not believe it.
TEST(CableOfTheKernel, ForgesWithTheWindowThatWasToldLastNotThatOfAReset)
{
    Laid laid;
    const auto told = [](Control bits, std::uint32_t window) {
        Packet it{kClientPorts, {}};
        it.segment.ctl = bits;
        it.segment.wnd = window;
        return writePacket(it, htonl(kClient), htonl(kServer));
    };
    laid.cable.take(HostId::Client, told(ctl::SYN, 64240), 0ms);
    laid.cable.take(HostId::Client, told(ctl::RST | ctl::ACK, 0), 1s);
    const InjectAction forge{HostId::Server, ctl::FIN | ctl::ACK, {}, {}, 0, {}};
    const OnCable forged = laid.cable.forge(forge, kClientPorts.reversed(), State::CloseWait, 2s);
    EXPECT_EQ(forged.packet.segment.wnd, 64240u);
}

// As in the simulation: a host without a connection knows no numbers, and a reset counts from where its cause does.
TEST(CableOfTheKernel, ForgesFromZeroWhereThereIsNoConnection)
{
    Laid laid;
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::SYN | ctl::ACK, 5000, 1001), 25ms);
    InjectAction forge{HostId::Client, ctl::FIN | ctl::ACK, {}, {}, 0, {}};
    forge.seq = {Term{false, Variable::RcvNxt, 0}, Term{false, Variable::Number, 5}};
    const OnCable forged = laid.cable.forge(forge, kClientPorts, State::Closed, 1s);
    EXPECT_EQ(forged.packet.segment.seq.value(), 5u);
    EXPECT_EQ(forged.packet.segment.ack.value(), 0u);
    EXPECT_EQ(forged.numbers.rseq, 5);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::RST, 0, 0), 1s);
    EXPECT_EQ(laid.all<Sent>().back().rseq, 0);
    forge.bits = ctl::SYN;
    laid.cable.forge(forge, kClientPorts, State::Closed, 1s);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::RST | ctl::ACK, 0, 6), 1s);
    EXPECT_EQ(laid.all<Sent>().back().rseq, 0);
    EXPECT_EQ(laid.all<Sent>().back().rack, 6);
}

// A paste of the octets that Linux 6.18 sends: MSS, SACK, timestamps, window scale.
TEST(Packets, HaveOptions)
{
    Packet written{kClientPorts, {}};
    written.segment.ctl = ctl::SYN;
    written.segment.options = {.tsVal = 77, .tsEcr = 66, .mss = 1460, .timestamps = true};
    const auto read = readPacket(writePacket(written, htonl(kClient), htonl(kServer)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->segment.options, written.segment.options);
    EXPECT_EQ(read->segment.text, 0u);
}

TEST(CableOfTheKernel, ForgesTimestampsByTheClockThatTheHostHasSeen)
{
    Laid laid;
    const auto stamped = [&](Ports ports, Control bits, std::uint32_t clock) {
        Packet it{ports, {}};
        it.segment.ctl = bits;
        it.segment.options.timestamps = true;
        it.segment.options.tsVal = clock;
        return writePacket(it, htonl(kClient), htonl(kServer));
    };
    laid.cable.take(HostId::Client, stamped(kClientPorts, ctl::SYN, 4000), 0ms);
    laid.cable.take(HostId::Server, stamped(kClientPorts.reversed(), ctl::SYN | ctl::ACK, 9000), 25ms);
    while (const auto flight = laid.cable.takeDue(1s)) {
        laid.cable.conversations().arrives(flight->from, flight->packet, false);
    }
    InjectAction forge{HostId::Server, ctl::ACK, {}, {}, 0, {}};
    forge.tsVal = {Term{false, Variable::TsRecent, 0}, Term{true, Variable::Number, 1000}};
    const OnCable forged = laid.cable.forge(forge, kClientPorts.reversed(), State::Established, 1s);
    EXPECT_EQ(forged.packet.segment.options.tsVal, 3000u);
    EXPECT_EQ(forged.packet.segment.options.tsEcr, 9000u);
}

TEST(CableOfTheKernel, HasAFirewallInItsMiddle)
{
    Laid laid(BoxKind::Firewall);
    laid.cable.take(HostId::Server, packet(kClientPorts.reversed(), ctl::SYN, 5000, 0), 0ms);
    EXPECT_EQ(laid.cable.nextDue(), 12500us);
    EXPECT_FALSE(laid.cable.takeDue(1s));
    ASSERT_EQ(laid.all<Lost>().size(), 1u);
    EXPECT_EQ(laid.all<Lost>()[0].why, Loss::Box);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 1s);
    EXPECT_TRUE(laid.cable.takeDue(1025ms));
    ASSERT_EQ(laid.all<BoxChanged>().size(), 1u);
    EXPECT_EQ(laid.all<BoxChanged>()[0].after, Tracked::SynSent);
}

// A silence that is cut is as long as it should be for the box: it forgets.
TEST(CableOfTheKernel, LetsTheBoxForgetInASilenceThatIsCut)
{
    Laid laid(BoxKind::Firewall);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0), 0ms);
    EXPECT_TRUE(laid.cable.takeDue(25ms));
    EXPECT_TRUE(laid.cable.empty());
    laid.cable.skip(121s, 2s);
    ASSERT_EQ(laid.all<BoxChanged>().size(), 2u);
    EXPECT_EQ(laid.all<BoxChanged>()[1].after, Tracked::None);
    EXPECT_EQ(laid.events.back().at, 2s);
    EXPECT_FALSE(laid.cable.nextDue());
}

TEST(CableOfTheKernel, ShowsTheServerTheAddressOfTheNat)
{
    Laid laid(BoxKind::Nat);
    laid.cable.take(HostId::Client, packet(kClientPorts, ctl::SYN, 1000, 0, 5), 0ms);
    const auto arrived = laid.cable.takeDue(25ms);
    ASSERT_TRUE(arrived);
    Packet same = arrived->packet;
    EXPECT_EQ(arrived->octets, writePacket(same, htonl(kShown), htonl(kServer)));  // both checksums, too
}

}  // namespace
