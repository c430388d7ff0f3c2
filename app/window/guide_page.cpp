#include "window/guide_page.h"

#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr QSize kSize(780, 720);

QString guide(const QString& language)
{
    QFile file(QStringLiteral(":/lesson_guide_%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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
void dressCode(QTextDocument& document, const Look& look)
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
            format.setFont(look.mono(12), QTextCharFormat::FontPropertiesSpecifiedOnly);
            format.setBackground(look.theme.panel);
            cursor.mergeCharFormat(format);
        }
    }
}

}  // namespace

GuidePage::GuidePage(const QString& language, const Look& look, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("guide");
    setWindowTitle(tr("How to write a lesson"));
    auto* text = new QTextBrowser(this);
    text->setObjectName("guideText");
    text->setOpenLinks(false);
    text->setFont(look.font(13.5));
    text->document()->setDefaultFont(look.font(13.5));
    text->document()->setDocumentMargin(18);
    text->setMarkdown(guide(language));
    giveRoom(*text->document());
    dressCode(*text->document(), look);
    text->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(text);
    resize(kSize);
}

}  // namespace app
