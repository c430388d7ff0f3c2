#include "workbench/document_page.h"

#include "workbench/window_place.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QVBoxLayout>

namespace app::workbench {
namespace {

constexpr QSize kSize(780, 720);

/// Room above headings and between paragraphs; none between the lines of an example.
void giveRoom(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const int heading = block.blockFormat().headingLevel();
        const bool fenced = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        format.setTopMargin(heading > 0 ? 16 : fenced ? 0 : 5);
        if (heading > 0) format.setBottomMargin(5);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// What is monospaced in the text is so in our own face, on a ground that can be seen.
void dressCode(QTextDocument& document, const theme::Appearance& appearance)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool fenced = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
                            || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            if (!fenced && !fragment.charFormat().fontFixedPitch()) continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setFont(appearance.mono(12), QTextCharFormat::FontPropertiesSpecifiedOnly);
            format.setBackground(appearance.theme.panel);
            cursor.mergeCharFormat(format);
        }
    }
}

/// In a table of Markdown a bar within code is written "\|"; Qt 6.4 leaves the backslash.
void freeBars(QTextDocument& document)
{
    const QString escaped = QStringLiteral("\\|");
    for (QTextCursor at = document.find(escaped); !at.isNull(); at = document.find(escaped, at))
        at.insertText(QStringLiteral("|"), at.charFormat());
}

}  // namespace

void dressMarkdown(QTextDocument& document, const theme::Appearance& appearance)
{
    freeBars(document);
    giveRoom(document);
    dressCode(document, appearance);
}

void drawOnPaper(const QTextDocument& document, QPainter& painter, const QRectF& part)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = part;
    painter.save();
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void keepHeadings(QTextDocument& document)
{
    const auto pageOf = [&document](const QTextBlock& block) {
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        const qreal line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
        return static_cast<int>((top + line) / document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || pageOf(block) == pageOf(block.next())) continue;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

QString DocumentPage::embedded(const QString& name, const QString& language)
{
    QFile file(QStringLiteral(":/%1_%2.md").arg(name, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

DocumentPage::DocumentPage(const QString& title, const QString& markdown, const theme::Appearance& appearance,
                           QWidget* parent)
    : QDialog(parent), appearance_(appearance), text_(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("document");
    setWindowTitle(title);
    text_->setObjectName("documentText");
    text_->setOpenLinks(false);
    text_->setFont(appearance.font(13.5));
    text_->document()->setDefaultFont(appearance.font(13.5));
    text_->document()->setDocumentMargin(18);
    text_->setAccessibleName(title);
    setMarkdown(markdown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(text_);
    resize(withinScreen(*this, kSize));
}

void DocumentPage::setMarkdown(const QString& markdown)
{
    text_->setMarkdown(markdown);
    dressMarkdown(*text_->document(), appearance_);
}

}  // namespace app::workbench
