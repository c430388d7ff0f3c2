#include "diagram/callout_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app {

CalloutItem::CalloutItem(const EdgeWords& words, const DiagramMetrics& metrics, const Theme& theme, qreal factor,
                         bool quiet)
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

void CalloutItem::placeAt(const QRectF& box) { setPos(box.topLeft()); }

QRectF CalloutItem::boundingRect() const
{
    const qreal edge = metrics_.calloutBorder * factor_;
    return QRectF(QPointF(), size_).adjusted(-edge, -edge, edge, edge);
}

void CalloutItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal border = metrics_.calloutBorder * std::sqrt(factor_);
    painter->setPen(QPen(quiet_ ? theme_.rule : theme_.focus, quiet_ ? border * 0.6 : border));
    painter->setBrush(theme_.canvas);
    const qreal radius = metrics_.calloutRadius * factor_;
    painter->drawRoundedRect(QRectF(QPointF(), size_), radius, radius);
    const qreal line = metrics_.calloutLine * factor_;
    const QPointF first(size_.width() / 2, metrics_.calloutPad * 0.4 * factor_ + line * 0.79);
    painter->fillPath(event_.centredOn(first), theme_.text);
    painter->fillPath(action_.centredOn(first + QPointF(0, line)), theme_.text);
}

}  // namespace app
