// Pages of Markdown: what only its source needs is not shown.

#include "workbench/document_page.h"

#include <QTextDocument>
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
