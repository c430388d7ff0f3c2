#pragma once

#include "diagram/diagram_item.h"

#include <QPointer>

class QKeyEvent;

namespace app::diagram {

class DiagramScene;
class StateItem;

/// Walking through the diagram without a pointer: arrow keys over states, [ and ] over the arrows that leave one.
/// Only after Tab led into the diagram, so that the keys of the window (step, back) keep working otherwise.
class DiagramKeyboard {
public:
    explicit DiagramKeyboard(DiagramScene& scene) : scene_(scene) {}

    bool walking() const { return current_ != nullptr; }
    void enter(StateItem& state);
    void leave();
    /// These keys are ours while walking, whatever shortcut the window has on them.
    bool takes(const QKeyEvent& event) const;
    /// True: the key was used.
    bool press(const QKeyEvent& event);

private:
    void stand(DiagramItem* item);
    StateItem* base() const;
    void walk(int dx, int dy);
    void turn(int direction);

    DiagramScene& scene_;
    QPointer<DiagramItem> current_;
};

}  // namespace app::diagram
