#pragma once

#include <QString>

#include <functional>

class QMainWindow;
class QPagedPaintDevice;
class QWidget;

namespace app::workbench {

/// Asks where and on what paper, then lets `draw` paint on it, page by page. False from it: the device cannot be
/// written. `name` is that of the document, and of the file where one is printed to.
void print(QWidget& window, const QString& name, const std::function<bool(QPagedPaintDevice&)>& draw);

}  // namespace app::workbench
