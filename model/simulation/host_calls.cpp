#include "simulation/host_kernel.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

constexpr Call userCallOf(HostCall call)
{
    switch (call) {
    case HostCall::Send: return Call::Send;
    case HostCall::Receive: return Call::Receive;
    case HostCall::Shutdown: return Call::Shutdown;
    case HostCall::Close: return Call::Close;
    case HostCall::Abort: return Call::Abort;
    case HostCall::Set: return Call::Options;
    case HostCall::Listen:
    case HostCall::Connect:
    case HostCall::Bind:
    case HostCall::Hang:
    case HostCall::Resume:
    case HostCall::Kill:
    case HostCall::PowerOff:
    case HostCall::Boot: break;
    }
    return Call::Status;
}

constexpr bool byApplication(HostCall call)
{
    return call == HostCall::Listen || call == HostCall::Connect || call == HostCall::Bind ||
           userCallOf(call) != Call::Status;
}

}  // namespace

void HostKernel::call(const CallAction& action)
{
    calling_ = &action;
    if (const auto why = refusal(action.call); !why.empty()) return called(why);
    switch (action.call) {
    case HostCall::Listen: return listen();
    case HostCall::Connect: return connect();
    case HostCall::Bind: return bind();
    case HostCall::Send:
    case HostCall::Receive:
    case HostCall::Shutdown:
    case HostCall::Close:
    case HostCall::Abort: return userCall(action.call, action.octets);
    case HostCall::Set: return setOption();
    case HostCall::Hang: return hang();
    case HostCall::Resume: return resume();
    case HostCall::Kill: return kill();
    case HostCall::PowerOff: return powerOff();
    case HostCall::Boot: return boot();
    }
}

// What the machine itself refuses; what TCP refuses is the RFC's to say.
std::string_view HostKernel::refusal(HostCall what) const
{
    if (!host_.powered && what != HostCall::Boot) return "error: the host is off";
    if (host_.powered && what == HostCall::Boot) return "error: the host is on";
    if (host_.hung && byApplication(what)) return "error: the application hangs";
    if (host_.lingers && byApplication(what)) return "error: the application waits in close";
    if (!host_.alive && (what == HostCall::Hang || what == HostCall::Resume || what == HostCall::Kill))
        return "error: no such process";
    return {};
}

void HostKernel::called(std::string_view result)
{
    const CallAction& call = *std::exchange(calling_, nullptr);
    TraceEvent* event = trace_.begin(world_.now_, host_.id, 0, trigger_);
    trigger_ = trace_.last();
    if (event == nullptr) return;
    event->what.emplace<Called>(Called{call.call, call.octets, result, call.port, call.half, call.option});
}

void HostKernel::userCall(HostCall what, std::uint32_t octets)
{
    if (closesBound(what)) return;
    Connection* connection = callee();
    if (connection == nullptr) return called(text(closesDead(what) ? Reply::Ok : Reply::DoesNotExist));
    if (lacksDescriptor(*connection, what)) return called(text(Reply::DoesNotExist));
    if (connection->number == 0) return callOnListener(*connection, what, octets);
    const std::uint32_t number = connection->number;
    if (what == HostCall::Close) close(*connection);
    else apply(*connection, UserCall{userCallOf(what), octets, true, {}, calling_->half});
    removeEnded();
    if (what == HostCall::Close || what == HostCall::Abort) std::erase(host_.deadSockets, number);
}

// After close() a system's application has nothing left to call it by: EBADF (measured on Linux). ABORT is then that of
// an administrator (ss --kill). The user of the RFC still knows the connection, and is told that it closes.
bool HostKernel::lacksDescriptor(const Connection& connection, HostCall what) const
{
    return settings_.listenerStays && connection.tcb.orphan && what != HostCall::Abort;
}

// close() of a socket whose connection has ended, by a reset perhaps: it was still the application's (measured on
// Linux: ok, and only the second time EBADF). The user of the RFC has no sockets.
bool HostKernel::closesDead(HostCall what)
{
    const bool closes = what == HostCall::Close || what == HostCall::Abort;
    if (!closes || calling_->socket != 0) return false;
    const std::uint32_t meant = calling_->connection != 0 ? calling_->connection : host_.newest;
    return std::erase(host_.deadSockets, meant) > 0;
}

// A bound socket is called by its port, or by default where there is nothing else to close.
bool HostKernel::closesBound(HostCall what)
{
    const bool closes = what == HostCall::Close || what == HostCall::Abort;
    if (!closes || host_.bound.empty()) return false;
    const auto bound = boundCallee();
    const bool meant = calling_->socket != 0 || (calling_->connection == 0 && callee() == nullptr);
    if (!meant || bound == host_.bound.end()) return false;
    host_.bound.erase(bound);
    called(text(Reply::Ok));
    return true;
}

