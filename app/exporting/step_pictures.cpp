#include "exporting/step_pictures.h"

#include "diagram/diagram_scene.h"
#include "diagram/frame.h"
#include "ladder/ladder_export.h"
#include "ladder/ladder_geometry.h"

#include <QGraphicsItem>
#include <QPainter>

namespace app::exporting {
namespace {

constexpr qreal kPageLadderWidth = 480;

}  // namespace

std::unique_ptr<SvgRecorder> diagramDrawing(const lab::Moment& moment, const theme::Appearance& appearance,
                                            const lab::Evidence* evidence)
{
    diagram::DiagramScene scene(diagram::LayoutKind::Atlas);
    scene.show(diagram::frameOf(moment, std::nullopt, {.hints = false, .evidence = evidence}), appearance,
               {.scale = 1});
    for (QGraphicsItem* item : scene.items()) item->setCacheMode(QGraphicsItem::NoCache);  // lines, not their pictures
    const QRectF whole = scene.sceneRect();
    auto recorder = std::make_unique<SvgRecorder>(whole.size());
    QPainter painter(recorder.get());
    scene.render(&painter, QRectF({0, 0}, whole.size()), whole);
    return recorder;
}

std::unique_ptr<SvgRecorder> ladderDrawing(const lab::Moment& moment, const theme::Appearance& appearance,
                                           const lab::Evidence* evidence)
{
    const ladder::LadderGeometry sheet = ladder::wholeLadder(moment, appearance, kPageLadderWidth, evidence);
    auto recorder = std::make_unique<SvgRecorder>(ladder::ladderSize(sheet));
    QPainter painter(recorder.get());
    ladder::drawLadder(painter, sheet, appearance);
    return recorder;
}

}  // namespace app::exporting
