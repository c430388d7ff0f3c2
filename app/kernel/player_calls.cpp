#include "kernel/player.h"

#include <cerrno>
#include <utility>

namespace app::kernel {
namespace {

using tcp::HostCall;

constexpr std::string_view kOk = "ok";

/// The model's words for an errno.
std::string_view resultOf(int error)
{
    switch (error) {
    case 0:
    case EAGAIN: return kOk;
    case EPIPE: return text(tcp::Reply::Closing);
    case EBADF:
    case ENOTCONN: return text(tcp::Reply::DoesNotExist);
    case EADDRINUSE: return "EADDRINUSE";
    case EADDRNOTAVAIL: return "EADDRNOTAVAIL";
    case EACCES: return "EACCES";
    case EALREADY: return "EALREADY";
    case EISCONN: return text(tcp::Reply::AlreadyExists);
    case EINVAL: return "EINVAL";
    case ECONNRESET: return "error: connection reset";
    case ETIMEDOUT: return "error: connection timed out";
    case ECONNREFUSED: return "error: connection refused";
    }
    return "error: other";
}

tcp::SeenCause causeOf(HostCall call)
{
    if (call == HostCall::Abort) return tcp::SeenCause::Abort;
    return call == HostCall::Close || call == HostCall::Shutdown ? tcp::SeenCause::Close : tcp::SeenCause::Open;
}

bool closes(HostCall call) { return call == HostCall::Close || call == HostCall::Abort; }

}  // namespace

void Player::act(const tcp::Action& action)
{
    if (const auto* it = std::get_if<tcp::CallAction>(&action)) call(*it);
    else if (const auto* forged = std::get_if<tcp::InjectAction>(&action)) inject(*forged);
    else if (const auto* rule = std::get_if<tcp::ImpairAction>(&action)) cable_.add(*rule);
    else if (const auto* cable = std::get_if<tcp::CableAction>(&action)) cable_.setUp(cable->up);
    else if (const auto* latency = std::get_if<tcp::LatencyAction>(&action)) cable_.setLatency(latency->oneWay);
}

void Player::answer(tcp::HostId id, const tcp::CallAction& action, std::string_view result, tcp::Instant at)
{
    tcp::Called what{action.call, action.octets, result};
    what.port = action.port;
    what.half = action.half;
    what.option = action.option;
    tell(tcp::TraceEvent{at, id, 0, what});
}

/// What the scenario's machine refuses before any socket is asked.
std::string_view Player::refusal(const PlayedHost& it, const tcp::CallAction& action) const
{
    const HostCall what = action.call;
    if (!it.powered && what != HostCall::Boot) return "error: the host is off";
    if (it.powered && what == HostCall::Boot) return "error: the host is on";
    const bool needsProcess = what == HostCall::Resume || what == HostCall::Kill || what == HostCall::Hang;
    if (it.dead && needsProcess) return "error: no such process";
    const bool byApplication = !needsProcess && what != HostCall::PowerOff && what != HostCall::Boot;
    if (it.hangs && byApplication) return "error: the application hangs";
    if (it.lingers && byApplication) return "error: the application waits in close";
    if (what == HostCall::Bind) return bindRefusal(it, action);
    if (what == HostCall::Listen) return listenRefusal(it, action);
    return what == HostCall::Connect ? connectRefusal(it, action) : std::string_view();
}

void Player::call(const tcp::CallAction& action)
{
    PlayedHost& it = host(action.host);
    settle(it);  // what has come is accepted, as in the simulation
    if (const auto why = refusal(it, action); !why.empty()) return answer(action.host, action, why, now());
    if (!machineCall(it, action)) applicationCall(it, action);
}

/// Kill and power: what is done to the machine, not asked of its application.
bool Player::machineCall(PlayedHost& it, const tcp::CallAction& action)
{
    if (action.call != HostCall::Kill && action.call != HostCall::PowerOff && action.call != HostCall::Boot)
        return false;
    const tcp::Instant at = now();
    answer(it.id(), action, kOk, at);
    if (action.call == HostCall::Kill) it.killed(at);
    if (action.call == HostCall::PowerOff) it.switchedOff(at);
    if (action.call == HostCall::Boot) boot(it);
    drain(it);
    return true;
}

void Player::boot(PlayedHost& it)
{
    it.switchedOn();
    it.machine().settle();
    for (const PortedSocket& service : std::exchange(it.book.services, {})) {
        Order order;
        order.call = HostCall::Listen;
        order.ports.local = service.port;
        order.reuse = service.reuse;
        order.options = socketOptions(service.settings, settings_.of(it.id()));
        if (it.machine().call(order).error == 0) it.listening(service, now());
    }
}

/// ABORT of a connection that no process holds any more: what `ss -K` does.
bool Player::abortsOrphan(PlayedHost& it, const tcp::CallAction& action)
{
    if (action.call != HostCall::Abort || action.socket != 0) return false;
    const auto ports = it.portsOf(action.connection);
    if (!ports || !it.book.left.contains(*ports)) return false;
    const auto row = it.ask(*ports);
    if (!row) return false;
    const tcp::Instant at = now();
    answer(it.id(), action, resultOf(it.machine().diag().destroy(it.ends(*ports), row->cookie)), at);
    look(it, tcp::SeenCause::Abort);
    drain(it);
    return true;
}

/// EPIPE says both that the application has shut its half, and that the connection has ended.
std::string_view Player::resultOfCall(const PlayedHost& it, const Order& order, const Report& report) const
{
    if (report.blocks) return tcp::kCallBlocks;
    const bool ended = order.meant == Meant::Connection && it.stateOf(it.numberOf(order.ports)) == tcp::State::Closed;
    return report.error == EPIPE && ended ? text(tcp::Reply::DoesNotExist) : resultOf(report.error);
}

void Player::applicationCall(PlayedHost& it, const tcp::CallAction& action)
{
    if (abortsOrphan(it, action)) return;
    if (action.call == HostCall::Set) return setOption(it, action);
    const Order order = orderOf(it, action);
    const Report report = it.machine().call(order);
    const tcp::Instant at((report.ns - zeroNs_) / 1000);
    answer(it.id(), action, resultOfCall(it, order, report), at);
    if (report.error == 0) succeeded(it, order, report, at);
    else if (report.error != EAGAIN) tell(tcp::ErrorSeen{at, it.id(), errorName(report.error)});
    it.look(at, causeOf(action.call), std::nullopt, tracepoint_.take(), zeroNs_);
    drain(it);
    if (action.call == HostCall::Resume) settle();
}

void Player::succeeded(PlayedHost& it, const Order& order, const Report& report, tcp::Instant at)
{
    if (order.again) return;
    const PortedSocket socket{order.ports.local, order.reuse, settingsOf(it, order)};
    if (order.call == HostCall::Bind || order.call == HostCall::Listen || order.call == HostCall::Connect) {
        it.dead = false;
        if (order.meant != Meant::Bound) it.book.next.reset();
    }
    if (order.call == HostCall::Bind) it.book.bound.push_back(socket);
    if (order.call == HostCall::Listen) it.listening(socket, at);
    if (order.call == HostCall::Connect) {
        it.book.connections.insert_or_assign(order.ports, socket.settings);
        if (order.meant == Meant::Bound) it.book.eraseBound(order.ports.local);
        it.opened(order.ports, at);
    }
    if (order.call == HostCall::Hang) it.hangs = true;
    if (order.call == HostCall::Resume) it.hangs = false;
    const bool ends = order.meant == Meant::Listener ? order.closesListener() : closes(order.call);
    if (!ends) return;
    if (report.blocks) it.lingers = true;
    else closed(it, order, at);
}

void Player::closed(PlayedHost& it, const Order& order, tcp::Instant at)
{
    switch (order.meant) {
    case Meant::Connection: return leave(it, order.ports);
    case Meant::Listener: return it.listenerClosed(order.ports.local, at, causeOf(order.call));
    case Meant::Bound: return it.book.eraseBound(order.ports.local);
    }
}

/// Of the connection that is named, or the newest; where it has ended, those that the simulator takes: of the listener.
Ports Player::portsForged(PlayedHost& to, const tcp::InjectAction& action) const
{
    const tcp::State state = to.stateOf(action.connection);
    const bool open = state != tcp::State::Closed && state != tcp::State::Listen;
    const auto ports = to.portsOf(action.connection);
    if (open && ports) return *ports;
    const bool listens = action.connection == 0 && to.listens();
    return {listens ? to.book.listeners.front().port : portOf(action.host), portOf(tcp::other(action.host))};
}

void Player::inject(const tcp::InjectAction& action)
{
    PlayedHost& to = host(action.host);
    const tcp::State seen = to.stateOf(action.connection);
    const Ports ports = portsForged(to, action);
    const bool listens = seen == tcp::State::Closed && to.listens();
    const tcp::State state = listens ? tcp::State::Listen : seen;
    OnCable forged = cable_.forge(action, ports, state, now());
    tcp::Injected told{forged.id, forged.packet.segment, forged.numbers.rseq, forged.numbers.rack};
    told.ports = {ports.remote, ports.local};
    tell(tcp::TraceEvent{forged.sent, action.host, 0, told});
    deliver(std::move(forged));
}

}  // namespace app::kernel
