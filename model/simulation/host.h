#pragma once

#include "protocol/tcb.h"
#include "simulation/action.h"
#include "simulation/settings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tcp {

/// One connection of a host: its TCB and the pair of ports that names it.
struct Connection {
    std::uint32_t number = 0;   ///< by age at this host, from 1; 0 is a listener
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    bool accepted = false;      ///< an application holds it (connect() or accept())
    Instant since{};            ///< when it entered its state
    Tcb tcb;

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// The port a host listens on and connects from first: 50398 (client), 8080 (server).
std::uint16_t portOf(HostId host);

/// A machine: its kernel's TCBs and the one application on it.
struct Host {
    HostId id{};
    Config config;
    bool powered = true;
    bool hung = false;          ///< the application neither accepts, reads nor calls
    bool alive = true;          ///< false after kill, until the host listens or connects again
    bool listens = false;       ///< the application listened: it does so again after boot
    int backlog = 128;
    std::optional<Connection> listener;
    std::vector<Connection> connections;  ///< oldest first; ended ones are gone
    std::uint32_t newest = 0;   ///< number of the newest connection ever
    State shown = State::Closed;
    std::uint32_t lastIss = 0;  ///< of the newest connection, for relative numbers
    std::uint32_t lastNxt = 0;  ///< highest SND.NXT of an ended connection
    std::optional<std::uint32_t> firstIss;
    std::uint64_t random = 1;

    /// The state of a host as contract 1.3 defines it.
    State state() const { return shown; }
    /// The newest connection if it is still there, else the listener, else nullptr.
    const Connection* current() const;

    friend bool operator==(const Host&, const Host&) = default;
};

}  // namespace tcp
