#include "theme/lettering.h"

#include "theme/look.h"

#include <QFontMetricsF>
#include <QTransform>

#include <cmath>
#include <utility>

namespace app {
namespace {

/// Outlines are taken at this size and scaled down: pixel sizes of fonts are whole numbers, ours are not. It is the
/// number of units per em of the embedded face, so that every coordinate is a whole number.
constexpr int kMasterPx = 1000;

// Qt 6.4 leaves the fraction of a pixel by which it last shifted a glyph in the face: outlines that are taken then are
// shifted by up to 3/4 of a unit. Without it the same words are the same pixels, whatever was drawn before.
QPainterPath onGrid(QPainterPath path)
{
    const auto snapped = [](qreal coordinate) { return std::floor(coordinate + 0.125); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, snapped(element.x), snapped(element.y));
    }
    return path;
}

}  // namespace

Lettering::Lettering(const QString& text, qreal px, QFont::Weight weight) : text_(text)
{
    const QFont font = Look{.theme = {}}.font(kMasterPx, weight);
    const qreal scale = px / kMasterPx;
    QPainterPath path;
    path.addText(0, 0, font, text);
    path_ = QTransform::fromScale(scale, scale).map(onGrid(std::move(path)));
    path_.setFillRule(Qt::WindingFill);  // glyphs of variable origin may overlap
    width_ = QFontMetricsF(font).horizontalAdvance(text) * scale;
}

}  // namespace app
