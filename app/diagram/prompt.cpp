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
    place();
}

void Prompt::place()
{
    const QSize size(std::min(sizeHint().width(), parentWidget()->width()), sizeHint().height());
    const QPoint place((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height());
    setGeometry(QRect(place, size));
    raise();
}

}  // namespace app
