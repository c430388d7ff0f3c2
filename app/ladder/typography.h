#pragma once

#include "theme/look.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <array>
#include <cstdint>

namespace app {

/// The kinds of lettering in the ladder.
enum class Face : std::uint8_t { Chip, Flags, Numbers, Axis, AxisStrong, GapTitle, GapNote, Call, Timer, Head, HeadNote };
inline constexpr int kFaceCount = static_cast<int>(Face::HeadNote) + 1;

/// Fonts of the ladder at one size, and how wide a text is in them. Widths are sums of the widths of single
/// characters (kerning is off), remembered: five hundred labels are measured at every step.
class Typography {
public:
    Typography(const Look& look, qreal px);

    const QFont& font(Face face) const { return of(face).font; }
    qreal width(Face face, const QString& text) const;
    qreal ascent(Face face) const { return of(face).ascent; }
    qreal descent(Face face) const { return of(face).descent; }

private:
    struct Entry {
        QFont font;
        qreal ascent = 0;
        qreal descent = 0;
        mutable QHash<QChar, qreal> widths;
    };

    const Entry& of(Face face) const { return entries_[static_cast<std::size_t>(face)]; }

    std::array<Entry, kFaceCount> entries_;
};

}  // namespace app
