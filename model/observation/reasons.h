#pragma once

#include "observation/agreement.h"

#include <cstdint>
#include <vector>

namespace tcp {

/// Why a run of the simulator and one of a kernel differ, and so whose fault it is.
enum class Reason : std::uint8_t {
    BetweenLooks,  ///< the measurement's: a state that was passed between two looks
    MoreSteps,     ///< nobody's: the kernel shows a state that the simulator goes past within one change
    SilenceCut,    ///< the recording's: the silence in which it would have happened was cut
    Timer,         ///< nobody's: a kernel's timers run on a wheel, and its machine does other things
    OneTick,       ///< nobody's: timers of both hosts end within a slot of the kernel's wheel
    Consequence,   ///< nobody's: what was before it was late, or different
    LossRecovery,  ///< the simulator's: it resends without SACK, RACK and the rules that count segments
    AckTiming,     ///< nobody's: when a bare ACK is sent, and whether one stands for two, is free
    Word,          ///< the simulator's: another word for the result of a call
    Rule,          ///< the simulator's: the kernel follows a rule that it does not have
};
inline constexpr int kReasonCount = 10;

/// One for each difference of the agreement of these two traces, in its order.
std::vector<Reason> reasonsOf(const Agreement& agreement, const Trace& simulated, const Trace& measured);

}  // namespace tcp
