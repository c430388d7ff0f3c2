#pragma once

#include "ladder/story.h"

#include <vector>

namespace app {

/// The ticks before which a story can be folded away, in order: nothing is in flight there, something has happened
/// before, and what the last step told comes after.
std::vector<Tick> foldPoints(const Story& story);

/// The story from that tick on: states and timers that go on begin there, what ended before is only counted.
Story foldedBefore(const Story& story, Tick tick);

}  // namespace app
