#include "kernel/application.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <iterator>
#include <string>
#include <utility>

#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE 51  // Linux 6.3
#endif

namespace app::kernel {
namespace {

sockaddr_in place(std::uint32_t address, std::uint16_t port)
{
    sockaddr_in it{};
    it.sin_family = AF_INET;
    it.sin_port = htons(port);
    it.sin_addr.s_addr = address;
    return it;
}

void setReuse(int socket, bool reuse)
{
    const int on = reuse ? 1 : 0;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

/// connect() shall draw this port, as if by itself.
bool drawsPort(int socket, std::uint16_t port)
{
    const std::uint32_t range = std::uint32_t{port} << 16 | port;
    return setsockopt(socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE, &range, sizeof range) == 0;
}

int sendText(int socket, std::uint32_t octets)
{
    const std::string text(octets, 'x');
    return ::send(socket, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT) < 0 ? -1 : 0;
}

int receiveText(int socket, std::uint32_t octets, Report& report)
{
    std::string text(octets != 0 ? octets : 1u << 20, '\0');
    const ssize_t size = ::recv(socket, text.data(), text.size(), MSG_DONTWAIT);
    if (size > 0) report.octets = static_cast<std::uint32_t>(size);
    return size < 0 ? -1 : 0;
}

int abortNext(int socket)
{
    const linger atOnce{1, 0};
    return setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

int howToShut(const Order& order)
{
    const bool both = order.half == tcp::Half::Both || order.options.shutdownReads;
    return order.half == tcp::Half::Read ? SHUT_RD : both ? SHUT_RDWR : SHUT_WR;
}

int failed(int error)
{
    errno = error;
    return -1;
}

}  // namespace

int Application::act(const Order& order, Report& report)
{
    switch (order.call) {
    case tcp::HostCall::Bind: return bind(order);
    case tcp::HostCall::Listen: return listen(order);
    case tcp::HostCall::Connect: return connect(order);
    case tcp::HostCall::Set: return setOptions(order);
    case tcp::HostCall::Hang:
    case tcp::HostCall::Resume: hangs_ = order.call == tcp::HostCall::Hang; return 0;
    case tcp::HostCall::Send:
    case tcp::HostCall::Receive:
    case tcp::HostCall::Shutdown:
    case tcp::HostCall::Close:
    case tcp::HostCall::Abort:
    case tcp::HostCall::Kill:
    case tcp::HostCall::PowerOff:
    case tcp::HostCall::Boot: break;
    }
    if (order.meant != Meant::Connection) return actOnListener(order);
    const auto found = connections_.find(order.ports);
    return found == connections_.end() ? failed(EBADF) : actOn(found, order, report);
}

Descriptor Application::open(const Order& order) const
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket) apply(order.options, socket.get());
    return socket;
}

bool Application::give(int socket, std::uint16_t port) const
{
    const sockaddr_in here = place(address_, port);
    return ::bind(socket, reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0;
}

Descriptor Application::takeBound(std::uint16_t port)
{
    const auto end = bound_.upper_bound(port);
    if (end == bound_.begin() || std::prev(end)->first != port) return {};
    Descriptor socket = std::move(std::prev(end)->second);
    bound_.erase(std::prev(end));
    return socket;
}

int Application::bind(const Order& order)
{
    Descriptor socket = open(order);
    if (!socket) return -1;
    setReuse(socket.get(), order.reuse);
    if (!give(socket.get(), order.ports.local)) return -1;
    bound_.emplace(order.ports.local, std::move(socket));
    return 0;
}

int Application::listen(const Order& order)
{
    const std::uint16_t port = order.ports.local;
    if (listeners_.contains(port)) return failed(EADDRINUSE);
    Descriptor socket = order.meant == Meant::Bound ? takeBound(port) : open(order);
    if (!socket) return failed(EBADF);
    if (order.meant != Meant::Bound) {
        setReuse(socket.get(), order.reuse);
        if (!give(socket.get(), port)) return -1;
    }
    if (::listen(socket.get(), order.options.backlog) < 0) {
        const int error = errno;
        if (order.meant == Meant::Bound) bound_.emplace(port, std::move(socket));
        return failed(error);
    }
    listeners_[port] = std::move(socket);
    return 0;
}

/// The descriptor of a connection; -1: the application has none.
int Application::held(const Ports& ports) const
{
    const auto found = connections_.find(ports);
    return found == connections_.end() ? -1 : found->second.descriptor.get();
}

// A kernel that cannot be told which port to draw is told by bind().
int Application::connect(const Order& order)
{
    const sockaddr_in there = place(peer_, order.ports.remote);
    if (order.again) return ::connect(held(order.ports), reinterpret_cast<const sockaddr*>(&there), sizeof there);
    const bool isBound = order.meant == Meant::Bound;
    Descriptor socket = isBound ? takeBound(order.ports.local) : open(order);
    if (!socket) return failed(EBADF);
    if (!isBound && !drawsPort(socket.get(), order.ports.local)) {
        setReuse(socket.get(), true);
        if (!give(socket.get(), order.ports.local)) return -1;
    }
    const int result = ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&there), sizeof there);
    if (result < 0 && errno != EINPROGRESS) {
        const int error = errno;
        if (isBound) bound_.emplace(order.ports.local, std::move(socket));
        return failed(error);
    }
    Socket it{std::move(socket), true};
    it.linger = order.options.linger;
    connections_[order.ports] = std::move(it);
    return 0;
}

