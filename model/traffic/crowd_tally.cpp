#include "traffic/crowd_tally.h"

#include "protocol/transition.h"

namespace tcp {

CrowdTally::CrowdTally()
{
    for (std::vector<std::uint64_t>& rows : flow) rows.resize(transitions().size());
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
