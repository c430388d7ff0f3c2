#include "drill/packet_reader.h"

#include <array>
#include <string_view>

namespace tcp::drill {
namespace {

constexpr std::int64_t kMost16 = 0xFFFF;
constexpr std::int64_t kMost32 = 0xFFFFFFFF;
constexpr std::int64_t kMostShift = 0xFF;
constexpr std::size_t kMostOptions = 40; // octets that there is room for

constexpr std::array<std::pair<char, Control>, 6> kFlagLetters{
    {{'F', ctl::FIN}, {'S', ctl::SYN}, {'R', ctl::RST}, {'P', ctl::PSH}, {'.', ctl::ACK}, {'U', ctl::URG}}};

// A packet of another kind takes the rest of its line.
bool isOtherPacket(Cursor& at, ScriptPacket& packet)
{
    constexpr std::array<std::pair<std::string_view, Outside>, 9> kinds{{{"icmp", Outside::Icmp},
                                                                         {"udp", Outside::OtherProtocol},
                                                                         {"UDP", Outside::OtherProtocol},
                                                                         {"ipv4", Outside::OtherProtocol},
                                                                         {"ipv6", Outside::OtherProtocol},
                                                                         {"gre", Outside::OtherProtocol},
                                                                         {"GREv0", Outside::OtherProtocol},
                                                                         {"mpls", Outside::OtherProtocol},
                                                                         {"encap", Outside::OtherProtocol}}};
    for (const auto& [word, outside] : kinds) {
        if (!at.sees(word)) continue;
        packet.outside = outside;
        at.skipLine();
        return true;
    }
    return false;
}

// [ect0], (tos 0x10), [noecn]: marks of IP. Without a mark of congestion they say nothing about TCP.
void readMarks(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    if (at.peek() != '[' && at.peek() != '(') return;
    const bool square = at.take("[");
    if (!square) at.take("(");
    const std::string marks = at.until(square ? "]" : ")", false);
    if (marks.find("noecn") == std::string::npos && marks.find("ttl") == std::string::npos)
        packet.outside = Outside::Ecn;
}

void readPorts(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    if (!at.seesNumber()) return;
    const auto from = static_cast<std::uint16_t>(at.number(kMost16));
    at.need(">", Expected::Flags);
    packet.ports = {from, static_cast<std::uint16_t>(at.number(kMost16))};
}

// "S", "F.", "P.", "-"; E, W, A and digits are those of ECN.
void readFlags(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    const Place begin = at.place();
    const std::string flags = at.token();
    if (flags.empty()) at.fail(Expected::Flags, begin);
    if (flags == "-") return;
    for (const char letter : flags) {
        bool known = false;
        for (const auto& [name, bit] : kFlagLetters) {
            if (letter != name) continue;
            packet.bits |= bit;
            known = true;
        }
        const bool ecn = letter == 'E' || letter == 'W' || letter == 'C' || letter == 'A' || letter == 'N' ||
                         (letter >= '0' && letter <= '9');
        if (ecn)
            packet.outside = Outside::Ecn;
        else if (!known)
            at.fail(Expected::Flags, begin);
    }
}

void readSequence(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    const Place begin = at.place();
    packet.anySequence = packet.outbound && at.take("...");
    std::uint32_t end = 0;
    if (!packet.anySequence) {
        if (!at.seesNumber()) at.fail(Expected::Sequence);
        packet.seq = at.number(kMost32);
        at.need(":", Expected::Sequence);
        end = at.number(kMost32);
    }
    at.need("(", Expected::Sequence);
    packet.text = at.number(kMost16);
    at.need(")", Expected::Sequence);
    if (!packet.anySequence && end != packet.seq + packet.text) at.fail(Expected::SequenceSum, begin);
}

// "ack 1", "win 257", "urg 3", each where it is.
void readFields(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    if (at.take("ack ")) packet.ack = at.number(kMost32);
    at.skipSpace();
    if (at.take("win ")) packet.window = static_cast<std::uint16_t>(at.number(kMost16));
    at.skipSpace();
    if (at.take("urg ")) {
        at.number(kMost16);
        packet.outside = Outside::UrgentPointer;
    }
}

void readBlocks(Cursor& at)
{
    do {
        at.number(kMost32);
        at.need(":", Expected::Option);
        at.number(kMost32);
        at.skipSpace();
    } while (at.seesNumber());
}

void readTimestamps(Cursor& at, ScriptOption& option)
{
    at.need("val", Expected::Option);
    option.value = at.number(kMost32);
    at.need("ecr", Expected::Option);
    option.echo = at.number(kMost32);
}

// A cookie, counters of AccECN: up to the next option.
void skipValue(Cursor& at)
{
    for (at.skipBlanks(); !at.atEnd() && at.peek() != ',' && at.peek() != '>'; at.skipBlanks()) {
        if (at.word().empty()) at.fail(Expected::OptionEnd);
    }
}

ScriptOption readOption(Cursor& at)
{
    using Kind = ScriptOption::Kind;
    constexpr std::array<std::pair<std::string_view, Kind>, 11> names{{{"nop", Kind::Nop},
                                                                       {"eol", Kind::End},
                                                                       {"mss", Kind::Mss},
                                                                       {"wscale", Kind::WindowScale},
                                                                       {"sackOK", Kind::SackPermitted},
                                                                       {"sack", Kind::Sack},
                                                                       {"TS", Kind::Timestamps},
                                                                       {"FO", Kind::FastOpen},
                                                                       {"FOEXP", Kind::FastOpen},
                                                                       {"md5", Kind::Md5},
                                                                       {"ECN", Kind::AccEcn}}};
    at.skipSpace();
    const Place begin = at.place();
    const std::string word = at.word();
    for (const auto& [name, kind] : names) {
        if (word != name) continue;
        ScriptOption option{kind};
        if (kind == Kind::Mss)
            option.value = at.number(kMost16);
        else if (kind == Kind::WindowScale)
            option.value = at.number(kMostShift);
        else if (kind == Kind::Sack)
            readBlocks(at);
        else if (kind == Kind::Timestamps)
            readTimestamps(at, option);
        else if (kind != Kind::Nop && kind != Kind::End && kind != Kind::SackPermitted)
            skipValue(at);
        return option;
    }
    at.fail(Expected::Option, begin);
}

constexpr Outside outsideOf(ScriptOption::Kind kind)
{
    switch (kind) {
    case ScriptOption::Kind::Sack: return Outside::SackBlocks;
    case ScriptOption::Kind::FastOpen: return Outside::FastOpen;
    case ScriptOption::Kind::Md5: return Outside::Md5;
    case ScriptOption::Kind::AccEcn: return Outside::Ecn;
    case ScriptOption::Kind::Nop:
    case ScriptOption::Kind::End:
    case ScriptOption::Kind::Mss:
    case ScriptOption::Kind::WindowScale:
    case ScriptOption::Kind::SackPermitted:
    case ScriptOption::Kind::Timestamps: break;
    }
    return Outside::None;
}

void readOptions(Cursor& at, ScriptPacket& packet)
{
    at.skipSpace();
    if (!at.take("<")) return;
    at.skipSpace();
    if (at.take("...")) {
        packet.anyOptions = true;
        return at.need(">", Expected::OptionEnd);
    }
    do {
        const Place begin = at.place();
        packet.options.push_back(readOption(at));
        if (packet.options.size() > kMostOptions) at.fail(Expected::OptionEnd, begin);
        if (const Outside outside = outsideOf(packet.options.back().kind); outside != Outside::None)
            packet.outside = outside;
        at.skipSpace();
    } while (at.take(","));
    at.need(">", Expected::OptionEnd);
}

} // namespace

ScriptPacket readPacket(Cursor& at, bool outbound)
{
    ScriptPacket packet;
    packet.outbound = outbound;
    at.skipSpace();
    if (isOtherPacket(at, packet)) return packet;
    readMarks(at, packet);
    at.skipSpace();
    if (isOtherPacket(at, packet)) return packet;
    readPorts(at, packet);
    readFlags(at, packet);
    readSequence(at, packet);
    readFields(at, packet);
    readOptions(at, packet);
    return packet;
}

} // namespace tcp::drill
