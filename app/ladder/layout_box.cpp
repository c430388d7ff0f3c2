// The lane of the box in the middle: its states as a band, their names beside it.

#include "ladder/ladder_layouter.h"
#include "ladder/words.h"

#include <algorithm>

namespace app::ladder {

void LadderLayouter::placeBox()
{
    const qreal end = sheet_.nowY + m_.tail;
    for (const BoxSpan& span : sheet_.story.boxStates) {
        BoxMark mark{.state = span.state, .top = y(span.from), .bottom = span.open ? end : y(span.to), .side = span.by};
        if (span.moment > 0) placeBoxChip(mark, span);
        sheet_.box.push_back(mark);
    }
}

/// No shaft goes through it, no other name is there.
bool LadderLayouter::isClear(const QRectF& chip) const
{
    const QRectF wide = chip.adjusted(-2, -2, 2, 2);
    const QLineF diagonals[] = {{wide.topLeft(), wide.bottomRight()}, {wide.bottomLeft(), wide.topRight()}};
    const auto crosses = [&](const ArrowMark& arrow) {
        for (qsizetype i = 1; i < arrow.path.size(); ++i) {
            const QLineF shaft(arrow.path[i - 1], arrow.path[i]);
            for (const QLineF& diagonal : diagonals)
                if (shaft.intersects(diagonal, nullptr) == QLineF::BoundedIntersection) return true;
        }
        return arrow.lossRect.intersects(wide);
    };
    const auto covers = [&](const BoxMark& other) { return other.chip.intersects(wide); };
    return std::ranges::none_of(sheet_.arrows, crosses) && std::ranges::none_of(sheet_.box, covers);
}

/// As high as there is room on that side; empty where there is none near enough.
QRectF LadderLayouter::boxChip(qreal width, qreal from, tcp::HostId side) const
{
    const qreal edge = m_.middle() + Metrics::outward(side) * (m_.boxWidth() / 2 + m_.scaled(4));
    const qreal left = side == tcp::HostId::Client ? edge - width : edge;
    if (left < m_.clientX || left + width > m_.serverX) return {};
    for (qreal down = m_.scaled(2); down < m_.px * 3; down += 2) {
        const QRectF chip(left, from + down, width, m_.chipHeight());
        if (isClear(chip)) return chip;
    }
    return {};
}

// Below the segment that changed the state, on the side from which it came: there no arrow leads on; else on the other
// side.
void LadderLayouter::placeBoxChip(BoxMark& mark, const BoxSpan& span)
{
    mark.name = LadderWords::tracked(span.state);
    for (const FontRole face : {FontRole::Chip, FontRole::AxisStrong}) {
        const qreal width = type_.width(face, mark.name) + m_.scaled(face == FontRole::Chip ? 12 : 6);
        for (const tcp::HostId side : {span.by, other(span.by)}) {
            mark.face = face;
            mark.side = side;
            mark.chip = boxChip(width, mark.top, side);
            if (!mark.chip.isEmpty()) return;
        }
    }
}

}  // namespace app::ladder
