#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace app::browser {

/// Words of a chart, set as a document, so that they stand on the same pixels as those of Qt Charts do.
QSizeF sizeOfWords(const QFont& font, const QString& words);
void paintWords(QPainter& painter, const QFont& font, const QColor& color, const QString& words, QPointF topLeft);

/// As much of them as fits, with "..." at the end; only the dots if nothing does.
QString shortened(const QFont& font, const QString& words, QSizeF room);

}  // namespace app::browser
