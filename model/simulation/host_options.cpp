// setsockopt(), and what SO_LINGER makes of close().

#include "simulation/host_kernel.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

// Linux sk_stream_closing: these wait for the ACK of the FIN.
constexpr bool closing(State state)
{
    return state == State::FinWait1 || state == State::Closing || state == State::LastAck;
}

}  // namespace

const SettingKey* HostKernel::option() const { return findSetting(calling_->option.key); }

// The options of the socket that a call names; without a name, of the newest, or of the one that will be opened next.
SocketConfig& HostKernel::optionsMeant(Connection*& connection)
{
    const bool coming = calling_->connection == host_.newest + 1;
    connection = coming ? nullptr : callee();
    const bool left = connection != nullptr && connection->tcb.orphan && calling_->connection == 0;
    if (left) connection = nullptr;  // its application has closed it, and opens the next
    if (connection != nullptr) return connection->own;
    const auto bound = boundCallee();
    const bool isBound = !coming && calling_->connection == 0 && bound != host_.bound.end();
    return isBound ? bound->own : host_.next;
}

void HostKernel::setOption()
{
    const SettingKey* key = option();
    Connection* connection = nullptr;
    SocketConfig& own = optionsMeant(connection);
    const bool noSuch = calling_->connection > host_.newest + 1 || (calling_->socket != 0 && &own == &host_.next) ||
                        (connection == nullptr && calling_->connection != 0 && calling_->connection <= host_.newest);
    if (noSuch) return called(text(Reply::DoesNotExist));
    Settings changed;
    changed.config = own.set() ? own.get() : host_.config;
    if (key == nullptr || key->set(changed, calling_->option.value.view())) return called("EINVAL");
    own = SocketConfig(changed.config);
    host_.alive = true;
    if (connection == nullptr || connection->number == 0) return called(text(Reply::Ok));
    const bool now = key->name == "keepalive" || key->name == "nodelay";
    if (!now) return called(text(Reply::Ok));
    apply(*connection, UserCall{Call::Options, 0, true, {}});
    removeEnded();
}

SocketConfig HostKernel::takeNext() { return std::exchange(host_.next, {}); }

// SO_LINGER of more than 0 s waits, where there is a FIN to wait for.
void HostKernel::close(Connection& connection)
{
    const std::optional<Duration> linger = host_.configOf(connection).linger;
    const bool waits = linger && *linger > Duration{} && lingers(connection);
    return waits ? lingeringClose(connection, *linger) : release(connection);
}

// What close() does to a socket, and the end of its process, which waits for nothing (Linux inet_release, __tcp_close):
// SO_LINGER of 0 s is an ABORT.
void HostKernel::release(Connection& connection)
{
    const bool aborts = host_.configOf(connection).linger == Duration{};
    UserCall call{aborts ? Call::Abort : Call::Close, 0, true, {}};
    call.orphansFull = !aborts && settings_.maxOrphans && host_.orphans() >= *settings_.maxOrphans;
    apply(connection, call);
}

// Text that nobody has read is answered with RST at once (3.6.1), and there is nothing to wait for.
bool HostKernel::lingers(const Connection& connection) const
{
    const Tcb& tcb = connection.tcb;
    if (tcb.orphan || (host_.configOf(connection).resetsUnreadAtClose && tcb.rcv.unread > 0)) return false;
    return tcb.state() == State::Established || tcb.state() == State::CloseWait || closing(tcb.state());
}

// Until the ACK of the FIN has come the socket is the application's, which does nothing else (Linux __tcp_close).
void HostKernel::lingeringClose(Connection& connection, Duration time)
{
    blocks_ = true;
    apply(connection, UserCall{Call::Shutdown, 0, true, {}, Half::Both});
    blocks_ = false;
    host_.lingers = LingeringClose{connection.number, world_.now_ + time, trigger_};
}

void HostKernel::lingerSettled()
{
    if (!host_.lingers || closing(host_.stateOf(host_.lingers->connection))) return;
    returnFromClose(text(Reply::Ok));
}

void HostKernel::lingerTimeout()
{
    trigger_ = host_.lingers->call;
    const auto found = std::ranges::find(host_.connections, host_.lingers->connection, &Connection::number);
    const LingerEnd end = host_.configOf(*found).lingerEnd;
    if (end == LingerEnd::Aborts) apply(*found, UserCall{Call::Abort, 0, true, {}});
    returnFromClose(end == LingerEnd::WouldBlock ? std::string_view("EWOULDBLOCK") : text(Reply::Ok));
    removeEnded();
}

// The application goes on, and nobody owns the connection any more.
void HostKernel::returnFromClose(std::string_view result)
{
    const std::uint32_t number = std::exchange(host_.lingers, std::nullopt)->connection;
    Called what{HostCall::Close, 0, result};
    what.returns = true;
    trigger_ = record(0, what);
    const auto found = std::ranges::find(host_.connections, number, &Connection::number);
    const bool open = found != host_.connections.end() && found->tcb.state() != State::Closed;
    if (open) release(*found);
    for (Connection& connection : host_.connections) applicationActs(connection);
}

}  // namespace tcp
