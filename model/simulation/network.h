#pragma once

#include "simulation/happening.h"

#include <vector>

namespace tcp {

/// A segment on its way.
struct Flight {
    std::uint64_t id = 0;
    HostId from{};
    Segment segment;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    bool retransmission = false;
    bool forged = false;
    Instant sent{};
    Instant due{};

    friend bool operator==(const Flight&, const Flight&) = default;
};

/// Two directions with one latency; loses, doubles and delays what it is told to, or at random by seed.
struct Network {
    Duration latency = 25ms;
    std::uint32_t lossPerMillion = 0;
    std::uint64_t random = 1;    ///< state of the generator
    std::uint64_t nextId = 1;
    bool up = true;
    std::vector<ImpairAction> plan;
    std::vector<Flight> flights;  ///< by due time, then id

    /// Takes a segment from a host. What became of it is appended to the story, if one is kept.
    void take(Flight flight, std::uint32_t connection, Clause clause, Happenings* story);
    void change(const FlightAction& action, Instant now, Happenings* story);

    friend bool operator==(const Network&, const Network&) = default;
};

}  // namespace tcp
