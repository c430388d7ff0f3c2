#include "traffic/crowd_link.h"

namespace tcp {

// The answer to a forged SYN goes nowhere.
void CrowdLink::carry(std::uint32_t c, CrowdRecord& record, HostId from, const Segment& segment)
{
    const double loss = crowd_.settings.tcp.loss;
    const bool lost = record.forged || (loss > 0 && crowd_.draw() < loss);
    if (crowd_.watcher != nullptr) crowd_.watcher->sent(crowd_.now, record.number, from, segment, lost);
    if (lost) return;
    ++record.flying;
    flights_.push(segment);
    const auto to = static_cast<std::uint8_t>(other(from));
    const CrowdEvent arrival{c, record.generation, CrowdEvent::What::Segment, to, 0};
    crowd_.queue.put(crowd_.now, crowd_.settings.tcp.latency, crowd_rank::kSegments, arrival);
}

}  // namespace tcp
