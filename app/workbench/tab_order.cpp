#include "workbench/tab_order.h"

#include <QList>
#include <QWidget>

namespace app::workbench {
namespace {

/// It and its descendants, as they follow each other.
QList<QWidget*> chainOf(QWidget* part)
{
    QList<QWidget*> chain{part};
    for (QWidget* next = part->nextInFocusChain(); part->isAncestorOf(next); next = next->nextInFocusChain())
        chain << next;
    return chain;
}

bool takesFocus(const QWidget* widget) { return widget->focusPolicy() != Qt::NoFocus; }

QWidget* nextThatTakesFocus(QWidget* widget)
{
    do widget = widget->nextInFocusChain();
    while (!takesFocus(widget) && !widget->isWindow());
    return widget;
}

}  // namespace

/// Qt moves only what takes the focus, and only behind what does: where nothing before does, behind the first that
/// follows, which is then put behind all of it.
void putInTabOrder(QWidget* before, QWidget* made)
{
    QWidget* last = chainOf(before).last();
    while (!takesFocus(last) && !last->isWindow()) last = last->previousInFocusChain();
    QWidget* const follows = takesFocus(last) ? nullptr : nextThatTakesFocus(before);
    if (follows) last = follows;
    for (QWidget* widget : chainOf(made)) {
        if (!takesFocus(widget) || !takesFocus(last)) continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
    if (follows && follows != last) QWidget::setTabOrder(last, follows);
}

}  // namespace app::workbench
