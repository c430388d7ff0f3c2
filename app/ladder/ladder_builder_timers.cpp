// Timers of a story: a bracket from the step that sets one to what becomes of it.

#include "ladder/ladder_builder.h"

#include "simulation/address.h"

namespace app::ladder {

void LadderBuilder::on(const tcp::TimerChanged& changed)
{
    if (changed.timer == tcp::Timer::DelayedAck) return;
    TimerSpan* last = lastTimer(changed.timer);
    if (last && last->end == TimerEnd::Running) {
        last->to = tick_;
        last->end = changed.what == tcp::TimerChange::Expired ? TimerEnd::Fired : TimerEnd::Cancelled;
    }
    if (changed.what != tcp::TimerChange::Set) return;
    const bool again = last && last->end == TimerEnd::Cancelled && last->to == tick_;
    if (again) last->end = TimerEnd::Restarted;
    timer_[timerKey(changed.timer)] = story_.timers.size();
    running_.push_back(story_.timers.size());
    story_.timers.push_back({.host = place_.host,
                             .timer = changed.timer,
                             .probe = changed.probe,
                             .connection = place_.connection,
                             .clause = timeline_.at(moment_).host(place_.host).config.finTimeoutClause,
                             .from = tick_,
                             .to = tick_,
                             .due = changed.due,
                             .length = changed.due - tick_.at,
                             .again = again,
                             .lesson = lessonLength(changed.timer)});
}

/// Of the two timers that have a length of their own; the others follow from what was measured.
std::optional<tcp::Duration> LadderBuilder::lessonLength(tcp::Timer timer) const
{
    if (!lesson_) return std::nullopt;
    const tcp::Config& now = timeline_.at(moment_).host(place_.host).config;
    const tcp::Config& before = lesson_->of(place_.host).config;
    std::optional<tcp::Duration> lesson;
    if (timer == tcp::Timer::TimeWait && before.msl != now.msl) lesson = before.timeWait();
    if (timer == tcp::Timer::FinWait2 && before.finTimeout != now.finTimeout) lesson = before.finTimeout;
    return lesson;
}

std::uint64_t LadderBuilder::timerKey(tcp::Timer timer) const
{
    return (std::uint64_t{place_.connection} << 16) | (tcp::index(place_.host) << 8) |
           static_cast<std::uint64_t>(timer);
}

TimerSpan* LadderBuilder::lastTimer(tcp::Timer timer)
{
    const auto found = timer_.find(timerKey(timer));
    return found == timer_.end() ? nullptr : &story_.timers[found->second];
}

// A timer also ends with its connection: when another takes its place, when the host loses power.
void LadderBuilder::dropTimers(const tcp::World& after)
{
    std::erase_if(running_, [&](std::size_t index) {
        TimerSpan& span = story_.timers[index];
        if (span.end != TimerEnd::Running) return true;
        const tcp::Connection* owner = tcp::findConnection(after, span.host, span.connection);
        if (owner && owner->tcb.running(span.timer)) return false;
        span.end = TimerEnd::Cancelled;
        span.to = tick_;
        return true;
    });
}

}  // namespace app::ladder
