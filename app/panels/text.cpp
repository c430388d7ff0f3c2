#include "panels/text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QVariant>
#include <QtMath>

#include <utility>

namespace app::panels {
namespace {

constexpr QChar kWordJoiner(0x2060);

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

/// Unicode lets a line break here (UAX 14), a Korean or a TCP reader does not.
bool holdsTogether(QChar left, QChar right)
{
    if (left.isSpace() || right.isSpace()) return false;
    return isHangul(left) || isHangul(right) || left == '-' || left == '/' || right == '(';
}

}  // namespace

QString keepWords(const QString& text)
{
    QString kept;
    kept.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        kept += text[i];
        if (i + 1 < text.size() && holdsTogether(text[i], text[i + 1])) kept += kWordJoiner;
    }
    return kept;
}

void setWords(QLabel* label, const QString& text)
{
    label->setText(keepWords(text));
    label->setAccessibleName(text);
}

QLabel* plainLabel(QWidget* parent, bool wraps)
{
    auto* label = wraps ? new WrappedLabel(parent) : new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

WrappedLabel::~WrappedLabel() = default;

int WrappedLabel::heightForWidth(int width) const
{
    if (std::exchange(measured_, text()) != text()) heights_.clear();
    const auto known = heights_.constFind(width);
    return known != heights_.cend() ? *known : *heights_.insert(width, measured(width));
}

/// Empty yet: each of these settings would set its text once more.
std::unique_ptr<QTextDocument> WrappedLabel::documentIn(const QFont& font)
{
    auto document = std::make_unique<QTextDocument>();
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    document->setDefaultTextOption(option);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    return document;
}

/// A label whose text can be selected would set that text to this width and back, and be painted again for it.
int WrappedLabel::measured(int width) const
{
    if (!(textInteractionFlags() & Qt::TextSelectableByMouse)) return QLabel::heightForWidth(width);
    const bool isNew = heights_.isEmpty();
    if (isNew) document_ = documentIn(font());
    document_->setTextWidth(width);
    if (isNew && textFormat() == Qt::RichText) document_->setHtml(text());
    else if (isNew) document_->setPlainText(text());
    return qCeil(document_->size().height());
}

/// The font, the style.
void WrappedLabel::changeEvent(QEvent* event)
{
    heights_.clear();
    QLabel::changeEvent(event);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const auto flags = static_cast<int>(alignment());
    style()->drawItemText(&painter, rect(), flags, palette(), isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) setToolTip(sizeHint().width() > width() ? text() : QString());
    return QLabel::event(event);
}

void setLooks(QWidget* widget, const char* property, bool on)
{
    if (widget->property(property).toBool() == on) return;
    widget->setProperty(property, on);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

}  // namespace app::panels
