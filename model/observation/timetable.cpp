#include "observation/timetable.h"

#include <algorithm>
#include <set>

namespace tcp {
namespace {

constexpr Duration kLook = 20ms;  ///< until a look finds what a timer did

}  // namespace

std::size_t Timetable::begin(std::size_t step) const
{
    return step < run_.stepEnds.size() ? run_.stepBegin(step) : run_.timeline.size();
}

std::size_t Timetable::end(std::size_t step) const
{
    return step < run_.stepEnds.size() ? run_.stepEnds[step] : run_.timeline.size();
}

Duration Timetable::length(std::size_t step) const
{
    return run_.timeline.at(end(step)).now() - run_.timeline.at(begin(step)).now();
}

Duration Timetable::lastEvent(std::size_t step) const
{
    const Instant from = run_.timeline.at(begin(step)).now();
    Instant last = from;
    for (std::size_t i = begin(step); i < end(step); ++i) {
        for (const TraceEvent& event : run_.timeline.step(i).events) last = std::max(last, event.at);
    }
    return last - from;
}

bool Timetable::timerComes(std::size_t step, Duration within) const
{
    const World& after = run_.timeline.at(end(step));
    const auto due = after.nextDue();
    return length(step) <= within && due && *due - after.now() < within;
}

std::optional<Duration> Timetable::timerLength(HostId host, const TimerChanged& expired, std::size_t until) const
{
    for (std::size_t i = 0; i <= until; ++i) {
        for (const TraceEvent& event : run_.timeline.step(i).events) {
            const auto* set = std::get_if<TimerChanged>(&event.what);
            const bool same = set != nullptr && event.host == host && set->what == TimerChange::Set &&
                              set->timer == expired.timer && set->due == expired.due;
            if (same) return set->due - event.at;
        }
    }
    return std::nullopt;
}

Instant Timetable::lastCausedBy(const TraceEvent& event, std::size_t step) const
{
    std::set<EventNumber> causes{event.number};
    Instant last = event.at;
    for (std::size_t i = begin(step); i < end(step); ++i) {
        for (const TraceEvent& after : run_.timeline.step(i).events) {
            if (!causes.contains(after.cause)) continue;
            causes.insert(after.number);
            last = std::max(last, after.at);
        }
    }
    return last;
}

/// How far behind the end of the step the last of its timers may be, or what it leads to.
Duration Timetable::latest(std::size_t step, bool withAftermath) const
{
    const Instant stepEnd = run_.timeline.at(end(step)).now();
    Duration longest{};
    for (std::size_t i = begin(step); i < end(step); ++i) {
        for (const TraceEvent& event : run_.timeline.step(i).events) {
            const auto* timer = std::get_if<TimerChanged>(&event.what);
            if (timer == nullptr || timer->what != TimerChange::Expired || timer->timer == Timer::DelayedAck) continue;
            const auto ran = timerLength(event.host, *timer, i);
            const Instant last = withAftermath ? lastCausedBy(event, step) : timer->due;
            if (ran) longest = std::max(longest, *ran / 8 + kLook - (stepEnd - last));
        }
    }
    return longest;
}

std::optional<Duration> Timetable::grace(std::size_t step) const
{
    const Duration longest = latest(step, false);
    return longest > Duration{} ? std::optional(longest) : std::nullopt;
}

Duration Timetable::aftermath(std::size_t step) const { return latest(step, true); }

std::size_t Timetable::happenings(std::size_t step) const
{
    std::size_t count = 0;
    for (std::size_t i = begin(step); i < end(step); ++i) {
        count += static_cast<std::size_t>(std::ranges::count_if(run_.timeline.step(i).events, [](const TraceEvent& it) {
            return std::holds_alternative<Sent>(it.what) || std::holds_alternative<Received>(it.what) ||
                   std::holds_alternative<StateChanged>(it.what) || std::holds_alternative<Injected>(it.what);
        }));
    }
    return count;
}

}  // namespace tcp
