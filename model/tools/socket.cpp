#include "tools/socket.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr int kListenerFd = 3;
constexpr int kFirstConnectedFd = 4;
constexpr int kFirstAcceptedFd = 5;

SocketKind kindOf(const Connection& connection, const Host& host)
{
    const Tcb& tcb = connection.tcb;
    if (tcb.state() == State::Listen)
        return SocketKind::Listener;
    if (tcb.state() == State::SynReceived && tcb.passive)
        return SocketKind::Request;
    return isMinisock(connection, host.config) ? SocketKind::Minisock : SocketKind::Full;
}

void run(Socket& socket, KernelTimer timer, const Tcb& tcb, Timer which, Instant now)
{
    socket.timer = timer;
    socket.expires = std::max(tcb.due(which) - now, Duration{});
}

// The order of inet_csk_diag_fill() in net/ipv4/inet_diag.c: only one timer is told.
void tellTimer(Socket& socket, const Tcb& tcb, Instant now)
{
    if (socket.kind == SocketKind::Minisock) {
        const Timer which = tcb.state() == State::TimeWait ? Timer::TimeWait : Timer::FinWait2;
        if (tcb.running(which))
            run(socket, KernelTimer::TimeWait, tcb, which, now);
    } else if (tcb.running(Timer::Retransmission)) {
        run(socket, KernelTimer::On, tcb, Timer::Retransmission, now);
    } else if (tcb.running(Timer::Persist)) {
        run(socket, KernelTimer::Persist, tcb, Timer::Persist, now);
    } else if (tcb.running(Timer::FinWait2)) {
        run(socket, KernelTimer::KeepAlive, tcb, Timer::FinWait2, now);
    } else if (tcb.running(Timer::KeepAlive)) {
        run(socket, KernelTimer::KeepAlive, tcb, Timer::KeepAlive, now);
    }
}

bool finPending(const Tcb& tcb)
{
    const State state = tcb.state();
    return !tcb.finSent && (state == State::FinWait1 || state == State::Closing || state == State::LastAck);
}

// A FIN that meets an orphan is never read: Linux shows CLOSING with Recv-Q 1.
bool finUnread(const Tcb& tcb)
{
    return tcb.finUnread || (tcb.state() == State::Closing && tcb.orphan);
}

// How many of the numbers in flight are a SYN or a FIN.
std::uint32_t controlInFlight(const Tcb& tcb)
{
    const bool syn = tcb.snd.una == tcb.snd.iss && tcb.snd.nxt != tcb.snd.iss;
    return (syn ? 1 : 0) + (tcb.finSent && !tcb.finAcked() ? 1 : 0);
}

void tellQueues(Socket& socket, const Tcb& tcb)
{
    socket.sendWindow = tcb.snd.wnd;
    socket.inFlight = static_cast<std::uint32_t>(tcb.snd.nxt - tcb.snd.una);
    socket.ackOwed = tcb.state() == State::SynSent ? 0 : static_cast<std::uint32_t>(tcb.rcv.nxt - tcb.rcv.acked);
    if (socket.kind != SocketKind::Full)
        return;
    socket.recvText = tcb.rcv.unread;
    socket.sendText = tcb.snd.queued + socket.inFlight - std::min(socket.inFlight, controlInFlight(tcb));
    socket.recvQ = tcb.rcv.unread + (finUnread(tcb) ? 1 : 0);
    socket.sendQ = tcb.snd.queued + socket.inFlight + (finPending(tcb) ? 1 : 0);
    socket.probes = tcb.probes;
}

std::optional<int> fdOf(const Connection& connection, SocketKind kind)
{
    if (kind == SocketKind::Listener)
        return kListenerFd;
    if (kind != SocketKind::Full || connection.tcb.orphan || !connection.accepted)
        return std::nullopt;
    const int first = connection.tcb.passive ? kFirstAcceptedFd : kFirstConnectedFd;
    return first + static_cast<int>(connection.number) - 1;
}

bool waitsForAccept(const Connection& connection)
{
    return connection.tcb.passive && !connection.accepted && synchronized(connection.tcb.state());
}

void tellListener(Socket& socket, const Host& host)
{
    const auto waiting = std::ranges::count_if(host.connections, [&](const Connection& connection) {
        return connection.localPort == socket.localPort && waitsForAccept(connection);
    });
    socket.recvQ = static_cast<std::uint32_t>(waiting);
    socket.backlog = static_cast<std::uint32_t>(host.backlog);
    socket.receiveWindow = host.config.window;
    socket.peerPort = 0;
}

}  // namespace

Process processOf(HostId host)
{
    return host == HostId::Client ? Process{"cli", 764} : Process{"srv", 812};
}

bool isMinisock(const Connection& connection, const Config& config)
{
    const Tcb& tcb = connection.tcb;
    if (tcb.minisock || tcb.state() == State::TimeWait)
        return true;
    // A profile without minisocks is shown as Linux would hold the same connection.
    return !config.minisocks && tcb.state() == State::FinWait2 && tcb.orphan && tcb.running(Timer::FinWait2);
}

Socket socketOf(const Connection& connection, const Host& host, Instant now)
{
    const Tcb& tcb = connection.tcb;
    Socket socket;
    socket.host = host.id;
    socket.connection = connection.number;
    socket.kind = kindOf(connection, host);
    socket.state = tcb.state();
    socket.localPort = connection.localPort;
    socket.peerPort = connection.remotePort;
    socket.rto = std::chrono::microseconds(tcb.estimator.rto);
    socket.receiveWindow = tcb.rcv.wnd;
    socket.fd = fdOf(connection, socket.kind);
    if (socket.kind == SocketKind::Listener) {
        tellListener(socket, host);
        return socket;
    }
    if (socket.kind != SocketKind::Minisock)
        socket.retransmits = tcb.timeouts;
    tellQueues(socket, tcb);
    tellTimer(socket, tcb, now);
    return socket;
}

std::string_view peerIp(const Socket& socket) { return ipText(other(socket.host), socket.peerHidden); }

std::vector<Socket> sockets(const World& world, HostId id)
{
    const Host& host = world.host(id);
    std::vector<Socket> lines;
    if (!host.powered)
        return lines;
    for (const Connection& listener : host.listeners)
        lines.push_back(socketOf(listener, host, world.now()));
    for (const Connection& connection : host.connections) {
        if (connection.tcb.state() != State::Closed)
            lines.push_back(socketOf(connection, host, world.now()));
    }
    const bool hides = isBeyondNat(world, id);
    for (Socket& line : lines) line.peerHidden = hides && line.peerPort != 0;
    return lines;
}

}  // namespace tcp
