#pragma once

#include <QString>
#include <QStringList>

namespace app::cli {

/// Columns that the text takes on a terminal: Hangul and other wide characters take two, combining marks none.
int columnsOf(QStringView text);
/// The text with spaces behind it, up to this many columns.
QString padded(const QString& text, int columns);
/// The text in lines of at most this many columns; breaks at spaces, and inside a word only where one is too long.
QStringList wrapped(const QString& text, int columns);

}  // namespace app::cli
