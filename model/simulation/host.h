#pragma once

#include "protocol/tcb.h"
#include "simulation/action.h"
#include "simulation/trace_event.h"
#include "simulation/settings.h"
#include "simulation/socket_config.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace tcp {

/// A segment that a connection has sent and that is not acknowledged yet: numbers [from, end).
struct Unacknowledged {
    std::uint32_t connection = 0;
    SeqNum from;
    SeqNum end;
    std::uint64_t id = 0;

    friend bool operator==(const Unacknowledged&, const Unacknowledged&) = default;
};

/// Events that explain what a connection does later.
struct ConnectionCauses {
    std::array<EventNumber, kTimerCount> timerSet{};  ///< for each timer that runs; of DelayedAck, the receipt
    EventNumber send = kNoEvent;    ///< the last SEND
    EventNumber close = kNoEvent;   ///< the CLOSE that asks for a FIN

    EventNumber& timer(Timer which) { return timerSet[static_cast<std::size_t>(which)]; }

    friend bool operator==(const ConnectionCauses&, const ConnectionCauses&) = default;
};

/// One connection of a host: its TCB and the pair of ports that names it.
struct Connection {
    std::uint32_t number = 0;   ///< by age at this host, from 1; 0 is a listener
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    bool accepted = false;      ///< an application holds it (connect() or accept())
    Reuse reuse = Reuse::No;    ///< of the socket it came from; a listener's connections inherit it
    SocketConfig own{};         ///< what its application has set on it
    Instant since{};            ///< when it entered its state
    Instant lastText{};         ///< when it last sent text (Linux lsndtime)
    Tcb tcb;
    ConnectionCauses causes{};
    Instant due = kNever;       ///< when the first of its timers expires; known again after each event

    void noteDue() { due = std::ranges::min(tcb.deadline); }
    /// Which of its timers that is; meaningful if one runs.
    Timer firstDue() const
    {
        return static_cast<Timer>(std::ranges::find(tcb.deadline, due) - tcb.deadline.begin());
    }

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// The port a host listens on and connects from first: 50398 (client), 8080 (server).
std::uint16_t portOf(HostId host);

/// A local port that bind() gave to a socket, which neither listens nor is connected yet.
struct BoundSocket {
    std::uint16_t port = 0;
    Reuse reuse = Reuse::No;
    SocketConfig own{};

    friend bool operator==(const BoundSocket&, const BoundSocket&) = default;
};

/// The end of the last connection, or listener, of a pair of ports.
struct EndedConnection {
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;  ///< 0: a listener
    EventNumber event = kNoEvent;

    friend bool operator==(const EndedConnection&, const EndedConnection&) = default;
};

/// A close() that has not come back yet: it waits for the ACK of the FIN (SO_LINGER).
struct LingeringClose {
    std::uint32_t connection = 0;
    Instant until{};
    EventNumber call = kNoEvent;

    friend bool operator==(const LingeringClose&, const LingeringClose&) = default;
};

/// A machine: its kernel's TCBs and the one application on it.
struct Host {
    HostId id{};
    Config config;
    bool powered = true;
    bool hung = false;          ///< the application neither accepts, reads nor calls
    bool alive = true;          ///< false after kill, until the host listens or connects again
    std::vector<BoundSocket> services;  ///< where the application listens: it does so again after boot
    int backlog = 128;
    std::vector<BoundSocket> bound;     ///< oldest first
    SocketConfig next{};        ///< what the application has set on a socket that is neither bound nor open yet
    std::optional<LingeringClose> lingers;
    std::vector<Connection> listeners;  ///< oldest first
    std::vector<Connection> connections;  ///< oldest first; ended ones are gone
    std::vector<std::uint32_t> deadSockets;  ///< connections that have ended before their application closed the socket
    std::uint32_t newest = 0;   ///< number of the newest connection ever
    State shown = State::Closed;
    std::uint32_t lastIss = 0;  ///< of the newest connection, for relative numbers
    std::uint32_t lastNxt = 0;  ///< highest SND.NXT of an ended connection
    std::optional<std::uint32_t> firstIss;
    std::uint64_t secret = 1;   ///< of this machine, from the seed
    EventNumber hungBy = kNoEvent;  ///< the call, while it hangs
    EventNumber offBy = kNoEvent;   ///< the call, while it is off
    std::vector<EndedConnection> ended;
    std::vector<Unacknowledged> unacknowledged;  ///< of all connections, oldest first

    /// The knobs of a connection: what was set on its socket, else those of the host.
    const Config& configOf(const Connection& it) const { return it.own.set() ? it.own.get() : config; }
    /// How many connections no process owns and still have a full socket (Linux tcp_orphan_count).
    int orphans() const;

    void noteSent(std::uint32_t connection, const Segment& segment, std::uint64_t itsId)
    {
        if (connection == 0 || segment.length() == 0 || segment.has(ctl::RST)) return;
        unacknowledged.push_back({connection, segment.seq, segment.end(), itsId});
    }
    void forgetAcknowledged(std::uint32_t connection, SeqNum una);
    void forgetSent(std::uint32_t connection);
    /// Id of the segment that carried this number first; 0: none that is still unacknowledged.
    std::uint64_t firstSent(std::uint32_t connection, SeqNum number) const;

    /// The state of a host as reference: expectations defines it.
    State state() const { return shown; }
    /// The newest connection if it is still there, else the oldest listener, else nullptr.
    const Connection* current() const;
    /// The state of one connection, CLOSED where it has ended or never was; of number 0, that of the host.
    State stateOf(std::uint32_t number) const;
    /// The connection of this number, or nullptr.
    const Connection* connection(std::uint32_t number) const;
    /// Who listens on this port, or nullptr.
    const Connection* listenerAt(std::uint16_t port) const;

    friend bool operator==(const Host&, const Host&) = default;
};

}  // namespace tcp
