#include "ladder/metrics.h"

#include <algorithm>

namespace app::ladder {
namespace {

constexpr qreal kWholePx = 40.4;  ///< width of everything below, in sizes of the lettering

}  // namespace

Metrics Metrics::of(qreal width, const theme::Appearance& appearance, qreal zoom, qreal magnified)
{
    Metrics m;
    m.width = width * magnified;
    m.zoom = zoom;
    const qreal wanted = std::clamp(width / 45, 10.0, 16.0) * appearance.textScale;
    qreal px = qRound(std::clamp(wanted, 9.0, std::max(9.0, width / 40.5)));
    if (px > 9 && px * kWholePx > width) --px;  // rounded up, it would not fit
    m.px = qRound(px * magnified);
    m.band = m.px;
    m.axisX = m.px * 5.2;
    const qreal column = m.px * 10.9;
    m.clientX = m.axisX + column + m.band;
    m.serverX = std::max(m.width - column - m.band - m.px * 0.4, m.clientX + m.px * 11);
    m.width = std::max(m.width, m.serverX + m.band + column + m.px * 0.4);
    m.top = m.px * 1.9;
    m.tail = m.px * 2.2;
    return m;
}

AxisScale Metrics::axis() const
{
    AxisScale scale;
    scale.delayPx = px * 4 * zoom;
    scale.decadePx = px * 1.9;
    scale.roundPx = chipHeight() + px * 1.6;
    return scale;
}

qreal Metrics::laneX(tcp::HostId host, int lane) const
{
    const qreal step = scaled(17) * lane;
    return host == tcp::HostId::Client ? axisX + scaled(12) + step : width - scaled(25) - step;
}

}  // namespace app::ladder
