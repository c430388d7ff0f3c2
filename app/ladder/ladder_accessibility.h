#pragma once

#include "ladder/ladder_geometry.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace app::ladder {

/// One thing of the ladder as a screen reader tells it.
struct ReadablePart {
    QString name;
    QString description;
    QRectF rect;  ///< on the sheet
};

/// Segments, states, calls and timers in the order of time.
std::vector<ReadablePart> readableParts(const LadderGeometry& sheet);

/// After this call each LadderView is a canvas whose children are its readable parts. Later calls do nothing.
void installLadderAccessibility();

}  // namespace app::ladder
