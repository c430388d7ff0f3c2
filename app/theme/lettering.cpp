#include "theme/lettering.h"

#include "theme/appearance.h"

#include <QCache>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>
#include <QTransform>

#include <cmath>
#include <utility>

namespace app::theme {
namespace {

/// Outlines are taken at this size and scaled down: pixel sizes of fonts are whole numbers, ours are not. It is the
/// number of units per em of the embedded face, so that every coordinate is a whole number.
constexpr int kMasterPx = 1000;
constexpr int kMostTaken = 500;

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

struct Outline {
    QPainterPath path;
    qreal width = 0;
};

/// A letter is read once, and its place asked for once: neither is kept by Qt at this size.
Outline take(const QString& text, const QFont& font)
{
    static QHash<std::pair<QString, quint32>, QPainterPath> letters;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);  // else glyphRuns() shapes it once more
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    Outline outline{{}, line.cursorToX(static_cast<int>(text.size()))};  // that of the ink may be more
    for (const QGlyphRun& run : line.glyphRuns()) {
        const QRawFont face = run.rawFont();
        const QString name = face.familyName() + QString::number(font.weight());
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QPainterPath& letter = letters[{name, glyphs[i]}];
            if (letter.isEmpty()) letter = onGrid(face.pathForGlyph(glyphs[i]));
            outline.path.addPath(letter.translated(places[i] - QPointF(0, line.ascent())));
        }
    }
    return outline;
}

/// The names of the states are on every diagram: their outlines are taken once.
Outline outlineOf(const QString& text, QFont::Weight weight)
{
    static QCache<std::pair<QString, int>, Outline> taken(kMostTaken);
    const std::pair<QString, int> key(text, weight);
    if (const Outline* known = taken.object(key)) return *known;
    const Outline outline = take(text, Appearance{.theme = {}}.font(kMasterPx, weight));
    taken.insert(key, new Outline(outline));
    return outline;
}

}  // namespace

Lettering::Lettering(const QString& text, qreal px, QFont::Weight weight) : text_(text)
{
    const Outline outline = outlineOf(text, weight);
    const qreal scale = px / kMasterPx;
    path_ = QTransform::fromScale(scale, scale).map(outline.path);
    path_.setFillRule(Qt::WindingFill);  // glyphs of variable origin may overlap
    width_ = outline.width * scale;
}

}  // namespace app::theme
