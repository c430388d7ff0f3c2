#include "simulation/host_kernel.h"

#include <algorithm>

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
    case HostCall::Listen:
    case HostCall::Connect:
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
    return call == HostCall::Listen || call == HostCall::Connect || userCallOf(call) != Call::Status;
}

}  // namespace

void HostKernel::call(const CallAction& action)
{
    calling_ = action;
    if (const auto why = refusal(action.call); !why.empty()) return called(why);
    switch (action.call) {
    case HostCall::Listen: return listen();
    case HostCall::Connect: return connect();
    case HostCall::Send:
    case HostCall::Receive:
    case HostCall::Shutdown:
    case HostCall::Close:
    case HostCall::Abort: return userCall(action.call, action.octets);
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
    if (!host_.alive && (what == HostCall::Hang || what == HostCall::Resume || what == HostCall::Kill))
        return "error: no such process";
    return {};
}

void HostKernel::called(std::string_view result)
{
    record(0, Called{calling_->call, calling_->octets, result});
    calling_.reset();
}

void HostKernel::listen()
{
    if (host_.listener) return called(text(Reply::AlreadyExists));
    host_.alive = true;
    host_.listens = true;
    called(text(Reply::Ok));
    openListener();
}

void HostKernel::openListener()
{
    host_.listener = Connection{};
    host_.listener->localPort = portOf(host_.id);
    apply(*host_.listener, UserCall{Call::PassiveOpen, 0, true, {}});
}

// A second connection needs another pair of ports; one that is still in use answers with the RFC's error.
void HostKernel::connect()
{
    const Connection* current = host_.current();
    const bool listening = current != nullptr && current->number == 0;
    const bool spent = current == nullptr || listening || current->tcb.orphan ||
                       current->tcb.state() == State::TimeWait;
    const bool oneMore = calling_->connection != 0;
    if (!spent && !oneMore) return called(text(Reply::AlreadyExists));
    host_.alive = true;
    called(text(Reply::Ok));
    Connection connection;
    if (listening && !world_.settings_.listenerStays) {
        connection = *host_.listener;  // 3.10.1: LISTEN becomes SYN-SENT
        host_.listener.reset();
    }
    openConnection(connection, UserCall{Call::ActiveOpen, 0, true, nextIss()});
}

void HostKernel::openConnection(Connection connection, const UserCall& open)
{
    connection.number = host_.newest + 1;
    connection.remotePort = portOf(peer_.id);
    connection.localPort = freePort(connection.remotePort);
    connection.accepted = true;
    host_.lastIss = open.iss.value();
    pendingNewest_ = true;
    apply(connection, open);
    pendingNewest_ = false;
    host_.connections.push_back(connection);
}

std::uint16_t HostKernel::freePort(std::uint16_t remote) const
{
    std::uint16_t port = portOf(host_.id);
    const auto taken = [&](const Connection& c) { return c.localPort == port && c.remotePort == remote; };
    while (std::ranges::any_of(host_.connections, taken)) port = static_cast<std::uint16_t>(port + 2);
    return port;
}

void HostKernel::userCall(HostCall what, std::uint32_t octets)
{
    Connection* connection = callee();
    if (connection == nullptr) return called(text(Reply::DoesNotExist));
    if (connection->number == 0) return callOnListener(what, octets);
    apply(*connection, UserCall{userCallOf(what), octets, true, {}});
    removeEnded();
}

// LISTEN has its own answers (3.10.2 - 3.10.5). A SEND opens the connection where the RFC is followed to the
// letter: the remote socket is the other host. Operating systems have no such call.
void HostKernel::callOnListener(HostCall what, std::uint32_t octets)
{
    const bool literal = !world_.settings_.listenerStays;
    if (what == HostCall::Send && literal) {
        Connection connection = *host_.listener;
        host_.listener.reset();
        return openConnection(connection, UserCall{Call::Send, octets, true, nextIss()});
    }
    if (what == HostCall::Close || what == HostCall::Shutdown || what == HostCall::Abort) {
        host_.listens = false;
        apply(*host_.listener, UserCall{userCallOf(what), 0, true, {}});
        return closeListener();
    }
    apply(*host_.listener, UserCall{userCallOf(what), octets, false, {}});
}

// The connections that nobody has accepted go with their listener: reset (measured on Linux).
void HostKernel::closeListener()
{
    host_.listener.reset();
    if (!world_.settings_.listenerStays) return;
    for (Connection& connection : host_.connections) {
        if (connection.tcb.passive && !connection.accepted) apply(connection, UserCall{Call::Abort, 0, true, {}});
    }
    removeEnded();
}

Connection* HostKernel::callee()
{
    const std::uint32_t meant = calling_->connection != 0 ? calling_->connection : host_.newest;
    const auto found = std::ranges::find(host_.connections, meant, &Connection::number);
    if (found != host_.connections.end()) return &*found;
    // A descriptor whose connection has ended leads nowhere, also where a listener still listens beside it.
    const bool listens = host_.listener && (host_.newest == 0 || host_.shown == State::Listen);
    return listens ? &*host_.listener : nullptr;
}

void HostKernel::hang()
{
    host_.hung = true;
    called(text(Reply::Ok));
}

// The application accepts and reads what has come meanwhile.
void HostKernel::resume()
{
    host_.hung = false;
    called(text(Reply::Ok));
    for (Connection& connection : host_.connections) applicationActs(connection);
    removeEnded();
}

// The kernel closes what the process held: an orderly close, or a reset where text was unread.
void HostKernel::kill()
{
    called(text(Reply::Ok));
    host_.alive = false;
    host_.hung = false;
    host_.listens = false;
    // where the listening TCB itself became the connection, the process held it from the OPEN on
    const bool holdsAll = !world_.settings_.listenerStays;
    for (Connection& connection : host_.connections) {
        const bool held = connection.accepted || holdsAll;
        if (held && !connection.tcb.orphan) apply(connection, UserCall{Call::Close, 0, true, {}});
    }
    if (host_.listener) {
        apply(*host_.listener, UserCall{Call::Close, 0, true, {}});
        closeListener();
    }
    removeEnded();
}

void HostKernel::powerOff()
{
    called(text(Reply::Ok));
    for (Connection& connection : host_.connections) apply(connection, PowerOff{});
    if (host_.listener) apply(*host_.listener, PowerOff{});
    host_.listener.reset();
    removeEnded();
    host_.powered = false;
    host_.hung = false;
}

void HostKernel::boot()
{
    called(text(Reply::Ok));
    host_.powered = true;
    host_.alive = true;
    if (host_.listens) openListener();
}

}  // namespace tcp
