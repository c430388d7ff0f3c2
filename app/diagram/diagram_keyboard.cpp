#include "diagram/diagram_keyboard.h"

#include "diagram/diagram_scene.h"
#include "diagram/edge_item.h"
#include "diagram/state_item.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::diagram {

void DiagramKeyboard::enter(StateItem& state) { stand(&state); }

void DiagramKeyboard::leave() { stand(nullptr); }

bool DiagramKeyboard::takes(const QKeyEvent& event) const
{
    constexpr Qt::Key kKeys[] = {Qt::Key_Left,        Qt::Key_Right,        Qt::Key_Up,     Qt::Key_Down,
                                 Qt::Key_BracketLeft, Qt::Key_BracketRight, Qt::Key_Return, Qt::Key_Enter,
                                 Qt::Key_Space,       Qt::Key_Escape};
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return walking() && modifiers == Qt::NoModifier && std::ranges::find(kKeys, event.key()) != std::end(kKeys);
}

bool DiagramKeyboard::press(const QKeyEvent& event)
{
    if (!takes(event)) return false;
    switch (event.key()) {
    case Qt::Key_Left: walk(-1, 0); break;
    case Qt::Key_Right: walk(1, 0); break;
    case Qt::Key_Up: walk(0, -1); break;
    case Qt::Key_Down: walk(0, 1); break;
    case Qt::Key_BracketLeft: turn(-1); break;
    case Qt::Key_BracketRight: turn(1); break;
    case Qt::Key_Escape: leave(); break;
    default: current_->click(); break;
    }
    return true;
}

void DiagramKeyboard::stand(DiagramItem* item)
{
    if (current_) current_->setMarked(false);
    current_ = item;
    if (!item) return;
    item->setMarked(true);
    QAccessibleEvent focus(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

/// The state that an arrow leaves stands for it.
StateItem* DiagramKeyboard::base() const
{
    if (auto* edge = qobject_cast<EdgeItem*>(current_.data())) return &scene_.stateItem(edge->edge().from);
    return qobject_cast<StateItem*>(current_.data());
}

void DiagramKeyboard::walk(int dx, int dy)
{
    const QPointF here = base()->box().center();
    StateItem* best = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (StateItem* item : scene_.stateItems()) {
        const QPointF way = item->box().center() - here;
        const qreal ahead = way.x() * dx + way.y() * dy;
        const qreal aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        const qreal cost = ahead + 2 * aside;
        if (ahead > 1 && cost < least) {
            least = cost;
            best = item;
        }
    }
    stand(best ? best : base());
}

void DiagramKeyboard::turn(int direction)
{
    std::vector<DiagramItem*> around{base()};
    for (EdgeItem* edge : scene_.edgeItems())
        if (edge->isVisible() && edge->edge().from == base()->state()) around.push_back(edge);
    const auto count = static_cast<std::ptrdiff_t>(around.size());
    const auto now = std::ranges::find(around, current_.data()) - around.begin();
    stand(around[static_cast<std::size_t>((now % count + direction + count) % count)]);
}

}  // namespace app::diagram
