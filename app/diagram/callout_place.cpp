#include "diagram/callout_place.h"

#include "diagram/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace app {
namespace {

/// Between a callout and its arrow.
constexpr qreal kMargin = 8;
/// Near enough to be seen as belonging to the arrow.
constexpr qreal kNear = 24;

}  // namespace

CalloutPlace::CalloutPlace(const DiagramLayout& layout, const LayoutEdge& edge, QSizeF size)
    : edge_(edge), size_(size), ground_(QRectF(QPointF(), layout.size()).adjusted(3, 3, -3, -3))
{
    for (std::size_t i = 1; i < edge.corners.size(); ++i)
        arrow_.push_back(QRectF(edge.corners[i - 1], edge.corners[i]).normalized());
}

QRectF CalloutPlace::among(const std::vector<QRectF>& obstacles) const
{
    if (edge_.callout) return nearestTo(edge_.callout->center(), obstacles);  // the twin's file says where
    if (edge_.overlay() || !edge_.label) return nearestTo(edge_.curve.pointAtPercent(0.55), obstacles);
    const QRectF place = beside(obstacles);
    return place.isNull() ? nearestTo(labelCentre(), obstacles) : place;
}

/// At the label if that is near, else wherever along the arrow there is room.
QRectF CalloutPlace::beside(std::vector<QRectF> obstacles) const
{
    for (const QRectF& piece : arrow_) obstacles.push_back(piece.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    QRectF best;
    qreal least = std::numeric_limits<qreal>::max();
    for (const QPointF anchor : anchors()) {
        const QRectF place = nearestTo(anchor, obstacles);
        if (place.isNull() || gap(place) >= least) continue;
        best = place;
        least = gap(place);
        if (least <= kNear) break;
    }
    return best;
}

/// Where the label would be, grown away from its arrow.
QPointF CalloutPlace::labelCentre() const
{
    const qreal half = size_.width() / 2;
    const qreal aside = edge_.label->side == LabelSide::Left ? half : edge_.label->side == LabelSide::Right ? -half : 0;
    return edge_.label->top + QPointF(aside, kAtlasMetrics.linePx);
}

std::vector<QPointF> CalloutPlace::anchors() const
{
    std::vector<QPointF> points{labelCentre()};
    const qreal right = size_.width() / 2 + kMargin;
    const qreal down = size_.height() / 2 + kMargin;
    for (const QRectF& piece : arrow_) {
        const bool level = piece.height() < piece.width();
        for (const qreal side : {1.0, -1.0})
            points.push_back(piece.center() + side * (level ? QPointF(0, down) : QPointF(right, 0)));
    }
    return points;
}

qreal CalloutPlace::gap(const QRectF& box) const
{
    qreal least = std::numeric_limits<qreal>::max();
    for (const QRectF& piece : arrow_) {
        const qreal dx = std::max({piece.left() - box.right(), box.left() - piece.right(), 0.0});
        const qreal dy = std::max({piece.top() - box.bottom(), box.top() - piece.bottom(), 0.0});
        least = std::min(least, std::hypot(dx, dy));
    }
    return least;
}

/// In rings around the wanted centre.
QRectF CalloutPlace::nearestTo(QPointF wanted, const std::vector<QRectF>& obstacles) const
{
    constexpr qreal kRing = 5;
    constexpr int kDirections = 16;
    const qreal reach = std::hypot(ground_.width(), ground_.height());
    for (qreal ring = 0; ring < reach; ring += kRing) {
        for (int i = 0; i < (ring > 0 ? kDirections : 1); ++i) {
            const qreal angle = 2 * std::numbers::pi * i / kDirections;
            QRectF box(QPointF(), size_);
            box.moveCenter(wanted + ring * QPointF(std::cos(angle), std::sin(angle)));
            const auto hits = [&box](const QRectF& other) { return box.intersects(other); };
            if (ground_.contains(box) && std::ranges::none_of(obstacles, hits)) return box;
        }
    }
    return {};
}

}  // namespace app
