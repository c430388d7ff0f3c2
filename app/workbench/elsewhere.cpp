#include "workbench/printing.h"

#include "browser/file_transfer.h"

#include <QPdfWriter>

// Where there is no printer: in a browser, which saves what would be printed as PDF instead.
namespace app::workbench {

void print(QWidget&, const QString& name, const std::function<bool(QPagedPaintDevice&)>& draw)
{
    browser::download(name + QStringLiteral(".pdf"), [&draw](const QString& path) {
        QPdfWriter writer(path);
        draw(writer);
    });
}

}  // namespace app::workbench
