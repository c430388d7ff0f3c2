#include "theme/type.h"

#include "theme/appearance.h"
#include "theme/says.h"

#include <QVariant>
#include <QWidget>

namespace app::theme {
namespace {

constexpr const char* kType = "type";
constexpr const char* kScale = "textScale";

struct Type {
    qreal px = 0;
    QFont::Weight weight = QFont::Normal;
    bool mono = false;
};

/// Of the nearest view that has one.
qreal scaleAround(const QWidget& widget)
{
    for (const QWidget* around = &widget; around; around = around->parentWidget()) {
        const QVariant scale = said(*around, kScale);
        if (scale.isValid()) return scale.toReal();
    }
    return 1;
}

void say(QWidget& widget, const Type& type)
{
    widget.setProperty(kType, QVariant::fromValue(type));
    applyType(widget);
}

}  // namespace

void setType(QWidget* widget, qreal px, QFont::Weight weight) { say(*widget, {px, weight, false}); }

void setMono(QWidget* widget, qreal px, QFont::Weight weight) { say(*widget, {px, weight, true}); }

void setTextScale(QWidget& view, qreal scale)
{
    if (said(view, kScale) == QVariant(scale)) return;
    view.setProperty(kScale, scale);
    applyType(view);
    for (QWidget* within : view.findChildren<QWidget*>()) applyType(*within);
}

void applyType(QWidget& widget)
{
    const QVariant asked = said(widget, kType);
    if (!asked.isValid()) return;
    const auto type = asked.value<Type>();
    const Appearance appearance{.theme = {}, .textScale = scaleAround(widget)};
    const QFont font = type.mono ? appearance.mono(type.px, type.weight) : appearance.font(type.px, type.weight);
    if (font != widget.font()) widget.setFont(font);
}

}  // namespace app::theme
