#include "presenting/spotlight_overlay.h"

#include <QAccessible>
#include <QPainter>

namespace app::presenting {
namespace {

constexpr int kAlpha = 200;

}  // namespace

SpotlightOverlay::SpotlightOverlay(QWidget* parent) : QWidget(parent), theme_(theme::Theme::light())
{
    setObjectName("veil");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void SpotlightOverlay::show(const QPainterPath& bright, const theme::Theme& theme)
{
    theme_ = theme;
    dim_ = QPainterPath();
    dim_.addRect(rect());
    dim_ = dim_.subtracted(bright);
    update();
}

void SpotlightOverlay::announce(const QString& sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SpotlightOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = theme_.canvas;
    shade.setAlpha(kAlpha);
    painter.fillPath(dim_, shade);
}

}  // namespace app::presenting
