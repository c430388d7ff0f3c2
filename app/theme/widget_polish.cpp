// What the widget style tells a widget once, before it is first seen.
#include "theme/says.h"
#include "theme/type.h"
#include "theme/widget_style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace app::theme {
namespace {

/// Of colours that every palette has, so that a change of theme reaches it by itself.
QPalette::ColorRole inkRole(const QLabel& label)
{
    if (says(&label, "error")) return QPalette::BrightText;
    if (says(&label, "muted")) return QPalette::PlaceholderText;
    if (says(&label, "accent")) return QPalette::Link;
    if (says(&label, "prompt")) return QPalette::Base;
    return QPalette::NoRole;
}

void polishLabel(QLabel& label, const StyleColors& colors)
{
    if (label.dynamicPropertyNames().isEmpty()) return;
    if (label.foregroundRole() != inkRole(label)) label.setForegroundRole(inkRole(label));
    const bool pill = says(&label, "pill");
    if (pill) label.setContentsMargins(7, 2, 7, 2);
    if (says(&label, "prompt")) label.setContentsMargins(9, 2, 9, 2);
    if (!pill) return;
    QPalette palette;
    palette.setColor(QPalette::WindowText, colors.onPill);
    label.setPalette(palette);
}

void polishArea(QAbstractScrollArea& area)
{
    const bool items = qobject_cast<QAbstractItemView*>(&area);
    const bool editor = qobject_cast<QTextEdit*>(&area) || qobject_cast<QPlainTextEdit*>(&area);
    if (items) area.viewport()->setAttribute(Qt::WA_Hover);
    if (items || qobject_cast<QScrollArea*>(&area)) area.setFrameShape(QFrame::NoFrame);
    if (auto* scrolling = qobject_cast<QScrollArea*>(&area)) {
        area.viewport()->setAutoFillBackground(false);
        if (scrolling->widget()) scrolling->widget()->setAutoFillBackground(false);
    }
    if (editor) area.setFrameStyle(area.frameStyle());  // measured anew: now it is seen to be an editor
    if (editor && says(&area, "plain")) area.viewport()->setAutoFillBackground(false);
}

/// What is scrolled lies on the ground of what is around it.
bool isScrolled(const QWidget& widget)
{
    const QWidget* viewport = widget.parentWidget();
    const auto* area = viewport ? qobject_cast<const QScrollArea*>(viewport->parentWidget()) : nullptr;
    return area && area->widget() == &widget;
}

constexpr auto kAsAtFirst = QComboBox::AdjustToContentsOnFirstShow;  // Qt's default

}  // namespace

void WidgetStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    applyType(*widget);
    if (says(widget, "panel")) widget->setAttribute(Qt::WA_StyledBackground);
    if (auto* label = qobject_cast<QLabel*>(widget)) polishLabel(*label, colors_);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) polishArea(*area);
    // Its words are wider than when it was first shown once it has its font.
    if (auto* box = qobject_cast<QComboBox*>(widget); box && box->sizeAdjustPolicy() == kAsAtFirst)
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (qobject_cast<QScrollBar*>(widget)) widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (isScrolled(*widget)) widget->setAutoFillBackground(false);
}

}  // namespace app::theme
