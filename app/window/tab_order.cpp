#include "window/tab_order.h"

#include <QList>
#include <QWidget>

namespace app {
namespace {

/// It and its descendants, as they follow each other.
QList<QWidget*> chainOf(QWidget* part)
{
    QList<QWidget*> chain{part};
    for (QWidget* next = part->nextInFocusChain(); part->isAncestorOf(next); next = next->nextInFocusChain())
        chain << next;
    return chain;
}

}  // namespace

void putInTabOrder(QWidget* before, QWidget* made)
{
    QWidget* last = chainOf(before).last();
    for (QWidget* widget : chainOf(made)) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

}  // namespace app
