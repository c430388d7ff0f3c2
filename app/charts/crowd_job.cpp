#include "charts/crowd_job.h"

#include <algorithm>

namespace app {
namespace {

// As many samples as a chart has pixels, and no more than one a second needs.
constexpr int kSamples = 600;

tcp::Duration intervalOf(const tcp::CrowdSettings& settings)
{
    return std::max<tcp::Duration>((settings.duration + settings.tail) / kSamples, tcp::Duration{100'000});
}

}  // namespace

tcp::CrowdRun CrowdJob::run(const tcp::CrowdSettings& settings) { return tcp::runCrowd(settings, intervalOf(settings)); }

void CrowdJob::start(const tcp::CrowdSettings& settings)
{
    cancel();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    done_ = std::make_shared<std::atomic<bool>>(false);
    thread_ = std::thread([this, settings, stop = stop_, done = done_] {
        int told = -1;
        auto result = std::make_shared<const tcp::CrowdRun>(tcp::runCrowd(settings, intervalOf(settings), [&](double part, const tcp::CrowdRun&) {
            const int percent = static_cast<int>(part * 100);
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
            }
            return !*stop;
        }));
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
