#pragma once

#include <QHash>
#include <QLabel>
#include <QString>

#include <memory>

class QTextDocument;

namespace app::panels {

/// Text that wraps between words only: Hangul words stay whole, and so do FIN-WAIT-1 and close().
QString keepWords(const QString& text);

/// The text, wrapped so; a screen reader is given it as it is.
void setWords(QLabel* label, const QString& text);

/// A label that wraps. Layouts ask for its height at the same few widths again and again; Qt would set the text anew
/// each time.
class WrappedLabel : public QLabel {
public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    ~WrappedLabel() override;

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    int measured(int width) const;
    static std::unique_ptr<QTextDocument> documentIn(const QFont& font);

    mutable std::unique_ptr<QTextDocument> document_;  ///< for measuring
    mutable QHash<int, int> heights_;  ///< by width
    mutable QString measured_;         ///< the text that they are of
};

/// A label of plain text with this font; `wraps` over several lines.
QLabel* plainLabel(QWidget* parent, bool wraps = false);

/// A label that gives up letters at its end where there is no room, and shows them all in its tip.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

/// Sets a property that the widget style reads ("muted", "wrong") and lets the widget be seen with it.
void setLooks(QWidget* widget, const char* property, bool on = true);

}  // namespace app::panels
