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

// Below the segment that changed the state, on the side from which it came: there no arrow leads on.
void LadderLayouter::placeBoxChip(BoxMark& mark, const BoxSpan& span)
{
    const QString name = LadderWords::tracked(span.state);
    const qreal width = type_.width(FontRole::Chip, name) + m_.scaled(12);
    const qreal edge = m_.middle() + Metrics::outward(span.by) * (m_.boxWidth() / 2 + m_.scaled(4));
    const qreal left = span.by == tcp::HostId::Client ? edge - width : edge;
    qreal top = mark.top + m_.scaled(2);
    for (const BoxMark& other : sheet_.box)
        if (other.side == span.by && !other.chip.isEmpty()) top = std::max(top, other.chip.bottom() + m_.scaled(2));
    const bool outside = left < m_.clientX || left + width > m_.serverX;
    if (outside || top - mark.top > m_.px * 2.6) return;
    mark.name = name;
    mark.chip = QRectF(left, top, width, m_.chipHeight());
}

}  // namespace app::ladder
