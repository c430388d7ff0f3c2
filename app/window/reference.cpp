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
    auto* card = new ReferenceCard(text, look, window_);
    card_ = card;
    connect(card, &ReferenceCard::lessonWanted, this, &Reference::lessonWanted);
    connect(card, &QObject::destroyed, this, [this](const QObject* gone) {
        const bool another = card_ && card_.data() != gone;
        if (!another && focusBefore_) focusBefore_->setFocus();
    });
}

void Reference::close()
{
    if (card_) card_->close();
}

}  // namespace app
