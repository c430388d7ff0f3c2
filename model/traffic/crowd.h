#pragma once

#include "traffic/crowd_clients.h"
#include "traffic/crowd_link.h"
#include "traffic/crowd_server.h"
#include "traffic/crowd_state.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace tcp {

/// Thousands of connections between clients and one server. Every one is a pair of real endpoints:
/// there is no second, simplified TCP.
class Crowd {
public:
    explicit Crowd(const CrowdSettings& settings);
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// Runs until the time or the end; false: nothing more will happen.
    bool runUntil(Instant time);
    Instant now() const { return state_.now; }
    /// When arrivals and their tail are over.
    Instant end() const { return state_.settings.duration + state_.settings.tail; }

    Sample sample() const;
    std::optional<Instant> firstExhausted(Resource resource) const
    {
        return state_.tally.exhausted[static_cast<std::size_t>(resource)];
    }
    const Flow& flow() const { return state_.tally.flow; }
    std::uint64_t lifetimes() const { return state_.connections.ended(); }
    std::uint64_t events() const { return state_.tally.events; }
    std::size_t live() const { return state_.connections.live(); }
    /// Memory in octets of all that grows with the connections: endpoints, bookkeeping, events and segments.
    std::size_t octets() const;
    /// Calls with every live connection; its TCBs last as long as the call.
    void forEach(const std::function<void(const CrowdConnection&)>& visit) const { state_.connections.forEach(visit); }

    /// One at most; it must live as long as the crowd runs.
    void watch(CrowdWatcher* watcher) { state_.watcher = watcher; }

private:
    void handle(const CrowdEvent& event);
    void segmentArrives(const CrowdEvent& event);
    void timerExpires(const CrowdEvent& event);
    void scheduleForgedSyn();
    void forgedSyn();

    CrowdState state_;
    CrowdLink link_;
    CrowdServer server_;
    CrowdClients clients_;
};

}  // namespace tcp
