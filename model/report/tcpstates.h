#pragma once

#include "scenario/play.h"
#include "tools/listing.h"

#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// What bcc's `tcpstates` prints on a host, or on both in the order of time: one line per call of inet_sock_set_state.
/// It is the kernel's view, not the RFC's. TIME_WAIT never appears, because Linux closes the socket and keeps a
/// minisock; a passive connection appears with its third segment, when the request becomes a socket
/// (reference/peers.md 4.3).
struct TracedStates {
    Listing listing;
    std::vector<EventNumber> events;  ///< for each row, the change of state that it is about
};
TracedStates tracedStates(const Timeline& timeline, std::size_t moment, std::optional<HostId> host = std::nullopt);
Listing tcpstates(const Timeline& timeline, std::size_t moment, std::optional<HostId> host = std::nullopt);
std::string tcpstates(const Run& run);

}  // namespace tcp
