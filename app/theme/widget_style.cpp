#include "theme/widget_style.h"

#include "theme/draw_bars.h"
#include "theme/draw_box.h"
#include "theme/draw_buttons.h"
#include "theme/draw_fields.h"
#include "theme/draw_lists.h"
#include "theme/icons.h"
#include "theme/says.h"

#include <QFrame>
#include <QIconEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace app::theme {
namespace {

template <typename Option> const Option& as(const QStyleOption* option) { return static_cast<const Option&>(*option); }

bool isEditor(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// A label with a ground of its own.
bool drawTag(QPainter& painter, const QWidget* widget, const StyleColors& colors)
{
    if (says(widget, "pill")) drawBox(painter, widget->rect(), {colors.pill, QColor(), 5});
    else if (says(widget, "prompt")) drawBox(painter, widget->rect(), {colors.focus, QColor(), 9});
    else return false;
    return true;
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft: return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight: return Qt::RightArrow;
    default: return Qt::NoArrow;
    }
}

/// An icon of Qt's that is looked for when it is first seen: looking into its files makes Qt load every image plugin.
class LateIcon : public QIconEngine {
public:
    LateIcon(const QStyle& style, QStyle::StandardPixmap which) : style_(style), which_(which) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);  // a size in pixels of the screen
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QIconEngine* clone() const override { return new LateIcon(*this); }

private:
    const QIcon& icon()
    {
        if (icon_.isNull()) icon_ = style_.standardIcon(which_);
        return icon_;
    }

    const QStyle& style_;
    QStyle::StandardPixmap which_;
    QIcon icon_;
};

}  // namespace

WidgetStyle::WidgetStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), colors_(Theme::light()) {}

bool WidgetStyle::setAppearance(const Theme& theme, qreal textScale)
{
    if (theme == theme_ && textScale == textScale_) return false;
    theme_ = theme;
    textScale_ = textScale;
    colors_ = StyleColors(theme);
    return true;
}

/// Grounds and borders; what has none is drawn by drawing nothing.
bool WidgetStyle::drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:  // borders show where the focus is
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_PanelToolBar:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton: return true;
    case PE_Widget:
        if (says(widget, "panel")) drawBox(painter, option.rect, {colors_.canvas, colors_.hair, 8});
        return says(widget, "panel");
    case PE_PanelMenu:
    case PE_FrameMenu:
        drawBox(painter, option.rect, {element == PE_PanelMenu ? colors_.canvas : QColor(), colors_.rule});
        return true;
    case PE_PanelTipLabel: drawBox(painter, option.rect, {colors_.canvas, colors_.rule}); return true;
    case PE_FrameDockWidget: drawBox(painter, option.rect, {QColor(), colors_.hair}); return true;
    case PE_Frame:
        if (isEditor(widget)) drawField(painter, option, widget, colors_);
        else drawBox(painter, option.rect, {QColor(), colors_.rule});
        return true;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(&option).lineWidth > 0) drawField(painter, option, widget, colors_);
        return true;
    case PE_FrameLineEdit: drawField(painter, option, widget, colors_); return true;
    default: return false;
    }
}

void WidgetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (drawFrame(element, *option, *painter, widget)) return;
    const QColor ink = option->state & State_Enabled ? colors_.muted : colors_.dim;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(*painter, *option, false, colors_); return;
    case PE_IndicatorRadioButton: drawIndicator(*painter, *option, true, colors_); return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown: drawChevron(*painter, option->rect, arrowOf(element), ink); return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
    case PE_PanelButtonTool: drawToolButtonPanel(*painter, *option, widget, colors_); return;
    case PE_IndicatorHeaderArrow: return;  // drawn with the words
    case PE_PanelItemViewItem: drawItemGround(*painter, as<QStyleOptionViewItem>(option), colors_); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Labels and frames. False: not one of ours.
bool WidgetStyle::drawLabel(ControlElement element, const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (as<QStyleOptionFrame>(&option).frameShape != QFrame::HLine) return drawTag(painter, widget, colors_);
        painter.fillRect(option.rect, colors_.hair);
        return true;
    case CE_Splitter: return true;
    case CE_ToolBar:
        painter.fillRect(option.rect, colors_.canvas);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors_.hair);
        return true;
    case CE_HeaderSection: drawHeaderSection(painter, as<QStyleOptionHeader>(&option), colors_); return true;
    case CE_HeaderEmptyArea: painter.fillRect(option.rect, colors_.panel); return true;
    case CE_HeaderLabel: drawHeaderWords(painter, as<QStyleOptionHeader>(&option), colors_, *this); return true;
    case CE_DockWidgetTitle: {
        const QRect room = subElementRect(SE_DockWidgetTitleBarText, &option, widget);
        drawDockTitle(painter, as<QStyleOptionDockWidget>(&option), room, colors_, *this);
        return true;
    }
    case CE_TabBarTab: drawTab(painter, as<QStyleOptionTab>(&option), colors_, *this); return true;
    case CE_ProgressBarGroove: drawProgressGround(painter, as<QStyleOptionProgressBar>(&option), colors_); return true;
    case CE_ProgressBarContents: drawProgress(painter, as<QStyleOptionProgressBar>(&option), colors_); return true;
    case CE_ProgressBarLabel: {
        const auto& bar = as<QStyleOptionProgressBar>(&option);
        painter.setPen(option.state & State_Enabled ? colors_.text : colors_.dim);
        if (bar.textVisible) painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, bar.text);
        return true;
    }
    default: return false;
    }
}

bool WidgetStyle::drawMenuPart(ControlElement element, const QStyleOption& option, QPainter& painter) const
{
    switch (element) {
    case CE_MenuItem: drawMenuItem(painter, as<QStyleOptionMenuItem>(&option), colors_, *this); return true;
    case CE_MenuBarItem: drawMenuBarItem(painter, as<QStyleOptionMenuItem>(&option), colors_, *this); return true;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_MenuTearoff:
    case CE_MenuBarEmptyArea: painter.fillRect(option.rect, colors_.canvas); return true;
    case CE_MenuScroller:
        painter.fillRect(option.rect, colors_.canvas);
        drawChevron(painter, option.rect, option.state & State_DownArrow ? Qt::DownArrow : Qt::UpArrow, colors_.muted);
        return true;
    default: return false;
    }
}

void WidgetStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_PushButton)
        return drawPushButton(*painter, as<QStyleOptionButton>(option), widget, colors_, *this);
    if (drawLabel(element, *option, *painter, widget) || drawMenuPart(element, *option, *painter)) return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WidgetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton: return drawToolButton(*painter, as<QStyleOptionToolButton>(option), widget, colors_, *this);
    case CC_ComboBox: return drawComboBox(*painter, as<QStyleOptionComboBox>(option), colors_);
    case CC_SpinBox: return drawSpinBox(*painter, as<QStyleOptionSpinBox>(option), widget, colors_);
    case CC_Slider: return drawSlider(*painter, as<QStyleOptionSlider>(option), colors_);
    case CC_ScrollBar: return drawScrollBar(*painter, as<QStyleOptionSlider>(option), colors_);
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon WidgetStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return theme::icon(Icon::Close);
    case SP_TitleBarNormalButton: return theme::icon(Icon::Duplicate);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return QIcon(new LateIcon(*baseStyle(), icon));
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

}  // namespace app::theme
