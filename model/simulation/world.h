#pragma once

#include "simulation/trace_event.h"
#include "simulation/host.h"
#include "simulation/network.h"
#include "simulation/settings.h"

#include <array>
#include <optional>
#include <variant>

namespace tcp {

/// The earliest thing that is due: a segment arrives or a timer expires.
struct NextEvent {
    friend bool operator==(const NextEvent&, const NextEvent&) = default;
};
/// The clock goes on to `to`; nothing may be due before.
struct Advance {
    Instant to;
    friend bool operator==(const Advance&, const Advance&) = default;
};
/// What moves the world: a hand, the earliest event, or time.
using Cause = std::variant<Action, NextEvent, Advance>;

/// Two hosts and the network between them, at one moment. A value: copy it to keep the past.
class World {
public:
    explicit World(const Settings& settings);
    /// A world that was seen, not computed. Only model/observation may make one (tests/layout).
    static World observed(const Settings& settings, Instant now, std::array<Host, 2> hosts, Network network);

    Instant now() const { return now_; }
    const Host& host(HostId id) const { return hosts_[index(id)]; }
    const Network& network() const { return network_; }
    const Settings& settings() const { return settings_; }

    /// Applies one cause; what happened is appended to the log. A NextEvent with nothing due does nothing.
    void step(const Cause& cause, TraceLog& log) { step(cause, &log); }
    /// The same without the log.
    void step(const Cause& cause) { step(cause, nullptr); }

    /// When the next event is due, if any.
    std::optional<Instant> nextDue() const;
    /// Nothing in flight and no acknowledgment owed (reference: run "quiet").
    bool quiet() const;
    /// What the call would answer here and now, without making it: "ok" or the RFC's error text.
    std::string_view wouldAnswer(HostId host, HostCall call) const;

    friend bool operator==(const World&, const World&) = default;

private:
    friend class HostKernel;
    void step(const Cause& cause, TraceLog* log);
    void act(const Action& action, TraceLog* log);
    void nextEvent(TraceLog* log);

    Settings settings_;
    Instant now_{};
    std::array<Host, 2> hosts_;
    Network network_;
    EventNumber lastEvent_ = kNoEvent;
};

}  // namespace tcp
