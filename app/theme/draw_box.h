#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace app::theme {

/// A rectangle with round corners. An invalid colour is not painted.
struct Box {
    QColor fill{};
    QColor border{};
    qreal radius = 0;
    qreal width = 1;  ///< of the border, which lies inside the rectangle
};
void drawBox(QPainter& painter, const QRect& rect, const Box& box);

/// The mark of something that unfolds, as wide as the smaller side of the rectangle allows, at most 12 px.
void drawChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);
void drawTick(QPainter& painter, const QRect& rect, const QColor& color);

}  // namespace app::theme
