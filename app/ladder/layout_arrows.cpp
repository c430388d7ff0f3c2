#include "ladder/arrow_labels.h"
#include "ladder/ladder_layouter.h"
#include "ladder/words.h"

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

double share(tcp::Duration part, tcp::Duration whole)
{
    return whole <= tcp::Duration{} ? 1 : static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

}  // namespace

void LadderLayouter::shapeArrows()
{
    const std::size_t count = sheet_.story.arrows.size();
    sheet_.arrows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) sheet_.arrows.push_back(shapeOf(i));
}

void LadderLayouter::placeArrows()
{
    ArrowLabels labels(sheet_);
    for (const BoxMark& mark : sheet_.box)
        if (!mark.chip.isEmpty()) labels.take(QPolygonF(mark.chip));
    if (!sheet_.box.empty()) {
        const qreal half = m_.boxWidth() / 2 + m_.scaled(2);
        labels.take(QPolygonF(QRectF(QPointF(m_.middle() - half, sheet_.box.front().top),
                                     QPointF(m_.middle() + half, sheet_.box.back().bottom))));
    }
    for (const GapMark& gap : sheet_.gaps) labels.take(QPolygonF(gap.labelRect));
    for (const CableMark& cable : sheet_.cables) labels.take(QPolygonF(cable.rect));
    for (const ArrowMark& mark : sheet_.arrows)
        if (!mark.lossRect.isEmpty()) labels.take(QPolygonF(mark.lossRect));
    labels.placeAll();
}

ArrowMark LadderLayouter::shapeOf(std::size_t index) const
{
    const Arrow& arrow = sheet_.story.arrows[index];
    const qreal from = m_.innerX(arrow.from);
    const qreal way = m_.innerX(other(arrow.from)) - from;
    const qreal aside = arrow.lane * (m_.px + m_.scaled(7));
    ArrowMark mark{.arrow = index};
    mark.path << QPointF(from, y(arrow.sent) + aside);
    if (arrow.forged) mark.path.first().rx() += way * 0.3;  // nobody sent it: it comes out of the air
    if (sheet_.story.longFlight(arrow)) bend(mark.path, arrow);
    mark.path << QPointF(from + way * (arrow.forged ? 1 : arrow.reach), y(arrow.end) + aside);
    if (arrow.fate == Fate::Flying && !arrow.forged) aheadOf(mark, arrow);
    if (arrow.fate == Fate::Lost) nameLoss(mark, arrow);
    const qreal room = m_.scaled(12);
    mark.box = mark.path.boundingRect().united(mark.ahead.boundingRect()).adjusted(-room, -room, room, room);
    mark.box = mark.box.united(mark.lossRect);
    return mark;
}

// Behind the cross; smaller where flags are larger than there is room for; else below.
void LadderLayouter::nameLoss(ArrowMark& mark, const Arrow& arrow) const
{
    const QString word = LadderWords::lost(arrow);
    const QPointF cross = mark.path.last();
    const qreal far = std::abs(m_.innerX(other(arrow.from)) - cross.x());
    const auto fits = [&](FontRole face) { return far > type_.width(face, word) + m_.scaled(22); };
    const bool behind = fits(FontRole::Flags) || fits(FontRole::Chip);
    const FontRole face = fits(FontRole::Flags) || !behind ? FontRole::Flags : FontRole::Chip;
    const qreal width = type_.width(face, word);
    const qreal ascent = type_.ascent(face);
    const qreal side = behind ? m_.scaled(16) : -m_.scaled(2) - width;
    const qreal x = arrow.from == tcp::HostId::Client ? cross.x() + side : cross.x() - side - width;
    const qreal baseline = cross.y() + (behind ? ascent / 2 : m_.px * 1.7);
    mark.loss = {face, word, {x, baseline}};
    mark.lossRect = QRectF(x, baseline - ascent, width, ascent + type_.descent(face));
}

// What is held back for long bends where the axis does: that is the message.
void LadderLayouter::bend(QPolygonF& path, const Arrow& arrow) const
{
    const qreal way = m_.innerX(other(arrow.from)) - m_.innerX(arrow.from);
    const QPointF start = path.first();
    const auto& ticks = axis_.ticks();
    const auto first = std::upper_bound(ticks.begin(), ticks.end(), arrow.sent);
    for (auto tick = first; tick != ticks.end() && *tick < arrow.end; ++tick) {
        const double part = share(tick->at - arrow.sent.at, arrow.due - arrow.sent.at);
        path << QPointF(start.x() + way * part, start.y() + y(*tick) - y(arrow.sent));
    }
}

// What is still before a segment in flight: its slope is known, its arrival is not yet told.
void LadderLayouter::aheadOf(ArrowMark& mark, const Arrow& arrow) const
{
    const bool slow = sheet_.story.longFlight(arrow);
    const qreal until = slow ? arrow.reach + 0.1 : std::clamp(arrow.reach + 0.12, 0.62, 0.96);
    if (until <= arrow.reach || until > 1) return;
    const qreal way = m_.innerX(other(arrow.from)) - m_.innerX(arrow.from);
    const double delays = share(arrow.due - arrow.sent.at, sheet_.story.delay) * (until - arrow.reach);
    const qreal down = m_.axis().delayPx * (slow ? 0.1 : delays);
    mark.ahead << mark.path.last() << mark.path.last() + QPointF(way * (until - arrow.reach), down);
}

}  // namespace app::ladder
