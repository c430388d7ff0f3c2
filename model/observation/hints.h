#pragma once

#include "observation/look.h"

#include <map>
#include <string_view>
#include <vector>

namespace tcp {

enum class HintKind : std::uint8_t {
    CloseWaitLeak,      ///< its peers have closed, it has not
    NeverAccepted,      ///< connections that no process has accepted
    AcceptQueueFull,    ///< a listener whose queue is full
    OrphanFinWait2,     ///< closed by its process, the peer has not closed: ends at tcp_fin_timeout
    HalfClosed,         ///< FIN-WAIT-2 that a process still holds, without a timer
    PortsRunOut,        ///< TIME-WAIT holds most of the local ports towards one destination
    SynUnanswered,      ///< filtered, or the queue of the peer is full
    FinUnacknowledged,  ///< FIN-WAIT-1 or LAST-ACK resends: the peer or the path is gone
};

/// What is worth a look: whom it concerns, how many, how long, and the lesson that explains it.
struct Hint {
    HintKind kind{};
    Owner owner;                    ///< pid 0: no process, or not ours to see
    std::size_t count = 0;
    Duration oldest{};              ///< 0: not told
    Duration median{};              ///< half of them for longer than this
    std::uint16_t port = 0;         ///< local (a listener), or remote (PortsRunOut)
    Address peer;                   ///< of PortsRunOut
    std::string_view lesson;        ///< id of a built-in scenario
    bool asked = true;              ///< who holds the sockets; false: a text tells it or does not

    friend bool operator==(const Hint&, const Hint&) = default;
};

/// Where a hint begins.
struct HintLimits {
    std::size_t leaked = 10;               ///< CLOSE-WAIT sockets of one process
    Duration leakedFor = 60s;              ///< the oldest of them
    std::size_t orphans = 10;              ///< in FIN-WAIT-2
    Duration halfClosedFor = 60s;
    std::size_t localPorts = 28232;        ///< net.ipv4.ip_local_port_range
};

using Owners = std::map<std::uint32_t, Owner>;  ///< by inode of the socket

/// The worst kind first, then the larger number.
std::vector<Hint> hints(const Look& look, const Owners& owners, const HintLimits& limits = {});

}  // namespace tcp
