#pragma once

#include "tools/listing.h"
#include "tools/socket.h"

#include <array>
#include <string>
#include <vector>

namespace tcp {

/// `ss -tanop` of iproute2 6.1, as it prints into a pipe: one header line, one row per socket in the same order.
Listing ss(const std::vector<Socket>& sockets);
std::string ss(const World& world, HostId host);

/// State, Recv-Q, Send-Q, local address with its colon, port, peer address with its colon, port, the rest.
using SsCells = std::array<std::string, 8>;
/// The layout alone. Its quirk is kept: the last cell of the last row widens nothing.
Listing ssTable(const std::vector<SsCells>& rows);

/// The part after the addresses, with its leading blank: ` users:(("srv",pid=812,fd=5)) timer:(on,504ms,1)`.
std::string ssProcess(const Socket& socket);

/// How ss prints what is left of a timer: "119min", "59sec", "504ms", and 4.780 s as "4.780ms".
std::string ssTime(Duration left);

}  // namespace tcp
