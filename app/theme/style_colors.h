#pragma once

#include "theme/appearance.h"

class QPalette;

namespace app::theme {

/// The colours that the widget style paints with.
struct StyleColors {
    StyleColors() = default;
    explicit StyleColors(const Theme& theme);

    QColor canvas, panel, text, muted, rule, hair, error;
    QColor dim;    ///< of what is disabled
    QColor field;  ///< the ground of what can be typed into
    QColor tint;   ///< the ground of what is chosen
    QColor focus, focusHover, focusPressed, onFocus;
    QColor pill, onPill;
    QColor scroll;  ///< of the handle of a scroll bar
};

QPalette paletteOf(const Theme& theme);
/// As paletteOf(), for lists, trees and tables: what is chosen in them keeps the colour of text.
QPalette viewPaletteOf(const Theme& theme);
/// For editors of text.
QPalette fieldPaletteOf(const Theme& theme);

}  // namespace app::theme
