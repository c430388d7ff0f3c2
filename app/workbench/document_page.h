#pragma once

#include "theme/appearance.h"

#include <QDialog>

class QPainter;
class QRectF;
class QTextBrowser;
class QTextDocument;

namespace app::workbench {

/// Gives a document of Markdown room, and its code our own face. Its default font is set before.
void dressMarkdown(QTextDocument& document, const theme::Appearance& appearance);
/// On pages of the size that it has: a heading stands on the page of what it heads.
void keepHeadings(QTextDocument& document);
/// This part of it, in black, whatever theme the window has.
void drawOnPaper(const QTextDocument& document, QPainter& painter, const QRectF& part);

/// A page of Markdown in a window of its own: the guide, the reference, the help. Modeless; links do not open.
class DocumentPage : public QDialog {
    Q_OBJECT

public:
    DocumentPage(const QString& title, const QString& markdown, const theme::Appearance& appearance, QWidget* parent);

    /// An embedded document in this language: `:/<name>_<language>.md`. Empty if there is none.
    static QString embedded(const QString& name, const QString& language);

protected:
    void setMarkdown(const QString& markdown);

private:
    theme::Appearance appearance_;
    QTextBrowser* text_;
};

}  // namespace app::workbench
