// What a stranger may see of a crowd.

#include "traffic/crowd.h"

namespace tcp {

Sample Crowd::sample() const
{
    Sample now = counters_;
    now.at = now_;
    return now;
}

std::size_t Crowd::octets() const
{
    return connections_.octets() + freeConnections_.capacity() * sizeof(std::uint32_t) + ends_.octets() +
           queue_.octets() + flights_.octets() + acceptQueue_.octets();
}

void Crowd::forEach(const std::function<void(const CrowdConnection&)>& visit) const
{
    for (std::size_t c = 0; c < connections_.size(); ++c) {
        const Connection& connection = connections_[c];
        if (!connection.used) continue;
        CrowdConnection seen{connection.number, connection.port, connection.client, connection.destination,
                             connection.accepted, {}};
        std::array<Tcb, 2> tcbs;
        for (const HostId side : kHosts) {
            const std::uint32_t place = connection.end[index(side)];
            if (place == kNone) continue;
            tcbs[index(side)] = ends_.copyOf(place);
            seen.ends[index(side)] = &tcbs[index(side)];
        }
        visit(seen);
    }
}

std::string_view text(Failure failure)
{
    switch (failure) {
    case Failure::NoPort: return "EADDRNOTAVAIL";
    case Failure::ConnectTimeout: return "connect timeout";
    case Failure::ReadTimeout: return "read timeout";
    case Failure::Reset: return "ECONNRESET";
    case Failure::StaleConnection: return "stale connection";
    }
    return {};
}

std::string_view text(Resource resource)
{
    switch (resource) {
    case Resource::Ports: return "ports";
    case Resource::Workers: return "workers";
    case Resource::AcceptQueue: return "accept queue";
    case Resource::SynQueue: return "SYN queue";
    case Resource::FileDescriptors: return "file descriptors";
    case Resource::TimeWaitBuckets: return "tcp_max_tw_buckets";
    case Resource::Orphans: return "tcp_max_orphans";
    }
    return {};
}

}  // namespace tcp
