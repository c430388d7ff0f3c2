#include "theme/style.h"

#include "theme/says.h"
#include "theme/style_colors.h"
#include "theme/widget_style.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPalette>
#include <QToolTip>

namespace app::theme {
namespace {

WidgetStyle& installedIn(QApplication& application)
{
    auto* style = qobject_cast<WidgetStyle*>(application.style());
    if (!style) application.setStyle(style = new WidgetStyle);
    return *style;
}

void setFonts(const Appearance& appearance)
{
    QApplication::setFont(appearance.font(12.5));
    QApplication::setFont(appearance.font(12), "QDockWidget");
    QApplication::setFont(appearance.font(11.5), "QHeaderView");
    QToolTip::setFont(appearance.font(12));
}

void setPalettes(const Theme& theme)
{
    QApplication::setPalette(paletteOf(theme));
    QApplication::setPalette(viewPaletteOf(theme), "QAbstractItemView");
    for (const char* editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
        QApplication::setPalette(fieldPaletteOf(theme), editor);
    QToolTip::setPalette(paletteOf(theme));
}

/// Qt tells only windows that are on a screen. What lies within one that does not know would be measured in the font of
/// the system, and once more when it is shown.
void tell(QEvent::Type change)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->windowHandle()) continue;
        QEvent event(change);
        QCoreApplication::sendEvent(window, &event);
    }
}

}  // namespace

void applyTheme(QApplication& application, const Theme& theme, qreal textScale)
{
    WidgetStyle& style = installedIn(application);
    if (!style.setAppearance(theme, textScale)) return;
    setPalettes(theme);
    tell(QEvent::ApplicationPaletteChange);
    setFonts({.theme = theme, .textScale = textScale});
    tell(QEvent::ApplicationFontChange);
    for (QWidget* widget : QApplication::allWidgets()) {
        if (qobject_cast<QLabel*>(widget) && says(widget, "pill")) style.polish(widget);
    }
}

}  // namespace app::theme
