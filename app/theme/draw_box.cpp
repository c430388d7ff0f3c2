#include "theme/draw_box.h"

#include "theme/vector_registers.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace app::theme {
namespace {

constexpr qreal kLargestMark = 12;
constexpr int kLarge = 6;  ///< times the corner: a smaller box is drawn as fast in one piece

bool isLined(const Box& box) { return box.border.isValid() && box.width > 0; }

/// Its straight sides are whole pixels: the same ones without smoothing, which takes most of the time.
bool isInPixels(const QPainter& painter, const Box& box)
{
    const QTransform at = painter.deviceTransform();
    const auto whole = [](qreal number) { return number == std::floor(number); };
    return at.type() <= QTransform::TxTranslate && whole(at.dx()) && whole(at.dy()) &&
           (!isLined(box) || (whole(box.width) && box.border.alpha() == 255));
}

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

void drawWhole(QPainter& painter, const QRect& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, box.radius > 0);
    const bool lined = isLined(box);
    const qreal inset = lined ? box.width / 2 : 0;
    const qreal radius = std::max(0.0, box.radius - inset);
    painter.setPen(lined ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

/// Those of a box that is just large enough for them.
void drawCorners(QPainter& painter, const QRect& rect, const Box& box, int side)
{
    const QSize corner(side, side);
    for (const bool right : {false, true}) {
        for (const bool below : {false, true}) {
            const QRect place({right ? rect.right() + 1 - side : rect.left(),
                               below ? rect.bottom() + 1 - side : rect.top()}, corner);
            painter.save();
            painter.setClipRect(place, Qt::IntersectClip);
            drawWhole(painter, QRect(place.topLeft() - QPoint(right ? side : 0, below ? side : 0), 2 * corner), box);
            painter.restore();
        }
    }
}

/// Between the corners.
void drawStraight(QPainter& painter, const QRect& rect, const Box& box, int side)
{
    const int line = isLined(box) ? static_cast<int>(box.width) : 0;
    const QRect middle = rect.adjusted(0, side, 0, -side);
    const int above = side - line;
    if (box.fill.isValid()) {
        painter.fillRect(middle.adjusted(line, 0, -line, 0), box.fill);
        painter.fillRect(rect.left() + side, rect.top() + line, rect.width() - 2 * side, above, box.fill);
        painter.fillRect(rect.left() + side, middle.bottom() + 1, rect.width() - 2 * side, above, box.fill);
    }
    if (line == 0) return;
    painter.fillRect(rect.left(), middle.top(), line, middle.height(), box.border);
    painter.fillRect(rect.right() + 1 - line, middle.top(), line, middle.height(), box.border);
    painter.fillRect(rect.left() + side, rect.top(), rect.width() - 2 * side, line, box.border);
    painter.fillRect(rect.left() + side, rect.bottom() + 1 - line, rect.width() - 2 * side, line, box.border);
}

}  // namespace

void drawBox(QPainter& painter, const QRect& rect, const Box& box)
{
    if (rect.isEmpty()) return;
    const int corner = static_cast<int>(std::ceil(box.radius)) + 1;
    if (std::min(rect.width(), rect.height()) < kLarge * corner || !isInPixels(painter, box)) {
        drawWhole(painter, rect, box);
    } else {
        drawCorners(painter, rect, box, corner);
        drawStraight(painter, rect, box, corner);
    }
    releaseVectorRegisters();
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
