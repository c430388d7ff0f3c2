#include "workbench/printing.h"

// Where there is no printer: in a browser, which saves the handout as PDF instead.
namespace app::workbench {

void print(QWidget&, const QString&, const std::function<bool(QPagedPaintDevice&)>&) {}

}  // namespace app::workbench
