#include "simulation/trace_event.h"

template class std::vector<tcp::TraceEvent>;

namespace tcp {

TraceEvent* TraceRecorder::keep(Instant at, HostId host, std::uint32_t connection, EventNumber cause,
                                EventNumber given)
{
    const bool full = log_->size() == log_->capacity();
    return full ? addToLargerLog(at, host, connection, cause, given) : add(at, host, connection, cause, given);
}

TraceEvent* TraceRecorder::addToLargerLog(Instant at, HostId host, std::uint32_t connection, EventNumber cause,
                                          EventNumber given)
{
    return add(at, host, connection, cause, given);
}

}  // namespace tcp