int Application::setOptions(const Order& order)
{
    if (order.meant == Meant::Connection) {
        const auto found = connections_.find(order.ports);
        if (found == connections_.end()) return failed(EBADF);
        apply(order.options, found->second.descriptor.get());
        found->second.linger = order.options.linger;
        return 0;
    }
    const auto listener = listeners_.find(order.ports.local);
    const auto bound = bound_.upper_bound(order.ports.local);
    const bool isBound = bound != bound_.begin() && std::prev(bound)->first == order.ports.local;
    if (order.meant == Meant::Listener && listener != listeners_.end()) apply(order.options, listener->second.get());
    else if (order.meant == Meant::Bound && isBound) apply(order.options, std::prev(bound)->second.get());
    else return failed(EBADF);
    return 0;
}

int Application::actOn(std::map<Ports, Socket>::iterator found, const Order& order, Report& report)
{
    Socket& socket = found->second;
    const int descriptor = socket.descriptor.get();
    switch (order.call) {
    case tcp::HostCall::Send:
        if (!socket.connecting) return sendText(descriptor, order.octets);
        return sendLater(socket, order.octets);
    case tcp::HostCall::Receive: return receiveText(descriptor, order.octets, report);
    case tcp::HostCall::Shutdown: return shutdown(socket, order);
    case tcp::HostCall::Abort:
        if (abortNext(descriptor) < 0) return -1;
        connections_.erase(found);
        return 0;
    case tcp::HostCall::Close: return close(found, report);
    case tcp::HostCall::Listen:
    case tcp::HostCall::Connect:
    case tcp::HostCall::Bind:
    case tcp::HostCall::Set:
    case tcp::HostCall::Hang:
    case tcp::HostCall::Resume:
    case tcp::HostCall::Kill:
    case tcp::HostCall::PowerOff:
    case tcp::HostCall::Boot: break;
    }
    return failed(EINVAL);
}

int Application::close(std::map<Ports, Socket>::iterator found, Report& report)
{
    if (found->second.linger > 0) {
        found->second.send.reset();
        auto closing = std::make_unique<WaitingClose>(std::move(found->second.descriptor), found->first);
        report.blocks = closing->waits();
        if (report.blocks) closing_ = std::move(closing);
    }
    connections_.erase(found);
    return 0;
}

// Who reads no more is not told that there is no more to read.
int Application::shutdown(Socket& socket, const Order& order)
{
    if (order.half != tcp::Half::Write) socket.ended = true;
    return ::shutdown(socket.descriptor.get(), howToShut(order));
}

// A second text is sent with the first: the wait for that is given up, and begins anew with both.
int Application::sendLater(Socket& socket, std::uint32_t octets)
{
    if (socket.send && socket.send->interrupt()) octets += socket.send->octets();
    socket.send = std::make_unique<WaitingSend>(socket.descriptor.get(), octets);
    return 0;
}

int Application::actOnListener(const Order& order)
{
    const std::uint16_t port = order.ports.local;
    if (order.meant == Meant::Bound) return takeBound(port) ? 0 : failed(EBADF);
    const auto found = listeners_.find(port);
    if (found == listeners_.end()) return failed(EBADF);
    const bool shuts = order.call == tcp::HostCall::Shutdown;
    if (shuts && ::shutdown(found->second.get(), howToShut(order)) < 0) return -1;
    if (!order.closesListener()) return shuts ? 0 : failed(ENOTCONN);
    listeners_.erase(found);
    return 0;
}

}  // namespace app::kernel
