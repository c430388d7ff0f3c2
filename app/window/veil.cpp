#include "window/veil.h"

#include <QAccessible>
#include <QPainter>

namespace app {
namespace {

constexpr int kAlpha = 200;

}  // namespace

Veil::Veil(QWidget* parent) : QWidget(parent), theme_(Theme::light())
{
    setObjectName("veil");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Veil::show(const QPainterPath& bright, const Theme& theme)
{
    theme_ = theme;
    dim_ = QPainterPath();
    dim_.addRect(rect());
    dim_ = dim_.subtracted(bright);
    update();
}

void Veil::announce(const QString& sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Veil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = theme_.canvas;
    shade.setAlpha(kAlpha);
    painter.fillPath(dim_, shade);
}

}  // namespace app
