#pragma once

#include "observation/agreement.h"

#include <vector>

namespace tcp {

/// The places of two that are alike.
struct Match {
    std::size_t simulated;
    std::size_t measured;
};

/// The longest common subsequence of the lists; where they are too long for its table, what is alike place by place.
std::vector<Match> matched(const std::vector<Likeness>& simulated, const std::vector<Likeness>& measured);

}  // namespace tcp
