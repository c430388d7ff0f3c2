#include "simulation/network.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

bool matches(const ImpairAction& rule, const Flight& flight)
{
    if (rule.host != flight.from || rule.count == 0) return false;
    if (!rule.bits) return true;
    constexpr Control kDecisive = ctl::SYN | ctl::FIN | ctl::RST;
    const Control bits = flight.segment.ctl;
    return flight.segment.has(*rule.bits) && (bits & kDecisive) == (*rule.bits & kDecisive);
}

void tell(Sent& sent, const Flight& flight, Clause clause)
{
    sent.id = flight.id;
    sent.segment = flight.segment;
    sent.rseq = flight.rseq;
    sent.rack = flight.rack;
    sent.retransmission = flight.retransmission;
    sent.clause = clause;
    sent.due = flight.due;
    sent.ports = flight.ports;
    sent.retransmissionOf = flight.retransmissionOf;
}

// xorshift64*: the same numbers on every machine
std::uint32_t draw(std::uint64_t& state, std::uint32_t below)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return static_cast<std::uint32_t>(((state * 2685821657736338717ULL) >> 32) % below);
}

}  // namespace

void Network::insert(const Flight& flight)
{
    flights.push_back(flight);
    settleLast();
}

// Behind all that are due before it; nearly always it is there already.
void Network::settleLast()
{
    const auto last = flights.end() - 1;
    const auto earlier = [](const Flight& a, const Flight& b) {
        return a.due < b.due || (a.due == b.due && a.id < b.id);
    };
    if (last == flights.begin() || !earlier(*last, *(last - 1))) return;
    std::rotate(std::upper_bound(flights.begin(), last, *last, earlier), last, flights.end());
}

// The first rule of the plan that matches counts, then the cable, then chance.
Network::Fate Network::fateOf(Flight& flight)
{
    Fate fate;
    for (ImpairAction& rule : plan) {
        if (!matches(rule, flight)) continue;
        --rule.count;
        if (rule.what == Impairment::Drop) fate.lost = Loss::Drop;
        if (rule.what == Impairment::Duplicate) fate.doubled = true;
        if (rule.what == Impairment::Delay) flight.due += rule.delay;
        fate.pastBox = rule.pastBox;
        break;
    }
    std::erase_if(plan, [](const ImpairAction& rule) { return rule.count == 0; });
    if (!fate.lost && !up) fate.lost = Loss::NetworkDown;
    if (!fate.lost && lossPerMillion > 0 && draw(random, 1'000'000) < lossPerMillion) {
        fate.lost = Loss::Random;
        fate.pastBox = box.kind() != BoxKind::None && draw(random, 2) == 1;  // as often on either side of it
    }
    return fate;
}

std::uint64_t Network::send(const SentBy& by, TraceRecorder trace)
{
    Flight& flight = flights.back();
    const std::uint64_t id = nextId++;
    flight.id = id;
    flight.due = flight.sent + latency;
    const bool undisturbed = plan.empty() && up && lossPerMillion == 0 && box.kind() == BoxKind::None;
    if (!undisturbed) return sendThrough(flight, by, trace);
    tellSent(flight, by, trace);
    settleLast();
    return id;
}

inline void Network::tellSent(Flight& flight, const SentBy& by, TraceRecorder trace)
{
    if (TraceEvent* event = trace.begin(flight.sent, flight.from, by.connection, by.cause, by.given))
        tell(event->what.emplace<Sent>(), flight, by.clause);
    flight.event = trace.last();
}

// A segment that may be lost, doubled or delayed, or that the box will see.
std::uint64_t Network::sendThrough(Flight& flight, const SentBy& by, TraceRecorder trace)
{
    const std::uint64_t id = flight.id;
    Fate fate = fateOf(flight);
    tellSent(flight, by, trace);
    if (box.kind() != BoxKind::None) {
        flight.passes = flight.sent + (flight.due - flight.sent) / 2;
        if (fate.pastBox) std::swap(flight.lostPastBox, fate.lost);
    }
    if (fate.lost) {
        trace.record({flight.sent, flight.from, by.connection, Lost{id, *fate.lost}, {}, flight.event});
        flights.pop_back();
        return id;
    }
    if (!fate.doubled) {
        settleLast();
        return id;
    }
    Flight original = flight;
    original.lostPastBox.reset();  // the copy may come through
    settleLast();
    duplicate(original, by, original.sent, trace);
    return id;
}

void Network::duplicate(const Flight& original, const SentBy& by, Instant now, TraceRecorder trace)
{
    Flight copy = original;
    copy.id = nextId++;
    if (TraceEvent* event = trace.begin(now, copy.from, by.connection, original.event)) {
        auto& sent = event->what.emplace<Sent>();
        tell(sent, copy, by.clause);
        sent.duplicateOf = original.id;
    }
    copy.event = trace.last();
    insert(copy);
}

void Network::change(const FlightAction& action, Instant now, TraceRecorder trace)
{
    const auto found = std::ranges::find(flights, action.id, &Flight::id);
    if (found == flights.end()) return;
    Flight flight = *found;
    switch (action.what) {
    case Impairment::Drop:
        flights.erase(found);
        trace.record({now, flight.from, 0, Lost{flight.id, Loss::Drop}, {}, flight.event});
        return;
    case Impairment::Delay:
        flights.erase(found);
        flight.due += action.delay;
        if (flight.passes != kNever) flight.passes += action.delay / 2;
        trace.record({now, flight.from, 0, Delayed{flight.id, flight.due}, {}, flight.event});
        return insert(flight);
    case Impairment::Duplicate: return duplicate(flight, {}, now, trace);
    }
}

}  // namespace tcp
