#pragma once

#include "simulation/captured_segment.h"

#include <vector>

namespace tcp {

/// What stands behind the header, one entry for each kind octet (RFC 9293 3.2, RFC 7323, RFC 2018).
enum class OptionKind : std::uint8_t { End = 0, Nop = 1, Mss = 2, WindowScale = 3, SackPermitted = 4, Timestamps = 8 };

/// The options of a segment in the order in which its host writes them, with the padding that it puts between them.
std::vector<OptionKind> optionLayout(const CapturedSegment& frame);

}  // namespace tcp
