#pragma once

#include <QtGlobal>

namespace app::charts {

/// The distance of labels on an axis from 0 to `end` so that there are at most `labels`: 1, 2 or 5 times a power of
/// ten; of seconds beyond half a minute, the steps that clocks have.
qreal niceStep(qreal end, int labels);
/// The same for counts: 1, 2 or 5 times a power of ten, at least 1.
qreal countStep(qreal end, int labels);

}  // namespace app::charts
