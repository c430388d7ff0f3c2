#include "drill/numbers.h"

#include <algorithm>

namespace tcp::drill {
namespace {

constexpr SeqNum kRemote{1'000'000'000}; // what the script's 0 is on the wire

constexpr ScriptOption::Kind kindOf(OptionKind kind)
{
    switch (kind) {
    case OptionKind::End: return ScriptOption::Kind::End;
    case OptionKind::Nop: return ScriptOption::Kind::Nop;
    case OptionKind::Mss: return ScriptOption::Kind::Mss;
    case OptionKind::WindowScale: return ScriptOption::Kind::WindowScale;
    case OptionKind::SackPermitted: return ScriptOption::Kind::SackPermitted;
    case OptionKind::Timestamps: return ScriptOption::Kind::Timestamps;
    }
    return ScriptOption::Kind::Nop;
}

constexpr bool inModel(const ScriptOption& option)
{
    using Kind = ScriptOption::Kind;
    return option.kind != Kind::Sack && option.kind != Kind::FastOpen && option.kind != Kind::Md5 &&
           option.kind != Kind::AccEcn && option.kind != Kind::Nop && option.kind != Kind::End;
}

std::string optionText(const ScriptOption& option)
{
    switch (option.kind) {
    case ScriptOption::Kind::Nop: return "nop";
    case ScriptOption::Kind::End: return "eol";
    case ScriptOption::Kind::Mss: return "mss " + std::to_string(option.value);
    case ScriptOption::Kind::WindowScale: return "wscale " + std::to_string(option.value);
    case ScriptOption::Kind::SackPermitted: return "sackOK";
    case ScriptOption::Kind::Sack: return "sack";
    case ScriptOption::Kind::Timestamps:
        return "TS val " + std::to_string(option.value) + " ecr " + std::to_string(option.echo);
    case ScriptOption::Kind::FastOpen: return "FO";
    case ScriptOption::Kind::Md5: return "md5";
    case ScriptOption::Kind::AccEcn: return "ECN";
    }
    return {};
}

/// Octets.
constexpr std::size_t lengthOf(ScriptOption::Kind kind)
{
    using Kind = ScriptOption::Kind;
    switch (kind) {
    case Kind::Mss: return 4;
    case Kind::WindowScale: return 3;
    case Kind::SackPermitted: return 2;
    case Kind::Timestamps: return 10;
    case Kind::Nop:
    case Kind::End:
    case Kind::Sack:
    case Kind::FastOpen:
    case Kind::Md5:
    case Kind::AccEcn: break;
    }
    return 1;
}

std::vector<ScriptOption> compared(const std::vector<ScriptOption>& options, bool paddings)
{
    std::vector<ScriptOption> some;
    for (const ScriptOption& option : options) {
        const bool padding = option.kind == ScriptOption::Kind::Nop || option.kind == ScriptOption::Kind::End;
        if (inModel(option) || (padding && paddings)) some.push_back(option);
    }
    return some;
}

bool sameOption(const ScriptOption& a, const ScriptOption& b, bool clocks, std::uint32_t tolerance)
{
    if (a.kind != b.kind) return false;
    if (a.kind != ScriptOption::Kind::Timestamps) return a.value == b.value;
    const std::uint32_t apart = std::min(a.value - b.value, b.value - a.value);
    return a.echo == b.echo && (!clocks || apart <= tolerance);
}

} // namespace

std::vector<ScriptOption> scriptOptions(const std::vector<OptionKind>& layout, const Options& options,
                                        std::uint32_t clock)
{
    std::vector<ScriptOption> written;
    for (const OptionKind kind : layout) {
        ScriptOption option{kindOf(kind), 0, 0};
        if (kind == OptionKind::Mss) option.value = options.mss;
        if (kind == OptionKind::WindowScale) option.value = options.scale;
        if (kind == OptionKind::Timestamps) {
            option.value = options.tsVal - clock;
            option.echo = options.tsEcr;
        }
        written.push_back(option);
    }
    // An End is followed by padding of zeros (RFC 9293 3.1), each of which packetdrill shows as one.
    std::size_t length = 0;
    for (const ScriptOption& option : written)
        length += lengthOf(option.kind);
    const bool ends = !written.empty() && written.back().kind == ScriptOption::Kind::End;
    for (; ends && length % 4 != 0; ++length)
        written.push_back({ScriptOption::Kind::End, 0, 0});
    return written;
}

const Numbers::Base& Numbers::of(Ports ports) const
{
    static const Base none;
    const auto found = bases_.find(ports);
    return found == bases_.end() ? none : found->second;
}

// packetdrill's run_packet.c: the first that comes to a listener names the peer's first number, or the SYN,ACK that
// answers a SYN.
Segment Numbers::arriving(const ScriptPacket& packet, Ports ports, std::uint8_t shift)
{
    Base& base = bases_[ports];
    if (!base.answered && (!base.opened || packet.has(ctl::SYN | ctl::ACK))) {
        base.remote = packet.seq;
        base.answered = true;
    }
    const bool syn = packet.has(ctl::SYN);
    Segment segment;
    segment.seq = kRemote + packet.seq + (syn ? 0 : base.remote);
    segment.text = packet.text;
    segment.ctl = packet.bits;
    if (packet.has(ctl::ACK)) segment.ack = base.local + (packet.ack.value_or(0) - (syn ? base.localName : 0));
    segment.wnd = std::uint32_t{packet.window.value_or(0)} << (syn ? 0 : shift);
    segment.options.scale = syn ? std::uint8_t{} : shift;
    for (const ScriptOption& option : packet.options) {
        if (option.kind == ScriptOption::Kind::Mss) {
            segment.options.mss = static_cast<std::uint16_t>(option.value);
        } else if (option.kind == ScriptOption::Kind::WindowScale && syn) {
            segment.options.windowScale = true;
            segment.options.scale = static_cast<std::uint8_t>(std::min(option.value, 14U)); // RFC 7323 2.3
        } else if (option.kind == ScriptOption::Kind::SackPermitted) {
            segment.options.sackPermitted = true;
        } else if (option.kind == ScriptOption::Kind::Timestamps) {
            segment.options.timestamps = true;
            segment.options.tsVal = option.value;
            segment.options.tsEcr = option.echo == 0 ? 0 : option.echo + base.clock;
        }
    }
    return segment;
}

void Numbers::see(const Left& left, const ScriptPacket* expected)
{
    Base& base = bases_[{left.from, left.to}];
    if (left.segment.has(ctl::SYN)) {
        base.local = left.segment.seq;
        base.localName = expected != nullptr ? expected->seq : 0;
        base.opened = true;
    }
    if (base.hasClock || !left.segment.options.timestamps) return;
    base.clock = left.segment.options.tsVal;
    base.hasClock = true;
    if (expected == nullptr) return;
    for (const ScriptOption& option : expected->options) {
        if (option.kind == ScriptOption::Kind::Timestamps) base.clock -= option.value;
    }
}

ScriptPacket Numbers::shown(const Left& left, OptionOrder order) const
{
    const Base& base = of({left.from, left.to});
    const Segment& segment = left.segment;
    const bool answersNothing = segment.has(ctl::RST | ctl::ACK) && segment.seq == SeqNum{};
    ScriptPacket packet;
    packet.outbound = true;
    packet.bits = segment.ctl;
    const bool syn = segment.has(ctl::SYN);
    packet.seq = answersNothing ? 0 : static_cast<std::uint32_t>(segment.seq - base.local) + (syn ? base.localName : 0);
    packet.text = segment.text;
    if (segment.has(ctl::ACK)) packet.ack = static_cast<std::uint32_t>(segment.ack - kRemote) - (syn ? 0 : base.remote);
    packet.window = segment.windowField();
    CapturedSegment frame;
    frame.segment = segment;
    frame.order = order;
    packet.options = scriptOptions(optionLayout(frame), segment.options, base.clock);
    return packet;
}

std::string notation(const ScriptPacket& packet)
{
    std::string text;
    const auto flag = [&](Control bit, char letter) {
        if (packet.has(bit)) text += letter;
    };
    flag(ctl::FIN, 'F');
    flag(ctl::SYN, 'S');
    flag(ctl::RST, 'R');
    flag(ctl::PSH, 'P');
    flag(ctl::ACK, '.');
    if (text.empty()) text = "-";
    text += ' ' + std::to_string(packet.seq) + ':' + std::to_string(packet.seq + packet.text) + '(' +
            std::to_string(packet.text) + ')';
    if (packet.ack) text += " ack " + std::to_string(*packet.ack);
    if (packet.window) text += " win " + std::to_string(*packet.window);
    if (packet.anyOptions) return text + " <...>";
    std::string options;
    for (const ScriptOption& option : packet.options)
        options += (options.empty() ? "" : ",") + optionText(option);
    return options.empty() ? text : text + " <" + options + '>';
}

bool agree(const ScriptPacket& expected, const ScriptPacket& shown, bool clocks, std::uint32_t clockTolerance)
{
    const bool header = expected.bits == shown.bits && (expected.anySequence || expected.seq == shown.seq) &&
                        expected.text == shown.text && expected.ack.value_or(0) == shown.ack.value_or(0);
    if (!header || (expected.window && expected.window != shown.window)) return false;
    if (expected.anyOptions) return true;
    // Where the script has options that the model does not write, the padding between the others is another.
    const bool all = std::ranges::all_of(expected.options, [](const ScriptOption& it) {
        return inModel(it) || it.kind == ScriptOption::Kind::Nop || it.kind == ScriptOption::Kind::End;
    });
    const auto wanted = compared(expected.options, all);
    const auto seen = compared(shown.options, all);
    return std::ranges::equal(wanted, seen, [&](const ScriptOption& a, const ScriptOption& b) {
        return sameOption(a, b, clocks, clockTolerance);
    });
}

} // namespace tcp::drill
