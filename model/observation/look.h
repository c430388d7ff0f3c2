#pragma once

#include "observation/trace.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace tcp {

/// An IPv4 or IPv6 address, in network order; of IPv4 the first four octets.
struct Address {
    bool v6 = false;
    std::array<std::uint8_t, 16> octets{};

    friend bool operator==(const Address&, const Address&) = default;
    friend auto operator<=>(const Address&, const Address&) = default;
};
/// "10.0.0.1", "[2001:db8::1]": as ss prints it.
std::string text(const Address& address);

/// One TCP socket as a kernel describes it (sock_diag, or a line of /proc/net/tcp).
struct SocketRow {
    State state = State::Closed;
    Address local;
    Address peer;
    std::uint16_t localPort = 0;
    std::uint16_t peerPort = 0;
    SeenTimer timer = SeenTimer::Off;
    Duration expires{};                  ///< until the timer fires
    std::uint32_t retransmits = 0;       ///< in a row
    std::uint32_t recvQ = 0;             ///< octets; of a listener, connections to accept
    std::uint32_t sendQ = 0;             ///< octets; of a listener, its backlog
    std::uint32_t uid = 0;
    std::uint32_t inode = 0;             ///< 0: no process holds it (an orphan, a minisock, not yet accepted)
    std::uint64_t cookie = 0;            ///< the same for the life of a connection; 0: not told
    std::optional<Duration> sinceAck;    ///< since the last ACK came (tcpi_last_ack_recv), where asked for
    std::optional<Duration> roundTrip;   ///< smoothed (tcpi_rtt)
    std::uint64_t octets = 0;            ///< of text, acknowledged and received, where asked for

    friend bool operator==(const SocketRow&, const SocketRow&) = default;
};

/// Who holds a socket.
struct Owner {
    int pid = 0;
    std::string name;

    friend bool operator==(const Owner&, const Owner&) = default;
    friend auto operator<=>(const Owner&, const Owner&) = default;
};

/// What one look at a machine shows.
struct Look {
    Instant at{};
    std::vector<SocketRow> rows;
    std::vector<SocketRow> ended;        ///< what the kernel has told of sockets that ended since the look before
};

}  // namespace tcp
