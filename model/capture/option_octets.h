#pragma once

#include "simulation/captured_segment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tcp {

/// The options of a segment as they stand behind its header (RFC 9293 3.2), padded to words of four octets.
std::vector<std::uint8_t> optionOctets(const CapturedSegment& frame);

/// The inverse, as far as the list is whole. Options that the model does not know are passed over.
Options optionsFromOctets(std::span<const std::uint8_t> octets);

}  // namespace tcp
