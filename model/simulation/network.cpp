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

void tell(Happenings* story, Happening happening)
{
    if (story != nullptr) story->push_back(std::move(happening));
}

void insert(std::vector<Flight>& flights, const Flight& flight)
{
    const auto later = [](const Flight& a, const Flight& b) { return a.due < b.due || (a.due == b.due && a.id < b.id); };
    flights.insert(std::ranges::upper_bound(flights, flight, later), flight);
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

void Network::take(Flight flight, std::uint32_t connection, Clause clause, Happenings* story)
{
    flight.id = nextId++;
    flight.due = flight.sent + latency;
    int copies = 1;
    std::optional<Loss> lost;
    for (ImpairAction& rule : plan) {
        if (!matches(rule, flight)) continue;
        --rule.count;
        if (rule.what == Impairment::Drop) lost = Loss::Drop;
        if (rule.what == Impairment::Duplicate) ++copies;
        if (rule.what == Impairment::Delay) flight.due += rule.delay;
        break;
    }
    std::erase_if(plan, [](const ImpairAction& rule) { return rule.count == 0; });
    if (!lost && !up) lost = Loss::NetworkDown;
    if (!lost && lossPerMillion > 0 && draw(random, 1'000'000) < lossPerMillion) lost = Loss::Random;

    const Instant now = flight.sent;
    const HostId from = flight.from;
    const auto sent = [&] {
        tell(story, {now, from, connection,
                         Sent{flight.id, flight.segment, flight.rseq, flight.rack, flight.retransmission, clause,
                              flight.due}});
    };
    sent();
    if (lost) {
        tell(story, {now, from, connection, Lost{flight.id, *lost}});
        return;
    }
    insert(flights, flight);
    for (; copies > 1; --copies) {
        flight.id = nextId++;
        insert(flights, flight);
        sent();
    }
}

// The hand of free play on one segment in flight.
void Network::change(const FlightAction& action, Instant now, Happenings* story)
{
    const auto found = std::ranges::find(flights, action.id, &Flight::id);
    if (found == flights.end()) return;
    Flight flight = *found;
    switch (action.what) {
    case Impairment::Drop:
        flights.erase(found);
        tell(story, {now, flight.from, 0, Lost{flight.id, Loss::Drop}});
        return;
    case Impairment::Delay:
        flights.erase(found);
        flight.due += action.delay;
        return insert(flights, flight);
    case Impairment::Duplicate:
        flight.id = nextId++;
        tell(story, {now, flight.from, 0,
                         Sent{flight.id, flight.segment, flight.rseq, flight.rack, flight.retransmission,
                              Clause::None, flight.due}});
        return insert(flights, flight);
    }
}

}  // namespace tcp
