#include "browser/chart_words.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace app::browser {
namespace {

constexpr qreal kMargin = 0.5;
const QString kDots = QStringLiteral("...");

void set(QTextDocument& document, const QFont& font, const QString& words)
{
    document.setDocumentMargin(kMargin);
    document.setDefaultFont(font);
    document.setPlainText(words);
}

bool fits(const QFont& font, const QString& words, QSizeF room)
{
    const QSizeF size = sizeOfWords(font, words);
    return size.width() <= room.width() && size.height() <= room.height();
}

}  // namespace

QSizeF sizeOfWords(const QFont& font, const QString& words)
{
    QTextDocument document;
    set(document, font, words);
    return document.size();
}

void paintWords(QPainter& painter, const QFont& font, const QColor& color, const QString& words, QPointF topLeft)
{
    QTextDocument document;
    set(document, font, words);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, color);
    painter.save();
    painter.translate(topLeft);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QString shortened(const QFont& font, const QString& words, QSizeF room)
{
    if (fits(font, words, room)) return words;
    for (qsizetype length = words.size() - 1; length > 0; --length) {
        const QString some = words.left(length) + kDots;
        if (fits(font, some, room)) return some;
    }
    return kDots;
}

}  // namespace app::browser
