#include "diagram/diagram_keyboard.h"
#include "diagram/diagram_scene.h"
#include "diagram/prompt.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "theme/zoom_gesture.h"

#include <QKeyEvent>

// What reaches the diagram from outside: size, wheel and pinch, keys, focus, language.
namespace app::diagram {
namespace {

constexpr qreal kZoomStep = 1.2;

}  // namespace

void StateDiagram::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    applyZoom();
    follow();
    prompt_->place();
}

bool StateDiagram::viewportEvent(QEvent* event)
{
    if (const auto factor = theme::zoomWanted(*event)) {
        zoomByHand(zoom_ * *factor);
        event->accept();
        return true;
    }
    if (event->type() != QEvent::Wheel) return QGraphicsView::viewportEvent(event);
    event->ignore();
    return false;
}

void StateDiagram::keyPressEvent(QKeyEvent* event)
{
    if (keyboard_->press(*event)) return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomByHand(zoom_ * kZoomStep);
    case Qt::Key_Minus: return zoomByHand(zoom_ / kZoomStep);
    case Qt::Key_0: return zoomByHand(1);
    default: event->ignore();  // the window's keys: step, back, play
    }
}

void StateDiagram::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason) return;
    const tcp::State start = frame_.standings.empty() ? tcp::State::Closed : frame_.standings.front().state;
    keyboard_->enter(scene_->stateItem(start));
}

void StateDiagram::focusOutEvent(QFocusEvent* event)
{
    keyboard_->leave();
    QGraphicsView::focusOutEvent(event);
}

void StateDiagram::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) draw(false);
}

bool StateDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && keyboard_->takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

}  // namespace app::diagram
