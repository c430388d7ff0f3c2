#include "diagram/flow_item.h"

#include <QPainter>

namespace app::diagram {

FlowItem::FlowItem(const QString& text, const DiagramMetrics& metrics, const theme::Theme& theme)
    : theme_(theme), text_(text, metrics.calloutActionPx, QFont::Bold), px_(metrics.calloutActionPx),
      box_(-text_.width() / 2 - px_ * 0.35, -px_ * 0.7, text_.width() + px_ * 0.7, px_ * 1.4)
{
    setZValue(z::kCallout);
    setAcceptedMouseButtons(Qt::NoButton);
}

void FlowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(theme_.rule, px_ * 0.08));
    painter->setBrush(theme_.canvas);
    painter->drawRoundedRect(box_, px_ * 0.35, px_ * 0.35);
    painter->fillPath(text_.centredOn({0, px_ * 0.36}), theme_.text);
}

}  // namespace app::diagram
