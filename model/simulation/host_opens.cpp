// How an application gets a socket: bind(), listen(), connect().

#include "simulation/host_kernel.h"
#include "simulation/port_claims.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tcp {
namespace {

constexpr std::uint32_t kEphemeralPorts = 28'232;      ///< Linux ip_local_port_range: so many are tried
constexpr std::uint32_t kBeyondTimeWait = 65535 + 2;   ///< Linux tcp_twsk_unique

}  // namespace

void HostKernel::bind()
{
    const std::uint32_t number = calling_->connection;
    if (calling_->socket != 0 || (number != 0 && callee() != nullptr)) return called(kAlreadyBound);
    if (number != 0 && number != host_.newest + 1) return called(text(Reply::DoesNotExist));
    BoundSocket socket{calling_->port != 0 ? calling_->port : portOf(host_.id), calling_->reuse};
    if (const auto why = tcp::refusal(host_, {socket.port, socket.reuse}, settings_.portRule); !why.empty())
        return called(why);
    host_.alive = true;
    socket.own = takeNext();
    host_.bound.push_back(socket);
    called(text(Reply::Ok));
}

/// The bound socket that a call is for: that of the port it names, or the newest. bound.end() if there is none.
std::vector<BoundSocket>::iterator HostKernel::boundCallee()
{
    auto& bound = host_.bound;
    if (calling_->socket == 0) return bound.empty() ? bound.end() : std::prev(bound.end());
    return std::ranges::find(bound, calling_->socket, &BoundSocket::port);
}

void HostKernel::listen()
{
    const auto bound = boundCallee();
    const bool takesBound = bound != host_.bound.end() && calling_->port == 0;
    if (calling_->socket != 0 && !takesBound)
        return called(text(host_.listenerAt(calling_->socket) ? Reply::AlreadyExists : Reply::DoesNotExist));
    const std::uint16_t usual = calling_->port != 0 ? calling_->port : portOf(host_.id);
    BoundSocket socket = takesBound ? *bound : BoundSocket{usual, usualReuse(settings_.portRule)};
    if (!takesBound && host_.listenerAt(socket.port)) return called(text(Reply::AlreadyExists));
    const PortClaim claim{.port = socket.port, .reuse = socket.reuse, .listens = true, .bound = takesBound,
                          .usual = !takesBound && calling_->port == 0};
    if (const auto why = tcp::refusal(host_, claim, settings_.portRule); !why.empty()) return called(why);
    if (takesBound) host_.bound.erase(bound);
    else socket.own = takeNext();
    host_.alive = true;
    host_.services.push_back(socket);
    called(text(Reply::Ok));
    openListener(socket);
}

void HostKernel::openListener(const BoundSocket& socket)
{
    Connection listener;
    listener.localPort = socket.port;
    listener.reuse = socket.reuse;
    listener.own = socket.own;
    apply(listener, UserCall{Call::PassiveOpen, 0, true, {}});
    host_.listeners.push_back(listener);
}

// What the socket that is meant is already used for. A bound one is free; so is a new one beside a connection that its
// application has left, or beside a named one.
std::string_view HostKernel::connectRefusal()
{
    if (calling_->socket != 0) {
        if (boundCallee() != host_.bound.end()) return {};
        const Connection* listener = host_.listenerAt(calling_->socket);
        if (listener == nullptr) return text(Reply::DoesNotExist);
        return settings_.listenerStays ? text(Reply::AlreadyExists) : std::string_view();  // Linux: EISCONN
    }
    if (calling_->connection != 0) {
        if (const Connection* named = host_.connection(calling_->connection)) return isOpen(*named);
        return calling_->connection == host_.newest + 1 ? std::string_view() : text(Reply::DoesNotExist);
    }
    if (!host_.bound.empty()) return {};
    const Connection* meant = callee();
    if (meant == nullptr) return {};
    const bool listens = meant->number == 0;
    const bool left = meant->tcb.orphan || meant->tcb.state() == State::TimeWait;
    return left || (listens && !settings_.listenerStays) ? std::string_view() : isOpen(*meant);
}

// inet_stream_connect of Linux, kern_connectat of FreeBSD: EALREADY while the first connect() has not come to its end,
// else EISCONN. The RFC has one word for both.
std::string_view HostKernel::isOpen(const Connection& connection) const
{
    const State state = connection.tcb.state();
    const bool opens = state == State::SynSent || (state == State::SynReceived && !connection.tcb.passive);
    return settings_.listenerStays && opens ? kAlreadyConnecting : text(Reply::AlreadyExists);
}

