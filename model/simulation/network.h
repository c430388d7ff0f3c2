#pragma once

#include "simulation/box.h"
#include "simulation/trace_event.h"

#include <optional>
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
    Instant passes = kNever;       ///< the box, in the middle of its way; kNever: there is none ahead
    std::optional<Loss> lostPastBox{};

    friend bool operator==(const Flight&, const Flight&) = default;
};

/// What the sending host knows of a segment that the network does not.
struct SentBy {
    std::uint32_t connection = 0;
    Clause clause = Clause::None;
    EventNumber cause = kNoEvent;
    EventNumber given = kNoEvent;
};

/// An entry that the box in the middle has forgotten.
struct Forgotten {
    PortPair ports{};  ///< of client and server
    EventNumber event = kNoEvent;

    friend bool operator==(const Forgotten&, const Forgotten&) = default;
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
    std::vector<Forgotten> forgotten{};

    /// A segment that a host is about to send, to be filled in where it is kept.
    Flight& add() { return flights.emplace_back(); }
    /// Sends what was added, and records what becomes of it. Returns its id.
    std::uint64_t send(const SentBy& by, TraceRecorder trace);
    /// A hand on one segment in flight; nothing happens if it has arrived.
    void change(const FlightAction& action, Instant now, TraceRecorder trace);

    /// When the box in the middle has something to do: a segment passes, or the time of an entry is over.
    Instant boxDue() const;
    /// The first of it, which is due now.
    void boxActs(Instant now, TraceRecorder trace);
    /// A segment meets the box; false: it goes no further.
    bool passesBox(const Flight& flight, Instant now, TraceRecorder trace);

    friend bool operator==(const Network&, const Network&) = default;

private:
    /// What happens to a segment on its way.
    struct Fate {
        std::optional<Loss> lost;
        bool doubled = false;
        bool pastBox = false;  ///< where it is lost, if anywhere
    };

    Fate fateOf(Flight& flight);
    void insert(const Flight& flight);
    void settleLast();
    std::uint64_t sendThrough(Flight& flight, const SentBy& by, TraceRecorder trace);
    static inline void tellSent(Flight& flight, const SentBy& by, TraceRecorder trace);
    void forgetExpired(Instant now, TraceRecorder trace);
    EventNumber refuse(const Flight& flight, Instant now, TraceRecorder trace);
    void answerWithRst(const Flight& flight, EventNumber lost, Instant now);
    void duplicate(const Flight& original, const SentBy& by, Instant now, TraceRecorder trace);
};

}  // namespace tcp
