#pragma once

#include "drill/player.h"

#include <string>
#include <vector>

namespace tcp::drill {

/// Sets what a line for the shell sets: sysctls of Linux and FreeBSD, and those that defaults.sh of packetdrill's own
/// tests and of Linux's selftests sets. What is unknown is added to `skipped`.
void applyCommand(Place place, const std::string& text, HostSettings& host, std::vector<Skipped>& skipped);

/// Linux: so much of the memory of a receive buffer is told as window. `most`: to how much the buffer may grow.
void setReceiveBuffer(Config& config, std::int64_t space, std::int64_t most);

/// A setting of the simulation: whether there is one of that name, and the value fits.
bool setSetting(HostSettings& host, std::string_view name, const std::string& value);

} // namespace tcp::drill
