#pragma once

#include "protocol/state.h"
#include "protocol/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tcp {

/// Why a request failed, as the client's application sees it.
enum class Failure : std::uint8_t { NoPort, ConnectTimeout, ReadTimeout, Reset, StaleConnection };
inline constexpr int kFailureCount = 5;
/// "EADDRNOTAVAIL", "connect timeout", ...
std::string_view text(Failure failure);

/// What can run out.
enum class Resource : std::uint8_t { Ports, Workers, AcceptQueue, SynQueue, FileDescriptors, TimeWaitBuckets, Orphans };
inline constexpr int kResourceCount = 7;
std::string_view text(Resource resource);

using StateCounts = std::array<std::uint32_t, 11>;

/// The whole crowd at one moment.
struct Sample {
    Instant at{};
    std::array<StateCounts, 2> states{};    ///< by host: clients together, server
    std::uint32_t acceptQueue = 0;
    std::uint32_t synQueue = 0;
    std::uint32_t busyWorkers = 0;
    std::uint32_t fileDescriptors = 0;      ///< of the server's process
    std::uint32_t portsInUse = 0;
    std::uint64_t requests = 0;             ///< begun
    std::uint64_t connects = 0;             ///< SYNs that found a port
    std::uint64_t completed = 0;
    std::array<std::uint64_t, kFailureCount> failures{};
    std::uint64_t synsDropped = 0;          ///< by a full accept or SYN queue, or tcp_tw_recycle
    std::uint64_t acceptFailures = 0;       ///< EMFILE
    std::array<std::uint32_t, 2> orphans{};         ///< by host: full sockets that no process owns
    std::array<std::uint32_t, 2> finWait2Minis{};   ///< by host: of those in FIN-WAIT-2, timewait minisocks (Linux)
};

/// How often each row of transitions() was taken, by host.
using Flow = std::array<std::vector<std::uint64_t>, 2>;

/// What is counted while a crowd runs.
struct CrowdTally {
    CrowdTally();

    void exhaust(Resource resource, Instant now)
    {
        auto& first = exhausted[static_cast<std::size_t>(resource)];
        if (!first) first = now;
    }

    Sample counters;  ///< without the time
    std::array<std::optional<Instant>, kResourceCount> exhausted{};  ///< when it first ran out
    Flow flow;
    std::uint64_t events = 0;
};

}  // namespace tcp
