#pragma once

#include "protocol/config.h"
#include "protocol/transition.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tcp {

/// The wrong rules of the bug gallery, beside the model and never in its way: rows that replace
/// the right ones while Config::deviation names them.
std::span<const Transition> deviationRows(Deviation deviation);
inline constexpr Deviation kDeviations[] = {
    Deviation::FinInFinWait1ToCloseWait, Deviation::SimultaneousOpenToClosed, Deviation::TimeWaitSkipped,
    Deviation::ClosingWithoutFin,        Deviation::FinTimeoutForTimeWait,
};
/// The id of the arrow of a row that has none: "deviation FIN-WAIT-2 CLOSE-WAIT".
std::string deviationEdge(State from, State to);
/// "fin-in-fin-wait-1-to-close-wait": the word of the setting; "none".
std::string_view text(Deviation deviation);
std::optional<Deviation> deviationFromText(std::string_view word);

}  // namespace tcp
