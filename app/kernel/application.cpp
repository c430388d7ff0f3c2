#include "kernel/application.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

namespace app::kernel {
namespace {

template <typename Value> void set(int socket, int level, int option, const Value& value)
{
    setsockopt(socket, level, option, &value, sizeof value);
}

void apply(const SocketOptions& options, int socket)
{
    set(socket, IPPROTO_TCP, TCP_NODELAY, options.noDelay ? 1 : 0);
    set(socket, SOL_SOCKET, SO_KEEPALIVE, options.keepAliveIdle > 0 ? 1 : 0);
    set(socket, SOL_SOCKET, SO_LINGER, linger{options.resetsAtClose ? 1 : 0, 0});
    if (options.keepAliveIdle > 0) {
        set(socket, IPPROTO_TCP, TCP_KEEPIDLE, options.keepAliveIdle);
        set(socket, IPPROTO_TCP, TCP_KEEPINTVL, options.keepAliveInterval);
        set(socket, IPPROTO_TCP, TCP_KEEPCNT, options.keepAliveProbes);
    }
    if (options.synCount > 0) set(socket, IPPROTO_TCP, TCP_SYNCNT, options.synCount);
    if (options.linger2 > 0) set(socket, IPPROTO_TCP, TCP_LINGER2, options.linger2);
    if (options.userTimeout > 0) set(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, options.userTimeout);
    if (options.deferAccept > 0) set(socket, IPPROTO_TCP, TCP_DEFER_ACCEPT, options.deferAccept);
    if (options.linger2Off) set(socket, IPPROTO_TCP, TCP_LINGER2, -1);
    if (options.window > 0) {
        set(socket, SOL_SOCKET, SO_RCVBUF, options.window);
        set(socket, IPPROTO_TCP, TCP_WINDOW_CLAMP, options.window);
    }
}

sockaddr_in place(std::uint32_t address, std::uint16_t port)
{
    sockaddr_in it{};
    it.sin_family = AF_INET;
    it.sin_port = htons(port);
    it.sin_addr.s_addr = address;
    return it;
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

int errorOf(int socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

}  // namespace

void Application::run()
{
    for (;;) waitOnce();
}

void Application::waitOnce()
{
    std::vector<pollfd> polled{{pair_, POLLIN, 0}};
    std::vector<std::uint32_t> numbers{0};
    const auto add = [&](int descriptor, short events, std::uint32_t number) {
        polled.push_back({descriptor, events, 0});
        numbers.push_back(number);
    };
    if (!hangs_ && listener_) add(listener_.get(), POLLIN, 0);
    for (const auto& [number, socket] : sockets_) {
        const short events = socket.connecting ? POLLOUT : socket.ended ? short{0} : POLLIN;
        if (!hangs_ && socket.watched) add(socket.descriptor.get(), events, number);
    }
    if (poll(polled.data(), polled.size(), -1) < 0) return;
    if (polled[0].revents & (POLLHUP | POLLERR)) _exit(0);
    if (polled[0].revents & POLLIN) return obey();
    for (std::size_t i = 1; i < polled.size(); ++i) {
        if (polled[i].revents == 0) continue;
        if (numbers[i] == 0) accept();
        else serve(sockets_.at(numbers[i]));
    }
}

void Application::tell(Told what, std::uint32_t octets, int error) const
{
    const Report report{what, error, octets, nowNs()};
    ::send(pair_, &report, sizeof report, 0);
}

void Application::obey()
{
    Order order;
    if (::recv(pair_, &order, sizeof order, 0) != sizeof order) _exit(0);
    Report report{Told::Result, 0, 0, nowNs()};
    if (!order.ping && act(order, report) < 0) report.error = errno;
    ::send(pair_, &report, sizeof report, 0);
}

int Application::act(const Order& order, Report& report)
{
    options_ = order.options;
    if (order.call == tcp::HostCall::Listen) return listen(order);
    if (order.call == tcp::HostCall::Connect) return connect(order);
    if (order.call == tcp::HostCall::Hang || order.call == tcp::HostCall::Resume) {
        hangs_ = order.call == tcp::HostCall::Hang;
        return 0;
    }
    if (order.call == tcp::HostCall::Set) return setOptions(order);
    const bool neverConnected = newest_ == 0;
    const bool closes = order.call == tcp::HostCall::Close || order.call == tcp::HostCall::Abort;
    if (listener_ && closes && (order.listener || neverConnected)) return closeListener();
    if (listener_ && order.listener && order.call == tcp::HostCall::Shutdown)
        return ::shutdown(listener_.get(), SHUT_WR);
    const std::uint32_t number = order.connection != 0 ? order.connection : newest_;
    const auto found = order.listener ? sockets_.end() : sockets_.find(number);
    if (found != sockets_.end()) return actOn(found->second, number, order, report);
    errno = EBADF;
    return -1;
}

// Of the newest socket; without one, of the listener and of the one that is opened next.
int Application::setOptions(const Order& order)
{
    const auto found = sockets_.find(newest_);
    if (found != sockets_.end()) apply(order.options, found->second.descriptor.get());
    else if (listener_) apply(order.options, listener_.get());
    return 0;
}

// Who reads no more is not told that there is no more to read.
int Application::shutdown(Socket& socket, tcp::Half half) const
{
    const bool both = half == tcp::Half::Both || options_.shutdownReads;
    const int how = half == tcp::Half::Read ? SHUT_RD : both ? SHUT_RDWR : SHUT_WR;
    if (half != tcp::Half::Write) socket.ended = true;
    return ::shutdown(socket.descriptor.get(), how);
}

int Application::actOn(Socket& socket, std::uint32_t number, const Order& order, Report& report)
{
    const int descriptor = socket.descriptor.get();
    switch (order.call) {
    case tcp::HostCall::Send:
        if (!socket.connecting) return sendText(descriptor, order.octets);
        return sendLater(socket, order.octets);
    case tcp::HostCall::Receive: return receiveText(descriptor, order.octets, report);
    case tcp::HostCall::Shutdown: return shutdown(socket, order.half);
    case tcp::HostCall::Abort:
        if (abortNext(descriptor) < 0) return -1;
        [[fallthrough]];
    case tcp::HostCall::Close: sockets_.erase(number); return 0;
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
    errno = EINVAL;
    return -1;
}

// A second text is sent with the first: the wait for that is given up, and begins anew with both.
int Application::sendLater(Socket& socket, std::uint32_t octets)
{
    if (socket.send && socket.send->interrupt()) octets += socket.send->octets();
    socket.send = std::make_unique<WaitingSend>(socket.descriptor.get(), octets);
    return 0;
}

int Application::closeListener()
{
    listener_.reset();
    return 0;
}

Descriptor Application::open(const Order& order) const
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket) return {};
    set(socket.get(), SOL_SOCKET, SO_REUSEADDR, 1);
    apply(order.options, socket.get());
    const sockaddr_in here = place(address_, order.localPort);
    if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&here), sizeof here) < 0) return {};
    return socket;
}

