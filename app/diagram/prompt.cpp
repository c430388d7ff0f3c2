#include "diagram/prompt.h"

#include <algorithm>

namespace app {

Prompt::Prompt(QWidget* diagram) : QLabel(diagram)
{
    setObjectName("prompt");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    hide();
}

void Prompt::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
    place();
}

void Prompt::setLook(const Look& look)
{
    setFont(look.font(12, QFont::Bold));
    setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 9px; padding: 2px 9px;")
                      .arg(look.theme.focus.name(), look.theme.canvas.name()));
    place();
}

void Prompt::place()
{
    const QSize size(std::min(sizeHint().width(), parentWidget()->width()), sizeHint().height());
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height()), size));
    raise();
}

}  // namespace app
