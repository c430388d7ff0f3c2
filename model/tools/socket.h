#pragma once

#include "simulation/address.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tcp {

/// The one application of a host, as `ps` would name it.
struct Process {
    std::string_view name;
    int pid = 0;

    friend bool operator==(const Process&, const Process&) = default;
};
Process processOf(HostId host);

/// The column `tr` of /proc/net/tcp, with its numbers (proc_net_tcp.rst).
enum class KernelTimer : std::uint8_t { Off, On, KeepAlive, TimeWait, Persist };

/// What stands behind a line: Linux keeps half-open passive connections and TIME-WAIT in smaller structures.
enum class SocketKind : std::uint8_t { Listener, Request, Full, Minisock };

/// What a kernel tells about one of its sockets: one line of ss, netstat or /proc/net/tcp.
struct Socket {
    HostId host{};
    std::uint32_t connection = 0;    ///< its number at the host; 0: the listener
    SocketKind kind = SocketKind::Full;
    State state = State::Closed;
    std::uint16_t localPort = 0;
    std::uint16_t peerPort = 0;      ///< 0: any peer (a listener)
    bool peerHidden = false;         ///< the peer is behind NAT: the kernel knows the address of the box only
    std::uint32_t recvQ = 0;         ///< octets not yet read, the FIN counted; of a listener, connections to accept
    std::uint32_t sendQ = 0;         ///< octets not yet acknowledged, SYN and FIN counted
    std::uint32_t backlog = 0;       ///< of a listener
    std::uint32_t recvText = 0;      ///< octets not yet read, without the FIN (BSD so_rcv.sb_cc)
    std::uint32_t sendText = 0;      ///< octets not yet acknowledged, without SYN and FIN (BSD so_snd.sb_cc)
    std::uint32_t inFlight = 0;      ///< SND.NXT - SND.UNA
    std::uint32_t ackOwed = 0;       ///< octets received and not yet acknowledged
    KernelTimer timer = KernelTimer::Off;
    Duration expires{};              ///< until the timer fires
    unsigned retransmits = 0;        ///< in a row, of what is unacknowledged (icsk_retransmits)
    unsigned probes = 0;             ///< keep-alive or zero-window probes in a row (icsk_probes_out)
    Duration rto{};
    std::uint32_t sendWindow = 0;    ///< octets, SND.WND
    std::uint32_t receiveWindow = 0; ///< octets, RCV.WND
    std::optional<int> fd;           ///< of processOf(host); empty: an orphan, or not yet accepted
};

/// The peer's address as the kernel of the socket knows it.
std::string_view peerIp(const Socket& socket);

/// TIME-WAIT, and the orphan in FIN-WAIT-2 whose time is limited: Linux keeps only a minisock of these.
bool isMinisock(const Connection& connection, const Config& config);

/// The line of one connection, or of the listener. A connection in CLOSED has none: see sockets().
Socket socketOf(const Connection& connection, const Host& host, Instant now);

/// Every line of a host: the listener, then the connections by age. None where the host is switched off.
std::vector<Socket> sockets(const World& world, HostId host);

}  // namespace tcp
