#include "diagram/path_picture.h"

#include "diagram/diagram_scene.h"
#include "diagram/frame.h"

#include <QGraphicsItem>
#include <QPainter>

#include <algorithm>

namespace app {

QRectF paintPath(QPainter& painter, const QRectF& room, const Moment& moment, const Look& look)
{
    DiagramScene scene(LayoutKind::Atlas);
    scene.show(pathOf(moment), look, {.scale = 1, .legend = true});
    for (QGraphicsItem* item : scene.items()) item->setCacheMode(QGraphicsItem::NoCache);  // lines, not their pictures
    const QSizeF whole = scene.sceneRect().size();
    const qreal scale = std::min(room.width() / whole.width(), room.height() / whole.height());
    const QRectF target(room.left() + (room.width() - whole.width() * scale) / 2, room.top(), whole.width() * scale,
                        whole.height() * scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, scene.sceneRect());
    painter.restore();
    return target;
}

}  // namespace app
