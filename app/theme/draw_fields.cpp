#include "theme/draw_fields.h"

#include "theme/draw_box.h"
#include "theme/says.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace app::theme {
namespace {

constexpr qreal kFieldRadius = 5;
constexpr qreal kChoiceRadius = 6;
constexpr int kArrow = 12;
constexpr int kSpinArrow = 10;

}  // namespace

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget, const StyleColors& colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    if (says(widget, "plain")) {
        if (focused) drawBox(painter, option.rect, {QColor(), colors.focus, kFieldRadius});
        return;
    }
    Box box{colors.field, enabled ? colors.rule : colors.hair, kFieldRadius};
    if (focused) box = {colors.field, colors.focus, kFieldRadius, 2};
    if (says(widget, "wrong")) box = {colors.field, colors.error, kFieldRadius, 2};
    drawBox(painter, option.rect, box);
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const StyleColors& colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    Box box{colors.canvas, colors.hair, kChoiceRadius};
    if (enabled && (option.state & QStyle::State_MouseOver)) box.border = colors.rule;
    if (enabled && (option.state & QStyle::State_HasFocus)) box = {colors.canvas, colors.focus, kChoiceRadius, 2};
    if (option.frame) drawBox(painter, option.rect, box);
    QRect arrow(option.rect.right() - kChoicePadding.right() + 4, option.rect.top(), kArrow, option.rect.height());
    arrow = QStyle::visualRect(option.direction, option.rect, arrow);
    drawChevron(painter, arrow, Qt::DownArrow, enabled ? colors.muted : colors.dim);
}

QRect spinButton(const QRect& box, bool up, Qt::LayoutDirection direction)
{
    const int half = box.height() / 2;
    const QRect right(box.right() + 1 - kSpinButtons, up ? box.top() : box.top() + half, kSpinButtons,
                      up ? half : box.height() - half);
    return QStyle::visualRect(direction, box, right);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const StyleColors& colors)
{
    if (option.frame) drawField(painter, option, widget, colors);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](bool up, QAbstractSpinBox::StepEnabledFlag step) {
        const bool able = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        QRect place = spinButton(option.rect, up, option.direction);
        place = QRect(0, 0, kSpinArrow, kSpinArrow)
                    .translated(place.center() - QPoint(kSpinArrow / 2, kSpinArrow / 2 + (up ? -1 : 1)));
        drawChevron(painter, place, up ? Qt::UpArrow : Qt::DownArrow, able ? colors.muted : colors.dim);
    };
    arrow(true, QAbstractSpinBox::StepUpEnabled);
    arrow(false, QAbstractSpinBox::StepDownEnabled);
}

}  // namespace app::theme
