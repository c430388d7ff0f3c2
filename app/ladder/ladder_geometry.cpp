#include "ladder/ladder_geometry.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

qreal distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const qreal length = QPointF::dotProduct(way, way);
    const qreal share = length > 0 ? qBound(0.0, QPointF::dotProduct(point - a, way) / length, 1.0) : 0.0;
    return QLineF(point, a + way * share).length();
}

qreal distance(QPointF point, const QPolygonF& path)
{
    qreal nearest = 1e9;
    for (qsizetype i = 1; i < path.size(); ++i) nearest = std::min(nearest, distance(point, path[i - 1], path[i]));
    return nearest;
}

qreal distance(QPointF point, const ArrowMark& mark)
{
    if (!mark.box.contains(point)) return 1e9;
    const QPointF local = mark.frame.inverted().map(point);
    for (const QRectF& rect : mark.labelRects)
        if (rect.contains(local)) return 0.5;
    return std::min(distance(point, mark.path), distance(point, mark.ahead));
}

/// Where an outline lies on a line at that height, with a little air; null if it does not.
QLineF across(const QPolygonF& area, qreal y)
{
    constexpr qreal kHalf = 2;
    constexpr qreal kAside = 3;
    const QRectF box = area.boundingRect();
    const QRectF part =
        area.intersected(QPolygonF(QRectF(box.left(), y - kHalf, box.width(), 2 * kHalf))).boundingRect();
    return part.isEmpty() ? QLineF() : QLineF(part.left() - kAside, y, part.right() + kAside, y);
}

}  // namespace

std::vector<QLineF> nowLine(const LadderGeometry& sheet, qreal y)
{
    std::vector<QLineF> words;
    for (const ArrowMark& mark : sheet.arrows) {
        if (mark.box.top() > y + 3 || mark.box.bottom() < y - 3) continue;
        std::vector<QPolygonF> areas = mark.labelAreas();
        if (!mark.lossRect.isEmpty()) areas.push_back(QPolygonF(mark.lossRect));
        for (const QPolygonF& area : areas)
            if (const QLineF over = across(area, y); !over.isNull()) words.push_back(over);
    }
    std::ranges::sort(words, {}, &QLineF::x1);
    std::vector<QLineF> pieces;
    qreal from = sheet.metrics.axisX;
    for (const QLineF& over : words) {
        if (over.x1() > from) pieces.emplace_back(from, y, over.x1(), y);
        from = std::max(from, over.x2());
    }
    pieces.emplace_back(from, y, sheet.metrics.width - sheet.metrics.scaled(4), y);
    return pieces;
}

const ArrowMark* LadderGeometry::arrowAt(QPointF point) const
{
    const ArrowMark* nearest = nullptr;
    qreal best = metrics.scaled(9);
    for (const ArrowMark& mark : arrows) {
        const qreal away = distance(point, mark);
        if (away >= best) continue;
        best = away;
        nearest = &mark;
    }
    return nearest;
}

QRectF LadderGeometry::laneOf(const BoxMark& mark) const
{
    const qreal half = metrics.boxWidth() / 2;
    return {metrics.middle() - half, mark.top, half * 2, mark.bottom - mark.top};
}

std::optional<std::size_t> LadderGeometry::boxAt(QPointF point) const
{
    for (std::size_t i = 0; i < box.size(); ++i)
        if (box[i].chip.contains(point) || laneOf(box[i]).adjusted(-2, 0, 2, 0).contains(point)) return i;
    return std::nullopt;
}

}  // namespace app::ladder
