#include "practice/item.h"

#include <algorithm>

namespace tcp::practice {
namespace {

bool isTimer(const TraceEvent& event, Timer timer)
{
    const auto* change = std::get_if<TimerChanged>(&event.what);
    return change != nullptr && change->timer == timer && change->what == TimerChange::Set;
}

/// Whether the event is what the claim speaks of.
bool shows(const TraceEvent& event, const RunClaim& claim, const Item& item)
{
    const auto* change = std::get_if<StateChanged>(&event.what);
    const auto* sent = std::get_if<Sent>(&event.what);
    const bool his = event.host == claim.host;
    const auto is = [&](auto... kinds) { return ((claim.kind == kinds) || ...); };
    using enum ClaimKind;
    if (is(SendsFirst)) return sent != nullptr && his;
    if (is(RunsTimer)) return his && isTimer(event, claim.timer);
    if (is(IsTold)) return his && std::holds_alternative<UserSignalled>(event.what);
    if (is(ClosedFirst, FinsCrossed)) return sent != nullptr && his && sent->segment.has(ctl::FIN);
    if (change == nullptr) return false;
    if (is(OnlyOn, OnBoth)) return his && change->to == claim.state;
    if (is(LastedFor)) return his && change->from == claim.state;
    if (is(CausedBy)) return his && change->from == claim.path[0] && change->to == claim.path[1];
    if (is(EstablishedFirst, EstablishedTogether)) return change->to == State::Established;
    return event.host == item.host;
}

/// Of these the first event counts; of the others the last.
bool first(ClaimKind kind)
{
    return kind == ClaimKind::SendsFirst || kind == ClaimKind::ClosedFirst || kind == ClaimKind::IsTold;
}

}  // namespace

std::string Item::id() const
{
    return skill + '.' + std::string(maker) + '/' + std::string(surface.profile) + (surface.swapped ? "/swapped/" : "/")
           + std::to_string(surface.seed);
}

Run playItem(const Item& item) { return play(item.script, settingsOf(item.script, {}).settings); }

Story storyOf(const Item& item, const Run& run)
{
    return {run, item.from < run.stepEnds.size() ? run.stepBegin(item.from) : run.timeline.size()};
}

EventNumber proofOf(const Item& item, const Run& run)
{
    const RunClaim& claim = item.choices[item.right].claim;
    const Story story = storyOf(item, run);
    EventNumber found = kNoEvent;
    for (std::size_t i = first(claim.kind) && claim.kind != ClaimKind::ClosedFirst ? story.from : 0;
         i < run.timeline.size(); ++i) {
        for (const TraceEvent& event : run.timeline.step(i).events) {
            if (found != kNoEvent && first(claim.kind)) return found;
            if (shows(event, claim, item)) found = event.number;
        }
    }
    return found;
}

}  // namespace tcp::practice
