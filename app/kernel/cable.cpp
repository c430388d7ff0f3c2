#include "kernel/cable.h"

#include <algorithm>
#include <utility>

namespace app::kernel {

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
    it.ports = {packet.ports.local, packet.ports.remote};
    return it;
}

tcp::TraceEvent OnCable::injected(tcp::HostId to) const
{
    tcp::Injected what{id, packet.segment, numbers.rseq, numbers.rack};
    what.ports = {packet.ports.local, packet.ports.remote};
    what.ofBox = true;
    return {due, to, 0, what};
}

Cable::Cable(const tcp::Settings& settings, const Addresses& addresses, Tell tell)
    : network_(tcp::World(settings).network()), addresses_(addresses), tell_(std::move(tell))
{
}

void Cable::insert(OnCable flight)
{
    const auto later = [](const OnCable& a, const OnCable& b) { return a.due < b.due; };
    flights_.insert(std::upper_bound(flights_.begin(), flights_.end(), flight, later), std::move(flight));
}

/// What is seen of a real machine has no proven cause.
void Cable::tellAll(tcp::TraceLog& log)
{
    for (tcp::TraceEvent& event : log) {
        event.number = event.cause = tcp::kNoEvent;
        event.at -= ahead_;
        if (auto* sent = std::get_if<tcp::Sent>(&event.what)) sent->due -= ahead_;
        if (auto* changed = std::get_if<tcp::BoxChanged>(&event.what)) changed->due -= ahead_;
        tell_(event);
    }
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
    tcp::Flight& flight = network_.add();
    flight.from = from;
    flight.segment = packet->segment;
    flight.ports = {packet->ports.local, packet->ports.remote};
    flight.rseq = it.numbers.rseq;
    flight.rack = it.numbers.rack;
    flight.retransmission = it.numbers.again;
    flight.sent = now + ahead_;
    std::uint64_t next = network_.nextId;
    tcp::TraceLog log;
    tcp::EventNumber last = tcp::kNoEvent;
    network_.send({}, tcp::TraceRecorder(last, &log));
    tellAll(log);
    for (; next < network_.nextId; ++next) beforeBox_[next] = it;  // the packet and its copies, those lost among them
    release();
}

/// What has passed the box, or never had one before it, is on its way.
void Cable::release()
{
    for (const tcp::Flight& flight : network_.flights) {
        if (flight.passes != tcp::kNever) continue;
        const auto found = beforeBox_.find(flight.id);
        OnCable it = found != beforeBox_.end() ? std::move(found->second) : madeByBox(flight);
        it.id = flight.id;
        it.due = flight.due - ahead_;
        translate(it);
        insert(std::move(it));
    }
    std::erase_if(network_.flights, [](const tcp::Flight& flight) { return flight.passes == tcp::kNever; });
    std::erase_if(beforeBox_, [this](const auto& one) {
        return std::ranges::find(network_.flights, one.first, &tcp::Flight::id) == network_.flights.end();
    });
}

OnCable Cable::madeByBox(const tcp::Flight& flight) const
{
    OnCable it;
    it.from = flight.from;
    it.packet.ports = {flight.ports.from, flight.ports.to};
    it.packet.segment = flight.segment;
    const tcp::HostId to = tcp::other(flight.from);
    it.octets = writePacket(it.packet, addresses_.peerOf(to), addresses_.of(to));
    it.numbers.rseq = flight.rseq;
    it.numbers.rack = flight.rack;
    it.forged = it.ofBox = true;
    it.sent = flight.sent - ahead_;
    return it;
}

/// What a NAT does to the addresses.
void Cable::translate(OnCable& flight) const
{
    if (addresses_.shown == addresses_.client || flight.ofBox) return;
    const tcp::HostId to = tcp::other(flight.from);
    setAddresses(flight.octets, addresses_.peerOf(to), addresses_.of(to));
}

void Cable::boxActs(tcp::Instant now)
{
    tcp::TraceLog log;
    tcp::EventNumber last = tcp::kNoEvent;
    while (network_.boxDue() <= now + ahead_) network_.boxActs(now + ahead_, tcp::TraceRecorder(last, &log));
    tellAll(log);
    release();
}

void Cable::skip(tcp::Duration time, tcp::Instant now)
{
    for (tcp::Flight& flight : network_.flights) {
        flight.due += time;
        if (flight.passes != tcp::kNever) flight.passes += time;
    }
    ahead_ += time;
    boxActs(now);
}

std::optional<tcp::Instant> Cable::nextDue() const
{
    tcp::Instant due = network_.boxDue();
    if (due != tcp::kNever) due -= ahead_;
    if (!flights_.empty()) due = std::min(due, flights_.front().due);
    return due == tcp::kNever ? std::nullopt : std::optional(due);
}

std::optional<OnCable> Cable::takeDue(tcp::Instant now)
{
    boxActs(now);
    if (flights_.empty() || flights_.front().due > now) return std::nullopt;
    OnCable first = std::move(flights_.front());
    flights_.pop_front();
    return first;
}

OnCable Cable::forge(const tcp::InjectAction& action, Ports ports, tcp::State state, tcp::Instant now)
{
    const bool connected = state != tcp::State::Closed && state != tcp::State::Listen;
    const Direction none;
    const Direction& out = connected ? conversations_.of(action.host, ports) : none;
    const Direction& in = connected ? conversations_.of(tcp::other(action.host), ports.reversed()) : none;
    OnCable it;
    it.id = network_.nextId++;
    it.from = tcp::other(action.host);
    it.forged = true;
    it.sent = it.due = now;
    it.packet.ports = ports.reversed();
    it.packet.segment = conversations_.forged(action, ports, connected);
    const tcp::Segment& segment = it.packet.segment;
    Packet written = it.packet;
    if (!segment.has(tcp::ctl::SYN)) written.segment.wnd >>= out.scale;
    it.octets = writePacket(written, addresses_.peerOf(action.host), addresses_.of(action.host));
    conversations_.forges(it.from, it.packet, state);
    it.numbers.rseq = segment.seq - in.iss;
    if (segment.has(tcp::ctl::ACK)) it.numbers.rack = segment.ack - out.iss;
    if (!connected) conversations_.strays(it.packet, it.numbers);
    return it;
}

}  // namespace app::kernel
