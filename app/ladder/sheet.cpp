#include "ladder/sheet.h"

#include <QLineF>

#include <cmath>

namespace app {
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

}  // namespace

const ArrowMark* Sheet::arrowAt(QPointF point) const
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

}  // namespace app
