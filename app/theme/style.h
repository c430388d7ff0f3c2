#pragma once

#include "theme/look.h"

class QApplication;

namespace app {

/// Fusion with the colours of the theme, rounded buttons, hair borders. Widgets opt in by dynamic properties:
///   panel = true     a QFrame (or QWidget) on canvas with a hair border and 8 px corners
///   primary = true   the button that should be pressed next, in the focus colour
///   flat = true      a button without a border until the pointer is over it
///   muted = true     a QLabel in the muted colour
///   title = true     a QLabel in bold
///   pill = true      a QLabel as a yellow pill ("Why?")
/// Call again to change the theme while the application runs.
void applyTheme(QApplication& application, const Theme& theme);

/// The style sheet alone, for tests and for widgets outside an application style.
QString styleSheetOf(const Theme& theme);

}  // namespace app
