#include "ladder/typography.h"

#include <QFontMetricsF>

namespace app {
namespace {

struct Style {
    qreal more;  ///< px beside the size of the ladder
    QFont::Weight weight;
    bool mono;
};

Style styleOf(Face face)
{
    switch (face) {
    case Face::Chip:
    case Face::Flags:
    case Face::Head: return {0, QFont::Bold, false};
    case Face::Numbers:
    case Face::Axis: return {-2, QFont::Normal, false};
    case Face::AxisStrong: return {-2, QFont::Bold, false};
    case Face::GapTitle: return {1, QFont::Bold, false};
    case Face::GapNote:
    case Face::Timer: return {-1, QFont::Normal, false};
    case Face::Call: return {-1, QFont::Normal, true};
    case Face::HeadNote: return {-3, QFont::Normal, false};
    }
    return {0, QFont::Normal, false};
}

}  // namespace

Typography::Typography(const Look& look, qreal px)
{
    for (int i = 0; i < kFaceCount; ++i) {
        const Style style = styleOf(static_cast<Face>(i));
        const qreal size = (px + style.more) / look.textScale;  // the look scales what it is asked for
        Entry& entry = entries_[static_cast<std::size_t>(i)];
        entry.font = style.mono ? look.mono(size, style.weight) : look.font(size, style.weight);
        entry.font.setKerning(false);
        const QFontMetricsF metrics(entry.font);
        entry.ascent = metrics.capHeight() > 0 ? metrics.capHeight() * 1.06 : metrics.ascent();
        entry.descent = metrics.descent() * 0.8;
    }
}

qreal Typography::width(Face face, const QString& text) const
{
    const Entry& entry = of(face);
    qreal sum = 0;
    for (const QChar c : text) {
        const auto known = entry.widths.constFind(c);
        if (known != entry.widths.cend()) {
            sum += *known;
            continue;
        }
        const qreal width = QFontMetricsF(entry.font).horizontalAdvance(c);
        entry.widths.insert(c, width);
        sum += width;
    }
    return sum;
}

}  // namespace app
