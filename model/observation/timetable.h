#pragma once

#include "scenario/play.h"

#include <optional>

namespace tcp {

/// What the simulated run tells a real one about time: which silences nothing will end, and which steps end so close to
/// a timer that a kernel's, which may be an eighth late, would fall into the next step.
class Timetable {
public:
    explicit Timetable(const Run& simulated) : run_(simulated) {}

    /// How long the step lasts.
    Duration length(std::size_t step) const;
    /// How long after the beginning of the step the last thing in it happens.
    Duration lastEvent(std::size_t step) const;
    /// The step is shorter than the limit, and so is the time from its end to the next event: to cut the step would
    /// move that event into another one.
    bool timerComes(std::size_t step, Duration within) const;
    /// How much longer a kernel may need until every timer of the step has expired.
    std::optional<Duration> grace(std::size_t step) const;
    /// How much longer until all that those timers lead to in the step has happened: segments, answers.
    Duration aftermath(std::size_t step) const;
    /// How many segments leave or arrive in the step, or are forged, and how many states change.
    std::size_t happenings(std::size_t step) const;

private:
    std::size_t begin(std::size_t step) const;
    std::size_t end(std::size_t step) const;
    Duration latest(std::size_t step, bool withAftermath) const;
    Instant lastCausedBy(const TraceEvent& event, std::size_t step) const;
    std::optional<Duration> timerLength(HostId host, const TimerChanged& expired, std::size_t until) const;

    const Run& run_;
};

}  // namespace tcp
