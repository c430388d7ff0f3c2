#include "drill/performer.h"

#include <algorithm>

namespace tcp::drill {
namespace {

constexpr Duration kMostLate = 1h; // of a segment whose time is *

bool follows(const Left& next, const Left& whole)
{
    return next.segment.text > 0 && next.at == whole.at && next.segment.seq == whole.segment.end() &&
           next.link == whole.link;
}

} // namespace

Numbers::Ports Player::portsOf(const ScriptPacket& packet)
{
    if (const Link* link = calls_.newestLink()) ports_ = {link->localPort, link->remotePort};
    if (!packet.ports) return ports_;
    const auto [from, to] = *packet.ports;
    const bool known = machine_.listenerAt(to) != nullptr;
    return {known ? to : ports_.first, from};
}

void Player::packet(const ScriptEvent& event, const ScriptPacket& packet)
{
    if (packet.outside != Outside::None) skip(event.place, packet.outside, {});
    const bool nothing = packet.outside == Outside::Icmp || packet.outside == Outside::OtherProtocol;
    if (nothing) return advance(base(event) + event.time.at);
    if (packet.outbound)
        out(event, packet);
    else
        in(event, packet);
}

void Player::in(const ScriptEvent& event, const ScriptPacket& packet)
{
    arriveAt(base(event) + event.time.at);
    for (const Left& left : machine_.left()) // the script need not look at each
        numbers_.see(left, nullptr);
    const bool begins = packet.has(ctl::SYN) && !packet.has(ctl::ACK) && !packet.ports;
    if (begins) machine_.forgetGone();  // packetdrill looks only at the socket under test, which is another now
    const Numbers::Ports ports = portsOf(packet);
    std::uint8_t shift = 0;
    for (const Link& link : machine_.links()) {
        if (link.localPort == ports.first && link.remotePort == ports.second && link.tcb.snd.scales)
            shift = peerShift_[ports];
    }
    const Segment segment = numbers_.arriving(packet, ports, shift);
    if (packet.has(ctl::SYN)) peerShift_[ports] = segment.options.windowScale ? segment.options.scale : std::uint8_t{};
    machine_.arrives(segment, ports.second, ports.first);
    askWaiting();
    note(event.place, "< " + notation(packet));
}

// Whether the script expects no further segment at this very time.
bool Player::burstEnds(const ScriptEvent& event) const
{
    const auto after = static_cast<std::size_t>(&event - script_.events.data()) + 1;
    if (after >= script_.events.size()) return true;
    const ScriptEvent& next = script_.events[after];
    const auto* packet = std::get_if<ScriptPacket>(&next.what);
    return packet == nullptr || !packet->outbound;
}

// Whether a segment has left, or leaves by this time.
bool Player::leaves(Instant limit)
{
    while (machine_.left().empty() && advanceOnce(limit)) {
    }
    return !machine_.left().empty();
}

// Segments that left at once and follow each other are one to packetdrill, which sees them before they are cut. Linux
// sets PSH on whatever is to be cut (__tcp_transmit_skb, since 5.5), so that receivers hand it on at once.
Left Player::takeLeft(const ScriptPacket& expected)
{
    auto& queue = machine_.left();
    Left whole = queue.front();
    queue.pop_front();
    bool several = false;
    while (!queue.empty() && whole.segment.text > 0 && whole.segment.text < expected.text) {
        const Left& next = queue.front();
        if (!follows(next, whole) || whole.segment.text + next.segment.text > expected.text) break;
        whole.segment.text += next.segment.text;
        whole.segment.ctl |= next.segment.ctl;
        several = true;
        queue.pop_front();
    }
    if (several && expected.has(ctl::PSH)) whole.segment.ctl |= ctl::PSH;
    return whole;
}

void Player::out(const ScriptEvent& event, const ScriptPacket& expected)
{
    const Instant begin = base(event);
    const bool any = event.time.kind == EventTime::Kind::Any;
    const Instant latest = begin + event.time.end.value_or(event.time.at);
    const Instant limit = any ? begin + kMostLate : latest + tolerance_.of(latest - begin);
    if (!leaves(limit)) {
        const auto due = machine_.nextDue();
        return differs(Unlike::NoSegment, event.place, notation(expected), due ? secondsText(*due) : std::string());
    }
    const Left left = takeLeft(expected);
    numbers_.see(left, &expected);
    ScriptPacket shown = numbers_.shown(left, order_);
    const auto ticks = tick_ > Duration{} ? static_cast<std::uint32_t>(tolerance_.of(left.at) / tick_) + 1 : 0;
    if (!agree(expected, shown, tick_ > Duration{}, ticks)) {
        if (!expected.window) shown.window.reset();
        return differs(Unlike::OtherSegment, event.place, notation(expected), notation(shown));
    }
    if (!any) checkTime(event, begin, left.at);
    // More follows at once: only a congestion window ends a burst where the script ends it.
    const bool goesOn = !machine_.left().empty() && follows(machine_.left().front(), left);
    if (goesOn && burstEnds(event)) skip(event.place, Outside::Congestion, {});
    note(event.place, "> " + notation(expected));
}

void Player::checkTime(const ScriptEvent& event, Instant begin, Instant at)
{
    const Instant from = begin + event.time.at;
    const Instant to = begin + event.time.end.value_or(event.time.at);
    const Duration allowed =
        tolerance_.of(event.time.kind == EventTime::Kind::Absolute ? from - lastAt_ : event.time.at);
    if (at + allowed >= from && at <= to + allowed) return;
    const std::string range = event.time.end ? "~" + secondsText(to) : std::string();
    differs(Unlike::SegmentTime, event.place, secondsText(from) + range, secondsText(at));
}

} // namespace tcp::drill
