#include "simulation/trace_event.h"

template class std::vector<tcp::TraceEvent>;

namespace tcp {

TraceEvent* TraceRecorder::keep(Instant at, HostId host, std::uint32_t connection, EventNumber cause,
                                EventNumber given)
{
    return &log_->emplace_back(at, host, connection, ++last_, cause, given);
}

}  // namespace tcp
