// The box in the middle as a part of the network: when it acts, and what becomes of a segment there.

#include "simulation/network.h"

#include <algorithm>

namespace tcp {
namespace {

/// The ports of client and server, whoever sends.
PortPair portsOf(const Flight& flight)
{
    if (flight.from == HostId::Client) return flight.ports;
    return {flight.ports.to, flight.ports.from};
}

}  // namespace

Instant Network::boxDue() const
{
    if (box.kind() == BoxKind::None) return kNever;
    Instant due = box.expires();
    for (const Flight& flight : flights) due = std::min(due, flight.passes);
    return due;
}

void Network::boxActs(Instant now, TraceRecorder trace)
{
    if (box.expires() <= now) return forgetExpired(now, trace);
    const auto first = std::ranges::min_element(flights, {}, &Flight::passes);
    if (first == flights.end() || first->passes > now) return;
    first->passes = kNever;
    const Flight flight = *first;
    const bool passes = passesBox(flight, now, trace);
    if (passes && flight.lostPastBox)
        trace.record({now, flight.from, 0, Lost{flight.id, *flight.lostPastBox}, {}, flight.event});
    if (!passes || flight.lostPastBox) std::erase_if(flights, [&](const Flight& it) { return it.id == flight.id; });
}

void Network::forgetExpired(Instant now, TraceRecorder trace)
{
    while (const std::optional<BoxEntry> entry = box.forget(now)) {
        const PortPair ports{entry->clientPort, entry->serverPort};
        const EventNumber event = trace.record(
            {now, HostId::Client, 0, BoxChanged{0, ports, entry->state, Tracked::None, now}, {}, entry->event});
        std::erase_if(forgotten, [&](const Forgotten& it) { return it.ports == ports; });
        forgotten.push_back({ports, event});
    }
}

bool Network::passesBox(const Flight& flight, Instant now, TraceRecorder trace)
{
    if (box.kind() == BoxKind::None) return true;
    forgetExpired(now, trace);
    const PortPair ports = portsOf(flight);
    const BoxEntry* known = box.find(ports.from, ports.to);
    const Tracked before = known != nullptr ? known->state : Tracked::None;
    const Box::Verdict verdict = box.judge({flight.from, ports.from, ports.to, flight.segment, now});
    if (verdict != Box::Verdict::Pass) {
        const EventNumber lost = refuse(flight, now, trace);
        if (verdict == Box::Verdict::Reset) answerWithRst(flight, lost, now);
        return false;
    }
    BoxEntry* entry = box.find(ports.from, ports.to);
    BoxChanged change{.id = flight.id, .ports = ports, .before = before, .due = now};
    if (entry != nullptr) {
        change.after = entry->state;
        change.due = entry->expires;
    }
    const EventNumber event = trace.record({now, flight.from, 0, change, {}, flight.event});
    if (entry != nullptr) entry->event = event;
    return true;
}

// Lost; where the box has forgotten the connection, because of that.
EventNumber Network::refuse(const Flight& flight, Instant now, TraceRecorder trace)
{
    const PortPair ports = portsOf(flight);
    const auto gone = std::ranges::find(forgotten, ports, &Forgotten::ports);
    const bool unknown = box.find(ports.from, ports.to) == nullptr && gone != forgotten.end();
    const EventNumber given = unknown ? gone->event : kNoEvent;
    return trace.record({now, flight.from, 0, Lost{flight.id, Loss::Box}, {}, flight.event, given});
}

// REJECT --reject-with tcp-reset: it comes back as if from the other host.
void Network::answerWithRst(const Flight& flight, EventNumber lost, Instant now)
{
    const Segment& refused = flight.segment;
    const bool acks = refused.has(ctl::ACK);
    Flight reset;
    reset.id = nextId++;
    reset.from = other(flight.from);
    reset.ports = {flight.ports.to, flight.ports.from};
    reset.forged = reset.ofBox = true;
    reset.event = lost;
    reset.sent = now;
    reset.due = now + latency / 2;
    reset.segment.ctl = acks ? ctl::RST : ctl::RST | ctl::ACK;
    if (acks) reset.segment.seq = refused.ack;
    else reset.segment.ack = refused.end();
    reset.rseq = acks ? flight.rack : 0;
    reset.rack = acks ? 0 : flight.rseq + static_cast<std::int32_t>(refused.length());
    insert(reset);
}

}  // namespace tcp
