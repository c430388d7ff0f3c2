#include "window/reference.h"

#include "panels/reference_card.h"

#include <QApplication>

namespace app {

Reference::Reference(QWidget* window) : QObject(window), window_(window) {}

void Reference::show(const CardText& text, const Look& look)
{
    close();
    if (text.heading.isEmpty()) return;
    focusBefore_ = QApplication::focusWidget();
    card_ = new ReferenceCard(text, look, window_);
    connect(card_, &ReferenceCard::lessonWanted, this, &Reference::lessonWanted);
    connect(card_, &QObject::destroyed, this, [this] { if (!card_ && focusBefore_) focusBefore_->setFocus(); });
}

void Reference::close()
{
    if (card_) card_->close();
}

}  // namespace app