void HostKernel::connect()
{
    if (const auto why = connectRefusal(); !why.empty()) return called(why);
    const auto bound = boundCallee();
    const bool isBound = bound != host_.bound.end();
    Connection connection;
    Connection* const listener = isBound || calling_->connection != 0 ? nullptr : callee();
    const bool converts = listener != nullptr && listener->number == 0;
    connection.remotePort = calling_->port != 0 ? calling_->port : portOf(peer_.id);
    connection.localPort = isBound ? bound->port : converts ? listener->localPort : freePort(connection.remotePort);
    connection.reuse = isBound ? bound->reuse : Reuse::No;
    if (connection.localPort == 0) return called(kAddressNotAvailable);
    std::optional<SeqNum> iss;
    if (const auto why = isBound ? takePair(connection, iss) : std::string_view(); !why.empty()) return called(why);
    connection.own = isBound ? bound->own : converts ? listener->own : takeNext();
    host_.alive = true;
    called(text(Reply::Ok));
    tellReplaced();
    if (isBound) host_.bound.erase(bound);
    if (converts) {
        connection.tcb = listener->tcb;  // 3.10.1: LISTEN becomes SYN-SENT
        eraseListener(connection.localPort);
    }
    const UserCall open{Call::ActiveOpen, 0, true, iss ? *iss : nextIss(connection)};
    openConnection(std::move(connection), open);
}

// A pair of sockets names one connection. On Linux with timestamps one in TIME-WAIT gives way to an application that
// called bind(); the new numbers lie beyond the old ones (__inet_check_established, tcp_twsk_unique).
std::string_view HostKernel::takePair(const Connection& wanted, std::optional<SeqNum>& iss)
{
    const auto found = std::ranges::find_if(host_.connections, [&](const Connection& c) {
        return c.localPort == wanted.localPort && c.remotePort == wanted.remotePort;
    });
    if (found == host_.connections.end()) return {};
    switch (settings_.portRule) {
    case PortRule::Rfc9293: return text(Reply::AlreadyExists);
    case PortRule::Bsd:
    case PortRule::Windows: return kAddressInUse;  // FreeBSD in_pcbconnect_setup
    case PortRule::Linux: break;
    }
    const bool gives = found->tcb.state() == State::TimeWait && found->tcb.snd.timestamps;
    if (!gives) return kAddressNotAvailable;
    iss = found->tcb.snd.nxt + kBeyondTimeWait;
    replaced_ = *found;  // it is told after the call
    host_.connections.erase(found);
    return {};
}

void HostKernel::tellReplaced()
{
    if (!replaced_) return;
    const Transition& row = *find(State::TimeWait, Trigger::ActiveOpen);
    record(replaced_->number,
           TimerChanged{Timer::TimeWait, TimerChange::Cancelled, replaced_->tcb.due(Timer::TimeWait)});
    record(replaced_->number, StateChanged{row.from, row.to, row.trigger, row.layer, row.clause, row.edge});
    host_.lastNxt = std::max(host_.lastNxt, replaced_->tcb.snd.nxt.value());
    replaced_.reset();
}

void HostKernel::openConnection(Connection connection, const UserCall& open)
{
    connection.number = host_.newest + 1;
    connection.accepted = true;
    host_.lastIss = open.iss.value();
    pendingNewest_ = true;
    apply(connection, open);
    pendingNewest_ = false;
    host_.connections.push_back(std::move(connection));
}

bool HostKernel::portTaken(std::uint16_t port, std::uint16_t remote) const
{
    const auto connected = [&](const Connection& c) { return c.localPort == port && c.remotePort == remote; };
    return std::ranges::any_of(host_.connections, connected) || host_.listenerAt(port) != nullptr ||
           std::ranges::find(host_.bound, port, &BoundSocket::port) != host_.bound.end();
}

// From the usual port on, every second one: 0 if all that are tried are taken.
std::uint16_t HostKernel::freePort(std::uint16_t remote) const
{
    std::uint16_t port = portOf(host_.id);
    if (!portTaken(port, remote)) return port;
    std::vector<std::uint16_t> taken{0};
    taken.reserve(1 + host_.connections.size() + host_.listeners.size() + host_.bound.size());
    for (const Connection& c : host_.connections) {
        if (c.remotePort == remote) taken.push_back(c.localPort);
    }
    for (const Connection& listener : host_.listeners) taken.push_back(listener.localPort);
    for (const BoundSocket& socket : host_.bound) taken.push_back(socket.port);
    std::ranges::sort(taken);
    for (std::uint32_t tried = 0; tried < kEphemeralPorts; ++tried) {
        if (!std::binary_search(taken.begin(), taken.end(), port)) return port;
        port = static_cast<std::uint16_t>(port + 2);
    }
    return 0;
}

}  // namespace tcp
