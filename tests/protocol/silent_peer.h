#pragma once

#include "support/given.h"

#include <vector>

namespace tcp {

/// When each segment left, from the first on, if nobody ever answers; and when the endpoint gave up.
struct Transmissions {
    std::vector<Duration> at;
    Duration end{};
};

Transmissions untilGivenUp(Subject subject, Duration limit = std::chrono::hours(3));

} // namespace tcp
