#pragma once

#include <QSize>

class QWidget;

namespace app::workbench {

class Workbench;

/// A window beside the main one stands where it was left, under this key; at first as large as the design has drawn it, or as
/// the screen lets it be with its frame. In a picture it is always as large as drawn.
void keepPlace(QWidget& window, Workbench& bench, const char* key, QSize drawn);

}  // namespace app::workbench
