#pragma once

#include "simulation/timeline.h"

#include <QString>

namespace app::lab {

/// What was first done to the network in the steps [first, end), in a sentence: no event tells of it. Empty where
/// events do, and where only time passes.
QString deedSentence(const tcp::Timeline& timeline, std::size_t first, std::size_t end);
/// The same for the step strip, in a word or two.
QString deedLabel(const tcp::Timeline& timeline, std::size_t first, std::size_t end);

}  // namespace app::lab
