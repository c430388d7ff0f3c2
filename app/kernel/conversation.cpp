#include "kernel/conversation.h"

#include <cstdlib>
#include <utility>

namespace app::kernel {
namespace {

constexpr std::int32_t kNear = 1 << 28;  ///< numbers further away belong to another connection

}  // namespace

std::int32_t Direction::relative(tcp::SeqNum number) const
{
    std::int32_t nearest = number - iss;
    for (const tcp::SeqNum former : earlier) {
        const std::int32_t distance = number - former;
        if (std::labs(distance) < std::labs(nearest)) nearest = distance;
    }
    return nearest;
}

void Direction::restart(tcp::SeqNum fresh)
{
    if (known) earlier.push_back(iss);
    iss = end = una = next = acked = forgedTo = fresh;
    known = true;
}

Conversations::Numbers Conversations::leaves(tcp::HostId from, Packet& packet)
{
    Direction& out = of(from, packet.ports);
    Direction& in = of(tcp::other(from), packet.ports.reversed());
    tcp::Segment& segment = packet.segment;
    if (segment.has(tcp::ctl::SYN)) {
        if (!out.known || out.iss != segment.seq) out.restart(segment.seq);
        in.scale = segment.options.windowScale ? segment.options.scale : std::uint8_t{0};
    } else {
        segment.wnd <<= in.scale;
        segment.options.scale = in.scale;
    }
    if (!segment.has(tcp::ctl::RST)) in.window = segment.wnd;  // that of a reset is nobody's
    if (segment.options.timestamps) out.clock = segment.options.tsVal;
    if (!out.known) out.iss = segment.seq;
    Numbers numbers;
    const bool numberless = segment.has(tcp::ctl::RST) && segment.seq == tcp::SeqNum{};
    numbers.rseq = numberless ? 0 : out.relative(segment.seq);
    if (segment.has(tcp::ctl::ACK)) numbers.rack = in.relative(segment.ack);
    numbers.again = out.known && segment.length() > 0 && !segment.has(tcp::ctl::RST) && out.end > segment.seq;
    if (answersStray(packet)) {
        const auto past = static_cast<std::int32_t>(stray_->segment.length());
        numbers.rseq = segment.has(tcp::ctl::ACK) ? 0 : stray_->numbers.rack;
        numbers.rack = segment.has(tcp::ctl::ACK) ? stray_->numbers.rseq + past : 0;
    }
    notes(segment, out, in);
    return numbers;
}

bool Conversations::answersStray(const Packet& packet) const
{
    const tcp::Segment& reset = packet.segment;
    if (!stray_ || !(stray_->ports == packet.ports) || !reset.has(tcp::ctl::RST)) return false;
    const tcp::Segment& cause = stray_->segment;
    if (cause.has(tcp::ctl::ACK)) return !reset.has(tcp::ctl::ACK) && reset.seq == cause.ack;
    return reset.has(tcp::ctl::ACK) && reset.ack == cause.end();
}

// A host that acknowledges says all that it has taken: what has come and is not covered was refused.
void Conversations::notes(const tcp::Segment& segment, Direction& out, Direction& in)
{
    const std::int32_t acknowledged = segment.ack - in.iss;
    if (segment.has(tcp::ctl::ACK) && in.known && acknowledged > 0 && acknowledged < kNear) {
        const bool tellsAll = !segment.any(tcp::ctl::SYN | tcp::ctl::RST);
        in.acked = segment.ack;
        in.next = tellsAll ? segment.ack : max(in.next, segment.ack);
        if (tellsAll && in.forgedTo > segment.ack) in.forgedTo = segment.ack;
    }
    if (out.known && !segment.has(tcp::ctl::RST)) out.end = max(out.end, segment.end());
}

void Conversations::arrives(tcp::HostId from, const Packet& packet, bool forged)
{
    Direction& out = of(from, packet.ports);
    Direction& in = of(tcp::other(from), packet.ports.reversed());
    const tcp::Segment& segment = packet.segment;
    const bool acknowledges = segment.has(tcp::ctl::ACK) && in.known && segment.ack <= in.end;
    if (acknowledges) in.una = max(in.una, segment.ack);
    const bool inOrder = out.known && !segment.has(tcp::ctl::RST) && segment.seq <= out.next;
    const bool old = segment.options.timestamps && tcp::SeqNum(segment.options.tsVal) < tcp::SeqNum(out.tsRecent);
    const bool mayBeTaken = forged && out.known && segment.seq == out.next && !old;
    if (mayBeTaken && !segment.any(tcp::ctl::SYN | tcp::ctl::RST)) out.forgedTo = segment.end();
    if (inOrder && !forged) out.next = max(out.next, segment.end());
    if (inOrder && !forged && segment.options.timestamps) out.tsRecent = segment.options.tsVal;
}

tcp::Segment Conversations::forged(const tcp::InjectAction& action, Ports ports, bool connected)
{
    const Direction none;
    const Direction& out = connected ? of(action.host, ports) : none;
    const Direction& in = connected ? of(tcp::other(action.host), ports.reversed()) : none;
    const auto number = [&](const tcp::Expression& expression, tcp::SeqNum otherwise) {
        if (expression.empty()) return otherwise;
        std::uint32_t sum = 0;
        for (const tcp::Term& term : expression) {
            const bool counts = connected || term.variable == tcp::Variable::Number;
            const std::uint32_t known = counts ? value(action.host, ports, term) : 0;
            sum = term.minus ? sum - known : sum + known;
        }
        return tcp::SeqNum(sum);
    };
    tcp::Segment segment;
    segment.ctl = action.bits;
    segment.seq = number(action.seq, in.next);
    if (segment.has(tcp::ctl::ACK)) segment.ack = number(action.ack, out.end);
    segment.text = action.length;
    segment.wnd = action.window.value_or(out.window);
    segment.options.mss = action.mss.value_or(0);
    if (action.tsVal) {
        const tcp::SeqNum clock(segment.has(tcp::ctl::ACK) ? out.clock : 0);
        segment.options.timestamps = true;
        segment.options.tsVal = number(*action.tsVal, {}).value();
        segment.options.tsEcr = action.tsEcr ? number(*action.tsEcr, clock).value() : clock.value();
    }
    return segment;
}

void Conversations::forges(tcp::HostId from, const Packet& packet, tcp::State state)
{
    Direction& out = of(from, packet.ports);
    const tcp::Segment& segment = packet.segment;
    const bool newer = segment.options.timestamps ? tcp::SeqNum(segment.options.tsVal) > tcp::SeqNum(out.tsRecent)
                                                  : segment.seq > out.next;
    const bool reopens = state == tcp::State::TimeWait && newer;
    const bool taken = state == tcp::State::Listen || reopens;
    const bool opens = segment.has(tcp::ctl::SYN) && !segment.has(tcp::ctl::ACK) && taken;
    if (!opens && (out.known || !segment.has(tcp::ctl::SYN))) return;
    out.restart(segment.seq);
    out.end = segment.end();
}

bool Conversations::owesAck(tcp::HostId host, Ports ports)
{
    const auto found = directions_.find({tcp::other(host), ports.reversed()});
    if (found == directions_.end() || !found->second.known) return false;
    return found->second.next > found->second.acked || found->second.forgedTo > found->second.acked;
}

std::uint32_t Conversations::value(tcp::HostId host, Ports ports, const tcp::Term& term)
{
    const Direction& out = of(host, ports);
    const Direction& in = of(tcp::other(host), ports.reversed());
    switch (term.variable) {
    case tcp::Variable::Number: return term.number;
    case tcp::Variable::RcvNxt: return in.next.value();
    case tcp::Variable::SndNxt: return out.end.value();
    case tcp::Variable::SndUna: return out.una.value();
    case tcp::Variable::RcvWnd: return in.window;
    case tcp::Variable::SndWnd: return out.window;
    case tcp::Variable::Iss: return out.iss.value();
    case tcp::Variable::Irs: return in.iss.value();
    case tcp::Variable::TsRecent: return in.tsRecent;
    }
    return 0;
}

}  // namespace app::kernel
