#pragma once

#include "kernel/system.h"
#include "kernel/waiting_send.h"

#include "simulation/action.h"

#include <cstdint>
#include <map>
#include <memory>

namespace app::kernel {

/// How the application sets up its sockets.
struct SocketOptions {
    int backlog = 128;
    int keepAliveIdle = 0;        ///< seconds, 0: off
    int keepAliveInterval = 0;    ///< seconds
    int keepAliveProbes = 0;
    int userTimeout = 0;          ///< milliseconds, 0: none
    int window = 0;               ///< octets, 0: as the kernel likes
    int deferAccept = 0;          ///< seconds, 0: off
    bool linger2Off = false;      ///< TCP_LINGER2 below 0
    int linger2 = 0;              ///< seconds of TCP_LINGER2, 0: as the kernel has it
    int synCount = 0;             ///< TCP_SYNCNT, 0: as the kernel has it
    bool noDelay = true;          ///< TCP_NODELAY
    bool resetsAtClose = false;   ///< SO_LINGER of 0 s
    bool shutdownReads = false;   ///< shutdown() gives up reading, too
};

/// What the application shall do. Crosses a socket pair as octets.
struct Order {
    tcp::HostCall call{};
    bool ping = false;            ///< only answer: all that could be done has been done
    bool listener = false;        ///< of a close or abort: the listening socket is meant
    std::uint32_t octets = 0;
    tcp::Half half = tcp::Half::Write;  ///< of a shutdown
    std::uint32_t connection = 0; ///< by age; 0: the newest
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    SocketOptions options;
};

enum class Told : std::uint8_t { Result, Accepted, Connected, Octets, Closing, Error };

/// What it says: the result of an order, or what happened to it. Crosses the pair as well.
struct Report {
    Told what{};
    int error = 0;                ///< an errno
    std::uint32_t octets = 0;
    std::int64_t ns = 0;
};

/// The application of a host: a process that holds the sockets. It accepts and reads on its own unless it hangs.
class Application {
public:
    /// Addresses in network order.
    Application(int pair, std::uint32_t address, std::uint32_t peer) : pair_(pair), address_(address), peer_(peer) {}

    /// For ever, until the other end of the pair is closed.
    [[noreturn]] void run();

private:
    struct Socket {
        Descriptor descriptor;
        bool connecting = false;
        bool ended = false;       ///< the peer's text has come to its end
        bool watched = true;      ///< false: it has failed
        std::unique_ptr<WaitingSend> send;   ///< before the handshake was done
    };

    void waitOnce();
    void obey();
    int act(const Order& order, Report& report);
    int setOptions(const Order& order);
    int shutdown(Socket& socket, tcp::Half half) const;
    int actOn(Socket& socket, std::uint32_t number, const Order& order, Report& report);
    int listen(const Order& order);
    int connect(const Order& order);
    static int sendLater(Socket& socket, std::uint32_t octets);
    int closeListener();
    Descriptor open(const Order& order) const;
    void accept();
    void serve(Socket& socket);
    void finishConnecting(Socket& socket);
    void readAll(Socket& socket);
    void findError(Socket& socket);
    void tell(Told what, std::uint32_t octets = 0, int error = 0) const;

    int pair_;
    std::uint32_t address_;
    std::uint32_t peer_;
    Descriptor listener_;
    std::map<std::uint32_t, Socket> sockets_;  ///< by age
    std::uint32_t newest_ = 0;
    bool hangs_ = false;
    SocketOptions options_;
};

}  // namespace app::kernel
