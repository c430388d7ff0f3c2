#pragma once

#include "observation/captured_run.h"

#include <cstdint>
#include <vector>

namespace tcp {

/// One link of what led to the state of a captured host, and how well it is known.
struct CapturedLink {
    TraceEvent event;           ///< as the run tells it; a call and a timer are what must have been behind it
    std::size_t moment = 0;     ///< the first at which it has happened
    std::uint64_t packet = 0;   ///< which proves it, or from which it is assumed; 0: none
    Assumptions by;             ///< empty: proved
    Clause clause = Clause::None;
    bool several = false;       ///< a state that is only one of those possible
    int branch = 0;             ///< forward: how many links between the first and this one led to more than one other

    /// Both are about the same thing that happened.
    bool sameAs(const CapturedLink& link) const;
};

/// From the last change of state of the host by that moment back through the wire to the call or the timer that began
/// it, or to where the file begins. Empty where no change was seen.
std::vector<CapturedLink> whatLedTo(const CapturedRun& run, const Conversation& conversation, HostId host,
                                    std::size_t moment);

/// The same of one event of this step of the run: a segment that its host sent or received, or a change of its state.
std::vector<CapturedLink> whatLedTo(const CapturedRun& run, const Conversation& conversation, const TraceEvent& event,
                                    std::size_t step);

/// The link and what followed from it by the moment, as far as changes of state came of that: each link behind the one
/// that led to it. It is what whatLedTo() tells of all these changes, read the other way.
std::vector<CapturedLink> whatFollowedFrom(const CapturedRun& run, const Conversation& conversation,
                                           const CapturedLink& first, std::size_t moment);

}  // namespace tcp
