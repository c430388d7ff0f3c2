#include "ladder/metrics.h"

#include <algorithm>

namespace app {

Metrics Metrics::of(qreal width, const Look& look, qreal zoom)
{
    Metrics m;
    m.width = width;
    m.zoom = zoom;
    const qreal wanted = std::clamp(width / 45, 10.0, 16.0) * look.textScale;
    m.px = qRound(std::clamp(wanted, 9.0, std::max(9.0, width / 40.5)));
    m.band = m.px;
    m.axisX = m.px * 5.2;
    const qreal column = m.px * 10.9;
    m.clientX = m.axisX + column + m.band;
    m.serverX = std::max(width - column - m.band - m.px * 0.4, m.clientX + m.px * 11);
    m.width = std::max(width, m.serverX + m.band + column + m.px * 0.4);
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

}  // namespace app
