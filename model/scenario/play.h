#pragma once

#include "scenario/scenario.h"
#include "scenario/verdict.h"
#include "simulation/timeline.h"

#include <cstddef>
#include <vector>

namespace tcp {

/// A scenario played to its end: the Timeline, where its steps begin, and what became of its expectations.
struct Run {
    Timeline timeline;
    /// stepEnds[i] is the moment after scenario step i; the step covers (stepEnds[i-1], stepEnds[i]].
    std::vector<std::size_t> stepEnds;
    std::vector<Verdict> verdicts;
    bool stopped = false;  ///< a limit of reference: faults was reached, or "until" was not: see the last verdict

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
