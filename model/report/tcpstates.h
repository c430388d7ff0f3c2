#pragma once

#include "scenario/play.h"
#include "tools/listing.h"

#include <optional>
#include <string>

namespace tcp {

/// What bcc's `tcpstates` prints on a host, or on both in the order of time: one line per call of inet_sock_set_state.
/// It is the kernel's view, not the RFC's. TIME_WAIT never appears, because Linux closes the socket and keeps a
/// minisock; a passive connection appears with its third segment, when the request becomes a socket
/// (reference/peers.md 4.3).
Listing tcpstates(const Timeline& timeline, std::size_t moment, std::optional<HostId> host = std::nullopt);
std::string tcpstates(const Run& run);

}  // namespace tcp
