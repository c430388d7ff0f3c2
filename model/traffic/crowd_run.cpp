#include "traffic/crowd_run.h"

#include <algorithm>

namespace tcp {

CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const std::function<bool(double)>& progress)
{
    Crowd crowd(settings);
    CrowdRun run;
    const Instant end = crowd.end();
    for (Instant at = every;; at += every) {
        crowd.runUntil(std::min(at, end));
        run.samples.push_back(crowd.sample());
        for (std::size_t i = 0; i < run.firstFailure.size(); ++i) {
            if (!run.firstFailure[i] && run.samples.back().failures[i] > 0) run.firstFailure[i] = crowd.now();
        }
        if (at >= end) break;
        if (progress && !progress(double(at.count()) / double(end.count()))) break;
    }
    for (int i = 0; i < kResourceCount; ++i) run.exhausted[static_cast<std::size_t>(i)] = crowd.firstExhausted(Resource(i));
    for (std::size_t i = 0; i < transitions().size(); ++i) run.flow.push_back(crowd.flow(i));
    run.lifetimes = crowd.lifetimes();
    run.events = crowd.events();
    return run;
}

}  // namespace tcp
