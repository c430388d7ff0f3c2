// Timers, and the lack of them, outside the lifelines: first every line its lane, then every label its place.

#include "ladder/ladder_layouter.h"
#include "ladder/words.h"

#include <algorithm>
#include <tuple>

namespace app::ladder {

void LadderLayouter::placeBrackets(tcp::HostId host)
{
    take(host, QRectF(0, sheet_.nowY - 1, m_.width, 2));  // the line of the present goes through no words
    std::vector<BracketMark> marks = bracketsOf(host);
    for (BracketMark& mark : marks) giveLane(mark);
    // The shortest has the least choice of places for its words; one that still runs can go on below them.
    std::vector<BracketMark*> byHeight;
    for (BracketMark& mark : marks) byHeight.push_back(&mark);
    const auto height = [](const BracketMark* mark) { return std::pair(mark->open, mark->bottom - mark->top); };
    std::ranges::stable_sort(byHeight, {}, height);
    for (BracketMark* mark : byHeight) placeBracketLabel(*mark, marks);
    sheet_.brackets.insert(sheet_.brackets.end(), marks.begin(), marks.end());
}

// Of those that begin together the longest comes first and stands outside the others.
std::vector<BracketMark> LadderLayouter::bracketsOf(tcp::HostId host) const
{
    const qreal end = sheet_.nowY + m_.tail;
    const LadderModel& story = sheet_.story;
    std::vector<std::tuple<Tick, tcp::Duration, BracketMark>> marks;
    for (std::size_t i = 0; i < story.untimed.size(); ++i) {
        const UntimedSpan& span = story.untimed[i];
        if (span.host != host) continue;
        const qreal bottom = span.open ? end : y(span.to);
        marks.push_back({span.from, tcp::Duration::max(),
                         {.host = host, .bottom = bottom, .untimed = i, .open = span.open}});
    }
    for (std::size_t i = 0; i < story.timers.size(); ++i) {
        const TimerSpan& timer = story.timers[i];
        if (timer.host != host) continue;
        const bool open = timer.end == TimerEnd::Running;
        const qreal bottom = open ? end : y(timer.to);
        marks.push_back({timer.from, timer.length, {.host = host, .bottom = bottom, .timer = i, .open = open}});
    }
    std::ranges::stable_sort(marks, [](const auto& a, const auto& b) {
        return std::get<Tick>(a) != std::get<Tick>(b) ? std::get<Tick>(a) < std::get<Tick>(b)
                                                      : std::get<tcp::Duration>(a) > std::get<tcp::Duration>(b);
    });
    std::vector<BracketMark> sorted;
    for (auto& [from, length, mark] : marks) {
        mark.top = y(from);
        sorted.push_back(std::move(mark));
    }
    return sorted;
}

void LadderLayouter::giveLane(BracketMark& mark)
{
    mark.x = m_.laneX(mark.host, freeLane(mark.host, mark.top, mark.bottom));
    const qreal radius = m_.scaled(8);
    mark.head = mark.top + radius;
    const auto head = [&] { return QRectF(mark.x - radius, mark.head - radius, 2 * radius, 2 * radius); };
    while (!isFree(mark.host, head())) mark.head += 1;
    const qreal foot = m_.scaled(16);
    take(mark.host, QRectF(mark.x - foot, mark.bottom - m_.scaled(5), 2 * foot, m_.scaled(10)));
}

int LadderLayouter::freeLane(tcp::HostId host, qreal top, qreal bottom)
{
    auto& lanes = lanes_[tcp::index(host)];
    const auto overlaps = [&](const QLineF& used) { return used.y1() < bottom - 1 && used.y2() > top + 1; };
    std::size_t lane = 0;
    while (lane < lanes.size() && lanes[lane].any(top, bottom, overlaps)) ++lane;
    if (lane == lanes.size()) lanes.emplace_back();
    lanes[lane].add(QLineF(0, top, 0, bottom), top, bottom);
    return static_cast<int>(lane);
}

namespace {

/// The line of a bracket that still runs goes on below its label.
bool crosses(const BracketMark& mark, qreal top, qreal bottom)
{
    return mark.top < bottom + 2 && (mark.open || mark.bottom > top - 2);
}

}  // namespace

// Beside the innermost line that runs at that height: no line goes through a label.
qreal LadderLayouter::labelEdge(const BracketMark& own, const std::vector<BracketMark>& all, qreal top,
                                qreal height) const
{
    const qreal inward = -Metrics::outward(own.host);
    qreal x = own.x;
    for (const BracketMark& mark : all)
        if (crosses(mark, top, top + height) && (mark.x - x) * inward > 0) x = mark.x;
    return x + inward * m_.scaled(9);
}

// In the middle of the bracket if nothing is there, else as near to it as there is room, else below.
void LadderLayouter::placeBracketLabel(BracketMark& mark, const std::vector<BracketMark>& all)
{
    const QStringList lines = mark.timer ? LadderWords::timer(sheet_.story.timers[*mark.timer], sheet_.story.now.at)
                                         : LadderWords::untimed(sheet_.story.untimed[*mark.untimed]);
    const qreal line = m_.px + m_.scaled(2);
    const qreal ascent = type_.ascent(FontRole::Timer);
    qreal width = 0;
    for (const QString& text : lines) width = std::max(width, type_.width(FontRole::Timer, text));
    const qreal height = ascent + line * static_cast<qreal>(lines.size() - 1) + type_.descent(FontRole::Timer);
    const bool client = mark.host == tcp::HostId::Client;
    const auto rectAt = [&](qreal top) {
        const qreal edge = labelEdge(mark, all, top, height);
        return QRectF(client ? edge : edge - width, top, width, height);
    };
    const qreal first = mark.head + m_.scaled(12);
    const qreal middle = std::max(first, (mark.top + mark.bottom - height) / 2);
    qreal top = middle;
    for (qreal d = 0; !isFree(mark.host, rectAt(top)); d += 2) {
        const qreal above = middle - d;
        top = above >= first && isFree(mark.host, rectAt(above)) ? above : middle + d;
    }
    mark.labelRect = rectAt(top);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal x =
            client ? mark.labelRect.left() : mark.labelRect.right() - type_.width(FontRole::Timer, lines[i]);
        mark.label.push_back({FontRole::Timer, lines[i], {x, top + ascent + line * static_cast<qreal>(i)}});
    }
    const qreal apart = m_.scaled(4);  // from the words of another timer
    take(mark.host, mark.labelRect.adjusted(0, -apart, 0, apart));
    if (mark.open) mark.bottom = std::max(mark.bottom, mark.labelRect.bottom());
}

}  // namespace app::ladder
