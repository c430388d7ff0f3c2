#pragma once

#include "observation/deduction.h"

#include <vector>

namespace tcp {

/// One change of state that the capture shows, and how well.
struct ObservedChange {
    End end{};
    State from{};
    State to{};
    Moment lo;              ///< not before this; always: before the file
    Moment hi;              ///< not after this
    Moment packet;          ///< what proves it, or what it is assumed from
    bool ownSend = false;   ///< `lo` is a segment of this end, which left it up to a delay earlier
    Clause clause = Clause::None;
    Assumptions by;         ///< empty: certain
};

/// The changes of one end in their order, with those that rest on assumptions that may be made.
std::vector<ObservedChange> changesOf(const Conversation& conversation, End end,
                                      CapturePoint point = CapturePoint::Auto, Assumptions may = kEveryAssumption);

/// The clause of RFC 9293 by which an endpoint goes from the one state to the other; None where there is no such way.
Clause clauseOfChange(State from, State to);

}  // namespace tcp
