#include "observation/observed_run.h"

#include "simulation/address.h"
#include "simulation/captured_segment.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace observed {

using namespace tcp;

namespace {

/// Where no segment tells the other end, the connection is of this tuple.
struct Ports {
    std::uint16_t from = 0;
    std::uint16_t to = 0;
};

std::map<std::uint64_t, Ports> portsOf(const Timeline& timeline)
{
    std::map<std::uint64_t, Ports> ports;
    for (const std::optional<HostId> place :
         {std::optional<HostId>(), std::optional(HostId::Client), std::optional(HostId::Server)}) {
        for (const CapturedSegment& it : capture(timeline, timeline.size(), place))
            ports[it.id] = {it.fromPort, it.toPort};
    }
    return ports;
}

class Walk {
public:
    explicit Walk(const Timeline& timeline) : timeline_(timeline), ports_(portsOf(timeline)) {}

    Run run()
    {
        for (std::size_t step = 0; step < timeline_.size(); ++step) {
            for (const TraceEvent& event : timeline_.step(step).events) see(event);
        }
        for (auto& [id, travel] : travels_) {
            if (travel.fromPort != 0) run_.travels.push_back(std::move(travel));  // 0: a copy that was lost at once
        }
        std::stable_sort(run_.travels.begin(), run_.travels.end(),
                         [](const Travel& a, const Travel& b) { return a.sent < b.sent; });
        for (auto& [key, connection] : connections_) {
            if (!connection.changes.empty()) run_.connections.push_back(std::move(connection));
        }
        if (run_.forged) run_.excuse = "a forged segment";
        return std::move(run_);
    }

private:
    Travel& travel(std::uint64_t id, const Segment& segment, HostId from)
    {
        Travel& it = travels_[id];
        it.segment = segment;
        it.from = from;
        it.fromPort = ports_[id].from;
        it.toPort = ports_[id].to;
        it.ipId = static_cast<std::uint16_t>(id);
        return it;
    }

    void see(const TraceEvent& event)
    {
        if (const auto* sent = std::get_if<Sent>(&event.what)) {
            Travel& it = travel(sent->id, sent->segment, event.host);
            it.sent = event.at;
            it.due = sent->due;
            TrueConnection& connection = connectionOf(event);
            connection.localPort = it.fromPort;
            connection.remotePort = it.toPort;
            if (sent->segment.has(ctl::SYN)) {
                connection.sentSyn = true;
                connection.iss = sent->segment.seq;
            }
        } else if (const auto* received = std::get_if<Received>(&event.what)) {
            Travel& it = travel(received->id, received->segment, other(event.host));
            if (received->forged && it.received.empty()) {
                it.forged = true;
                it.sent = it.due = event.at;
                run_.forged = true;
            }
            it.received.push_back(event.at);
        } else if (const auto* change = std::get_if<StateChanged>(&event.what)) {
            connectionOf(event).changes.push_back(
                {event.at, change->from, change->to, std::string(text(change->trigger))});
        }
    }

    TrueConnection& connectionOf(const TraceEvent& event)
    {
        TrueConnection& it = connections_[{event.host, event.connection}];
        it.host = event.host;
        return it;
    }

    const Timeline& timeline_;
    std::map<std::uint64_t, Ports> ports_;
    std::map<std::uint64_t, Travel> travels_;
    std::map<std::tuple<HostId, std::uint32_t>, TrueConnection> connections_;
    Run run_;
};

IpAddress addressOf(HostId host)
{
    IpAddress address;
    const std::uint32_t number = ipNumber(host);
    for (unsigned i = 0; i < 4; ++i) address.octets[i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    return address;
}

TcpPacket packetOf(const Travel& travel, Instant at)
{
    TcpPacket packet;
    packet.at = at;
    packet.from = addressOf(travel.from);
    packet.to = addressOf(other(travel.from));
    packet.fromPort = travel.fromPort;
    packet.toPort = travel.toPort;
    packet.segment = travel.segment;
    packet.ipId = travel.ipId;
    return packet;
}

void addPassings(const Travel& travel, Point point, std::vector<TcpPacket>& packets)
{
    const bool bySender = point == Point::BothEnds || (point == Point::Client && travel.from == HostId::Client) ||
                          (point == Point::Server && travel.from == HostId::Server);
    if (bySender && (!travel.forged || point == Point::BothEnds)) {
        packets.push_back(packetOf(travel, travel.sent));
        return;
    }
    if (bySender) return;
    const bool middle = point == Point::MiddleLostBefore || point == Point::MiddleLostBehind;
    if (middle && travel.forged) return;
    for (const Instant received : travel.received)
        packets.push_back(packetOf(travel, middle ? travel.sent + (received - travel.sent) / 2 : received));
    if (point == Point::MiddleLostBehind && travel.received.empty())
        packets.push_back(packetOf(travel, travel.sent + (travel.due - travel.sent) / 2));
}

}  // namespace

const char* nameOf(Point point)
{
    switch (point) {
    case Point::Client: return "client";
    case Point::Server: return "server";
    case Point::MiddleLostBefore: return "middle, losses before";
    case Point::MiddleLostBehind: return "middle, losses behind";
    case Point::BothEnds: return "both ends";
    }
    return "";
}

State TrueConnection::at(Instant now) const
{
    State state = changes.front().from;
    for (const TrueChange& change : changes) {
        if (change.at <= now) state = change.to;
    }
    return state;
}

std::string TrueConnection::reasonAt(Instant now) const
{
    std::string why = "not begun";
    for (const TrueChange& change : changes) {
        if (change.at <= now) why = std::string(text(change.from)) + ", " + change.why;
    }
    return why;
}

Run runOf(const Timeline& timeline) { return Walk(timeline).run(); }

std::vector<TcpPacket> captureOf(const Run& run, Point point)
{
    std::vector<TcpPacket> packets;
    for (const Travel& travel : run.travels) addPassings(travel, point, packets);
    std::stable_sort(packets.begin(), packets.end(),
                     [](const TcpPacket& a, const TcpPacket& b) { return a.at < b.at; });
    std::uint64_t number = 0;
    for (TcpPacket& packet : packets) packet.number = ++number;
    return packets;
}

std::string storyOf(const std::vector<TcpPacket>& packets)
{
    std::string story;
    for (const TcpPacket& it : packets) {
        char line[120];
        std::snprintf(line, sizeof line, "#%llu %.4f %u>%u %s seq=%u ack=%u len=%u id=%u\n",
                      static_cast<unsigned long long>(it.number), double(it.at.count()) / 1e6, it.fromPort, it.toPort,
                      controlText(it.segment.ctl).c_str(), it.segment.seq.value(), it.segment.ack.value(),
                      it.segment.text, it.ipId);
        story += line;
    }
    return story;
}

}  // namespace observed
