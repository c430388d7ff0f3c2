#pragma once

#include "simulation/timeline.h"

#include <optional>
#include <string>

namespace tcp::drill {

/// What was played, as a script whose kernel is this host: its calls, what reached it, and what it sent. Empty where a
/// script cannot say it: the machine was switched off, had more than one connection, or none, or
/// it follows a wrong rule.
std::optional<std::string> scriptOf(const Timeline& timeline, HostId host);

} // namespace tcp::drill
