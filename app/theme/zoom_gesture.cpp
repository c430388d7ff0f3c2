#include "theme/zoom_gesture.h"

#include <QApplication>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace app::theme {
namespace {

constexpr qreal kStep = 1.2;     ///< of a notch of the wheel
constexpr qreal kNotch = 120;

std::optional<qreal> ofPinch(const QGestureEvent& event)
{
    const auto* pinch = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch || !(pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)) return std::nullopt;
    return pinch->scaleFactor();
}

}  // namespace

void acceptPinch(QWidget& widget) { widget.grabGesture(Qt::PinchGesture); }

std::optional<qreal> zoomWanted(QEvent& event)
{
    switch (event.type()) {
    case QEvent::Wheel: {
        const auto& wheel = static_cast<const QWheelEvent&>(event);
        if (wheel.modifiers() != Qt::ControlModifier || wheel.angleDelta().y() == 0) return std::nullopt;
        return std::pow(kStep, wheel.angleDelta().y() / kNotch);
    }
    case QEvent::NativeGesture: {
        const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture) return std::nullopt;
        return 1 + gesture.value();
    }
    case QEvent::Gesture: return ofPinch(static_cast<const QGestureEvent&>(event));
    default: return std::nullopt;
    }
}

Enlargeable* focusedEnlargeable()
{
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* view = dynamic_cast<Enlargeable*>(widget)) return view;
    return nullptr;
}

}  // namespace app::theme
