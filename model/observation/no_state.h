#pragma once

#include "observation/deduction.h"

#include <optional>

namespace tcp {

/// Each packet may be one of an endpoint of RFC 9293, and all of them together leave it no state.
struct NoState {
    Moment packet;                   ///< the first of which this is so
    Clause clause = Clause::None;    ///< what allows the fact that it shows
    StateSet before;                 ///< the states that were possible until then
};
std::optional<NoState> noStateOf(const Deduction& deduction);

}  // namespace tcp
