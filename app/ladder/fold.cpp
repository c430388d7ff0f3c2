#include "ladder/fold.h"

#include <algorithm>

namespace app::ladder {
namespace {

template <typename Span> void cutSpans(std::vector<Span>& spans, Tick tick)
{
    std::erase_if(spans, [tick](const Span& span) { return span.to <= tick && span.from < tick; });
    for (Span& span : spans) span.from = std::max(span.from, tick);
}

// A state that goes on is still to be seen when it is left: what ended exactly there is not.
template <typename Span> void cutStates(std::vector<Span>& states, Tick tick)
{
    std::erase_if(states, [tick](const Span& span) { return !span.open && span.to <= tick; });
    for (Span& span : states) span.from = std::max(span.from, tick);
}

/// What is sent at this tick begins something new: an application called, or the wire had been quiet for a while.
/// An answer, such as an ACK that waited for a tick, belongs to what it answers.
bool beginsAnew(const LadderModel& story, Tick sent, Tick landed)
{
    const auto calledThen = [sent](const CallMark& mark) { return mark.at == sent; };
    return sent.at - landed.at >= story.delay || std::ranges::any_of(story.calls, calledThen);
}

/// From where to where each segment travels, in the order in which they leave; what still does never ends.
std::vector<TickSpan> waysOf(const LadderModel& story)
{
    std::vector<TickSpan> ways;
    for (const Arrow& arrow : story.arrows) {
        const bool flying = arrow.fate == Fate::Flying;
        ways.push_back({arrow.sent, flying ? Tick{tcp::Instant::max(), 0} : arrow.end});
    }
    std::sort(ways.begin(), ways.end(), [](const TickSpan& a, const TickSpan& b) { return a.from < b.from; });
    return ways;
}

template <typename Mark> void dropBefore(std::vector<Mark>& marks, Tick tick)
{
    std::erase_if(marks, [tick](const Mark& mark) { return mark.at < tick; });
}

}  // namespace

std::vector<Tick> foldPoints(const LadderModel& story)
{
    const std::vector<TickSpan> ways = waysOf(story);
    std::vector<Tick> points;
    Tick landed{tcp::Instant::min(), 0};
    for (std::size_t i = 0; i < ways.size(); ++i) {
        landed = std::max(landed, ways[i].to);
        const bool last = i + 1 == ways.size();
        const bool alone = last || (ways[i + 1].from >= landed && beginsAnew(story, ways[i + 1].from, landed));
        if (alone && landed <= story.before) points.push_back(landed);
    }
    return points;
}

LadderModel foldedBefore(const LadderModel& story, Tick tick)
{
    LadderModel rest = story;
    const auto over = [tick](const Arrow& arrow) { return arrow.end <= tick && arrow.sent < tick; };
    Fold fold{.to = tick};
    bool opens = false;
    bool more = false;
    for (const Arrow& arrow : story.arrows) {
        if (!over(arrow)) continue;
        fold.segments += arrow.alike;
        opens = opens || arrow.segment.has(tcp::ctl::SYN);
        more = more || arrow.segment.has(tcp::ctl::FIN) || arrow.allText > 0;
    }
    fold.handshake = opens && !more;
    std::erase_if(rest.arrows, over);
    cutStates(rest.states, tick);
    cutStates(rest.boxStates, tick);
    cutSpans(rest.timers, tick);
    cutSpans(rest.untimed, tick);
    dropBefore(rest.calls, tick);
    dropBefore(rest.network, tick);
    dropBefore(rest.notices, tick);
    rest.fold = fold;
    return rest;
}

}  // namespace app::ladder
