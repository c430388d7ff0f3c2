#include "theme/draw_lists.h"

#include "theme/draw_box.h"
#include "theme/says.h"

#include <QListView>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace app::theme {
namespace {

constexpr qreal kItemRadius = 5;

void drawWords(QPainter& painter, const QRect& rect, int flags, const QString& text, const QColor& color,
               const QStyle& style)
{
    painter.setPen(color);
    style.drawItemText(&painter, rect, flags, QPalette(), true, text);
}

void drawMenuSeparator(QPainter& painter, const QStyleOptionMenuItem& option, const StyleColors& colors,
                       const QStyle& style)
{
    const QRect room = option.rect.adjusted(6, 0, -6, 0);
    if (!option.text.isEmpty())
        drawWords(painter, room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), option.text, colors.muted, style);
    else painter.fillRect(QRect(room.left(), option.rect.center().y(), room.width(), 1), colors.hair);
}

void drawMenuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
    const QRect room(option.rect.left() + 6, option.rect.top() + (option.rect.height() - 14) / 2, 14, 14);
    const QRect place = QStyle::visualRect(option.direction, option.rect, room);
    if (option.checkType == QStyleOptionMenuItem::NotCheckable || !option.checked) {
        if (!option.icon.isNull())
            option.icon.paint(&painter, place, Qt::AlignCenter,
                              option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    } else if (option.checkType == QStyleOptionMenuItem::Exclusive) {
        drawBox(painter, place.adjusted(4, 4, -4, -4), {ink, QColor(), 3});
    } else {
        drawTick(painter, place, ink);
    }
}

}  // namespace

void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const StyleColors& colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool list = qobject_cast<const QListView*>(option.widget);
    const bool boxes = list && says(option.widget, "boxes");  // each stands for itself
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    Box box;
    if (hovered) box.fill = colors.panel;
    if (selected) box.fill = colors.tint;
    if (!list) return drawBox(painter, option.rect, box);
    box.radius = kItemRadius;
    if (boxes) box.border = colors.dim;
    if (selected) box.border = colors.focus;
    drawBox(painter, option.rect, box);
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const StyleColors& colors)
{
    painter.fillRect(option.rect, colors.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hair);
}

void drawHeaderWords(QPainter& painter, const QStyleOptionHeader& option, const StyleColors& colors,
                     const QStyle& style)
{
    QRect room = option.rect.adjusted(2, 0, -2, 0);  // PM_HeaderMargin lies around it
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const auto arrow = option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::DownArrow : Qt::UpArrow;
        drawChevron(
            painter,
            QStyle::visualRect(option.direction, option.rect, QRect(room.right() - 9, room.top(), 10, room.height())),
            arrow, colors.muted);
        room.setRight(room.right() - 14);
    }
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect,
                                                       QRect(room.left(), room.top(), 16, room.height())));
        room.setLeft(room.left() + 20);
    }
    const QString words = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width());
    drawWords(painter, QStyle::visualRect(option.direction, option.rect, room),
              static_cast<int>(option.textAlignment | Qt::AlignVCenter), words, colors.muted, style);
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const StyleColors& colors, const QStyle& style)
{
    painter.fillRect(option.rect, colors.canvas);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return drawMenuSeparator(painter, option, colors, style);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected)) drawBox(painter, option.rect, {colors.tint, QColor(), 4});
    const QColor ink = enabled ? colors.text : colors.dim;
    drawMenuMark(painter, option, ink);
    painter.save();
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem) font.setBold(true);
    painter.setFont(font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect room =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kMenuMargin, 0, -kMenuMargin, 0));
    const int shown =
        Qt::TextSingleLine |
        (style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const auto side = [&](Qt::Alignment at) {
        return static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, at)) | shown;
    };
    drawWords(painter, room, side(Qt::AlignLeft), parts.first(), ink, style);
    if (parts.size() > 1)
        drawWords(painter, room, side(Qt::AlignRight), parts.at(1), enabled ? colors.muted : colors.dim, style);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - 18, option.rect.top(), 10, option.rect.height());
        const bool right = option.direction == Qt::LeftToRight;
        drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow),
                    right ? Qt::RightArrow : Qt::LeftArrow, ink);
    }
    painter.restore();
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const StyleColors& colors,
                     const QStyle& style)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, colors.canvas);
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        drawBox(painter, option.rect, {colors.tint, QColor(), kItemRadius});
    const int shown =
        style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawWords(painter, option.rect, static_cast<int>(Qt::AlignCenter) | shown, option.text,
              enabled ? colors.text : colors.dim, style);
}

void drawTab(QPainter& painter, const QStyleOptionTab& option, const StyleColors& colors, const QStyle& style)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect tab = option.rect.adjusted(3, 2, -3, -2);
    if (selected) drawBox(painter, tab, {colors.tint, colors.focus, kItemRadius, 2});
    else if (enabled && (option.state & QStyle::State_MouseOver))
        drawBox(painter, tab, {QColor(), colors.hair, kItemRadius});
    QRect room = option.rect.adjusted(kTabPaddingX, 0, -kTabPaddingX, 0) -
                 QMargins(option.leftButtonSize.width(), 0, option.rightButtonSize.width(), 0);
    if (!option.icon.isNull()) {
        option.icon.paint(
            &painter,
            QRect(QPoint(room.left(), room.top() + (room.height() - option.iconSize.height()) / 2), option.iconSize));
        room.setLeft(room.left() + option.iconSize.width() + 4);
    }
    painter.save();
    QFont font = painter.font();
    font.setBold(font.bold() || selected);
    painter.setFont(font);
    const int spare = kTabPaddingX - 4;  // elided at the width of plain letters, it may be bold
    drawWords(painter, room.adjusted(-spare, 0, spare, 0), static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic,
              option.text, enabled ? colors.text : colors.dim, style);
    painter.restore();
}

void drawDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& room,
                   const StyleColors& colors, const QStyle& style)
{
    painter.fillRect(option.rect, colors.panel);
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QString words = QFontMetrics(font).elidedText(option.title, Qt::ElideRight, room.width());
    drawWords(painter, room,
              static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), words,
              colors.text, style);
    painter.restore();
}

}  // namespace app::theme
