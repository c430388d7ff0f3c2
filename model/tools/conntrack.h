#pragma once

#include "simulation/world.h"
#include "tools/listing.h"

namespace tcp {

/// `conntrack -L` of conntrack-tools 1.4 on the box in the middle: one row an entry, and the count below. No row
/// without a box.
Listing conntrack(const World& world);

}  // namespace tcp
