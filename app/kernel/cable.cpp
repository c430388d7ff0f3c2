#include "kernel/cable.h"

#include <algorithm>
#include <utility>

namespace app::kernel {

tcp::Sent OnCable::asSent() const
{
    return {id, packet.segment, numbers.rseq, numbers.rack, numbers.again, tcp::Clause::None, due};
}

tcp::Received OnCable::received() const
{
    tcp::Received it{};
    it.id = id;
    it.segment = packet.segment;
    it.rseq = numbers.rseq;
    it.rack = numbers.rack;
    it.retransmission = numbers.again;
    it.forged = forged;
    it.sent = sent;
    return it;
}

Cable::Cable(const tcp::Settings& settings, Tell tell)
    : network_(tcp::World(settings).network()), tell_(std::move(tell))
{}

void Cable::insert(OnCable flight)
{
    const auto later = [](const OnCable& a, const OnCable& b) { return a.due < b.due; };
    flights_.insert(std::upper_bound(flights_.begin(), flights_.end(), flight, later), std::move(flight));
}

// The simulator's network is asked: a lesson that loses the second FIN loses the same one here.
void Cable::take(tcp::HostId from, std::vector<std::uint8_t> octets, tcp::Instant now)
{
    auto packet = readPacket(octets);
    if (!packet) return;
    OnCable it;
    it.from = from;
    it.numbers = conversations_.leaves(from, *packet);
    it.packet = *packet;
    it.octets = std::move(octets);
    it.sent = now;
    tcp::Flight flight;
    flight.from = from;
    flight.segment = packet->segment;
    flight.rseq = it.numbers.rseq;
    flight.rack = it.numbers.rack;
    flight.retransmission = it.numbers.again;
    flight.sent = now;
    tcp::TraceLog log;
    tcp::EventNumber last = tcp::kNoEvent;
    network_.take(flight, {}, tcp::TraceRecorder(last, &log));
    for (tcp::TraceEvent& event : log) {
        event.number = event.cause = tcp::kNoEvent;  // what is seen of a real machine has no proven cause
        tell_(event);
    }
    for (const tcp::Flight& accepted : std::exchange(network_.flights, {})) {
        it.id = accepted.id;
        it.due = accepted.due;
        insert(it);
    }
}

std::optional<tcp::Instant> Cable::nextDue() const
{
    if (flights_.empty()) return std::nullopt;
    return flights_.front().due;
}

std::optional<OnCable> Cable::takeDue(tcp::Instant now)
{
    if (flights_.empty() || flights_.front().due > now) return std::nullopt;
    OnCable first = std::move(flights_.front());
    flights_.pop_front();
    return first;
}

OnCable Cable::forge(const tcp::InjectAction& action, Ports ports, tcp::State state, tcp::Instant now,
                     std::uint32_t from, std::uint32_t to)
{
    const bool connected = state != tcp::State::Closed && state != tcp::State::Listen;
    const Direction none;
    const Direction& out = connected ? conversations_.of(action.host, ports) : none;
    const Direction& in = connected ? conversations_.of(tcp::other(action.host), ports.reversed()) : none;
    const auto number = [&](const tcp::Expression& expression, tcp::SeqNum otherwise) {
        if (expression.empty()) return otherwise;
        std::uint32_t sum = 0;
        for (const tcp::Term& term : expression) {
            const bool counts = connected || term.variable == tcp::Variable::Number;
            const std::uint32_t value = counts ? conversations_.value(action.host, ports, term) : 0;
            sum = term.minus ? sum - value : sum + value;
        }
        return tcp::SeqNum(sum);
    };
    OnCable it;
    it.id = network_.nextId++;
    it.from = tcp::other(action.host);
    it.forged = true;
    it.sent = it.due = now;
    it.packet.ports = ports.reversed();
    tcp::Segment& segment = it.packet.segment;
    segment.ctl = action.bits;
    segment.seq = number(action.seq, in.next);
    if (segment.has(tcp::ctl::ACK)) segment.ack = number(action.ack, out.end);
    segment.text = action.length;
    segment.wnd = action.window.value_or(out.window);
    Packet written = it.packet;
    if (!segment.has(tcp::ctl::SYN)) written.segment.wnd >>= out.scale;
    it.octets = writePacket(written, from, to);
    conversations_.forges(it.from, it.packet, state);
    it.numbers.rseq = segment.seq - in.iss;
    if (segment.has(tcp::ctl::ACK)) it.numbers.rack = segment.ack - out.iss;
    if (!connected) conversations_.strays(it.packet, it.numbers);
    return it;
}

}  // namespace app::kernel
