#pragma once

#include "ladder/ladder_model.h"

#include <QString>

namespace app::ladder {

/// The whole header of a segment with its fate and its rule, as rich text for a tooltip: every field of RFC 9293 3.1
/// that the model has, absolute and relative.
QString segmentCard(const Arrow& arrow, const LadderModel& story);

}  // namespace app::ladder
