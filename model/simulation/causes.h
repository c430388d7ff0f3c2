#pragma once

#include "simulation/timeline.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace tcp {

/// The rule behind an event: that of the effect, of the call, or of the timer at a host so configured. Clause::None for
/// what no rule is behind: a loss, a forged segment, a call that is no business of TCP.
Clause clauseOf(const TraceEvent& event, const Config& config);

/// One event of a chain.
struct CauseLink {
    const TraceEvent* event = nullptr;
    std::size_t step = 0;     ///< index of the step of the timeline in which it happened
    Clause clause = Clause::None;
    bool given = false;       ///< it did not set off the link before it, but without it that would have been another
    int branch = 0;           ///< forward: how many events between the first and this one led to more than one other
    EventNumber from = kNoEvent;  ///< forward: which event of the chain led to it
};

/// The events of a timeline up to a moment, and which led to which. Valid until the timeline changes.
class Causes {
public:
    Causes(const Timeline& timeline, std::size_t moment);

    /// nullptr: no such event up to the moment.
    const TraceEvent* find(EventNumber number) const;
    const std::vector<const TraceEvent*>& events() const { return events_; }

    /// From the event back to one that came from outside: each link is followed by what it was given, where there is
    /// such an event, else by its cause. Empty if there is no such event.
    std::vector<CauseLink> whatLedTo(EventNumber number) const;
    /// The event and everything that it led to, each event behind the one that led to it.
    std::vector<CauseLink> whatFollowedFrom(EventNumber number) const;

private:
    CauseLink linkOf(std::size_t place) const;
    std::size_t placeOf(EventNumber number) const;

    const Timeline& timeline_;
    std::vector<const TraceEvent*> events_;  ///< in order of time
    std::vector<std::size_t> steps_;         ///< of each of them
    std::unordered_map<EventNumber, std::size_t> places_;
};

}  // namespace tcp
