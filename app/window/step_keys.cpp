#include "window/step_keys.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace app::window {
namespace {

bool onlyRead(const QWidget& widget)
{
    const auto* text = qobject_cast<const QTextEdit*>(&widget);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget);
    return (text && text->isReadOnly()) || (plain && plain->isReadOnly()) || qobject_cast<const QLabel*>(&widget)
           || qobject_cast<const QAbstractSlider*>(&widget);
}

/// A button keeps the space bar, which presses it.
bool walks(const QWidget& widget, int key)
{
    const bool button = qobject_cast<const QAbstractButton*>(&widget);
    switch (key) {
    case Qt::Key_Right: case Qt::Key_Left: case Qt::Key_Home: case Qt::Key_End: return button || onlyRead(widget);
    case Qt::Key_Space: case Qt::Key_Backspace: return onlyRead(widget);
    default: return false;
    }
}

}  // namespace

StepKeys::StepKeys(QMainWindow& window) : QObject(&window), window_(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool StepKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    if (!plain || !widget || widget->window() != &window_ || !walks(*widget, key.key()))
        return QObject::eventFilter(watched, event);
    QCoreApplication::sendEvent(&window_, event);
    return true;
}

}  // namespace app::window
