#include "charts/crowd_job.h"

#include <algorithm>

namespace app::charts {
namespace {

// More than a chart has pixels, so that there is something to zoom into; not finer than a request takes.
constexpr int kSamples = 2400;
constexpr tcp::Duration kFinest{100'000};

tcp::Duration intervalOf(const tcp::CrowdSettings& settings)
{
    return std::max<tcp::Duration>((settings.duration + settings.tail) / kSamples, kFinest);
}

}  // namespace

tcp::CrowdRun CrowdJob::run(const tcp::CrowdSettings& settings)
{
    return tcp::runCrowd(settings, intervalOf(settings));
}

void CrowdJob::start(const tcp::CrowdSettings& settings)
{
    const auto play = std::make_shared<tcp::CrowdPlay>(settings, intervalOf(settings));
    background_.start([this, play](lab::Background::Work& work) {
        const bool more = play->goOn();
        if (more && !work.timeToTell()) return true;
        const auto run = std::make_shared<const tcp::CrowdRun>(play->run());
        if (more)
            work.tell([this, percent = static_cast<int>(play->part() * 100), run] { emit progressed(percent, run); });
        else work.tell([this, run] { emit finished(run); });
        return more;
    });
}

}  // namespace app::charts
