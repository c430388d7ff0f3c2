#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"

#include <QPainterPath>
#include <QPen>

namespace app::diagram {

/// The shape of an arrow, computed once.
struct ArrowShape {
    QPainterPath route;  ///< from border to border, uncut: what a token travels along
    QPainterPath line;   ///< to be stroked; ends before the head, so that no dash shows through it
    QPainterPath head;   ///< a triangle, or the two strokes of an open head
    QPointF mark;        ///< where a clock or ⊗ sits
};

ArrowShape arrowShape(const LayoutEdge& edge, const DiagramLayout& layout);

/// A polyline with round corners.
QPainterPath roundedLine(const std::vector<QPointF>& corners, qreal radius);
/// The head of an arrow that comes from `before` and ends at `tip`.
QPainterPath headPath(QPointF before, QPointF tip, qreal size, bool filled);

/// A flat-ended pen. Dash lengths are those of the drawing: QPen counts in widths, we do not.
QPen strokePen(const QColor& color, qreal width, const QList<qreal>& dash = {});

}  // namespace app::diagram
