#include "simulation/event_choice.h"

#include "protocol/deviation.h"

#include <algorithm>

namespace tcp {
namespace {

bool isSegment(const TraceEvent::What& what, const EventChoice& choice)
{
    constexpr Control kPush = ctl::PSH;  // nobody's claim
    const auto fits = [&](const auto& one) {
        if (choice.segment) return one.id == *choice.segment;
        return (one.segment.ctl & ~kPush) == (*choice.bits & ~kPush);
    };
    if (const auto* sent = std::get_if<Sent>(&what)) return fits(*sent);
    if (const auto* received = std::get_if<Received>(&what)) return fits(*received);
    if (const auto* lost = std::get_if<Lost>(&what)) return choice.segment == lost->id;
    const auto* forged = std::get_if<Injected>(&what);
    return forged != nullptr && fits(*forged);
}

bool fits(const TraceEvent& event, const EventChoice& choice, State now)
{
    if (choice.number) return event.number == *choice.number;
    if (choice.host && event.host != *choice.host) return false;
    if (choice.connection && event.connection != *choice.connection) return false;
    if (choice.at && event.at != *choice.at) return false;
    if (choice.segment || choice.bits) return isSegment(event.what, choice);
    if (choice.timer) {
        const auto* timer = std::get_if<TimerChanged>(&event.what);
        return timer != nullptr && timer->timer == *choice.timer;
    }
    if (choice.call) {
        const auto* called = std::get_if<Called>(&event.what);
        return called != nullptr && called->call == *choice.call;
    }
    const auto* change = std::get_if<StateChanged>(&event.what);
    if (change == nullptr || choice.edge.empty()) return change != nullptr && change->to == choice.state.value_or(now);
    return choice.edge == (change->edge.empty() ? deviationEdge(change->from, change->to) : change->edge);
}

}  // namespace

const TraceEvent* EventChoice::find(const Causes& causes, State now) const
{
    const auto& all = causes.events();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const auto* event) { return fits(*event, *this, now); });
    return found == all.rend() ? nullptr : *found;
}

}  // namespace tcp
