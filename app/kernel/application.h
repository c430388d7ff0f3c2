#pragma once

#include "kernel/packet.h"
#include "kernel/socket_options.h"
#include "kernel/system.h"
#include "kernel/waiting_close.h"
#include "kernel/waiting_send.h"

#include "simulation/action.h"

#include <cstdint>
#include <map>
#include <memory>

namespace app::kernel {

/// Which kind of the application's sockets an order is for.
enum class Meant : std::uint8_t { Connection, Listener, Bound };

/// What the application shall do. Crosses a socket pair as octets.
struct Order {
    tcp::HostCall call{};
    bool ping = false;            ///< only answer: all that could be done has been done
    Meant meant = Meant::Connection;
    Ports ports;                  ///< of the socket; of a listener or a bound socket the local one alone
    bool reuse = false;           ///< SO_REUSEADDR, of a socket that gets its port by this
    bool again = false;           ///< of a connect: by a socket that has a connection
    std::uint32_t octets = 0;
    tcp::Half half = tcp::Half::Write;  ///< of a shutdown
    SocketOptions options;

    /// Of a listener: it does not listen any more. A shutdown of its writing half spares it.
    bool closesListener() const
    {
        const bool shuts = call == tcp::HostCall::Shutdown && half != tcp::Half::Write;
        return shuts || call == tcp::HostCall::Close || call == tcp::HostCall::Abort;
    }
};

enum class Told : std::uint8_t { Result, Accepted, Connected, Octets, Closing, Error, Returned };

/// What it says: the result of an order, or what happened to it. Crosses the pair as well.
struct Report {
    Told what{};
    int error = 0;                ///< an errno
    std::uint32_t octets = 0;
    std::int64_t ns = 0;
    Ports ports{};                ///< of the connection that it is about
    bool blocks = false;          ///< of the result of a close: it has not returned; Returned will tell when it does
};

/// The application of a host: a process that holds the sockets. It accepts and reads on its own unless it hangs, or
/// waits in a close().
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
        int linger = -1;          ///< seconds of SO_LINGER
        std::unique_ptr<WaitingSend> send{};   ///< before the handshake was done
    };

    // what happens (application.cpp)
    void waitOnce();
    void obey();
    void closeReturned();
    void accept(int listener);
    void serve(const Ports& ports, Socket& socket);
    void returnFromConnect(int socket) const;
    void finishConnecting(const Ports& ports, Socket& socket);
    void readAll(const Ports& ports, Socket& socket);
    void findError(const Ports& ports, Socket& socket);
    void tell(Told what, const Ports& ports, std::uint32_t octets = 0, int error = 0) const;

    // orders (application_calls.cpp)
    int act(const Order& order, Report& report);
    int bind(const Order& order);
    int listen(const Order& order);
    int connect(const Order& order);
    int setOptions(const Order& order);
    int actOn(std::map<Ports, Socket>::iterator found, const Order& order, Report& report);
    int actOnListener(const Order& order);
    int close(std::map<Ports, Socket>::iterator found, Report& report);
    static int shutdown(Socket& socket, const Order& order);
    static int sendLater(Socket& socket, std::uint32_t octets);
    Descriptor open(const Order& order) const;
    bool give(int socket, std::uint16_t port) const;
    Descriptor takeBound(std::uint16_t port);
    int held(const Ports& ports) const;

    int pair_;
    std::uint32_t address_;
    std::uint32_t peer_;
    std::map<std::uint16_t, Descriptor> listeners_;       ///< by port
    std::multimap<std::uint16_t, Descriptor> bound_;      ///< by port; those of one port in the order of their bind()
    std::map<Ports, Socket> connections_;
    std::unique_ptr<WaitingClose> closing_;
    bool hangs_ = false;
};

}  // namespace app::kernel
