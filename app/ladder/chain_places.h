#pragma once

#include "ladder/ladder_geometry.h"
#include "simulation/trace_event.h"

#include <QPainterPath>

namespace app::ladder {

/// Around a segment with its words; as wide as that.
QPainterPath aroundArrow(const ArrowMark& mark, const Metrics& metrics, qreal width);

/// Around what stands on the sheet for this event; empty where nothing does.
QPainterPath placeOf(const tcp::TraceEvent& event, const LadderGeometry& sheet);

}  // namespace app::ladder
