#pragma once

namespace tcp {
struct HostSettings;
}

namespace app::kernel {

/// How the application sets up a socket.
struct SocketOptions {
    int backlog = 128;
    int keepAliveIdle = 0;        ///< seconds, 0: off
    int keepAliveInterval = 0;    ///< seconds
    int keepAliveProbes = 0;
    int userTimeout = 0;          ///< milliseconds, 0: none
    int window = 0;               ///< octets, 0: as the kernel likes
    int deferAccept = 0;          ///< seconds, 0: off
    int linger = -1;              ///< seconds of SO_LINGER, -1: off
    bool linger2Off = false;      ///< TCP_LINGER2 below 0
    int linger2 = 0;              ///< seconds of TCP_LINGER2, 0: as the kernel has it
    int synCount = 0;             ///< TCP_SYNCNT, 0: as the kernel has it
    bool noDelay = true;          ///< TCP_NODELAY
    bool shutdownReads = false;   ///< shutdown() gives up reading, too
};

/// The options of a socket that is set to this, on a host whose network namespace is set to that.
SocketOptions socketOptions(const tcp::HostSettings& socket, const tcp::HostSettings& host);
/// setsockopt() of each.
void apply(const SocketOptions& options, int socket);

}  // namespace app::kernel
