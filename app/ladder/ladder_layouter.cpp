#include "ladder/ladder_layouter.h"

#include "files/time_words.h"
#include "ladder/words.h"

#include <algorithm>

namespace app::ladder {
namespace {

qreal foldHeight(const Metrics& m) { return m.px * 2; }

/// How far the calls at the very beginning reach above time zero.
qreal roomAbove(const LadderModel& story, const Metrics& m, const ElasticAxis& axis)
{
    qreal room = 0;
    for (const CallMark& mark : story.calls) {
        if (axis.y(mark.at) > m.px * 20) break;
        const auto lines = static_cast<qreal>(mark.calls.size());
        room = std::max(room, lines * (m.px + m.scaled(2)) + m.scaled(8) - axis.y(mark.at));
    }
    return story.fold ? std::max(room, m.px * 1.2) + foldHeight(m) : room;
}

}  // namespace

LadderGeometry layoutLadder(LadderModel story, const theme::Appearance& appearance, qreal width, qreal zoom,
                            std::span<const LadderModel> level, qreal magnified, qreal leastFlags)
{
    LadderGeometry sheet;
    sheet.story = std::move(story);
    sheet.metrics = Metrics::of(width, appearance, zoom, magnified);
    sheet.names = appearance.names;
    sheet.type = std::make_shared<Typography>(appearance, sheet.metrics.px, leastFlags);
    const ElasticAxis axis = sheet.story.axis(sheet.metrics.axis(), level);
    qreal room = roomAbove(sheet.story, sheet.metrics, axis);
    for (const LadderModel& other : level) room = std::max(room, roomAbove(other, sheet.metrics, axis));
    sheet.metrics.top = std::max(sheet.metrics.top, room);
    LadderLayouter(sheet, axis).place();
    return sheet;
}

void LadderLayouter::place()
{
    sheet_.nowY = y(sheet_.story.now);
    sheet_.beforeY = y(sheet_.story.before);
    placeBands();
    shapeArrows();
    placeBox();
    placeGaps();
    placeAxis();
    placeCables();
    placeFold();
    placeFork();
    for (const tcp::HostId host : tcp::kHosts) {
        placeColumn(host);
        placeBrackets(host);
    }
    placeArrows();
    closeSheet();
}

void LadderLayouter::placeBands()
{
    const qreal end = sheet_.nowY + m_.tail;
    for (const StateSpan& span : sheet_.story.states)
        sheet_.bands.push_back({span.host, span.state, y(span.from), span.open ? end : y(span.to), span.known});
}

void LadderLayouter::placeGaps()
{
    std::vector<TickSpan> slow;
    for (const Arrow& arrow : sheet_.story.arrows)
        if (sheet_.story.longFlight(arrow)) slow.push_back({arrow.sent, arrow.end});
    waitsOverLane_ = std::ranges::any_of(axis_.gaps(), [this](const AxisGap& gap) {
        return type_.width(FontRole::GapTitle, LadderWords::gap(gap.length())) > sideRoom();
    });
    for (const AxisGap& gap : axis_.gaps()) {
        GapMark mark{.top = m_.top + gap.top, .bottom = m_.top + gap.bottom, .length = gap.length()};
        mark.inFlight = std::any_of(slow.begin(), slow.end(), [&gap](const TickSpan& flight) {
            return flight.from <= gap.from && flight.to >= gap.to;
        });
        placeGapLabel(mark);
        sheet_.gaps.push_back(mark);
    }
}

// In the middle; beside it where an arrow crosses the break, or the lane of the box stands, clear of the names of its
// states. Where one is too wide for a side of the lane, all interrupt it.
qreal LadderLayouter::gapCentre(const GapMark& gap, qreal width) const
{
    const qreal nearest = m_.clientX + m_.scaled(13) + width / 2;  // clear of the zigzag
    const qreal left = std::max(m_.labelCentre(gap.inFlight || hasBox()), nearest);
    if (!hasBox() || gap.inFlight) return left;
    const qreal middle = (gap.top + gap.bottom) / 2;
    const auto taken = [&](tcp::HostId side) {
        return std::ranges::any_of(sheet_.box, [&](const BoxMark& mark) {
            return mark.side == side && mark.chip.top() < middle + m_.px * 2 && mark.chip.bottom() > middle - m_.px * 2;
        });
    };
    if (waitsOverLane_) return m_.middle();
    return taken(tcp::HostId::Client) && !taken(tcp::HostId::Server) ? 2 * m_.middle() - left : left;
}

/// For words between a band and the lane of the box.
qreal LadderLayouter::sideRoom() const { return m_.middle() - m_.boxWidth() / 2 - m_.clientX - m_.scaled(17); }

void LadderLayouter::placeGapLabel(GapMark& gap)
{
    const QString title = LadderWords::gap(gap.length);
    const QString note = gap.inFlight ? LadderWords::inFlight() : LadderWords::nothingInFlight();
    const qreal middle = (gap.top + gap.bottom) / 2;
    const qreal centre = gapCentre(gap, type_.width(FontRole::GapTitle, title));
    gap.overLane = hasBox() && centre == m_.middle();
    const qreal line = m_.px + m_.scaled(4);
    const auto run = [&](FontRole face, const QString& text, qreal baseline) {
        const qreal width = type_.width(face, text);
        const qreal left = std::max(centre - width / 2, m_.clientX + m_.scaled(13));
        gap.label.push_back({face, text, {left, baseline}});
        const QRectF rect(left, baseline - type_.ascent(face), width, type_.ascent(face) + type_.descent(face));
        gap.labelRect = gap.labelRect.isNull() ? rect : gap.labelRect.united(rect);
    };
    run(FontRole::GapTitle, title, middle - m_.scaled(1));
    const qreal room = gap.overLane ? m_.serverX - m_.clientX - m_.scaled(26) : sideRoom();
    if (!hasBox() || type_.width(FontRole::GapNote, note) < room)
        run(FontRole::GapNote, note, middle - m_.scaled(1) + line);
}

// Absolute time, bold, where a burst begins and at the present; time since then in between (design: elastic-axis).
void LadderLayouter::placeAxis()
{
    const auto& ticks = axis_.ticks();
    std::vector<Tick> starts;
    for (const AxisGap& gap : axis_.gaps()) starts.push_back(gap.to);
    Tick burst = ticks.empty() ? Tick{} : ticks.front();
    if (!ticks.empty()) addAxisMark(burst, files::TimeWords::narrow(burst.at), true);
    for (const Tick& tick : ticks) {
        const bool start = std::binary_search(starts.begin(), starts.end(), tick);
        if (start) burst = tick;
        if (start) addAxisMark(tick, files::TimeWords::narrow(tick.at), true);
        else if (tick.at > burst.at)
            addAxisMark(tick, QLatin1Char('+') + files::TimeWords::narrow(tick.at - burst.at), false);
    }
}

void LadderLayouter::addAxisMark(Tick tick, const QString& text, bool strong)
{
    const FontRole face = strong ? FontRole::AxisStrong : FontRole::Axis;
    const qreal at = y(tick);
    auto& marks = sheet_.axis;
    const auto tooNear = [&] { return !marks.empty() && at - marks.back().y < m_.px + 1; };
    if (!strong && tooNear()) return;
    while (strong && tooNear() && marks.size() > 1) marks.pop_back();
    const qreal width = type_.width(face, text);
    const QPointF baseline(m_.axisX - m_.scaled(8) - width, at + type_.ascent(face) / 2);
    const QRectF rect(baseline.x(), baseline.y() - type_.ascent(face), width, type_.ascent(face) + type_.descent(face));
    marks.push_back({at, {face, text, baseline}, rect});
}

void LadderLayouter::placeCables()
{
    const auto& network = sheet_.story.network;
    for (std::size_t i = 0; i < network.size(); ++i) {
        const QString text = LadderWords::network(network[i]);
        const qreal width = type_.width(FontRole::GapNote, text);
        const qreal ascent = type_.ascent(FontRole::GapNote);
        const qreal above = sheet_.cables.empty() ? 0 : sheet_.cables.back().rect.bottom() + ascent;
        const qreal at =
            std::max(y(network[i].at), above);  // pulled and plugged in at one instant: one below the other
        const QPointF baseline(std::max(m_.labelCentre(hasBox()) - width / 2, m_.clientX + 8), at + ascent / 2);
        const QRectF rect(baseline.x() - 4, at - ascent, width + 8, ascent * 2);
        sheet_.cables.push_back({i, at, {FontRole::GapNote, text, baseline}, rect});
    }
}

void LadderLayouter::placeFold()
{
    if (!sheet_.story.fold) return;
    const QString text = LadderWords::fold(*sheet_.story.fold);
    const qreal width = type_.width(FontRole::GapNote, text);
    const qreal left = m_.middle() - width / 2 + m_.px * 0.5;
    const qreal baseline = foldHeight(m_) * 0.5 + type_.ascent(FontRole::GapNote) / 2;
    sheet_.fold = FoldMark{{FontRole::GapNote, text, {left, baseline}},
                           QRectF(left - m_.px * 1.5, foldHeight(m_) * 0.1, width + m_.px * 2.2, foldHeight(m_) * 0.8)};
}

// Above the calls of the first thing that differs, where there is room between two rounds of one instant.
void LadderLayouter::placeFork()
{
    const auto& fork = sheet_.story.fork;
    if (!fork) return;
    const qreal above = fork->at.round > 0 ? m_.axis().roundPx * 0.95 : m_.px * 0.9;
    const qreal width = std::min(type_.width(FontRole::Flags, fork->words), m_.width - m_.px * 3);
    const qreal ascent = type_.ascent(FontRole::Flags);
    const qreal left = m_.width / 2 - width / 2;
    ForkMark mark{.y = y(fork->at) - above};
    mark.run = {FontRole::Flags, fork->words, {left, mark.y + ascent * 0.38}};
    mark.rect = {left - m_.px * 0.7, mark.y - m_.px * 0.85, width + m_.px * 1.4, m_.px * 1.7};
    if (fork->pastElsewhere && mark.y > m_.px * 4) {
        const QString words = LadderWords::pastBeside();
        const qreal half = type_.width(FontRole::GapNote, words) / 2;
        mark.past = TextRun{FontRole::GapNote, words, {m_.width / 2 - half, mark.y - m_.px * 1.6}};
    }
    sheet_.fork = mark;
}

void LadderLayouter::closeSheet()
{
    qreal bottom = sheet_.nowY + m_.tail;
    for (const ChipMark& chip : sheet_.chips) bottom = std::max(bottom, chip.rect.bottom());
    for (const BoxMark& mark : sheet_.box) bottom = std::max(bottom, mark.chip.bottom());
    for (const SideText& text : sheet_.texts) bottom = std::max(bottom, text.rect.bottom());
    for (const BracketMark& bracket : sheet_.brackets) bottom = std::max(bottom, bracket.labelRect.bottom());
    for (const ArrowMark& arrow : sheet_.arrows) bottom = std::max(bottom, arrow.box.bottom());
    sheet_.height = bottom + m_.scaled(8);
}

}  // namespace app::ladder
