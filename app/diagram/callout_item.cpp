#include "diagram/callout_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app::diagram {
namespace {

constexpr qreal kDot = 4;  ///< radius, where a leader meets the arrow

}  // namespace

CalloutItem::CalloutItem(const theme::EdgeWords& words, const DiagramMetrics& metrics, const theme::Theme& theme,
                         qreal factor, bool quiet)
    : metrics_(metrics), theme_(theme), factor_(factor), quiet_(quiet),
      event_(words.event, metrics.calloutEventPx * factor, QFont::Bold),
      action_(words.action, metrics.calloutActionPx * factor, QFont::Normal)
{
    const qreal lines = words.action.isEmpty() ? 1 : 2;
    size_ = QSizeF(std::max(event_.width(), action_.width()) + 2 * metrics.calloutPad * factor,
                   (lines * metrics.calloutLine + metrics.calloutPad * 0.8) * factor);
    setZValue(z::kCallout);
    setAcceptedMouseButtons(Qt::NoButton);
}

void CalloutItem::placeAt(const CalloutSpot& spot)
{
    constexpr qreal kClose = 14;
    prepareGeometryChange();
    setPos(spot.box.topLeft());
    const QLineF leader = spot.leader().translated(-spot.box.topLeft());
    leader_ = leader.length() > kClose ? leader : QLineF();
}

QRectF CalloutItem::boundingRect() const
{
    const qreal edge = metrics_.calloutBorder * factor_ + kDot;
    const QRectF led = QRectF(leader_.p1(), leader_.p2()).normalized();
    return QRectF(QPointF(), size_).united(led).adjusted(-edge, -edge, edge, edge);
}

void CalloutItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal border = metrics_.calloutBorder * std::sqrt(factor_);
    const QColor ink = quiet_ ? theme_.rule : theme_.focus;
    if (!leader_.isNull()) {
        painter->setPen(QPen(ink, border * 0.7));
        painter->setBrush(ink);
        painter->drawLine(leader_);
        painter->drawEllipse(leader_.p2(), kDot, kDot);
    }
    painter->setPen(QPen(ink, quiet_ ? border * 0.6 : border));
    painter->setBrush(theme_.canvas);
    const qreal radius = metrics_.calloutRadius * factor_;
    painter->drawRoundedRect(QRectF(QPointF(), size_), radius, radius);
    const qreal line = metrics_.calloutLine * factor_;
    const QPointF first(size_.width() / 2, metrics_.calloutPad * 0.4 * factor_ + line * 0.79);
    painter->fillPath(event_.centredOn(first), theme_.text);
    painter->fillPath(action_.centredOn(first + QPointF(0, line)), theme_.text);
}

}  // namespace app::diagram
