#pragma once

#include "theme/appearance.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace app::theme {

/// Pictures of commands and marks, drawn from vectors at any size: no glyph of a font and no file is needed.
enum class Icon {
    Restart, Back, Play, Pause, Step, End, Undo, Redo, Branch, Predict, Present, Language, Theme,
    Clock, Reset, AppWindow, Fault, Cut, Cable, Power, Kill, Hang, Drop, Delay, Duplicate,
    Check, Close, Search, ZoomIn, ZoomOut, Fit, Open, Save, Copy, Settings, Help, Twin, Shared, Chart,
    ChevronDown, ChevronRight, Swap,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Swap) + 1;

/// Tinted with the theme: its text colour, dimmed when disabled. `on`: for a primary button.
QIcon icon(Icon which, const Theme& theme);
QIcon icon(Icon which, const QColor& ink, const QColor& disabled);
/// In the colour of text of the application, whatever that is when it is painted.
QIcon icon(Icon which);

/// Draws it into a square, with one colour.
void paintIcon(QPainter& painter, Icon which, const QRectF& square, const QColor& ink);

/// The ink of a primary button: legible on the focus colour.
QColor onFocus(const Theme& theme);

}  // namespace app::theme
