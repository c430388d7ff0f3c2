#include "charts/nice_steps.h"

#include <algorithm>
#include <cmath>

namespace app::charts {
namespace {

qreal decimalStep(qreal wanted)
{
    const qreal power = std::pow(10, std::floor(std::log10(std::max(wanted, 1e-6))));
    for (const qreal factor : {1.0, 2.0, 5.0})
        if (factor * power >= wanted * 0.999) return factor * power;
    return 10 * power;
}

}  // namespace

qreal niceStep(qreal end, int labels)
{
    constexpr qreal kClock[] = {60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400};
    const qreal wanted = end / std::max(1, labels - 1);
    if (wanted > 20)
        for (const qreal step : kClock)
            if (step >= wanted) return step;
    return decimalStep(wanted);
}

qreal countStep(qreal end, int labels) { return std::max(1.0, decimalStep(end / std::max(1, labels - 1))); }

}  // namespace app::charts
