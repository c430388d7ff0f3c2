#include "ladder/ladder_model.h"

#include "ladder/ladder_builder.h"

#include <algorithm>
#include <tuple>

namespace app::ladder {
namespace {

/// From this many segments that leave and end together on, they are one arrow with a count.
constexpr int kBundle = 4;

double flown(const Arrow& arrow, tcp::Instant now)
{
    const auto whole = (arrow.due - arrow.sent.at).count();
    return whole <= 0
               ? 1
               : std::clamp(static_cast<double>((now - arrow.sent.at).count()) / static_cast<double>(whole), 0.0, 1.0);
}

bool retransmitted(const LadderModel& story, const TimerSpan& user)
{
    return std::any_of(story.timers.begin(), story.timers.end(), [&user](const TimerSpan& timer) {
        return timer.host == user.host && timer.timer == tcp::Timer::Retransmission && timer.end == TimerEnd::Fired &&
               timer.to >= user.from;
    });
}

// A bracket for each timer that leads somewhere: those that an ACK stops at once would only be noise.
bool worthABracket(const LadderModel& story, const TimerSpan& timer)
{
    const bool counts = timer.end == TimerEnd::Running || timer.end == TimerEnd::Fired;
    switch (timer.timer) {
    case tcp::Timer::TimeWait: return true;
    case tcp::Timer::FinWait2: return counts || timer.to.at - timer.from.at >= ElasticAxis::kGap * story.delay;
    case tcp::Timer::Retransmission:
    case tcp::Timer::Persist:
    case tcp::Timer::KeepAlive: return counts;
    case tcp::Timer::User:
        return timer.end == TimerEnd::Fired || (timer.end == TimerEnd::Running && retransmitted(story, timer));
    case tcp::Timer::DelayedAck: return false;
    }
    return false;
}

void keepTimers(LadderModel& story)
{
    for (TimerSpan& timer : story.timers)
        if (timer.end == TimerEnd::Running) timer.to = story.now;
    std::vector<TimerSpan> kept;
    std::copy_if(story.timers.begin(), story.timers.end(), std::back_inserter(kept),
                 [&story](const TimerSpan& timer) { return worthABracket(story, timer); });
    story.timers = std::move(kept);
}

bool timed(const LadderModel& story, const StateSpan& span)
{
    return std::any_of(story.timers.begin(), story.timers.end(), [&span](const TimerSpan& timer) {
        return timer.host == span.host && timer.timer == tcp::Timer::FinWait2 && timer.from >= span.from &&
               timer.from <= span.to;
    });
}

void findUntimed(LadderModel& story)
{
    if (story.capture) return;  // whether a timer runs there is not to be seen
    for (const StateSpan& span : story.states) {
        const bool waits = span.state == tcp::State::CloseWait || span.state == tcp::State::FinWait2;
        const bool lasted = span.open || span.to.at - span.from.at >= ElasticAxis::kGap * story.delay;
        if (!waits || !lasted) continue;
        if (span.state == tcp::State::FinWait2 && timed(story, span)) continue;
        story.untimed.push_back({span.host, span.state, span.from, span.to, span.open});
    }
}

auto likeness(const Arrow& arrow)
{
    return std::tuple(arrow.from, arrow.end, arrow.due, arrow.fate, arrow.accepted, arrow.retransmission,
                      arrow.duplicate, arrow.forged, arrow.segment.ctl & ~tcp::ctl::PSH);
}

// What left at one tick and had the same fate becomes one arrow with a count: SEND of 64 KiB is 45 segments.
std::vector<Arrow> bundled(std::vector<Arrow> volley)
{
    std::vector<Arrow> kept;
    for (auto first = volley.begin(); first != volley.end();) {
        const auto rest = std::stable_partition(first, volley.end(), [key = likeness(*first)](const Arrow& arrow) {
            return likeness(arrow) == key;
        });
        const bool bundle = rest - first >= kBundle;
        for (auto arrow = first; arrow != rest; ++arrow) {
            if (bundle && arrow != first) {
                ++kept.back().alike;
                kept.back().allText += arrow->segment.text;
            } else {
                kept.push_back(*arrow);
                kept.back().allText = arrow->segment.text;
            }
        }
        first = rest;
    }
    return kept;
}

void inLanes(std::vector<Arrow>& volley)
{
    std::array<int, 2> used{};
    for (Arrow& arrow : volley) arrow.lane = used[tcp::index(arrow.from)]++;
}

void bundleVolleys(LadderModel& story)
{
    std::vector<Arrow> all;
    all.reserve(story.arrows.size());
    for (auto first = story.arrows.begin(); first != story.arrows.end();) {
        const auto last =
            std::find_if(first, story.arrows.end(), [&](const Arrow& a) { return a.sent != first->sent; });
        std::vector<Arrow> volley(first, last);
        if (last - first >= kBundle) volley = bundled(std::move(volley));
        for (Arrow& arrow : volley) arrow.allText = std::max(arrow.allText, arrow.segment.text);
        inLanes(volley);
        all.insert(all.end(), volley.begin(), volley.end());
        first = last;
    }
    story.arrows = std::move(all);
}

struct AxisPlaces {
    std::vector<Tick> ticks;
    std::vector<TickSpan> flights;
};

void addPlaces(const LadderModel& story, AxisPlaces& places)
{
    auto& ticks = places.ticks;
    ticks.push_back(story.now);
    if (story.fork) ticks.push_back(story.fork->at);
    for (const StateSpan& span : story.states) ticks.push_back(span.from);
    for (const BoxSpan& span : story.boxStates) ticks.push_back(span.from);
    for (const CallMark& call : story.calls) ticks.push_back(call.at);
    for (const NetworkMark& mark : story.network) ticks.push_back(mark.at);
    for (const TimerSpan& timer : story.timers) ticks.insert(ticks.end(), {timer.from, timer.to});
    for (const Arrow& arrow : story.arrows) {
        ticks.insert(ticks.end(), {arrow.sent, arrow.end});
        if (!story.longFlight(arrow)) places.flights.push_back({arrow.sent, arrow.end});
    }
}

}  // namespace

void finish(LadderModel& story, tcp::Instant now)
{
    for (Arrow& arrow : story.arrows) {
        if (arrow.fate != Fate::Flying) continue;
        arrow.end = {now, arrow.sent.at == now ? arrow.sent.round : 0};
        arrow.reach = flown(arrow, now);
    }
    for (StateSpan& span : story.states)
        if (span.open) span.to = story.now;
    for (BoxSpan& span : story.boxStates)
        if (span.open) span.to = story.now;
    keepTimers(story);
    findUntimed(story);
    bundleVolleys(story);
}

ElasticAxis LadderModel::axis(AxisScale scale, std::span<const LadderModel> level) const
{
    scale.delay = delay;
    AxisPlaces places;
    addPlaces(*this, places);
    for (const LadderModel& other : level) addPlaces(other, places);
    return {std::move(places.ticks), std::move(places.flights), scale};
}

}  // namespace app::ladder
