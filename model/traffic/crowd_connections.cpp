#include "traffic/crowd_connections.h"

#include <array>

namespace tcp {

std::uint32_t CrowdConnections::add()
{
    std::uint32_t c = 0;
    if (free_.empty()) {
        c = records_.add(CrowdRecord{});
    } else {
        c = free_.back();
        free_.pop_back();
        const std::uint16_t generation = records_[c].generation;
        records_[c] = CrowdRecord{};
        records_[c].generation = generation;
    }
    records_[c].used = true;
    records_[c].number = ++numbers_;
    return c;
}

void CrowdConnections::end(std::uint32_t c)
{
    forget(c);
    ++ended_;
}

void CrowdConnections::forget(std::uint32_t c)
{
    records_[c].used = false;
    ++records_[c].generation;
    free_.push_back(c);
}

std::size_t CrowdConnections::octets() const
{
    return records_.octets() + free_.capacity() * sizeof(std::uint32_t) + tcbs_.octets();
}

void CrowdConnections::forEach(const std::function<void(const CrowdConnection&)>& visit) const
{
    for (std::size_t c = 0; c < records_.size(); ++c) {
        const CrowdRecord& record = records_[c];
        if (!record.used) continue;
        CrowdConnection seen{record.number, record.port, record.client, record.destination, record.accepted, {}};
        std::array<Tcb, 2> tcbs;
        for (const HostId side : kHosts) {
            if (!record.has(side)) continue;
            tcbs[index(side)] = tcbs_.copyOf(record.end[index(side)]);
            seen.ends[index(side)] = &tcbs[index(side)];
        }
        visit(seen);
    }
}

}  // namespace tcp
