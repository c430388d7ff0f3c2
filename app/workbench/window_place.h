#pragma once

#include <QSize>

class QWidget;

namespace app::workbench {

class Workbench;

/// As large as the design has drawn it, or as the screen lets it be with its frame.
QSize withinScreen(const QWidget& window, QSize drawn);

/// A window beside the main one stands where it was left, under this key; at first it is within the screen, and in a
/// picture always as large as drawn. Ctrl+W closes it.
void keepPlace(QWidget& window, Workbench& bench, const char* key, QSize drawn);

}  // namespace app::workbench
