#pragma once

#include "exploration/explorer.h"
#include "scenario/scenario.h"

#include <optional>

namespace tcp {

/// A scenario that takes two hosts along the path: every move gets a time, every segment the delay that makes it
/// arrive when the path wants it. An application of a scenario reads before it calls (reference: actions), so a SEND,
/// SHUTDOWN or ABORT that leaves text unread is preceded by reading. Empty when that changes what is sent later, or
/// when the clock forbids the path (a timer would expire too early).
std::optional<Scenario> witness(const std::vector<Move>& path, const ExploreOptions& options);

}  // namespace tcp
