#pragma once

#include "kernel/cable.h"
#include "kernel/machine.h"
#include "kernel/socket_book.h"
#include "kernel/tracepoint.h"

#include <map>
#include <memory>
#include <optional>

namespace app::kernel {

/// A host of the scenario: its machine, and what looks at it have shown so far. It tells of every change that it finds.
class PlayedHost {
public:
    PlayedHost(tcp::HostId id, Cable::Tell tell) : id_(id), tell_(std::move(tell)) {}

    tcp::HostId id() const { return id_; }
    Machine& machine() { return *machine_; }

    /// A machine to play on, and a spare one where the scenario boots the host anew.
    void setUp(std::uint32_t address, std::uint32_t peer, unsigned mtu, const NetworkSettings& settings, bool spare);

    /// Asks the kernel about every connection, and about a new one where a segment has arrived. `passed`: what the
    /// tracepoint has told meanwhile.
    void look(tcp::Instant now, tcp::SeenCause cause, std::optional<Ports> arrived = std::nullopt,
              const std::vector<Passed>& passed = {}, std::int64_t zeroNs = 0);
    /// When a timer of this host may have changed something.
    tcp::Instant nextLook() const { return nextLook_; }

    // what calls change
    void opened(Ports ports, tcp::Instant now);
    void listening(const PortedSocket& socket, tcp::Instant now);
    void listenerClosed(std::uint16_t port, tcp::Instant now, tcp::SeenCause cause);
    void acceptedOne(Ports ports);
    void killed(tcp::Instant now);
    void switchedOff(tcp::Instant now);
    void switchedOn();

    /// The newest connection has ended, is an orphan, or never was: connect() may open another.
    bool mayConnect() const;
    /// A call of this host that names no socket means the listening one.
    bool callMeansListener() const;
    /// The newest connection is half open, and known to the kernel only.
    bool newestIsRequest() const { return listens() && shown == tcp::State::SynReceived && !accepted; }
    /// The newest connection that the application has a socket of.
    std::optional<Ports> newestHeld() const;
    bool listens() const { return !book.listeners.empty(); }
    bool isOpen(Ports ports);
    std::optional<tcp::SocketRow> ask(Ports ports);
    FourTuple ends(Ports ports) const { return {address_, peer_, ports.local, ports.remote}; }

    // connections by their number, counted by age from 1 (0: the newest)
    std::uint32_t newestNumber() const { return connections_; }
    std::uint32_t numberOf(Ports ports) const;
    std::optional<Ports> portsOf(std::uint32_t number) const;
    tcp::State stateOf(std::uint32_t number) const;
    /// The connections that have got through their handshake and are not over.
    std::vector<Ports> synchronizedOnes() const;

    SocketBook book;
    std::optional<Ports> newest;     ///< ports of the newest connection
    tcp::State shown = tcp::State::Closed;
    bool powered = true;
    bool hangs = false;
    bool lingers = false;            ///< the application waits in a close()
    bool dead = false;               ///< the application was killed, and opened nothing since
    bool gaveUp = false;             ///< the application has closed the newest connection
    bool accepted = false;           ///< the application has accepted one
    std::uint64_t changes = 0;       ///< state changes so far
    tcp::Instant lastArrival = std::chrono::seconds(-1);

private:
    struct Seen {
        tcp::State state{};
        std::uint32_t number = 0;
    };

    void findNew(Ports ports);
    void lookAt(Ports ports, Seen& seen);
    void findMove(Ports ports, Seen& seen, tcp::State to);
    void move(Ports ports, Seen& seen, tcp::State to);
    void lookAtThose(tcp::Instant now, bool held);
    void tellTimer(const std::optional<tcp::SocketRow>& row);
    void change(tcp::State from, tcp::State to, tcp::Instant at, std::uint32_t number);

    tcp::HostId id_;
    Cable::Tell tell_;
    std::uint32_t address_ = 0;
    std::uint32_t peer_ = 0;
    std::unique_ptr<Machine> machine_;
    std::unique_ptr<Machine> spare_;
    std::map<Ports, Seen> seen_;
    std::uint32_t connections_ = 0;  ///< so far
    tcp::SeenTimer timer_ = tcp::SeenTimer::Off;
    std::uint32_t retransmits_ = 0;
    tcp::Instant nextLook_{};
    // of the look that is being made
    tcp::Instant now_{};
    tcp::SeenCause cause_{};
    const std::vector<Passed>* passed_ = nullptr;
    std::int64_t zeroNs_ = 0;
};

}  // namespace app::kernel
