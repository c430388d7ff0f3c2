#pragma once

#include "simulation/action.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tcp {

/// What a verdict is about: a member of `expect` (reference: expectations), or why the step could not be run to its end
/// (1.2, 1.5).
enum class Claim : std::uint8_t {
    State, Sent, Signal, After, Result, Timer, Prints, UntilForEver, UntilTooLate, TooManyEvents, TooLong,
};

/// The verdict on one expectation.
struct Verdict {
    std::size_t step;
    bool ok;
    std::string message;  ///< English; what was expected, what came
    /// The same in parts, for who speaks another language. The words are those of the scenario file.
    Claim claim = Claim::State;
    std::optional<HostId> host{};  ///< of a state
    std::size_t place = 0;         ///< of Claim::Sent and Result that fail: the first that differs, from 1
    std::string seen{};            ///< empty: nothing, or no more
    std::string wanted{};          ///< likewise
    std::string about{};           ///< of a state, a timer or output: "client#2", "client TIME-WAIT", "client ss"
};

}  // namespace tcp
