#include "traffic/crowd_run.h"

#include <algorithm>

namespace tcp {
namespace {

void take(CrowdRun& run, const Crowd& crowd)
{
    run.samples.push_back(crowd.sample());
    run.flows.push_back(crowd.flow());
    for (std::size_t i = 0; i < run.firstFailure.size(); ++i) {
        if (!run.firstFailure[i] && run.samples.back().failures[i] > 0) run.firstFailure[i] = crowd.now();
    }
    for (int i = 0; i < kResourceCount; ++i) run.exhausted[static_cast<std::size_t>(i)] = crowd.firstExhausted(Resource(i));
    run.lifetimes = crowd.lifetimes();
    run.events = crowd.events();
}

}  // namespace

CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const CrowdProgress& progress)
{
    Crowd crowd(settings);
    CrowdRun run;
    const Instant end = crowd.end();
    for (Instant at = every;; at += every) {
        crowd.runUntil(std::min(at, end));
        take(run, crowd);
        if (at >= end) break;
        if (progress && !progress(double(at.count()) / double(end.count()), run)) break;
    }
    return run;
}

}  // namespace tcp
