#include "watching/live_table.h"

#include "watching/live_model.h"

#include <QApplication>
#include <QPainter>

namespace app::watching {

bool LiveSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& model = *static_cast<const LiveModel*>(sourceModel());
    const auto before = model.isBefore(model.row(left.row()), model.row(right.row()), left.column());
    return before ? *before : QSortFilterProxyModel::lessThan(left, right);
}

// What is chosen or has the focus is the style's to draw.
void LiveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver))
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle& style = option.widget ? *option.widget->style() : *QApplication::style();
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    QString text = index.data().toString();
    int width = option.fontMetrics.horizontalAdvance(text);
    if (width > room.width()) {
        text = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
        width = room.width();
    }
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    const int baseline = room.top() + (room.height() - option.fontMetrics.height()) / 2 + option.fontMetrics.ascent();
    painter->setFont(option.font);
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    painter->drawText(QPointF(right ? room.right() + 1 - width : room.left(), baseline), text);
}

}  // namespace app::watching
