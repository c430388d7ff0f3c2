#include "traffic/crowd.h"

#include <algorithm>
#include <cmath>

namespace tcp {

Crowd::Crowd(const CrowdSettings& settings)
    : settings_(settings), random_(settings.tcp.seed * 0x9E3779B97F4A7C15ULL + 1)
{
    effects_.reserve(64);
    Endpoint(listener_, settings_.tcp.config, now_, effects_).on(UserCall{Call::PassiveOpen});
    const auto spaces = static_cast<std::size_t>(settings.clients) * static_cast<std::size_t>(settings.destinations);
    for (std::vector<std::uint64_t>& rows : flow_) rows.resize(transitions().size());
    for (std::size_t i = 0; i < spaces; ++i) ports_.emplace_back(settings.portLow, settings.portHigh);
    timeWaiting_.resize(spaces);
    for (int i = 0; i < settings.clients; ++i) clocks_.push_back(Duration(static_cast<std::int64_t>(draw() * 1e9)));
    scheduleArrival();
    if (settings.spoofedRate > 0) scheduleSpoofed();
}

bool Crowd::runUntil(Instant time)
{
    while (!queue_.empty()) {
        const auto& entry = queue_.front();
        if (entry.due() > time) break;
        now_ = entry.due();
        const Item item = entry.item;
        queue_.pop();
        handle(item);
    }
    now_ = std::max(now_, time);
    return !queue_.empty();
}

void Crowd::handle(const Item& item)
{
    ++eventCount_;
    switch (item.what) {
    case What::Arrival: return arrival();
    case What::Spoofed: return spoofedSyn();
    case What::Retry: return begin(item.detail);
    case What::Segment: return arrives(item);
    case What::Timer: return expires(item);
    case What::ClientTimeout: return clientTimeout(item);
    case What::Served:
        if (current(item)) served(item.connection);
        return;
    case What::ServerIdle: return serverIdle(item);
    }
}

// An endpoint is gone, and with the client's its port is free.
void Crowd::ended(std::uint32_t c, HostId side)
{
    Connection& connection = connections_[c];
    std::uint32_t& place = connection.end[index(side)];
    if (place == kNone) return;
    ends_.drop(place);
    place = kNone;
    if (side == HostId::Client && connection.holdsPort) {
        ports(connection.client, connection.destination).release(connection.port);
        connection.holdsPort = false;
        --counters_.portsInUse;
    }
    if (side == HostId::Server) releaseWorker(c);
    freeIfOver(c);
}

// Both ends gone, nothing on its way, nothing left in the accept queue: the connection is over.
void Crowd::freeIfOver(std::uint32_t c)
{
    Connection& connection = connections_[c];
    const bool there = connection.end[0] != kNone || connection.end[1] != kNone;
    if (!connection.used || there || connection.queued || connection.flying > 0) return;
    connection.used = false;
    ++connection.generation;
    freeConnections_.push_back(c);
    ++ended_;
}

void Crowd::wake(Duration after, const Item& what) { queue_.put(now_, after, kApplications, what); }

Crowd::Item Crowd::item(std::uint32_t c, What what) const { return {c, connections_[c].generation, what, 0, 0}; }

bool Crowd::current(const Item& what) const
{
    const Connection& connection = connections_[what.connection];
    return connection.used && connection.generation == what.generation;
}

std::uint32_t Crowd::newConnection()
{
    std::uint32_t c = 0;
    if (freeConnections_.empty()) {
        c = connections_.add({});
    } else {
        c = freeConnections_.back();
        freeConnections_.pop_back();
        const std::uint16_t generation = connections_[c].generation;
        connections_[c] = Connection{};
        connections_[c].generation = generation;
    }
    connections_[c].used = true;
    connections_[c].number = ++numbers_;
    return c;
}

void Crowd::exhaust(Resource resource)
{
    auto& first = exhausted_[static_cast<std::size_t>(resource)];
    if (!first) first = now_;
}

// xorshift64*: the same crowd on every machine
double Crowd::draw()
{
    random_ ^= random_ >> 12;
    random_ ^= random_ << 25;
    random_ ^= random_ >> 27;
    return static_cast<double>((random_ * 2685821657736338717ULL) >> 11) / 9007199254740992.0;
}

Duration Crowd::exponential(Duration mean)
{
    return Duration{static_cast<std::int64_t>(-std::log(1.0 - draw()) * static_cast<double>(mean.count()))};
}

}  // namespace tcp
