#pragma once

#include "kernel/obstacle.h"

#include "observation/reasons.h"

#include <QString>

namespace app::cli {

/// What is in the way and what to do about it, in one line.
QString obstacleText(const kernel::Obstacle& obstacle);
/// How many states, segments and calls were the same, and every difference on a line of its own, with whose fault it
/// is.
QString agreementText(const QString& scenario, const tcp::Trace& simulated, const tcp::Trace& measured);

}  // namespace app::cli
