#pragma once

#include <QByteArray>
#include <QString>

namespace app::files {

/// Writes the file whole or leaves what was there. Empty, or why it could not be written, in the words of the system.
QString writeWhole(const QString& path, const QByteArray& content);

}  // namespace app::files
