#include "kernel/application.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <vector>

namespace app::kernel {
namespace {

int errorOf(int socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

std::uint16_t portOf(int socket, int (*name)(int, sockaddr*, socklen_t*))
{
    sockaddr_in it{};
    socklen_t size = sizeof it;
    return name(socket, reinterpret_cast<sockaddr*>(&it), &size) == 0 ? ntohs(it.sin_port) : std::uint16_t{0};
}

}  // namespace

void Application::run()
{
    for (;;) waitOnce();
}

void Application::waitOnce()
{
    std::vector<pollfd> polled{{pair_, POLLIN, 0}};
    std::vector<Ports> whose{{}};
    const auto add = [&](int descriptor, short events, const Ports& ports) {
        polled.push_back({descriptor, events, 0});
        whose.push_back(ports);
    };
    const bool idle = !hangs_ && !closing_;
    if (closing_) add(closing_->returned(), POLLIN, {});
    if (idle) {
        for (const auto& [port, listener] : listeners_) add(listener.get(), POLLIN, {port, 0});
    }
    for (const auto& [ports, socket] : connections_) {
        const short events = socket.connecting ? POLLOUT : socket.ended ? short{0} : POLLIN;
        if (idle && socket.watched) add(socket.descriptor.get(), events, ports);
    }
    if (poll(polled.data(), polled.size(), -1) < 0) return;
    if (polled[0].revents & (POLLHUP | POLLERR)) _exit(0);
    const bool asked = (polled[0].revents & POLLIN) != 0;
    if (closing_) return asked ? obey() : closeReturned();
    for (std::size_t i = 1; i < polled.size(); ++i) {
        if (polled[i].revents == 0) continue;
        if (whose[i].remote == 0) accept(polled[i].fd);
        else serve(whose[i], connections_.at(whose[i]));
    }
    if (asked) obey();  // what has come before the question is done before the answer
}

void Application::tell(Told what, const Ports& ports, std::uint32_t octets, int error) const
{
    const Report report{what, error, octets, nowNs(), ports};
    ::send(pair_, &report, sizeof report, 0);
}

// A question is answered when it is known whether a close() that waits has returned.
void Application::obey()
{
    Order order;
    if (::recv(pair_, &order, sizeof order, 0) != sizeof order) _exit(0);
    if (closing_ && !closing_->waits()) closeReturned();
    Report report{Told::Result, 0, 0, nowNs(), order.ports};
    if (!order.ping && act(order, report) < 0) report.error = errno;
    ::send(pair_, &report, sizeof report, 0);
}

void Application::closeReturned()
{
    const Ports ports = closing_->ports();
    closing_.reset();
    tell(Told::Returned, ports);
}

void Application::accept(int listener)
{
    Descriptor socket(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket) return;
    const Ports ports{portOf(socket.get(), getsockname), portOf(socket.get(), getpeername)};
    linger waits{};
    socklen_t size = sizeof waits;
    getsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &waits, &size);
    Socket it{std::move(socket)};
    it.linger = waits.l_onoff != 0 ? waits.l_linger : -1;
    connections_[ports] = std::move(it);
    tell(Told::Accepted, ports);
}

void Application::serve(const Ports& ports, Socket& socket)
{
    if (socket.connecting) return finishConnecting(ports, socket);
    if (!socket.ended) readAll(ports, socket);
    if (socket.watched) findError(ports, socket);
}

// What a connect() that waits would have returned: without it the next one would return that, not EISCONN.
void Application::returnFromConnect(int socket) const
{
    sockaddr_in there{};
    socklen_t size = sizeof there;
    sockaddr* const name = reinterpret_cast<sockaddr*>(&there);
    if (getpeername(socket, name, &size) == 0) ::connect(socket, name, size);
}

void Application::finishConnecting(const Ports& ports, Socket& socket)
{
    socket.connecting = false;
    int error = errorOf(socket.descriptor.get());
    if (error == 0) returnFromConnect(socket.descriptor.get());
    if (socket.send && error == 0) error = socket.send->error();
    socket.send.reset();
    socket.watched = error == 0;
    tell(error == 0 ? Told::Connected : Told::Error, ports, 0, error);
}

void Application::readAll(const Ports& ports, Socket& socket)
{
    std::string text(65536, '\0');
    std::uint32_t octets = 0;
    ssize_t size = 0;
    while ((size = ::recv(socket.descriptor.get(), text.data(), text.size(), MSG_DONTWAIT)) > 0) {
        octets += static_cast<std::uint32_t>(size);
    }
    const int error = size < 0 && errno != EAGAIN ? errno : 0;
    if (octets > 0) tell(Told::Octets, ports, octets);
    socket.ended = size == 0;
    socket.watched = error == 0;
    if (socket.ended) tell(Told::Closing, ports);
    if (error != 0) tell(Told::Error, ports, 0, error);
}

// A connection that ended while nothing was to be read says so by its events alone.
void Application::findError(const Ports& ports, Socket& socket)
{
    pollfd polled{socket.descriptor.get(), 0, 0};
    if (poll(&polled, 1, 0) <= 0 || (polled.revents & (POLLERR | POLLHUP)) == 0) return;
    socket.watched = false;
    if (const int error = errorOf(socket.descriptor.get()); error != 0) tell(Told::Error, ports, 0, error);
}

}  // namespace app::kernel
