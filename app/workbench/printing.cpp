#include "workbench/printing.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace app::workbench {

void print(QWidget& window, const QString& name, const std::function<bool(QPagedPaintDevice&)>& draw)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    auto* dialog = new QPrintDialog(printer.get(), &window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, draw] { draw(*printer); });
    QObject::connect(dialog, &QObject::destroyed, [printer] {});  // it lives as long as the dialog
    dialog->open();
}

}  // namespace app::workbench
