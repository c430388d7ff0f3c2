#pragma once

#include "tools/listing.h"
#include "tools/socket.h"

#include <string>
#include <vector>

namespace tcp {

/// `cat /proc/net/tcp`: addresses and queues in hexadecimal, the state as a number (Linux tcp_ipv4.c,
/// get_tcp4_sock, get_openreq4, get_timewait4_sock). Kernel pointers are hidden as kptr_restrict hides them.
Listing procNetTcp(const std::vector<Socket>& sockets);
std::string procNetTcp(const World& world, HostId host);

}  // namespace tcp
