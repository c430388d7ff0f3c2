// Pages of Markdown: what only its source needs is not shown.

#include "workbench/document_page.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <gtest/gtest.h>

using app::workbench::DocumentPage;

TEST(Documents, NoPageShowsABackslashBeforeABar)
{
    int bars = 0;
    for (const char* language : {"en", "ko"}) {
        for (const char* name : {"reference", "lesson_guide", "for_instructors"}) {
            QTextDocument document;
            document.setMarkdown(DocumentPage::embedded(name, language));
            app::workbench::dressMarkdown(document, app::theme::Appearance());
            const QString text = document.toPlainText();
            EXPECT_GT(text.size(), 2000) << name << '_' << language;
            EXPECT_FALSE(text.contains(QStringLiteral("\\|"))) << name << '_' << language;
            bars += static_cast<int>(text.count(u'|'));
        }
    }
    EXPECT_GT(bars, 10) << "the bars themselves stay";
}

/// Whatever the height of the page, no heading is left alone at its foot.
TEST(Documents, AHeadingStandsOnThePageOfWhatItHeads)
{
    QString markdown;
    for (int i = 0; i < 12; ++i) markdown += QStringLiteral("## Heading\n\nOne line.\n\nAnother.\n\n");
    for (int height = 150; height < 400; height += 7) {
        QTextDocument document;
        document.setMarkdown(markdown);
        app::workbench::dressMarkdown(document, app::theme::Appearance());
        document.setPageSize({500, double(height)});
        app::workbench::keepHeadings(document);
        const auto pageOf = [&](const QTextBlock& block) {
            const qreal top = document.documentLayout()->blockBoundingRect(block).top();
            return static_cast<int>((top + block.layout()->lineAt(0).y()) / height);
        };
        for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0) continue;
            EXPECT_EQ(pageOf(block), pageOf(block.next())) << height;
        }
    }
}
