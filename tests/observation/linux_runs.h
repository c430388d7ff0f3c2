#pragma once

#include "observation/observed_run.h"

#include <string>
#include <vector>

namespace observed {

/// A run between two Linux hosts that was measured: what was sent and what arrived, and the states that were polled.
struct MeasuredRun {
    std::string name;
    Run run;
};

/// Those of the folder of logs (*.jsonl) that the CMake cache variable TCP_STATE_LAB_LINUX_RUNS names; empty: none.
std::vector<MeasuredRun> measuredRuns();

/// States are polled every 10 to 50 ms: so near to a change the truth is not known. Seconds.
inline constexpr double kPolling = 0.06;

}  // namespace observed
