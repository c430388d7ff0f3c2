#pragma once

#include "observation/trace.h"

#include <map>
#include <optional>
#include <set>

namespace tcp {

/// Two hosts and the network as a trace tells of them, one item after the other. Sequence numbers and windows come from
/// the segments, timers from what the kernel said; what nobody can see stays empty.
class ObservedWorld {
public:
    /// The trace says beforehand when each segment will arrive.
    ObservedWorld(const Settings& settings, const Trace& trace);

    /// Takes in an event and returns it completed: with the connection it belongs to, and when its segment is due.
    TraceEvent take(const TraceEvent& event);
    /// The timers of a socket; what became of them is appended.
    void take(const SocketSeen& seen, TraceLog& log);
    void advance(Instant to) { now_ = std::max(now_, to); }

    Instant now() const { return now_; }
    World world() const;

private:
    struct Running {
        Timer timer;
        Instant due;
    };

    void on(const TraceEvent& event, const Called& called);
    void on(const TraceEvent& event, const Sent& sent);
    void on(const TraceEvent& event, const Received& received);
    void on(const TraceEvent& event, const Lost& lost);
    void on(const TraceEvent& event, const Delayed& delayed);
    void on(const TraceEvent& event, const StateChanged& change);
    void on(const TraceEvent& event, const BoxChanged& change);
    Connection* sender(const TraceEvent& event, const PortPair& ports);
    Connection* receiver(const TraceEvent& event, const PortPair& ports);
    template <typename Other> void on(const TraceEvent&, const Other&) {}

    Host& host(HostId id) { return hosts_[index(id)]; }
    Connection* connection(HostId id, std::uint32_t number);
    void opened(const TraceEvent& event, State state);
    void listens(HostId id, bool listens);
    void stopTimer(const SocketSeen& seen, TraceLog& log);
    Timer timerOf(const SocketSeen& seen) const;

    Settings settings_;
    Instant now_{};
    std::array<Host, 2> hosts_;
    Network network_;
    std::map<std::uint64_t, Instant> arrivals_;  ///< by id of the segment
    std::array<std::optional<Running>, 2> running_;
    std::array<std::set<std::uint32_t>, 2> unheard_;  ///< connections that have sent nothing yet
    bool portsTold_ = false;                          ///< of the segment that is taken in
};

}  // namespace tcp
