#pragma once

#include "theme/appearance.h"

class QApplication;

namespace app::theme {

/// The widget style with the colours of the theme, and the embedded fonts at this scale, for every widget that there is
/// and will be. Widgets say what they are by dynamic properties:
///   panel    a QWidget on canvas with a hair border and 8 px corners
///   primary  the button that should be pressed next, in the focus colour
///   flat     a button without a border until the pointer is over it; tight, slim, snug: with ever less space
///            around its words
///   option   a button whose words begin at the left
///   muted, error, accent    the colour of a QLabel
///   pill, prompt            a QLabel on a yellow ground ("Why?"), or on one of the focus colour
///   wrong    an editor whose content is not valid; plain: one without a border until it has the focus
///   boxes    a list in which every item has a border
/// Call again to change the theme while the application runs.
void applyTheme(QApplication& application, const Theme& theme, qreal textScale = 1);

}  // namespace app::theme
