#pragma once

#include <QEvent>

#include <optional>

class QWidget;

namespace app::theme {

/// The widget hears of a pinch on a touch screen; those on a touch pad come by themselves.
void acceptPinch(QWidget& widget);

/// By how much a hand wants what is under it larger: Ctrl+wheel, or a pinch. Empty for any other event.
std::optional<qreal> zoomWanted(QEvent& event);

}  // namespace app::theme
