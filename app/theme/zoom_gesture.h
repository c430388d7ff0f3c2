#pragma once

#include <QEvent>

#include <optional>

class QWidget;

namespace app::theme {

/// The widget hears of a pinch on a touch screen; those on a touch pad come by themselves.
void acceptPinch(QWidget& widget);

/// By how much a hand wants what is under it larger: Ctrl+wheel, or a pinch. Empty for any other event.
std::optional<qreal> zoomWanted(QEvent& event);

/// A view that has a size of its own, beside that of the text: by the wheel over it, by a pinch, and by the keys for
/// larger and smaller while it has the focus.
class Enlargeable {
public:
    virtual ~Enlargeable() = default;
    virtual void enlarge(qreal factor) = 0;
};

/// The one that has the focus; nullptr: none.
Enlargeable* focusedEnlargeable();

}  // namespace app::theme
