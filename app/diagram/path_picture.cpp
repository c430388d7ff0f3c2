#include "diagram/path_picture.h"

#include "diagram/diagram_scene.h"
#include "diagram/frame.h"

#include <QGraphicsItem>
#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

QRectF paintFrame(QPainter& painter, const QRectF& room, const Frame& frame, const theme::Appearance& appearance)
{
    DiagramScene scene(LayoutKind::Atlas);
    scene.show(frame, appearance, {.scale = 1, .legend = true});
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

}  // namespace

QRectF paintPath(QPainter& painter, const QRectF& room, const lab::Moment& moment, const theme::Appearance& appearance)
{
    return paintFrame(painter, room, pathOf(moment), appearance);
}

QRectF paintKnown(QPainter& painter, const QRectF& room, const lab::Moment& moment, const lab::Evidence& evidence,
                  const theme::Appearance& appearance)
{
    return paintFrame(painter, room, frameOf(moment, std::nullopt, {.hints = false, .evidence = &evidence}),
                      appearance);
}

/// Every arrow as one that may come next: none is dimmed.
QRectF paintBlank(QPainter& painter, const QRectF& room, const theme::Appearance& appearance)
{
    Frame frame;
    for (const LayoutEdge& edge : DiagramLayout::of(LayoutKind::Atlas).edges()) frame.possible.push_back(edge.id);
    return paintFrame(painter, room, frame, appearance);
}

}  // namespace app::diagram
