// What a spotlight leaves bright on the ladder.

#include "ladder/chain_places.h"
#include "ladder/ladder_view.h"

#include <algorithm>

namespace app::ladder {
namespace {

void add(QPainterPath& path, const QRectF& box)
{
    QPainterPath one;
    one.addRoundedRect(box, 8, 8);
    path = path.united(one);
}

/// The one that was sent, arrived or was lost last.
const ArrowMark* newest(const LadderGeometry& sheet)
{
    const auto lastMoment = [&sheet](const ArrowMark& mark) {
        const Arrow& arrow = sheet.story.arrows[mark.arrow];
        return std::max(arrow.sentMoment, arrow.endMoment);
    };
    const auto found = std::ranges::max_element(sheet.arrows, {}, lastMoment);
    return found == sheet.arrows.end() ? nullptr : &*found;
}

/// The column of a host: its lifeline and all that stands on its outer side.
QRectF columnOf(tcp::HostId host, const LadderGeometry& sheet)
{
    const Metrics& m = sheet.metrics;
    const qreal inner = m.innerX(host) - Metrics::outward(host) * m.scaled(10);
    const qreal height = std::max(sheet.height, sheet.nowY + m.tail);
    return host == tcp::HostId::Client ? QRectF(m.axisX + 2, 0, inner - m.axisX - 2, height)
                                       : QRectF(inner, 0, m.width - inner, height);
}

QPainterPath aroundTimers(const LadderGeometry& sheet)
{
    QPainterPath path;
    const qreal half = sheet.metrics.scaled(13);
    for (const BracketMark& mark : sheet.brackets) {
        if (!mark.open || !mark.timer) continue;
        add(path, QRectF(QPointF(mark.x - half, mark.top - half), QPointF(mark.x + half, mark.bottom)));
        add(path, mark.labelRect.adjusted(-6, -4, 6, 4));
    }
    return path;
}

}  // namespace

QPainterPath LadderView::lit(theme::Spotlight spotlight) const
{
    QPainterPath path;
    switch (spotlight) {
    case theme::Spotlight::Off: break;
    case theme::Spotlight::Client: add(path, columnOf(tcp::HostId::Client, sheet_)); break;
    case theme::Spotlight::Server: add(path, columnOf(tcp::HostId::Server, sheet_)); break;
    case theme::Spotlight::Segment:
        if (const ArrowMark* mark = newest(sheet_)) path = aroundArrow(*mark, sheet_.metrics, 30);
        break;
    case theme::Spotlight::Timer: path = aroundTimers(sheet_); break;
    }
    return viewportTransform().map(path).translated(viewport()->pos());
}

}  // namespace app::ladder
