#include "kernel/player.h"

#include "simulation/settings.h"

#include <cerrno>
#include <chrono>

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
    case EADDRINUSE: return text(tcp::Reply::AlreadyExists);
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
    what.half = action.half;
    what.option = action.option;
    tell(tcp::TraceEvent{at, id, 0, what});
}

/// What the scenario's machine refuses before any socket is asked.
std::string_view Player::refusal(const PlayedHost& it, HostCall what) const
{
    if (!it.powered && what != HostCall::Boot) return "error: the host is off";
    if (it.powered && what == HostCall::Boot) return "error: the host is on";
    const bool needsProcess = what == HostCall::Resume || what == HostCall::Kill || what == HostCall::Hang;
    if (it.dead && needsProcess) return "error: no such process";
    const bool allowed =
        what == HostCall::Resume || what == HostCall::Kill || what == HostCall::Hang || what == HostCall::PowerOff;
    if (it.hangs && !allowed) return "error: the application hangs";
    if (what == HostCall::Connect && !it.mayConnect()) return text(tcp::Reply::AlreadyExists);
    return {};
}

void Player::call(const tcp::CallAction& action)
{
    PlayedHost& it = host(action.host);
    if (const auto why = refusal(it, action.call); !why.empty()) return answer(action.host, action, why, now());
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
    if (!it.listens) return;
    it.listens = false;
    const tcp::CallAction listen{it.id(), HostCall::Listen};
    const Order order = orderOf(it, listen);
    if (it.machine().call(order).error == 0) succeeded(it, order, now());
}

std::uint16_t Player::freePort(PlayedHost& it)
{
    Ports ports{portOf(it.id()), portOf(tcp::other(it.id()))};
    while (it.isOpen(ports)) ports.local = static_cast<std::uint16_t>(ports.local + 2);
    return ports.local;
}

Order Player::orderOf(PlayedHost& it, const tcp::CallAction& action)
{
    Order order;
    order.call = action.call;
    order.octets = action.octets;
    order.half = action.half;
    order.connection = action.connection;
    order.localPort = action.call == HostCall::Connect ? freePort(it) : portOf(it.id());
    order.remotePort = portOf(tcp::other(it.id()));
    const tcp::HostSettings& wanted = sockets_[tcp::index(it.id())];
    order.options = socketOptions(wanted);
    if (wanted.config.finTimeout != settings_.of(it.id()).config.finTimeout && wanted.config.finTimeout)
        order.options.linger2 = static_cast<int>(*wanted.config.finTimeout / std::chrono::seconds(1));
    if (wanted.config.syn != settings_.of(it.id()).config.syn)
        order.options.synCount = wanted.config.syn.retries.value_or(0);
    const bool ends = closes(action.call) || action.call == HostCall::Shutdown;
    order.listener = ends && it.closeMeansListener();
    return order;
}

/// ABORT of a connection that no process holds any more: what `ss -K` does.
bool Player::abortsOrphan(PlayedHost& it, const tcp::CallAction& action)
{
    if (action.call != HostCall::Abort || !it.newest || !it.gaveUp) return false;
    const auto row = it.ask(*it.newest);
    if (!row) return false;
    const tcp::Instant at = now();
    answer(it.id(), action, resultOf(it.machine().diag().destroy(it.ends(*it.newest), row->cookie)), at);
    look(it, tcp::SeenCause::Abort);
    drain(it);
    return true;
}

/// False: no kernel takes the value.
bool Player::setsOption(PlayedHost& it, const tcp::CallAction& action)
{
    const tcp::SettingKey* key = tcp::findSetting(action.option.key);
    tcp::Settings changed;
    static_cast<tcp::HostSettings&>(changed) = sockets_[tcp::index(it.id())];
    if (key == nullptr || key->set(changed, action.option.value.view())) return false;
    sockets_[tcp::index(it.id())] = changed;
    return true;
}

void Player::applicationCall(PlayedHost& it, const tcp::CallAction& action)
{
    if (abortsOrphan(it, action)) return;
    if (action.call == HostCall::Set && !setsOption(it, action)) return answer(it.id(), action, "EINVAL", now());
    const Order order = orderOf(it, action);
    const Report report = it.machine().call(order);
    const tcp::Instant at((report.ns - zeroNs_) / 1000);
    answer(it.id(), action, resultOf(report.error), at);
    if (report.error == 0) succeeded(it, order, at);
    else if (report.error != EAGAIN) tell(tcp::ErrorSeen{at, it.id(), errorName(report.error)});
    it.look(at, causeOf(action.call), std::nullopt, tracepoint_.take(), zeroNs_);
    drain(it);
    if (action.call == HostCall::Resume) settle();
}

void Player::succeeded(PlayedHost& it, const Order& order, tcp::Instant at)
{
    if (order.call == HostCall::Listen) it.listening(at);
    if (order.call == HostCall::Connect) it.opened({order.localPort, order.remotePort});
    if (order.call == HostCall::Hang) it.hangs = true;
    if (order.call == HostCall::Resume) it.hangs = false;
    if (!closes(order.call)) return;
    if (order.listener) it.listenerClosed(at, causeOf(order.call));
    else it.gaveUp = true;
}

void Player::inject(const tcp::InjectAction& action)
{
    PlayedHost& to = host(action.host);
    const Ports ports = to.newest.value_or(Ports{portOf(action.host), portOf(tcp::other(action.host))});
    const bool listens = to.shown == tcp::State::Closed && to.listens;
    const tcp::State state = listens ? tcp::State::Listen : to.shown;
    OnCable forged = cable_.forge(action, ports, state, now(), host(tcp::other(action.host)).address(), to.address());
    const tcp::Injected told{forged.id, forged.packet.segment, forged.numbers.rseq, forged.numbers.rack};
    tell(tcp::TraceEvent{forged.sent, action.host, 0, told});
    deliver(std::move(forged));
}

}  // namespace app::kernel
