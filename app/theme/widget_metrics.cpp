// How large the widget style makes things, and where their parts are.
#include "theme/draw_bars.h"
#include "theme/draw_buttons.h"
#include "theme/draw_fields.h"
#include "theme/draw_lists.h"
#include "theme/says.h"
#include "theme/widget_style.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>
#include <optional>

namespace app::theme {
namespace {

constexpr QMargins kEditorPadding(6, 3, 2, 3);  // the scroll bar stands at the border
constexpr QMargins kPlainPadding(6, 1, 1, 1);
constexpr int kSeparator = 9;
constexpr int kShortcutGap = 16;

template <typename Option> const Option& optionAs(const QStyleOption* option)
{
    return static_cast<const Option&>(*option);
}

bool isTextEditor(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& words)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), item.text.isEmpty() ? kSeparator : item.fontMetrics.height() + kSeparator};
    return {words.width() + 2 * kMenuMargin + kShortcutGap, std::max(words.height(), item.fontMetrics.height()) + 10};
}

std::optional<int> tabMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_TabBarTabHSpace: return 2 * kTabPaddingX;
    case QStyle::PM_TabBarTabVSpace: return 2 * kTabPaddingY;
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarBaseHeight: return 0;
    case QStyle::PM_TabBarScrollButtonWidth: return 20;
    default: return {};
    }
}

std::optional<int> barMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ScrollBarExtent: return kScrollBar;
    case QStyle::PM_ScrollBarSliderMin: return kLeastScrollHandle;
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap: return 0;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength: return kSliderHandle;
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin: return 4;
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuPanelWidth: return 1;
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_ToolBarFrameWidth: return 0;
    default: return {};
    }
}

QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect& box = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, box,
                                  box.adjusted(kChoicePadding.left() - 1, 1, -kChoicePadding.right(), -1));
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(
            option.direction, box,
            QRect(box.right() - kChoicePadding.right(), box.top(), kChoicePadding.right(), box.height()));
    default: return box;
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return buttons ? spinButton(option.rect, true, option.direction) : QRect();
    case QStyle::SC_SpinBoxDown: return buttons ? spinButton(option.rect, false, option.direction) : QRect();
    case QStyle::SC_SpinBoxEditField: {
        QMargins room = option.frame ? kFieldPadding : QMargins();
        if (buttons) room.setRight(kSpinButtons);
        return QStyle::visualRect(option.direction, option.rect, option.rect - room);
    }
    default: return option.rect;
    }
}

}  // namespace

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (const auto tab = tabMetric(metric)) return *tab;
    if (const auto bar = barMetric(metric)) return *bar;
    switch (metric) {
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_DockWidgetFrameWidth: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 7;
    case PM_HeaderMargin:
    case PM_ToolTipLabelFrameWidth: return 4;
    case PM_DockWidgetTitleMargin: return 6;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QListView*>(widget)) return 5;
        [[fallthrough]];
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WidgetStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:  // a list below the box, as everywhere in this window
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WidgetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    const auto with = [&size](const QMargins& room, int more = 0) { return size.grownBy(room) + QSize(more, 0); };
    switch (type) {
    case CT_PushButton:
        return with(buttonPadding(*option, widget), boldRoom(optionAs<QStyleOptionButton>(option).text, widget));
    case CT_ToolButton: {
        const auto& button = optionAs<QStyleOptionToolButton>(option);
        const bool words = button.toolButtonStyle != Qt::ToolButtonIconOnly || button.icon.isNull();
        return with(buttonPadding(*option, widget), words ? boldRoom(button.text, widget) : 0);
    }
    case CT_ComboBox: return with(kChoicePadding);
    case CT_LineEdit: return optionAs<QStyleOptionFrame>(option).lineWidth > 0 ? with(kFieldPadding) : size;
    case CT_SpinBox: return with(kFieldPadding) + QSize(kSpinButtons - kFieldPadding.right(), 0);
    case CT_TabBarTab: {
        QFont bold = widget ? widget->font() : QFont();
        bold.setBold(true);
        const QString& text = optionAs<QStyleOptionTab>(option).text;
        const int more = QFontMetrics(bold).horizontalAdvance(text) - option->fontMetrics.horizontalAdvance(text);
        return size + QSize(std::max(0, more), 0);
    }
    case CT_MenuItem: return menuItemSize(optionAs<QStyleOptionMenuItem>(option), size);
    case CT_MenuBarItem: return size.grownBy({10, 4, 10, 4});
    case CT_HeaderSection: return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(4, 1);
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        return qobject_cast<const QListView*>(widget) ? item.expandedTo({0, kLeastListRow}) : item;
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect WidgetStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return optionAs<QStyleOptionFrame>(option).lineWidth > 0 ? option->rect - kFieldPadding : option->rect;
    case SE_ShapedFrameContents:
    case SE_FrameContents:
        if (isTextEditor(widget))
            return option->rect - (says(widget, "plain") ? kPlainPadding : kEditorPadding);
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_TabBarTabText: {
        const auto& tab = optionAs<QStyleOptionTab>(option);
        return option->rect.adjusted(kTabPaddingX + tab.leftButtonSize.width(), 0,
                                     -kTabPaddingX - tab.rightButtonSize.width(), 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: return option->rect;
    case SE_PushButtonContents: return option->rect - buttonPadding(*option, widget);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect WidgetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    switch (control) {
    case CC_Slider:
        if (part == SC_SliderTickmarks) break;
        return sliderPart(optionAs<QStyleOptionSlider>(option), part);
    case CC_ScrollBar: return scrollBarPart(optionAs<QStyleOptionSlider>(option), part);
    case CC_ComboBox: return comboBoxPart(*option, part);
    case CC_SpinBox: return spinBoxPart(optionAs<QStyleOptionSpinBox>(option), part);
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace app::theme
