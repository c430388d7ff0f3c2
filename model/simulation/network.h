#pragma once

#include "simulation/box.h"
#include "simulation/trace_event.h"

#include <vector>

namespace tcp {

/// A segment on its way.
struct Flight {
    std::uint64_t id = 0;
    HostId from{};
    Segment segment;
    PortPair ports{};
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    bool retransmission = false;
    bool forged = false;
    bool ofBox = false;          ///< the box in the middle has made it
    std::uint64_t retransmissionOf = 0;
    EventNumber event = kNoEvent;  ///< the sending, or the forging
    Instant sent{};
    Instant due{};

    friend bool operator==(const Flight&, const Flight&) = default;
};

/// What the sending host knows of a segment that the network does not.
struct SentBy {
    std::uint32_t connection = 0;
    Clause clause = Clause::None;
    EventNumber cause = kNoEvent;
    EventNumber given = kNoEvent;
};

/// Two directions with one latency; loses, doubles and delays what it is told to, or at random by seed.
struct Network {
    Duration latency = 25ms;
    std::uint32_t lossPerMillion = 0;
    std::uint64_t random = 1;    ///< state of the generator
    std::uint64_t nextId = 1;
    bool up = true;
    Box box;
    std::vector<ImpairAction> plan;
    std::vector<Flight> flights;  ///< by due time, then id

    /// Takes a segment from a host and records what becomes of it. Returns its id.
    std::uint64_t take(Flight flight, const SentBy& by, TraceRecorder trace);
    /// A hand on one segment in flight; nothing happens if it has arrived.
    void change(const FlightAction& action, Instant now, TraceRecorder trace);

    friend bool operator==(const Network&, const Network&) = default;

private:
    bool passesBox(const Flight& flight, const SentBy& by, TraceRecorder trace);
    void duplicate(const Flight& original, const SentBy& by, Instant now, TraceRecorder trace);
};

}  // namespace tcp
