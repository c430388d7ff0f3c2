#include "simulation/wire.h"

#include "simulation/address.h"

#include <map>
#include <utility>

namespace tcp {

namespace {

struct Ports {
    std::uint16_t from = 0;
    std::uint16_t to = 0;
};

class Walk {
public:
    Walk(const Timeline& timeline, std::optional<HostId> place) : timeline_(timeline), place_(place) {}

    std::vector<Frame> upTo(std::size_t moment)
    {
        for (step_ = 0; step_ < moment; ++step_) {
            for (const Happening& happening : timeline_.step(step_).happenings)
                see(happening);
        }
        return std::move(frames_);
    }

private:
    void see(const Happening& happening)
    {
        if (const auto* sent = std::get_if<Sent>(&happening.what))
            see(happening, *sent);
        else if (const auto* received = std::get_if<Received>(&happening.what))
            see(happening, *received);
        else if (const auto* injected = std::get_if<Injected>(&happening.what))
            see(happening, *injected);
    }

    void see(const Happening& happening, const Sent& sent)
    {
        const Ports ports = portsOfSent(happening, sent.id);
        known_[sent.id] = ports;
        if (doubledByNetwork(happening, sent))
            return;
        if (!place_ || *place_ == happening.host)
            add(happening.at, happening.host, sent.id, ports, sent.segment).retransmission = sent.retransmission;
    }

    void see(const Happening& happening, const Received& received)
    {
        const auto known = known_.find(received.id);
        last_ = known == known_.end() ? portsOfConnection(other(happening.host), happening) : known->second;
        lastTo_ = happening.host;
        if (place_ && *place_ == happening.host)
            add(happening.at, other(happening.host), received.id, last_, received.segment).forged = received.forged;
    }

    void see(const Happening& happening, const Injected& injected)
    {
        const Ports ports = portsOfConnection(other(happening.host), happening);
        known_[injected.id] = ports;
        if (!place_)
            add(happening.at, other(happening.host), injected.id, ports, injected.segment).forged = true;
    }

    // The network's copy is told as sent too, but never passed the sender: it follows the original at once, or it is
    // made by hand while the original is in flight.
    bool doubledByNetwork(const Happening& happening, const Sent& sent)
    {
        const Happening* before = std::exchange(lastSent_, &happening);
        const auto* action = std::get_if<Action>(&timeline_.step(step_).cause);
        if (action != nullptr && std::holds_alternative<FlightAction>(*action))
            return true;
        if (before == nullptr || before->at != happening.at || before->host != happening.host)
            return false;
        const auto* original = std::get_if<Sent>(&before->what);
        return before + 1 == &happening && original != nullptr && original->segment == sent.segment;
    }

    Frame& add(Instant at, HostId from, std::uint64_t id, Ports ports, const Segment& segment)
    {
        const std::uint32_t mss = timeline_.at(step_).host(from).config.mss;
        return frames_.emplace_back(Frame{at, from, id, ports.from, ports.to, segment, mss, false, false});
    }

    // The happening names no ports: the segment is found in flight, or, where it was lost at once, by its connection
    // or as the answer to what has just arrived.
    Ports portsOfSent(const Happening& happening, std::uint64_t id) const
    {
        for (const Flight& flight : timeline_.at(step_ + 1).network().flights) {
            if (flight.id == id)
                return {flight.fromPort, flight.toPort};
        }
        if (happening.connection == 0 && lastTo_ == happening.host)
            return {last_.to, last_.from};
        return portsOfConnection(happening.host, happening);
    }

    // Ports of a segment from `from` that belongs to the connection of the happening.
    Ports portsOfConnection(HostId from, const Happening& happening) const
    {
        for (const std::size_t moment : {step_ + 1, step_}) {
            const Connection* connection = findConnection(timeline_.at(moment), happening.host, happening.connection);
            if (connection == nullptr || happening.connection == 0)
                continue;
            const Ports own{connection->localPort, connection->remotePort};
            return from == happening.host ? own : Ports{own.to, own.from};
        }
        return frames_.empty() ? usual(from) : like(frames_.back(), from);
    }

    static Ports like(const Frame& frame, HostId from)
    {
        return frame.from == from ? Ports{frame.fromPort, frame.toPort} : Ports{frame.toPort, frame.fromPort};
    }

    static Ports usual(HostId from)
    {
        constexpr std::uint16_t client = 50398;
        constexpr std::uint16_t server = 8080;
        return from == HostId::Client ? Ports{client, server} : Ports{server, client};
    }

    const Timeline& timeline_;
    std::optional<HostId> place_;
    std::size_t step_ = 0;
    std::vector<Frame> frames_;
    std::map<std::uint64_t, Ports> known_;
    Ports last_;                       // of what arrived last
    std::optional<HostId> lastTo_;
    const Happening* lastSent_ = nullptr;
};

}  // namespace

std::vector<Frame> wire(const Timeline& timeline, std::size_t moment, std::optional<HostId> place)
{
    return Walk(timeline, place).upTo(moment);
}

}  // namespace tcp
