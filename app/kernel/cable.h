#pragma once

#include "kernel/conversation.h"

#include "observation/trace.h"

#include <deque>
#include <functional>
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
    tcp::Instant sent{};
    tcp::Instant due{};

    tcp::Received received() const;
    tcp::Sent asSent() const;
};

/// The cable between the two hosts: delay, and what the scenario loses, doubles and delays, by the rules of the
/// simulator's network. It has no clock and no sockets: who plays tells it what left, and asks what is due.
class Cable {
public:
    using Tell = std::function<void(const tcp::TraceItem&)>;
    Cable(const tcp::Settings& settings, Tell tell);

    /// A packet has left a host now.
    void take(tcp::HostId from, std::vector<std::uint8_t> octets, tcp::Instant now);
    /// The earliest packet, once it is due.
    std::optional<OnCable> takeDue(tcp::Instant now);
    std::optional<tcp::Instant> nextDue() const;
    bool empty() const { return flights_.empty(); }
    /// How many packets there have been.
    std::uint64_t count() const { return network_.nextId; }

    /// A forged packet for the host of the action, whose connection has these ports and this state; addresses in
    /// network order. A host without a connection has no numbers: `seq=rcv.nxt+1` is 1 there, as in the simulation.
    OnCable forge(const tcp::InjectAction& action, Ports ports, tcp::State state, tcp::Instant now, std::uint32_t from,
                  std::uint32_t to);

    void add(const tcp::ImpairAction& rule) { network_.plan.push_back(rule); }
    void setUp(bool up) { network_.up = up; }
    void setLatency(tcp::Duration oneWay) { network_.latency = oneWay; }
    Conversations& conversations() { return conversations_; }

private:
    void insert(OnCable flight);

    tcp::Network network_;   ///< decides what becomes of a packet; carries no flights of its own
    Tell tell_;
    Conversations conversations_;
    std::deque<OnCable> flights_;
};

}  // namespace app::kernel
