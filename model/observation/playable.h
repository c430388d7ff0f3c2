#pragma once

#include "scenario/play.h"

#include <optional>

namespace tcp {

/// Why a real kernel cannot play a scenario (it would play another story).
enum class Unplayable : std::uint8_t {
    WrongRule,       ///< a wrong rule of the bug gallery, which no kernel has
    OtherSystem,     ///< the rules of another operating system
    Msl,             ///< 2 MSL is compiled in: 60 s
    NoSuchCall,      ///< SEND or an active OPEN on a listening socket
    NoDescriptor,    ///< CLOSE or ABORT of a half-open request, which has none
    SmallWindow,     ///< the least receive window is 1,152 octets
    ChallengeAck,    ///< challenge ACKs cannot be switched off
    ForgedOptions,   ///< a forged segment carries options: the clock of a real peer is not followed
    SocketOptions,   ///< a close() that waits (SO_LINGER), or options of one socket among several
    PartsOfSeconds,  ///< keepalive or TCP_DEFER_ACCEPT in parts of a second, which sockets have not
    OrphanLimit,     ///< tcp_max_orphans is the whole machine's: it cannot be set for a private network
    MiddleBox,       ///< a firewall or NAT between the hosts: a real run has only a cable
    NamedSockets,  ///< bind(), or calls on sockets by their port: the applications of a real run do not have these yet
};

inline constexpr std::uint32_t kLeastKernelWindow = 1152;  ///< octets: half of SOCK_MIN_RCVBUF

/// Empty: it can be played, under the profile linux.
std::optional<Unplayable> unplayable(const Scenario& scenario, const Settings& linux);

}  // namespace tcp
