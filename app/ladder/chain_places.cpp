#include "ladder/chain_places.h"

#include <algorithm>

namespace app::ladder {
namespace {

void addBox(QPainterPath& path, const QRectF& box, qreal radius)
{
    QPainterPath one;
    one.addRoundedRect(box, radius, radius);
    path = path.united(one);
}

/// Which mark of the sheet an event has.
struct Place {
    const tcp::TraceEvent& event;
    const LadderGeometry& sheet;

    QPainterPath operator()(const tcp::Sent& it) const { return segment(it.id); }
    QPainterPath operator()(const tcp::Received& it) const { return segment(it.id); }
    QPainterPath operator()(const tcp::Lost& it) const { return segment(it.id); }
    QPainterPath operator()(const tcp::Delayed& it) const { return segment(it.id); }
    QPainterPath operator()(const tcp::Injected& it) const { return segment(it.id); }

    QPainterPath operator()(const tcp::StateChanged& change) const
    {
        QPainterPath path;
        for (const ChipMark& chip : sheet.chips) {
            const StateSpan& span = sheet.story.states[chip.span];
            const bool same = span.host == event.host && span.state == change.to && span.from.at == event.at;
            if (same) addBox(path, chip.rect.adjusted(-3, -3, 3, 3), 8);
        }
        return path;
    }

    QPainterPath operator()(const tcp::Called& called) const
    {
        const auto same = [&](const tcp::Called& one) { return one.call == called.call; };
        QPainterPath path;
        for (const SideText& text : sheet.texts) {
            if (!text.call || text.host != event.host) continue;
            const CallMark& mark = sheet.story.calls[*text.call];
            if (mark.at.at == event.at && std::ranges::any_of(mark.calls, same))
                addBox(path, text.rect.adjusted(-4, -2, 4, 2), 5);
        }
        return path;
    }

    QPainterPath operator()(const tcp::TimerChanged& change) const
    {
        QPainterPath path;
        const qreal half = sheet.metrics.scaled(7);
        for (const BracketMark& mark : sheet.brackets) {
            if (!mark.timer || !isOf(sheet.story.timers[*mark.timer], change)) continue;
            addBox(path, QRectF(QPointF(mark.x - half, mark.top - 2), QPointF(mark.x + half, mark.bottom + 2)), 6);
            if (!mark.labelRect.isEmpty()) addBox(path, mark.labelRect.adjusted(-4, -2, 4, 2), 5);
        }
        return path;
    }

    QPainterPath operator()(const tcp::UserSignalled&) const { return {}; }
    QPainterPath operator()(const tcp::BoxChanged& it) const { return it.id == 0 ? QPainterPath() : segment(it.id); }

    bool isOf(const TimerSpan& span, const tcp::TimerChanged& change) const
    {
        if (span.host != event.host || span.timer != change.timer) return false;
        return (change.what == tcp::TimerChange::Set ? span.from.at : span.to.at) == event.at;
    }

    QPainterPath segment(std::uint64_t id) const
    {
        const auto same = [&](const ArrowMark& mark) { return sheet.story.arrows[mark.arrow].id == id; };
        const auto found = std::ranges::find_if(sheet.arrows, same);
        return found == sheet.arrows.end() ? QPainterPath() : aroundArrow(*found, sheet.metrics, 16);
    }
};

}  // namespace

QPainterPath aroundArrow(const ArrowMark& mark, const Metrics& metrics, qreal width)
{
    QPainterPath shaft;
    shaft.addPolygon(mark.path);
    if (!mark.ahead.isEmpty()) shaft.addPolygon(mark.ahead);
    QPainterPathStroker stroker;
    stroker.setWidth(metrics.scaled(width));
    stroker.setCapStyle(Qt::RoundCap);
    QPainterPath path = stroker.createStroke(shaft);
    for (const QPolygonF& area : mark.labelAreas()) {
        QPainterPath label;
        label.addPolygon(area);
        label.closeSubpath();
        path = path.united(label);
    }
    if (!mark.lossRect.isEmpty()) addBox(path, mark.lossRect.adjusted(-4, -4, 4, 4), 8);
    return path.simplified();
}

QPainterPath placeOf(const tcp::TraceEvent& event, const LadderGeometry& sheet)
{
    return std::visit(Place{event, sheet}, event.what);
}

}  // namespace app::ladder
