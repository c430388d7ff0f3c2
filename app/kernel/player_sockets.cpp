// Which of an application's sockets a call is for, as the scenario names them.

#include "kernel/player.h"

#include "simulation/port_claims.h"

#include <algorithm>
#include <cerrno>

namespace app::kernel {
namespace {

using tcp::HostCall;

bool bindsPort(HostCall call)
{
    return call == HostCall::Bind || call == HostCall::Listen || call == HostCall::Connect;
}

/// The bound socket that listen() or connect() takes: of the port that is named, or the newest.
const PortedSocket* boundMeant(const SocketBook& book, const tcp::CallAction& action)
{
    if (action.socket != 0) return book.boundAt(action.socket);
    const bool another = action.call == HostCall::Listen && action.port != 0;
    return book.bound.empty() || another ? nullptr : &book.bound.back();
}

}  // namespace

std::string_view Player::bindRefusal(const PlayedHost& it, const tcp::CallAction& action) const
{
    const std::uint32_t number = action.connection;
    const auto ports = number != 0 ? it.portsOf(number) : std::nullopt;
    if (action.socket != 0 || (ports && it.book.connections.contains(*ports))) return tcp::kAlreadyBound;
    const bool none = number != 0 && number != it.newestNumber() + 1;
    return none ? text(tcp::Reply::DoesNotExist) : std::string_view();
}

std::string_view Player::listenRefusal(const PlayedHost& it, const tcp::CallAction& action) const
{
    if (boundMeant(it.book, action) != nullptr) return {};
    if (action.socket != 0) {
        return text(it.book.listenerAt(action.socket) ? tcp::Reply::AlreadyExists : tcp::Reply::DoesNotExist);
    }
    const std::uint16_t port = action.port != 0 ? action.port : portOf(action.host);
    return it.book.listenerAt(port) ? text(tcp::Reply::AlreadyExists) : std::string_view();
}

/// The open connection whose socket the application would connect once more.
std::optional<Ports> Player::connectsAgain(const PlayedHost& it, const tcp::CallAction& action) const
{
    const bool named = action.connection != 0;
    if (action.socket != 0 || (!named && (boundMeant(it.book, action) != nullptr || it.mayConnect()))) return {};
    const auto ports = it.portsOf(action.connection);
    const bool open = ports && it.stateOf(action.connection) != tcp::State::Closed;
    return open && it.book.connections.contains(*ports) ? ports : std::nullopt;
}

std::string_view Player::connectRefusal(const PlayedHost& it, const tcp::CallAction& action) const
{
    if (connectsAgain(it, action)) return {};  // the kernel is asked
    const bool isBound = boundMeant(it.book, action) != nullptr;
    if (action.socket != 0 && !isBound) {
        return text(it.book.listenerAt(action.socket) ? tcp::Reply::AlreadyExists : tcp::Reply::DoesNotExist);
    }
    if (action.connection != 0) {
        if (it.stateOf(action.connection) != tcp::State::Closed) return text(tcp::Reply::AlreadyExists);
        return action.connection == it.newestNumber() + 1 ? std::string_view() : text(tcp::Reply::DoesNotExist);
    }
    return isBound || it.mayConnect() ? std::string_view() : text(tcp::Reply::AlreadyExists);
}

/// From the usual one on, every second one that is free, as the simulator counts them.
std::uint16_t Player::freePort(PlayedHost& it, std::uint16_t remote)
{
    Ports ports{portOf(it.id()), remote};
    const auto taken = [&] {
        return it.book.listenerAt(ports.local) || it.book.boundAt(ports.local) || it.isOpen(ports);
    };
    while (taken()) ports.local = static_cast<std::uint16_t>(ports.local + 2);
    return ports.local;
}

/// bind(), listen() and connect(): of a socket that has its port already, or that gets it now.
void Player::orderPort(PlayedHost& it, const tcp::CallAction& action, Order& order)
{
    const PortedSocket* bound = action.call == HostCall::Bind ? nullptr : boundMeant(it.book, action);
    order.ports.local = action.port != 0 ? action.port : portOf(it.id());
    order.reuse = action.call == HostCall::Bind ? action.reuse == tcp::Reuse::Address : true;
    if (action.call == HostCall::Connect) {
        if (const auto again = connectsAgain(it, action)) {
            order.ports = *again;
            order.again = true;
            return;
        }
        order.ports.remote = action.port != 0 ? action.port : portOf(tcp::other(it.id()));
        if (bound == nullptr) order.ports.local = freePort(it, order.ports.remote);
        order.reuse = false;
    }
    if (bound == nullptr) return;
    order.meant = Meant::Bound;
    order.ports.local = bound->port;
    order.reuse = bound->reuse;
}

/// A call on a socket that is there: the one that is named, else the newest connection, or what listens.
void Player::orderCall(PlayedHost& it, const tcp::CallAction& action, Order& order)
{
    const bool closes = action.call == HostCall::Close || action.call == HostCall::Abort;
    if (action.socket != 0) {
        order.meant = closes && it.book.boundAt(action.socket) ? Meant::Bound : Meant::Listener;
        order.ports.local = action.socket;
    } else if (action.connection != 0) {
        order.ports = it.portsOf(action.connection).value_or(Ports{});
    } else if (const auto held = it.newestHeld(); held && it.newestIsRequest()) {
        order.ports = *held;
    } else if (it.callMeansListener()) {
        order.meant = Meant::Listener;
        order.ports.local = it.book.listeners.front().port;
    } else if (it.book.newest) {
        order.ports = *it.book.newest;
    } else if (closes && !it.book.bound.empty()) {
        order.meant = Meant::Bound;
        order.ports.local = it.book.bound.back().port;
    }
}

/// What the socket of an order is set to: a new one to what was set before it was opened, or what its host is set to.
tcp::HostSettings Player::settingsOf(PlayedHost& it, const Order& order) const
{
    const SocketBook& book = it.book;
    const PortedSocket* found = nullptr;
    if (order.meant == Meant::Bound) found = book.boundAt(order.ports.local);
    if (order.meant == Meant::Listener) found = book.listenerAt(order.ports.local);
    if (found != nullptr) return found->settings;
    const auto connection = book.connections.find(order.ports);
    if (!bindsPort(order.call) && connection != book.connections.end()) return connection->second;
    return book.next ? *book.next : settings_.of(it.id());
}

Order Player::orderOf(PlayedHost& it, const tcp::CallAction& action)
{
    Order order;
    order.call = action.call;
    order.octets = action.octets;
    order.half = action.half;
    if (bindsPort(action.call)) orderPort(it, action, order);
    else orderCall(it, action, order);
    order.options = socketOptions(settingsOf(it, order), settings_.of(it.id()));
    return order;
}

/// The settings of the socket that setsockopt() is for, and how to name it in the order; nullptr: there is none.
tcp::HostSettings* Player::optionsMeant(PlayedHost& it, const tcp::CallAction& action, Order& order)
{
    SocketBook& book = it.book;
    using Sockets = std::vector<PortedSocket>;
    const auto among = [&](Sockets& sockets, std::uint16_t port, Meant meant) -> tcp::HostSettings* {
        const auto here = [port](const PortedSocket& one) { return one.port == port; };
        const auto found = std::find_if(sockets.rbegin(), sockets.rend(), here);
        if (found == sockets.rend()) return nullptr;
        order.meant = meant;
        order.ports = {port, 0};
        return &found->settings;
    };
    if (action.socket != 0) {
        if (auto* found = among(book.bound, action.socket, Meant::Bound)) return found;
        return among(book.listeners, action.socket, Meant::Listener);
    }
    const bool coming = action.connection == it.newestNumber() + 1;
    const auto held = action.connection == 0 && it.newestIsRequest() ? it.newestHeld() : std::nullopt;
    const auto ports = coming ? std::nullopt : held ? held : it.portsOf(action.connection);
    const bool open = ports && it.stateOf(action.connection) != tcp::State::Closed;
    if (open && book.connections.contains(*ports)) {
        order.ports = *ports;
        return &book.connections.at(*ports);
    }
    if (action.connection != 0 && !coming) return nullptr;
    const bool listener = !coming && it.listens() && (!it.newest || it.callMeansListener());
    if (listener) return among(book.listeners, book.listeners.front().port, Meant::Listener);
    if (!coming && !book.bound.empty()) return among(book.bound, book.bound.back().port, Meant::Bound);
    if (!book.next) book.next = settings_.of(it.id());
    return &*book.next;
}

void Player::setOption(PlayedHost& it, const tcp::CallAction& action)
{
    Order order;
    order.call = HostCall::Set;
    tcp::HostSettings* const meant = optionsMeant(it, action, order);
    if (meant == nullptr) return answer(it.id(), action, text(tcp::Reply::DoesNotExist), now());
    const tcp::SettingKey* const key = tcp::findSetting(action.option.key);
    tcp::Settings changed;
    static_cast<tcp::HostSettings&>(changed) = *meant;
    const bool bad = key == nullptr || key->set(changed, action.option.value.view());
    if (bad) return answer(it.id(), action, "EINVAL", now());
    *meant = changed;
    it.dead = false;
    order.options = socketOptions(changed, settings_.of(it.id()));
    const bool exists = order.ports != Ports{};
    const Report report = exists ? it.machine().call(order) : Report{Told::Result, 0, 0, nowNs()};
    const tcp::Instant at((report.ns - zeroNs_) / 1000);
    answer(it.id(), action, report.error == 0 ? text(tcp::Reply::Ok) : text(tcp::Reply::DoesNotExist), at);
    it.look(at, tcp::SeenCause::Open, std::nullopt, tracepoint_.take(), zeroNs_);
    drain(it);
}

}  // namespace app::kernel
