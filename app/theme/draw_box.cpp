#include "theme/draw_box.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace app::theme {
namespace {

constexpr qreal kLargestMark = 12;

/// A line through points of a square of 24 units in the middle of the rectangle.
void drawMark(QPainter& painter, const QRect& rect, const QPolygonF& points, const QColor& color, qreal width,
              qreal turn = 0)
{
    const qreal side = std::min({qreal(rect.width()), qreal(rect.height()), kLargestMark});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.scale(side / 24, side / 24);
    painter.rotate(turn);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.restore();
}

}  // namespace

void drawBox(QPainter& painter, const QRect& rect, const Box& box)
{
    if (rect.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
    const bool lined = box.border.isValid() && box.width > 0;
    const qreal inset = lined ? box.width / 2 : 0;
    const qreal radius = std::max(0.0, box.radius - inset);
    painter.setPen(lined ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color)
{
    constexpr qreal kTurns[] = {0, 180, 0, 90, -90};  // none, up, down, left, right
    const QPolygonF down({{-7, -3.5}, {0, 3.5}, {7, -3.5}});
    drawMark(painter, rect, down, color, 2.6, kTurns[direction]);
}

void drawTick(QPainter& painter, const QRect& rect, const QColor& color)
{
    drawMark(painter, rect, QPolygonF({{-7.5, 0.5}, {-2, 6}, {7.5, -5.5}}), color, 3.6);
}

}  // namespace app::theme