// LISTEN has its own answers (3.10.2 - 3.10.5). A SEND opens the connection where the RFC is followed to the
// letter: the remote socket is the other host. Operating systems have no such call.
void HostKernel::callOnListener(Connection& listener, HostCall what, std::uint32_t octets)
{
    const bool literal = !settings_.listenerStays;
    if (what == HostCall::Send && literal) {
        Connection connection = listener;
        connection.remotePort = portOf(peer_.id);
        eraseListener(connection.localPort);
        const UserCall open{Call::Send, octets, true, nextIss(connection)};
        return openConnection(std::move(connection), open);
    }
    const bool shutsWriting = what == HostCall::Shutdown && calling_->half == Half::Write;
    if (shutsWriting && host_.config.shutdownSparesListener) return called(text(Reply::Ok));
    if (what == HostCall::Close || what == HostCall::Shutdown || what == HostCall::Abort) {
        std::erase_if(host_.services, [&](const BoundSocket& it) { return it.port == listener.localPort; });
        apply(listener, UserCall{userCallOf(what), 0, true, {}, calling_->half});
        return closeListener(listener.localPort);
    }
    const bool moves = what == HostCall::Send || what == HostCall::Receive;
    if (moves && !literal) return called(text(Reply::DoesNotExist));  // Linux: EPIPE, ENOTCONN
    apply(listener, UserCall{userCallOf(what), octets, false, {}});
}

void HostKernel::eraseListener(std::uint16_t port)
{
    std::erase_if(host_.listeners, [port](const Connection& listener) { return listener.localPort == port; });
}

// The connections that nobody has accepted go with their listener: reset. A request is not even told: it goes when a
// segment or its timer next finds it without a listener (measured on Linux; reqsk_timer_handler, tcp_v4_rcv).
void HostKernel::closeListener(std::uint16_t port)
{
    eraseListener(port);
    if (!settings_.listenerStays) return;
    for (Connection& connection : host_.connections) {
        const bool waits = connection.tcb.passive && !connection.accepted && connection.localPort == port;
        if (waits && isRequest(connection)) connection.tcb.forsaken = true;
        else if (waits) apply(connection, UserCall{Call::Abort, 0, true, {}});
    }
    removeEnded();
}

// No call reaches a half-open passive connection of a system: what the application has of it is the listener.
bool HostKernel::isRequest(const Connection& connection) const
{
    return settings_.listenerStays && connection.tcb.passive && connection.tcb.state() == State::SynReceived;
}

/// The newest connection that the application holds, or nullptr.
Connection* HostKernel::newestHeld()
{
    const auto held = [](const Connection& c) { return c.accepted && !c.tcb.orphan; };
    const auto found = std::find_if(host_.connections.rbegin(), host_.connections.rend(), held);
    return found == host_.connections.rend() ? nullptr : &*found;
}

Connection* HostKernel::callee()
{
    const auto listener = [this](std::uint16_t port) {
        const auto found = std::ranges::find(host_.listeners, port, &Connection::localPort);
        return found == host_.listeners.end() ? nullptr : &*found;
    };
    if (calling_->socket != 0) return listener(calling_->socket);
    const std::uint32_t meant = calling_->connection != 0 ? calling_->connection : host_.newest;
    const auto found = std::ranges::find(host_.connections, meant, &Connection::number);
    const bool request = found != host_.connections.end() && isRequest(*found);
    if (found != host_.connections.end() && !request) return &*found;
    if (calling_->connection != 0) return nullptr;
    if (Connection* held = request ? newestHeld() : nullptr) return held;
    if (host_.listeners.empty()) return nullptr;
    // A descriptor whose connection has ended leads nowhere, also where a listener still listens beside it.
    const bool listens = host_.newest == 0 || host_.shown == State::Listen || request;
    return listens ? &host_.listeners.front() : nullptr;
}

void HostKernel::hang()
{
    host_.hung = true;
    called(text(Reply::Ok));
    host_.hungBy = trigger_;
}

// The application accepts and reads what has come meanwhile.
void HostKernel::resume()
{
    host_.hung = false;
    called(text(Reply::Ok));
    for (Connection& connection : host_.connections) applicationActs(connection);
    removeEnded();
}

// The kernel closes what the process held: an orderly close, or a reset where text was unread or SO_LINGER is 0 s.
void HostKernel::kill()
{
    called(text(Reply::Ok));
    host_.alive = false;
    host_.hung = false;
    host_.services.clear();
    host_.bound.clear();
    host_.next = {};
    host_.lingers.reset();  // a signal interrupts the wait
    // where the listening TCB itself became the connection, the process held it from the OPEN on
    const bool holdsAll = !settings_.listenerStays;
    const auto letGo = [&](Connection& connection) {
        const bool held = connection.accepted || holdsAll;
        if (held && !connection.tcb.orphan) release(connection);
    };
    if (settings_.exitClosesNewestFirst) std::for_each(host_.connections.rbegin(), host_.connections.rend(), letGo);
    else std::ranges::for_each(host_.connections, letGo);
    while (!host_.listeners.empty()) {
        Connection& listener = host_.listeners.front();
        apply(listener, UserCall{Call::Close, 0, true, {}});
        closeListener(listener.localPort);
    }
    removeEnded();
    host_.deadSockets.clear();
}

void HostKernel::powerOff()
{
    called(text(Reply::Ok));
    for (Connection& connection : host_.connections) apply(connection, PowerOff{});
    for (Connection& listener : host_.listeners) apply(listener, PowerOff{});
    host_.listeners.clear();
    host_.bound.clear();
    host_.next = {};
    host_.lingers.reset();
    removeEnded();
    host_.deadSockets.clear();
    host_.powered = false;
    host_.offBy = trigger_;
    host_.hung = false;
}

void HostKernel::boot()
{
    called(text(Reply::Ok));
    host_.powered = true;
    host_.alive = true;
    for (const BoundSocket& service : host_.services) openListener(service);
}

}  // namespace tcp
