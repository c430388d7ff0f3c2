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
    for (int i = 0; i < kResourceCount; ++i)
        run.exhausted[static_cast<std::size_t>(i)] = crowd.firstExhausted(Resource(i));
    run.lifetimes = crowd.lifetimes();
    run.events = crowd.events();
}

}  // namespace

bool CrowdPlay::goOn()
{
    at_ += every_;
    crowd_.runUntil(std::min(at_, crowd_.end()));
    take(run_, crowd_);
    return at_ < crowd_.end();
}

CrowdRun runCrowd(const CrowdSettings& settings, Duration every, const CrowdProgress& progress)
{
    CrowdPlay play(settings, every);
    while (play.goOn() && (!progress || progress(play.part(), play.run()))) {}
    return play.run();
}

}  // namespace tcp
