#include "report/tcpstates.h"

#include "tools/print.h"
#include "tools/socket.h"
#include "tools/state_names.h"

#include <map>
#include <utility>

namespace tcp {

namespace {

/// What the kernel knows of a connection, and since when; without a state it has no socket (yet, or any more).
struct Traced {
    State state = State::Closed;
    Instant since{};
    bool traced = false;     ///< a change was printed: the next one has a duration
    bool gone = false;       ///< only a minisock is left
    std::uint16_t localPort = 0;
    std::uint16_t peerPort = 0;
    EventNumber event = kNoEvent;    ///< the newest change of the connection
};

class Tracer {
public:
    Tracer(const Timeline& timeline, std::optional<HostId> host) : timeline_(timeline), host_(host) {}

    TracedStates upTo(std::size_t moment)
    {
        traced_.listing.head.push_back(printed("%-16s %-5s %-10.10s %-15s %-5s %-15s %-5s %-11s -> %-11s %s", "SKADDR",
                                               "C-PID", "C-COMM", "LADDR", "LPORT", "RADDR", "RPORT", "OLDSTATE",
                                               "NEWSTATE", "MS"));
        for (step_ = 0; step_ < moment; ++step_) {
            for (const TraceEvent& event : timeline_.step(step_).events) {
                if (const auto* change = std::get_if<StateChanged>(&event.what))
                    see(event, *change);
            }
            closeMinisocks();
        }
        return std::move(traced_);
    }

private:
    using Key = std::pair<HostId, std::uint32_t>;

    void see(const TraceEvent& event, const StateChanged& change)
    {
        const Key key{event.host, event.connection};
        if (change.to == State::SynReceived && change.from != State::SynSent) {
            sockets_.erase(key);    // a request: no socket yet
            return;
        }
        Traced& socket = sockets_[key];
        socket.event = event.number;
        findPorts(key, socket);
        if (socket.gone || change.trigger == Trigger::PowerOff || endsRequest(socket, change))
            return;
        if (change.from == State::SynReceived && !socket.traced)
            cloneFromListener(event.at, key, socket, change.to);
        if (change.to == State::TimeWait)
            enterTimeWait(event.at, key, socket);
        else if (change.to != socket.state)
            set(event.at, key, socket, change.to);
    }

    static bool endsRequest(const Traced& socket, const StateChanged& change)
    {
        const bool ends = change.to == State::Listen || change.to == State::Closed;
        return change.from == State::SynReceived && !socket.traced && ends;
    }

    // inet_csk_clone_lock(): the child begins as a copy of the listener, its peer still unknown.
    void cloneFromListener(Instant at, Key key, Traced& socket, State next)
    {
        socket.state = State::Listen;
        const std::uint16_t peer = std::exchange(socket.peerPort, std::uint16_t{0});
        set(at, key, socket, State::SynReceived);
        socket.peerPort = peer;
        if (next == State::CloseWait || next == State::TimeWait)
            set(at, key, socket, State::Established);
    }

    // tcp_time_wait() ends in tcp_done(); a FIN that also acknowledges ours passes through FIN_WAIT2 first.
    void enterTimeWait(Instant at, Key key, Traced& socket)
    {
        if (socket.state == State::FinWait1)
            set(at, key, socket, State::FinWait2);
        set(at, key, socket, State::Closed);
        socket.gone = true;
    }

    void closeMinisocks()
    {
        const World& world = timeline_.at(step_ + 1);
        for (auto& [key, socket] : sockets_) {
            const Connection* connection = findConnection(world, key.first, key.second);
            if (connection == nullptr || socket.gone || socket.state != State::FinWait2)
                continue;
            if (isMinisock(*connection, world.host(key.first).config)) {
                set(world.now(), key, socket, State::Closed);
                socket.gone = true;
            }
        }
    }

    void findPorts(Key key, Traced& socket) const
    {
        for (const std::size_t moment : {step_ + 1, step_}) {
            if (const Connection* found = findConnection(timeline_.at(moment), key.first, key.second)) {
                socket.localPort = found->localPort;
                socket.peerPort = found->remotePort;
                return;
            }
        }
    }

    void set(Instant at, Key key, Traced& socket, State to)
    {
        if (!host_ || *host_ == key.first)
            print(at, key, socket, to);
        socket.state = to;
        socket.since = at;
        socket.traced = to != State::Closed;
    }

    void print(Instant at, Key key, const Traced& socket, State to)
    {
        const Process process = current(key.first);
        const double ms = socket.traced ? static_cast<double>((at - socket.since).count()) / 1000.0 : 0.0;
        const bool unbound = socket.state == State::Closed && to == State::SynSent;   // the port comes after the state
        const bool beyondNat = isBeyondNat(timeline_.at(step_), key.first);
        const std::string peer(socket.peerPort == 0 ? "0.0.0.0" : ipText(other(key.first), beyondNat));
        traced_.events.push_back(socket.event);
        traced_.listing.rows.push_back(printed(
            "%016llx %-5d %-10.10s %-15s %-5u %-15s %-5u %-11s -> %-11s %.3f", address(key), process.pid,
            std::string(process.name).c_str(), std::string(ipText(key.first)).c_str(),
            unbound ? 0U : unsigned{socket.localPort}, peer.c_str(), unsigned{socket.peerPort},
            std::string(spelling(socket.state, Spelling::LinuxNetstat)).c_str(),
            std::string(spelling(to, Spelling::LinuxNetstat)).c_str(), ms));
    }

    // Who runs on the processor: the application in its own call, else whatever the interrupt met.
    Process current(HostId host) const
    {
        const auto* action = std::get_if<Action>(&timeline_.step(step_).cause);
        const auto* call = action == nullptr ? nullptr : std::get_if<CallAction>(action);
        return call != nullptr && call->host == host ? processOf(host) : Process{"swapper/0", 0};
    }

    // Nobody can know it; it only tells connections apart.
    static unsigned long long address(Key key)
    {
        return 0xffff888102540000ULL + (key.first == HostId::Server ? 0x100000ULL : 0) + key.second * 0x940ULL;
    }

    const Timeline& timeline_;
    std::optional<HostId> host_;
    std::size_t step_ = 0;
    std::map<Key, Traced> sockets_;
    TracedStates traced_;
};

}  // namespace

TracedStates tracedStates(const Timeline& timeline, std::size_t moment, std::optional<HostId> host)
{
    return Tracer(timeline, host).upTo(moment);
}

Listing tcpstates(const Timeline& timeline, std::size_t moment, std::optional<HostId> host)
{
    return tracedStates(timeline, moment, host).listing;
}

std::string tcpstates(const Run& run)
{
    return text(tcpstates(run.timeline, run.timeline.size()));
}

}  // namespace tcp
