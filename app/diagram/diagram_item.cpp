#include "diagram/diagram_item.h"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>

namespace app {

DiagramItem::DiagramItem()
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::PointingHandCursor);
}

void DiagramItem::describe(const QString& name, const QString& description)
{
    if (name == name_ && description == description_) return;
    name_ = name;
    description_ = description;
    setToolTip(description.isEmpty() ? name : name + QLatin1Char('\n') + description);
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

}  // namespace app
