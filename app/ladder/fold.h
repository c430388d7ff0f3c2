#pragma once

#include "ladder/ladder_model.h"

#include <vector>

namespace app::ladder {

/// The ticks before which a story can be folded away, in order: nothing is in flight there, something has happened
/// before, and what the last step told comes after.
std::vector<Tick> foldPoints(const LadderModel& story);

/// The story from that tick on: states and timers that go on begin there, what ended before is only counted.
LadderModel foldedBefore(const LadderModel& story, Tick tick);

}  // namespace app::ladder
