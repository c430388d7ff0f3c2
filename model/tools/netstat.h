#pragma once

#include "tools/listing.h"
#include "tools/socket.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tcp {

/// The systems whose netstat is known. The layout is the tool's, whatever profile the world follows.
enum class System : std::uint8_t { Linux, Windows, MacOs, FreeBsd, Solaris };
inline constexpr std::array kSystems{System::Linux, System::Windows, System::MacOs, System::FreeBsd, System::Solaris};

/// What one types there: "netstat -tanpo".
std::string_view netstatCommand(System system);

/// Sources: net-tools netstat.c; pasted Windows output; Apple network_cmds and FreeBSD netstat/inet.c;
/// SunOS netstat.c tcp_report. One row per socket, in the same order.
Listing netstat(const std::vector<Socket>& sockets, System system);
std::string netstat(const World& world, HostId host, System system);

}  // namespace tcp
