#include "presenting/present_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace app::presenting {

void PresentKeys::setOn(bool on)
{
    if (on_ == on) return;
    on_ = on;
    if (on) QCoreApplication::instance()->installEventFilter(this);
    else QCoreApplication::instance()->removeEventFilter(this);
}

bool PresentKeys::eventFilter(QObject* watched, QEvent* event)
{
    // With Ctrl they are the commands of the window, as ever: undo, copy, quit.
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key || static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();  // no shortcut of a menu gets it
        return true;
    }
    return press(*static_cast<QKeyEvent*>(event));
}

/// Two numbers may be typed after G; Enter or the second digit jumps. Without G, 1 to 9 jump at once.
bool PresentKeys::digit(const QKeyEvent& key)
{
    if (key.key() < Qt::Key_0 || key.key() > Qt::Key_9) return false;
    const int number = key.key() - Qt::Key_0;
    if (!typing_) {
        if (number == 0) emit normalSize();
        else emit jump(number);
        return true;
    }
    typed_ = typed_ * 10 + number;
    if (typed_ >= 10) jumpToTyped();
    return true;
}

void PresentKeys::jumpToTyped()
{
    typing_ = false;
    emit jump(std::exchange(typed_, 0));
}

/// F5 leaves as Esc does: the Logitech R800 sends the two in turn from one button (design: clicker).
bool PresentKeys::press(const QKeyEvent& key)
{
    const bool escape = key.key() == Qt::Key_Escape;  // goes in stages, of which the question is one
    if (!typing_ && !escape && taker_ && taker_(key)) return true;
    if (digit(key)) return true;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    if (typing_ && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        jumpToTyped();
        return true;
    }
    typing_ = false;
    switch (key.key()) {
    case Qt::Key_PageDown: case Qt::Key_Right: case Qt::Key_Return: case Qt::Key_Enter: case Qt::Key_N:
        emit forward(); return true;
    case Qt::Key_Space: shift ? emit back() : emit forward(); return true;
    case Qt::Key_PageUp: case Qt::Key_Left: case Qt::Key_Backspace: case Qt::Key_P: emit back(); return true;
    case Qt::Key_Home: emit first(); return true;
    case Qt::Key_End: emit last(); return true;
    case Qt::Key_Escape: case Qt::Key_F5: emit leave(); return true;
    case Qt::Key_Period: case Qt::Key_B: emit black(); return true;
    case Qt::Key_Q: emit quiz(); return true;
    case Qt::Key_V: emit views(); return true;
    case Qt::Key_H: emit panels(); return true;
    case Qt::Key_Tab: case Qt::Key_S: emit spotlight(); return true;
    case Qt::Key_K: emit countdown(); return true;
    case Qt::Key_F10: emit notes(); return true;
    case Qt::Key_T: emit theme(); return true;
    case Qt::Key_L: emit language(); return true;
    case Qt::Key_F: case Qt::Key_F11: emit fullScreen(); return true;
    case Qt::Key_Plus: case Qt::Key_Equal: emit larger(); return true;
    case Qt::Key_Minus: emit smaller(); return true;
    case Qt::Key_Question: case Qt::Key_F1: emit help(); return true;
    case Qt::Key_G: typing_ = true; typed_ = 0; return true;
    default: return true;  // nothing else has a meaning here, and nothing else shall see it
    }
}

}  // namespace app::presenting
