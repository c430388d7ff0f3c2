#pragma once

#include "protocol/effect.h"
#include "traffic/crowd_connections.h"
#include "traffic/crowd_settings.h"
#include "traffic/crowd_tally.h"
#include "traffic/crowd_watcher.h"
#include "traffic/event_queue.h"

#include <cstdint>

namespace tcp {

/// Something that is due in a crowd.
struct CrowdEvent {
    enum class What : std::uint8_t { Segment, Timer, Arrival, ForgedSyn, ClientTimeout, Served, ServerIdle, Retry };

    std::uint32_t connection = 0;
    std::uint16_t generation = 0;
    What what{};
    std::uint8_t detail = 0;    ///< the host that receives, or whose timer it is; how many tries there were
    std::uint32_t request = 0;  ///< of the connection, whose time-out this is; the timer
};

/// What comes first within one tick, as in a world: segments by age, then timers by host and kind. Applications wake
/// when the kernels have done all that is due.
namespace crowd_rank {
inline constexpr unsigned kSegments = 0;
inline constexpr unsigned kTimers = 1;
inline constexpr unsigned kApplications = kTimers + 2 * kTimerCount;
static_assert(kApplications < EventQueue<CrowdEvent>::kRanks);
}  // namespace crowd_rank

/// What clients, server and link of a crowd share: the time, what is due, the connections, the counts.
struct CrowdState {
    explicit CrowdState(const CrowdSettings& wanted);

    /// An event of an application.
    void wake(Duration after, const CrowdEvent& event) { queue.put(now, after, crowd_rank::kApplications, event); }
    static CrowdEvent event(std::uint32_t c, const CrowdRecord& record, CrowdEvent::What what)
    {
        return {c, record.generation, what, 0, 0};
    }
    /// Whether the connection is still the one that the event is for.
    static bool current(const CrowdEvent& event, const CrowdRecord& record)
    {
        return record.used && record.generation == event.generation;
    }
    void exhaust(Resource resource) { tally.exhaust(resource, now); }
    /// From 0 to below 1; the same on every machine.
    double draw();
    /// Exponentially distributed.
    Duration drawDuration(Duration mean);

    const CrowdSettings settings;
    Instant now{};
    EventQueue<CrowdEvent> queue;
    CrowdConnections connections;
    CrowdTally tally;
    Effects effects;  ///< of the event that is being dealt with
    CrowdWatcher* watcher = nullptr;
    std::uint64_t random = 0;
};

}  // namespace tcp
