#pragma once

#include "diagram/diagram_layout.h"

#include <vector>

namespace app {

/// Where the callout of an arrow goes: off all obstacles, within the canvas, and near its arrow without hiding it.
class CalloutPlace {
public:
    CalloutPlace(const DiagramLayout& layout, const LayoutEdge& edge, QSizeF size);

    /// Null if there is no room.
    QRectF among(const std::vector<QRectF>& obstacles) const;

private:
    QRectF beside(std::vector<QRectF> obstacles) const;
    QRectF nearestTo(QPointF wanted, const std::vector<QRectF>& obstacles) const;
    QPointF labelCentre() const;
    std::vector<QPointF> anchors() const;
    qreal gap(const QRectF& box) const;

    const LayoutEdge& edge_;
    QSizeF size_;
    QRectF ground_;
    std::vector<QRectF> arrow_;  ///< pieces of the line, as flat boxes
};

}  // namespace app
