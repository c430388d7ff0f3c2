#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QWidget;

namespace app {

/// Text that wraps between words only: Hangul words stay whole, and so do FIN-WAIT-1 and close().
QString keepWords(const QString& text);

/// A label of plain text with this font; `wraps` over several lines.
QLabel* plainLabel(QWidget* parent, bool wraps = false);

/// Sets a property that the style sheet selects by ("muted", "wrong") and lets the sheet see it.
void setLooks(QWidget* widget, const char* property, bool on = true);

}  // namespace app
