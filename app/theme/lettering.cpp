#include "theme/lettering.h"

#include "theme/look.h"

#include <QFontMetricsF>
#include <QTransform>

namespace app {
namespace {

/// Outlines are taken at this size and scaled down: pixel sizes of fonts are whole numbers, ours are not.
constexpr int kMasterPx = 100;

}  // namespace

Lettering::Lettering(const QString& text, qreal px, QFont::Weight weight) : text_(text)
{
    const QFont font = Look{.theme = {}}.font(kMasterPx, weight);
    const qreal scale = px / kMasterPx;
    QPainterPath path;
    path.addText(0, 0, font, text);
    path_ = QTransform::fromScale(scale, scale).map(path);
    path_.setFillRule(Qt::WindingFill);  // glyphs of variable origin may overlap
    width_ = QFontMetricsF(font).horizontalAdvance(text) * scale;
}

}  // namespace app
