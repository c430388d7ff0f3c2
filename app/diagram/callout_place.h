#pragma once

#include "diagram/diagram_layout.h"

#include <QLineF>

#include <vector>

namespace app::diagram {

/// An arrow sampled at even distances, so that the length of it that a callout hides is a count of points.
struct SampledRoute {
    std::vector<QPointF> points;  ///< from tail to head
    QRectF box;

    static SampledRoute along(const LayoutEdge& edge);
};

/// An arrow that a callout may hide at a price.
struct DrawnArrow {
    const SampledRoute* beads = nullptr;
    bool lit = false;
};

/// What stands in the way of a callout, and what it may cover at a cost.
struct Surroundings {
    std::vector<QRectF> closed;      ///< states, tokens, other callouts: nothing may cover them
    std::vector<QRectF> words;       ///< titles and clocks: covered only where no other place is free
    std::vector<DrawnArrow> arrows;  ///< all but its own
};

/// Lower costs are better; they count the lengths of lines that are hidden, in units of the layout.
struct CalloutSpot {
    QRectF box;
    QPointF anchor;  ///< on the arrow
    qreal cost = 0;

    /// From the box to the anchor.
    QLineF leader() const;
};

/// Where the callout of an arrow goes: beside its arrow, off all that is closed, hiding as little as it can.
class CalloutPlace {
public:
    CalloutPlace(const DiagramLayout& layout, const LayoutEdge& edge, const SampledRoute& own, QSizeF size);

    /// Empty if there is no room beside the arrow.
    std::optional<CalloutSpot> beside(const Surroundings& around) const;
    /// The nearest free place, however far; null if there is none.
    QRectF anywhere(const std::vector<QRectF>& closed) const;

private:
    QPointF wanted() const;
    qreal cost(const QRectF& box, const Surroundings& around, qreal limit) const;
    qreal hidingOwn(const QRectF& box) const;
    bool inSight(const QLineF& leader, const std::vector<QRectF>& closed) const;
    qreal crossing(const QLineF& leader, const Surroundings& around) const;
    bool possible(const QRectF& box, const std::vector<QRectF>& closed) const;

    const LayoutEdge& edge_;
    const SampledRoute& own_;
    QSizeF size_;
    QRectF ground_;
    QPointF wanted_;  ///< the centre it would have if nothing were in the way
};

}  // namespace app::diagram
