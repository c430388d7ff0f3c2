#include "theme/draw_buttons.h"

#include "theme/draw_box.h"
#include "theme/says.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace app::theme {
namespace {

constexpr qreal kButtonRadius = 6;
constexpr int kIconGap = 4;

bool isFlat(const QStyleOption& option, const QWidget* widget)
{
    return says(widget, "flat") || (option.state & QStyle::State_AutoRaise) ||
           qobject_cast<const QTabBar*>(widget ? widget->parentWidget() : nullptr);
}

/// What all buttons have in common, as they are now.
struct ButtonState {
    ButtonState(const QStyleOption& option, const QWidget* widget)
        : enabled(option.state & QStyle::State_Enabled), checked(option.state & QStyle::State_On),
          pressed((option.state & QStyle::State_Sunken) && enabled),
          hovered((option.state & QStyle::State_MouseOver) && enabled), focused(option.state & QStyle::State_HasFocus),
          primary(says(widget, "primary")), flat(isFlat(option, widget))
    {
    }
    bool bold() const { return primary || checked; }

    bool enabled, checked, pressed, hovered, focused, primary, flat;
};

Box primaryBox(const ButtonState& state, const StyleColors& colors)
{
    if (!state.enabled) return {colors.panel, colors.hair, kButtonRadius};
    const QColor fill = state.pressed ? colors.focusPressed : state.hovered ? colors.focusHover : colors.focus;
    return {fill, state.focused ? colors.text : fill, kButtonRadius, state.focused ? 2.0 : 1.0};
}

Box boxOf(const ButtonState& state, const StyleColors& colors)
{
    if (state.primary) return primaryBox(state, colors);
    Box box{colors.canvas, colors.hair, kButtonRadius};
    if (state.flat) box = {QColor(), QColor(), kButtonRadius};
    if (state.hovered) box = {colors.canvas, state.flat ? colors.hair : colors.rule, kButtonRadius};
    if (state.checked) box = {colors.tint, colors.focus, kButtonRadius, 2};
    if (state.pressed) box = {state.checked ? colors.tint : colors.panel, colors.focus, kButtonRadius, box.width};
    if (state.focused) box = {box.fill, colors.focus, kButtonRadius, 2};
    return box;
}

QColor inkOf(const ButtonState& state, const StyleColors& colors)
{
    if (!state.enabled) return colors.dim;
    return state.primary ? colors.onFocus : colors.text;
}

QPalette inkPalette(const QStyleOption& option, const QColor& ink)
{
    QPalette palette = option.palette;
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

/// Picture and words in the middle, or at the left where the button is one of several answers.
void drawButtonWords(QPainter& painter, const QStyleOptionButton& option, QRect room, bool left,
                     const QProxyStyle& style)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : kIconGap;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    if (!left) room.setLeft(room.left() + std::max(0, (room.width() - words - gap - icon) / 2));
    const bool enabled = option.state & QStyle::State_Enabled;
    if (icon > 0) {
        const QRect place(room.left(), room.top() + (room.height() - option.iconSize.height()) / 2, icon,
                          option.iconSize.height());
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    room.setLeft(room.left() + icon + gap);
    const int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic);
    style.drawItemText(&painter, QStyle::visualRect(option.direction, option.rect, room), flags, option.palette,
                       enabled, option.text, QPalette::ButtonText);
}

}  // namespace

QMargins buttonPadding(const QStyleOption& option, const QWidget* widget)
{
    if (qobject_cast<const QTabBar*>(widget ? widget->parentWidget() : nullptr)) return {};
    if (says(widget, "snug")) return {4, 1, 4, 1};
    if (says(widget, "slim")) return {3, 5, 3, 5};
    if (says(widget, "tight") || (option.state & QStyle::State_AutoRaise)) return {5, 5, 5, 5};
    return {11, 5, 11, 5};
}

int boldRoom(const QString& text, const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !(says(button, "primary") || button->isCheckable()) || button->font().bold()) return 0;
    QFont bold = button->font();
    bold.setBold(true);
    const auto width = [&](const QFont& font) { return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width(); };
    return std::max(0, width(bold) - width(button->font()));
}

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                    const StyleColors& colors, const QProxyStyle& style)
{
    const ButtonState state(option, widget);
    drawBox(painter, option.rect, boxOf(state, colors));
    QStyleOptionButton words = option;
    words.palette = inkPalette(option, inkOf(state, colors));
    QFont font = painter.font();
    font.setBold(font.bold() || state.bold());
    words.fontMetrics = QFontMetrics(font);
    painter.save();
    painter.setFont(font);
    drawButtonWords(painter, words, option.rect - buttonPadding(option, widget), says(widget, "option"), style);
    painter.restore();
}

void drawToolButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                         const StyleColors& colors)
{
    drawBox(painter, option.rect, boxOf(ButtonState(option, widget), colors));
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget,
                    const StyleColors& colors, const QProxyStyle& style)
{
    const ButtonState state(option, widget);
    drawBox(painter, option.rect, boxOf(state, colors));
    QStyleOptionToolButton words = option;
    words.rect = option.rect - buttonPadding(option, widget);
    words.palette = inkPalette(option, inkOf(state, colors));
    words.font.setBold(option.font.bold() || state.bold());
    words.fontMetrics = QFontMetrics(words.font);
    words.state &= ~QStyle::State_Sunken;  // nothing moves when it is pressed
    style.drawControl(QStyle::CE_ToolButtonLabel, &words, &painter, widget);
}

void drawIndicator(QPainter& painter, const QStyleOption& option, bool round, const StyleColors& colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool between = option.state & QStyle::State_NoChange;
    const bool focused = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QColor chosen = enabled ? colors.focus : colors.dim;
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect square(option.rect.left() + (option.rect.width() - side) / 2,
                       option.rect.top() + (option.rect.height() - side) / 2, side, side);
    const qreal radius = round ? side / 2.0 : 4;
    const QColor border = on || between || focused ? chosen : enabled ? colors.rule : colors.hair;
    if (on && round) drawBox(painter, square, {colors.canvas, chosen, radius, 5});
    else drawBox(painter, square, {on || between ? chosen : colors.field, border, radius});
    if (option.state & QStyle::State_HasFocus)
        drawBox(painter, square, {QColor(), on ? colors.text : colors.focus, radius, 2});
    if (on && !round) drawTick(painter, square.adjusted(2, 2, -2, -2), colors.onFocus);
    if (between) painter.fillRect(square.adjusted(4, side / 2 - 1, -4, -(side - side / 2 - 1)), colors.onFocus);
}

}  // namespace app::theme
