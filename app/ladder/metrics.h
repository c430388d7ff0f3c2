#pragma once

#include "ladder/elastic_axis.h"
#include "simulation/action.h"
#include "theme/appearance.h"

namespace app::ladder {

/// Where things stand, in pixels of the drawing: the column of times, a column of chips and timers outside each
/// lifeline, the space between for the segments. All follow from the width.
struct Metrics {
    qreal width = 0;
    qreal px = 12;       ///< size of the lettering
    qreal axisX = 0;     ///< the line of the time axis
    qreal clientX = 0;   ///< inner edge of the client's band
    qreal serverX = 0;
    qreal band = 0;      ///< width of a band
    qreal top = 0;       ///< height of time zero
    qreal tail = 0;      ///< how far bands go on below the present
    qreal zoom = 1;      ///< of time

    /// `magnified`: everything that many times larger than follows from the width.
    static Metrics of(qreal width, const theme::Appearance& appearance, qreal zoom, qreal magnified = 1);

    AxisScale axis() const;
    /// Of lengths in the mock-ups, which were drawn at 14 px.
    qreal scaled(qreal length) const { return length * px / 14; }

    qreal innerX(tcp::HostId host) const { return host == tcp::HostId::Client ? clientX : serverX; }
    qreal outerX(tcp::HostId host) const { return innerX(host) + outward(host) * band; }
    /// Towards the edge of the drawing: -1 for the client, on the left.
    static constexpr int outward(tcp::HostId host) { return host == tcp::HostId::Client ? -1 : 1; }
    /// The vertical line of a timer, by its place among those that run at the same time.
    qreal laneX(tcp::HostId host, int lane) const;
    qreal bandLeft(tcp::HostId host) const { return host == tcp::HostId::Client ? clientX - band : serverX; }
    qreal middle() const { return (clientX + serverX) / 2; }
    /// Where a label stands that belongs to neither host: in the middle, unless the lane of the box is there.
    qreal labelCentre(bool box) const { return box ? clientX + (serverX - clientX) * 0.24 : middle(); }
    qreal boxWidth() const { return band * 0.6; }
    qreal chipHeight() const { return px + scaled(9); }
};

}  // namespace app::ladder
