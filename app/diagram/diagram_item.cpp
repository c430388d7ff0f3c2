#include "diagram/diagram_item.h"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>

#include <utility>

namespace app::diagram {

DiagramItem::DiagramItem()
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::PointingHandCursor);
}

void DiagramItem::describe(std::function<QString()> name, std::function<QString()> description)
{
    name_ = std::move(name);
    description_ = std::move(description);
    if (hovered_) showTip();
}

void DiagramItem::showTip()
{
    const QString more = description();
    setToolTip(more.isEmpty() ? name() : name() + QLatin1Char('\n') + more);
}

void DiagramItem::setMarked(bool marked)
{
    if (marked == marked_) return;
    marked_ = marked;
    update();
}

void DiagramItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    hovered_ = true;
    showTip();
    update();
}

void DiagramItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    hovered_ = false;
    update();
}

void DiagramItem::mousePressEvent(QGraphicsSceneMouseEvent* event) { event->accept(); }

void DiagramItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (shape().contains(event->pos())) emit clicked();
}

}  // namespace app::diagram
