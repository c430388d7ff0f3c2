#include "ladder/typography.h"

#include <QFontMetricsF>

#include <algorithm>

namespace app::ladder {
namespace {

struct Style {
    qreal more;  ///< px beside the size of the ladder
    QFont::Weight weight;
    bool mono;
};

Style styleOf(FontRole face)
{
    switch (face) {
    case FontRole::Chip:
    case FontRole::Flags:
    case FontRole::Head: return {0, QFont::Bold, false};
    case FontRole::Numbers:
    case FontRole::Axis: return {-2, QFont::Normal, false};
    case FontRole::AxisStrong: return {-2, QFont::Bold, false};
    case FontRole::GapTitle: return {1, QFont::Bold, false};
    case FontRole::GapNote:
    case FontRole::Timer: return {-1, QFont::Normal, false};
    case FontRole::Call: return {-1, QFont::Normal, true};
    case FontRole::HeadNote: return {-3, QFont::Normal, false};
    }
    return {0, QFont::Normal, false};
}

}  // namespace

Typography::Typography(const theme::Appearance& appearance, qreal px, qreal leastFlags)
{
    for (int i = 0; i < kFaceCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        const Style style = styleOf(role);
        const qreal wanted = role == FontRole::Flags ? std::max(px, leastFlags) : px + style.more;
        const qreal size = wanted / appearance.textScale;  // the look scales what it is asked for
        Entry& entry = entries_[static_cast<std::size_t>(i)];
        entry.font = style.mono ? appearance.mono(size, style.weight) : appearance.font(size, style.weight);
        entry.font.setKerning(false);
    }
}

const Typography::Heights& Typography::heights(FontRole face) const
{
    const Entry& entry = of(face);
    if (!entry.heights) {
        const QFontMetricsF metrics(entry.font);
        entry.heights = {.ascent = metrics.capHeight() > 0 ? metrics.capHeight() * 1.06 : metrics.ascent(),
                         .descent = metrics.descent() * 0.8};
    }
    return *entry.heights;
}

qreal Typography::width(FontRole face, const QString& text) const
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

}  // namespace app::ladder
