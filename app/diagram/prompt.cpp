#include "diagram/prompt.h"

#include "theme/type.h"

#include <algorithm>

namespace app::diagram {

Prompt::Prompt(QWidget* diagram) : QLabel(diagram)
{
    setObjectName("prompt");
    setProperty("prompt", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    theme::setType(this, 12, QFont::Bold);
    hide();
}

void Prompt::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
    place();
}

void Prompt::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    place();
}

void Prompt::place()
{
    const QSize size(std::min(sizeHint().width(), parentWidget()->width()), sizeHint().height());
    const QPoint place((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height());
    setGeometry(QRect(place, size));
    raise();
}

}  // namespace app::diagram
