#pragma once

#include "observation/reasons.h"

namespace stories {

/// Why only one of the traces has this, in words for the table of tests/kernel/run.
const char* causeOf(const tcp::Difference& it, tcp::Reason why, const tcp::Trace& simulated,
                    const tcp::Trace& measured);

}  // namespace stories