int Application::listen(const Order& order)
{
    if (listener_) {
        errno = EADDRINUSE;
        return -1;
    }
    Descriptor socket = open(order);
    if (!socket || ::listen(socket.get(), order.options.backlog) < 0) return -1;
    listener_ = std::move(socket);
    return 0;
}

int Application::connect(const Order& order)
{
    Descriptor socket = open(order);
    if (!socket) return -1;
    const sockaddr_in there = place(peer_, order.remotePort);
    const int result = ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&there), sizeof there);
    if (result < 0 && errno != EINPROGRESS) return -1;
    sockets_[++newest_] = Socket{std::move(socket), true, false, true, {}};
    return 0;
}

void Application::accept()
{
    Descriptor socket(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket) return;
    apply(options_, socket.get());
    sockets_[++newest_] = Socket{std::move(socket), false, false, true, {}};
    tell(Told::Accepted);
}

void Application::serve(Socket& socket)
{
    if (socket.connecting) return finishConnecting(socket);
    if (!socket.ended) readAll(socket);
    if (socket.watched) findError(socket);
}

void Application::finishConnecting(Socket& socket)
{
    socket.connecting = false;
    int error = errorOf(socket.descriptor.get());
    if (socket.send && error == 0) error = socket.send->error();
    socket.send.reset();
    socket.watched = error == 0;
    tell(error == 0 ? Told::Connected : Told::Error, 0, error);
}

void Application::readAll(Socket& socket)
{
    std::string text(65536, '\0');
    std::uint32_t octets = 0;
    ssize_t size = 0;
    while ((size = ::recv(socket.descriptor.get(), text.data(), text.size(), MSG_DONTWAIT)) > 0) {
        octets += static_cast<std::uint32_t>(size);
    }
    const int error = size < 0 && errno != EAGAIN ? errno : 0;
    if (octets > 0) tell(Told::Octets, octets);
    socket.ended = size == 0;
    socket.watched = error == 0;
    if (socket.ended) tell(Told::Closing);
    if (error != 0) tell(Told::Error, 0, error);
}

// A connection that ended while nothing was to be read says so by its events alone.
void Application::findError(Socket& socket)
{
    pollfd polled{socket.descriptor.get(), 0, 0};
    if (poll(&polled, 1, 0) <= 0 || (polled.revents & (POLLERR | POLLHUP)) == 0) return;
    socket.watched = false;
    if (const int error = errorOf(socket.descriptor.get()); error != 0) tell(Told::Error, 0, error);
}

}  // namespace app::kernel
