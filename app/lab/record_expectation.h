#pragma once

#include "scenario/play.h"

#include <cstddef>

namespace app::lab {

/// What happened in the moments (begin, end] as what a lesson may claim: the states at the end, the segments that left
/// and what users were told. What did not happen is not claimed, and times are left to the author.
tcp::Expectation whatHappened(const tcp::Timeline& timeline, std::size_t begin, std::size_t end);

}  // namespace app::lab
