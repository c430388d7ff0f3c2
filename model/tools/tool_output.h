#pragma once

#include "simulation/timeline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tcp {

/// The tools whose output a scenario may expect.
enum class Tool : std::uint8_t { Ss, Netstat, Tcpdump, Conntrack };
inline constexpr Tool kTools[] = {Tool::Ss, Tool::Netstat, Tool::Tcpdump, Tool::Conntrack};
/// "ss", "netstat", "tcpdump", "conntrack"
std::string_view text(Tool tool);

/// What the tool prints at the last moment, line by line: of one host, or of the client and then the server. tcpdump
/// prints what has passed since the moment `from`, with the numbers that it gives after watching from the beginning.
/// conntrack is that of the box in the middle. netstat is that of the system whose profile the host has.
std::vector<std::string> outputOf(Tool tool, std::optional<HostId> host, const Timeline& timeline, std::size_t from);

}  // namespace tcp
