#pragma once

#include "scenario/scenario.h"
#include "simulation/timeline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// What a verdict is about: a member of `expect` (contract 1.3), or why the step could not be run to its end (1.2, 1.5).
enum class Claim : std::uint8_t { State, Sent, Signal, After, UntilForEver, UntilTooLate, TooManyEvents, TooLong };

/// The verdict on one expectation.
struct Verdict {
    std::size_t step;
    bool ok;
    std::string message;  ///< English; what was expected, what came
    /// The same in parts, for who speaks another language. The words are those of the scenario file.
    Claim claim = Claim::State;
    std::optional<HostId> host{};  ///< of a state
    std::size_t place = 0;         ///< of Claim::Sent that fails: the first segment that differs, from 1
    std::string seen{};            ///< empty: nothing, or no more
    std::string wanted{};          ///< likewise
};

/// A scenario played to its end: the Timeline, where its steps begin, and what became of its expectations.
struct Run {
    Timeline timeline;
    /// stepEnds[i] is the moment after scenario step i; the step covers (stepEnds[i-1], stepEnds[i]].
    std::vector<std::size_t> stepEnds;
    std::vector<Verdict> verdicts;
    bool stopped = false;  ///< a limit of contract 1.5 was reached, or "until" was not: see the last verdict

    std::size_t failed() const;
    /// The moment before scenario step i.
    std::size_t stepBegin(std::size_t step) const { return step == 0 ? 0 : stepEnds[step - 1]; }
};

Run play(const Scenario& scenario, const Settings& settings);

/// Plays one more step of a scenario on a timeline; appends its verdicts. False: a limit was reached.
bool playStep(const ScenarioStep& step, std::size_t index, Timeline& timeline, std::vector<Verdict>& verdicts);

inline constexpr std::size_t kMaxEvents = 1'000'000;
inline constexpr Duration kMaxTime = 24h * 100;

}  // namespace tcp
