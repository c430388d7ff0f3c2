#include "workbench/order_list.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace app::workbench {
namespace {

constexpr int kThing = Qt::UserRole;
constexpr int kLetter = Qt::UserRole + 1;

}  // namespace

OrderList::OrderList(QWidget* parent) : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OrderList::offer(const QStringList& things)
{
    clear();
    picked_ = 0;
    touched_ = false;
    for (const QString& thing : things) {
        const QChar letter = QLatin1Char(static_cast<char>('A' + count()));
        auto* item = new QListWidgetItem(QStringLiteral("%1)  %2").arg(letter, thing), this);
        item->setData(kThing, thing);
        item->setData(kLetter, count() - 1);
    }
    setCurrentRow(0);
    tellPlaces();
    updateGeometry();
}

QStringList OrderList::order() const
{
    QStringList things;
    for (int row = 0; row < count(); ++row) things << item(row)->data(kThing).toString();
    return things;
}

/// A screen reader is told where it stands: its eyes are the list itself.
void OrderList::tellPlaces()
{
    for (int row = 0; row < count(); ++row) {
        const QString thing = item(row)->text();
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, place %2 of %3").arg(thing).arg(row + 1).arg(count()));
    }
}

void OrderList::moveTo(int from, int to)
{
    to = std::clamp(to, 0, count() - 1);
    if (from < 0 || from >= count()) return;
    touched_ = true;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    tellPlaces();
    emit reordered();
}

void OrderList::moveChosen(int by)
{
    picked_ = 0;
    moveTo(currentRow(), currentRow() + by);
}

void OrderList::pick(std::size_t letter)
{
    int from = 0;
    while (from < count() && item(from)->data(kLetter).toULongLong() != letter) ++from;
    if (from == count()) return;
    if (from < picked_) picked_ = 0;  // picked a second time: from the beginning
    moveTo(from, picked_);
    picked_ = (picked_ + 1) % count();
}

/// Letters and Enter are the panel's: they mean the same in every question.
void OrderList::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!arrow) return event->ignore();
    const int by = event->key() == Qt::Key_Right ? 1 : -1;
    if (event->modifiers() & Qt::ShiftModifier) moveChosen(by);
    else setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

/// What is dragged moves along at once: one sees what the order would be.
void OrderList::mouseMoveEvent(QMouseEvent* event)
{
    const QListWidgetItem* over = itemAt(event->pos());
    if (!event->buttons().testFlag(Qt::LeftButton) || !over || row(over) == currentRow()) return;
    const int to = row(over);
    // In one line beyond its middle only: else one that is wider than what is dragged would jump to and fro.
    const QRect place = visualItemRect(over);
    const bool sameLine = place.top() == visualItemRect(currentItem()).top();
    const bool beyond =
        to > currentRow() ? event->pos().x() > place.center().x() : event->pos().x() < place.center().x();
    picked_ = 0;
    if (beyond || !sameLine) moveTo(currentRow(), to);
}

/// As many lines as the things need beside each other.
int OrderList::heightForWidth(int width) const
{
    const int line = (count() > 0 ? sizeHintForRow(0) : fontMetrics().height()) + 2 * spacing();
    const int room = width - 2 * frameWidth();
    int lines = 1;
    int used = 0;
    for (int row = 0; row < count(); ++row) {
        const int thing = sizeHintForIndex(model()->index(row, 0)).width() + 2 * spacing();
        if (used > 0 && used + thing > room) {
            ++lines;
            used = 0;
        }
        used += thing;
    }
    return lines * line + 2 * frameWidth() + 4;
}

QSize OrderList::sizeHint() const { return {200, heightForWidth(width())}; }

}  // namespace app::workbench
