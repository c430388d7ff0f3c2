#pragma once

#include "theme/style_colors.h"

#include <QProxyStyle>

namespace app::theme {

/// Draws every widget, those of Qt's own dialogs included, in the colours of the theme: Fusion with rounded buttons and
/// hair borders. Fonts and colours come from the application (applyTheme()), so that a widget made late is right by
/// itself. Widgets say what they are by dynamic properties (style.h).
class WidgetStyle : public QProxyStyle {
    Q_OBJECT

public:
    WidgetStyle();

    /// False: it has it already.
    bool setAppearance(const Theme& theme, qreal textScale);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;

private:
    bool drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    bool drawLabel(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool drawMenuPart(ControlElement element, const QStyleOption& option, QPainter& painter) const;

    Theme theme_;
    qreal textScale_ = 0;
    StyleColors colors_;
};

}  // namespace app::theme
