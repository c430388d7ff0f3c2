#pragma once

#include "theme/appearance.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace app::ladder {

/// The kinds of lettering in the ladder.
enum class FontRole : std::uint8_t {
    Chip,
    Flags,
    Numbers,
    Axis,
    AxisStrong,
    GapTitle,
    GapNote,
    Call,
    Timer,
    Head,
    HeadNote
};
inline constexpr int kFaceCount = static_cast<int>(FontRole::HeadNote) + 1;

/// Fonts of the ladder at one size, and how wide a text is in them. Widths are sums of the widths of single
/// characters (kerning is off), remembered: five hundred labels are measured at every step. A face is opened when it is
/// first measured: that takes as long as many labels, and a ladder has few of them before the first segment.
class Typography {
public:
    /// `leastFlags`: for a hall, where the flags of segments are larger than all else.
    Typography(const theme::Appearance& appearance, qreal px, qreal leastFlags = 0);

    const QFont& font(FontRole face) const { return of(face).font; }
    qreal width(FontRole face, const QString& text) const;
    qreal ascent(FontRole face) const { return heights(face).ascent; }
    qreal descent(FontRole face) const { return heights(face).descent; }

private:
    struct Heights {
        qreal ascent = 0;
        qreal descent = 0;
    };
    struct Entry {
        QFont font;
        mutable std::optional<Heights> heights;
        mutable QHash<QChar, qreal> widths;
    };

    const Entry& of(FontRole face) const { return entries_[static_cast<std::size_t>(face)]; }
    const Heights& heights(FontRole face) const;

    std::array<Entry, kFaceCount> entries_;
};

}  // namespace app::ladder
