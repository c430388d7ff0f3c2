#pragma once

#include <QString>
#include <QStringList>

class QIODevice;

namespace app::workbench {

/// Markdown as a PDF for the paper that printers have. No part is broken over two pages if it fits on one; `foot` and
/// the number of the page stand below. False if the device cannot be written.
bool writeMarkdownPaper(const QStringList& parts, const QString& foot, QIODevice& device);

}  // namespace app::workbench
