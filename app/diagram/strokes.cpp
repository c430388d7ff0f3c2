#include "diagram/strokes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace app::diagram {
namespace {

QPointF along(QPointF from, QPointF to, qreal distance)
{
    const QLineF line(from, to);
    return line.length() > 0 ? line.pointAt(distance / line.length()) : from;
}

/// The end of a curve, cut back by a length; and where the cut was made.
QPainterPath cutCurve(const QPainterPath& curve, qreal cut)
{
    constexpr int kPieces = 48;
    const qreal end = curve.percentAtLength(std::max(curve.length() - cut, 0.0));
    QPainterPath path(curve.pointAtPercent(0));
    for (int i = 1; i <= kPieces; ++i) path.lineTo(curve.pointAtPercent(end * i / kPieces));
    return path;
}

qreal markDistance(const LayoutEdge& edge, const DiagramMetrics& metrics)
{
    if (edge.kind == EdgeKind::Reset) return metrics.resetMarkAt;
    return edge.layer == tcp::Layer::Os ? metrics.finTimeoutMarkAt : metrics.timeWaitMarkAt;
}

ArrowShape cornered(const LayoutEdge& edge, const DiagramLayout& layout, const DiagramMetrics& metrics)
{
    const KindStyle& style = layout.style(edge.kind);
    const qreal size = style.filledHead ? metrics.headBig : metrics.headSmall;
    const QPointF end = edge.corners.back();
    const QPointF before = edge.corners[edge.corners.size() - 2];
    std::vector<QPointF> cut = edge.corners;
    cut.back() = along(end, before, style.filledHead ? size * 0.8 : metrics.tipInset);
    return {roundedLine(edge.corners, layout.cornerRadius()), roundedLine(cut, layout.cornerRadius()),
            headPath(before, along(end, before, metrics.tipInset), size, style.filledHead), {}};
}

ArrowShape curved(const LayoutEdge& edge, const DiagramMetrics& metrics)
{
    const qreal size = (metrics.headBig + metrics.headSmall) / 2;
    const QPointF tip = edge.curve.pointAtPercent(1);
    const QPointF before = edge.curve.pointAtPercent(
        edge.curve.percentAtLength(std::max(edge.curve.length() - size, 0.0)));
    return {edge.curve, cutCurve(edge.curve, size * 0.8), headPath(before, tip, size, true), {}};
}

}  // namespace

ArrowShape arrowShape(const LayoutEdge& edge, const DiagramLayout& layout)
{
    const DiagramMetrics& metrics = metricsOf(layout.kind());
    ArrowShape shape = edge.overlay() ? curved(edge, metrics) : cornered(edge, layout, metrics);
    const qreal distance = edge.overlay() ? metrics.resetMarkAt : markDistance(edge, metrics);
    shape.mark = shape.route.pointAtPercent(shape.route.percentAtLength(std::min(distance, shape.route.length())));
    return shape;
}

QPainterPath roundedLine(const std::vector<QPointF>& corners, qreal radius)
{
    QPainterPath path(corners.front());
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF corner = corners[i];
        const qreal reach = std::min({radius, QLineF(corners[i - 1], corner).length() / 2,
                                      QLineF(corner, corners[i + 1]).length() / 2});
        path.lineTo(along(corner, corners[i - 1], reach));
        path.quadTo(corner, along(corner, corners[i + 1], reach));
    }
    path.lineTo(corners.back());
    return path;
}

QPainterPath headPath(QPointF before, QPointF tip, qreal size, bool filled)
{
    const qreal angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const QPointF back(tip.x() - size * std::cos(angle), tip.y() - size * std::sin(angle));
    const QPointF side(-size * 0.46 * std::sin(angle), size * 0.46 * std::cos(angle));
    QPainterPath path(back + side);
    path.lineTo(tip);
    path.lineTo(back - side);
    if (filled) path.closeSubpath();
    return path;
}

QPen strokePen(const QColor& color, qreal width, const QList<qreal>& dash)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dash.isEmpty()) return pen;
    QList<qreal> pattern;
    for (const qreal length : dash) pattern.push_back(length / width);
    pen.setDashPattern(pattern);
    return pen;
}

}  // namespace app::diagram
