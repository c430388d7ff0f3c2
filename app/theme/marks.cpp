#include "theme/marks.h"

#include "theme/lettering.h"

#include <QPainter>
#include <QPainterPath>

namespace app::theme {
namespace {

QPainterPath tokenShape(QPointF centre, tcp::HostId host, qreal scale)
{
    QPainterPath path;
    if (host == tcp::HostId::Client) path.addEllipse(centre, 15 * scale, 15 * scale);
    else path.addRoundedRect(QRectF(-14, -14, 28, 28), 4, 4);
    if (host == tcp::HostId::Client) return path;
    return QTransform::fromScale(scale, scale).map(path).translated(centre);
}

void paintLetter(QPainter& painter, QPointF centre, tcp::HostId host, const QColor& color, qreal scale)
{
    const QString letter = host == tcp::HostId::Client ? QStringLiteral("C") : QStringLiteral("S");
    const Lettering text(letter, 18 * scale, QFont::Bold);
    painter.fillPath(text.centredOn(centre + QPointF(0, 6.5 * scale)), color);
}

QPen roundPen(const QColor& color, qreal width) { return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

}  // namespace

void paintToken(QPainter& painter, QPointF centre, tcp::HostId host, MarkColors colors, qreal scale)
{
    painter.setPen(QPen(colors.paper, 2.5 * scale));
    painter.setBrush(colors.ink);
    painter.drawPath(tokenShape(centre, host, scale));
    paintLetter(painter, centre, host, colors.paper, scale);
}

void paintHollowToken(QPainter& painter, QPointF centre, tcp::HostId host, MarkColors colors, qreal scale)
{
    painter.setPen(QPen(colors.ink, 2.5 * scale));
    painter.setBrush(colors.paper);
    painter.drawPath(tokenShape(centre, host, scale));
    paintLetter(painter, centre, host, colors.ink, scale);
}

void paintClock(QPainter& painter, QPointF centre, qreal radius, MarkColors colors)
{
    painter.setPen(roundPen(colors.ink, radius * 0.23));
    painter.setBrush(colors.paper);
    painter.drawEllipse(centre, radius, radius);
    QPainterPath hands(centre - QPointF(0, radius * 0.58));
    hands.lineTo(centre);
    hands.lineTo(centre + QPointF(radius * 0.45, radius * 0.22));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hands);
}

void paintReset(QPainter& painter, QPointF centre, qreal radius, MarkColors colors)
{
    painter.setPen(roundPen(colors.ink, radius * 0.23));
    painter.setBrush(colors.paper);
    painter.drawEllipse(centre, radius, radius);
    const qreal d = radius * 0.45;
    painter.drawLine(centre + QPointF(-d, -d), centre + QPointF(d, d));
    painter.drawLine(centre + QPointF(d, -d), centre + QPointF(-d, d));
}

void paintAppWindow(QPainter& painter, QPointF centre, qreal radius, MarkColors colors)
{
    const QRectF frame(centre.x() - radius, centre.y() - radius * 0.9, radius * 2, radius * 1.8);
    painter.setPen(roundPen(colors.ink, radius * 0.23));
    painter.setBrush(colors.paper);
    painter.drawRoundedRect(frame, radius * 0.28, radius * 0.28);
    const qreal bar = frame.top() + radius * 0.6;
    painter.drawLine(QPointF(frame.left(), bar), QPointF(frame.right(), bar));
}

}  // namespace app::theme
