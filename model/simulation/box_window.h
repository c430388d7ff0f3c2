#pragma once

#include "simulation/box.h"

namespace tcp {

/// What the box makes of the numbers of a segment: they fit, they do not but it may pass unbelieved, it is invalid.
enum class WindowCheck : std::uint8_t { Fits, Unbelieved, Invalid };

Sight sightOf(const Segment& segment);
/// Linux tcp_in_window(): holds a segment against what both ends have sent and offered, and takes from it what is new.
WindowCheck checkWindow(BoxEntry& entry, const SegmentAtBox& passing, bool liberal);
/// The options of a SYN as the box reads them (tcp_options).
void readOptions(BoxSide& side, const Segment& segment);

}  // namespace tcp
