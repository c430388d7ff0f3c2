#include "workbench/markdown_paper.h"

#include "theme/appearance.h"
#include "workbench/document_page.h"

#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace app::workbench {
namespace {

// Lengths are in CSS pixels, 96 to the inch.
constexpr int kPaperDotsPerInch = 1200;
constexpr qreal kPaperPixelsPerInch = 96;
constexpr qreal kPaperMargin = 56;
constexpr qreal kPaperFoot = 24;
constexpr qreal kPaperType = 12.5;
constexpr qreal kPaperGap = 16;  ///< between parts

class Sheets {
public:
    Sheets(QPdfWriter& writer, QString foot) : writer_(writer), foot_(std::move(foot))
    {
        good_ = painter_.begin(&writer);
        if (!good_) return;
        painter_.scale(writer.logicalDpiX() / kPaperPixelsPerInch, writer.logicalDpiY() / kPaperPixelsPerInch);
        size_ = writer.pageLayout().fullRect(QPageLayout::Inch).size() * kPaperPixelsPerInch;
        writeFoot();
    }

    bool good() const { return good_; }
    bool end() { return painter_.end(); }
    qreal width() const { return size_.width() - 2 * kPaperMargin; }

    void add(QTextDocument& document)
    {
        const qreal whole = document.size().height();
        if (y_ > kPaperMargin && y_ + whole > bottom()) turn();
        for (qreal from = 0; from < whole;) {
            const qreal part = std::min(whole - from, bottom() - y_);
            painter_.save();
            painter_.translate(kPaperMargin, y_ - from);
            drawOnPaper(document, painter_, QRectF(0, from, width(), part));
            painter_.restore();
            from += part;
            y_ += part;
            if (from < whole) turn();
        }
        y_ += kPaperGap;
    }

private:
    qreal bottom() const { return size_.height() - kPaperMargin - kPaperFoot; }

    void turn()
    {
        writer_.newPage();
        ++page_;
        y_ = kPaperMargin;
        writeFoot();
    }

    void writeFoot()
    {
        painter_.setFont(theme::Appearance{}.font(10.5));
        painter_.setPen(Qt::black);
        const QRectF line(kPaperMargin, size_.height() - kPaperMargin, width(), kPaperFoot);
        painter_.drawText(line, Qt::AlignLeft, foot_);
        painter_.drawText(line, Qt::AlignRight, QString::number(page_));
    }

    QPdfWriter& writer_;
    QString foot_;
    QPainter painter_;
    QSizeF size_;
    qreal y_ = kPaperMargin;
    int page_ = 1;
    bool good_ = false;
};

}  // namespace

bool writeMarkdownPaper(const QStringList& parts, const QString& foot, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setTitle(foot);
    writer.setResolution(kPaperDotsPerInch);
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    QPageLayout layout = writer.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    Sheets sheets(writer, foot);
    if (!sheets.good()) return false;
    const theme::Appearance appearance;
    for (const QString& part : parts) {
        QTextDocument document;
        document.setDefaultFont(appearance.font(kPaperType));
        document.setDocumentMargin(0);
        document.setMarkdown(part);
        dressMarkdown(document, appearance);
        document.setTextWidth(sheets.width());
        sheets.add(document);
    }
    return sheets.end();
}

}  // namespace app::workbench
