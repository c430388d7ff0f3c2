#pragma once

#include "kernel/conversation.h"

#include "observation/trace.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace app::kernel {

/// A packet on its way.
struct OnCable {
    std::uint64_t id = 0;
    tcp::HostId from{};
    Packet packet;
    std::vector<std::uint8_t> octets;
    Conversations::Numbers numbers;
    bool forged = false;
    bool ofBox = false;          ///< the box in the middle has made it
    tcp::Instant sent{};
    tcp::Instant due{};

    tcp::Received received() const;
    /// Of the box: it comes to this host.
    tcp::TraceEvent injected(tcp::HostId to) const;
};

/// Where the hosts are, in network order. A NAT shows the server another address than the client's.
struct Addresses {
    std::uint32_t client = 0;
    std::uint32_t server = 0;
    std::uint32_t shown = 0;     ///< to the server, of the client

    std::uint32_t of(tcp::HostId host) const { return host == tcp::HostId::Client ? client : server; }
    /// Of its peer, as this host sees it.
    std::uint32_t peerOf(tcp::HostId host) const { return host == tcp::HostId::Client ? server : shown; }
};

/// The cable between the two hosts: delay, what the scenario loses, doubles and delays, and the box in the middle, all
/// by the rules of the simulator's network. It has no clock and no sockets: who plays tells it what left, and asks what
/// is due.
class Cable {
public:
    using Tell = std::function<void(const tcp::TraceItem&)>;
    Cable(const tcp::Settings& settings, const Addresses& addresses, Tell tell);

    /// A packet has left a host now.
    void take(tcp::HostId from, std::vector<std::uint8_t> octets, tcp::Instant now);
    /// The earliest packet, once it is due. What the box has to do by now it does before.
    std::optional<OnCable> takeDue(tcp::Instant now);
    /// When the next packet arrives, or the box has something to do.
    std::optional<tcp::Instant> nextDue() const;
    bool empty() const { return flights_.empty() && network_.flights.empty(); }
    /// How many packets there have been.
    std::uint64_t count() const { return network_.nextId; }
    /// A silence is over before its time: for the box it lasted so much longer.
    void skip(tcp::Duration time, tcp::Instant now);

    /// A forged packet for the host of the action, whose connection has these ports and this state. A host without a
    /// connection has no numbers: `seq=rcv.nxt+1` is 1 there, as in the simulation.
    OnCable forge(const tcp::InjectAction& action, Ports ports, tcp::State state, tcp::Instant now);

    void add(const tcp::ImpairAction& rule) { network_.plan.push_back(rule); }
    void setUp(bool up) { network_.up = up; }
    void setLatency(tcp::Duration oneWay) { network_.latency = oneWay; }
    Conversations& conversations() { return conversations_; }

private:
    void insert(OnCable flight);
    void boxActs(tcp::Instant now);
    void release();
    void translate(OnCable& flight) const;
    OnCable madeByBox(const tcp::Flight& flight) const;
    void tellAll(tcp::TraceLog& log);

    tcp::Network network_;   ///< decides what becomes of a packet; its flights are those ahead of the box
    Addresses addresses_;
    Tell tell_;
    Conversations conversations_;
    tcp::Duration ahead_{};  ///< the time of the network, to that of the run: silences that were cut
    std::map<std::uint64_t, OnCable> beforeBox_;   ///< by id
    std::deque<OnCable> flights_;
};

}  // namespace app::kernel
