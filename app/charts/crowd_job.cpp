#include "charts/crowd_job.h"

#include <algorithm>
#include <chrono>

namespace app {
namespace {

// More than a chart has pixels, so that there is something to zoom into; not finer than a request takes.
constexpr int kSamples = 2400;
constexpr tcp::Duration kFinest{100'000};
constexpr auto kTellEvery = std::chrono::milliseconds(100);

tcp::Duration intervalOf(const tcp::CrowdSettings& settings)
{
    return std::max<tcp::Duration>((settings.duration + settings.tail) / kSamples, kFinest);
}

}  // namespace

tcp::CrowdRun CrowdJob::run(const tcp::CrowdSettings& settings) { return tcp::runCrowd(settings, intervalOf(settings)); }

void CrowdJob::start(const tcp::CrowdSettings& settings)
{
    cancel();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    done_ = std::make_shared<std::atomic<bool>>(false);
    thread_ = std::thread([this, settings, stop = stop_, done = done_] {
        auto told = std::chrono::steady_clock::now();
        const auto progress = [&](double part, const tcp::CrowdRun& sofar) {
            const auto now = std::chrono::steady_clock::now();
            if (now - told < kTellEvery) return !*stop;
            told = now;
            const int percent = static_cast<int>(part * 100);
            QMetaObject::invokeMethod(this, [this, percent, stop, copy = std::make_shared<const tcp::CrowdRun>(sofar)] {
                if (!*stop) emit progressed(percent, copy);
            }, Qt::QueuedConnection);
            return !*stop;
        };
        auto result = std::make_shared<const tcp::CrowdRun>(tcp::runCrowd(settings, intervalOf(settings), progress));
        *done = true;
        if (*stop) return;
        QMetaObject::invokeMethod(this, [this, result, stop] {
            if (!*stop) emit finished(result);
        }, Qt::QueuedConnection);
    });
}

void CrowdJob::cancel()
{
    *stop_ = true;
    if (thread_.joinable()) thread_.join();
}

}  // namespace app
