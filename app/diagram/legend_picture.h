#pragma once

#include "theme/appearance.h"

#include <QSizeF>

class QPainter;

namespace app::diagram {

/// What the line styles of every diagram mean, one below the other: for a card. In units of the atlas.
QSizeF legendSize();
void paintLegend(QPainter& painter, const theme::Appearance& appearance);

}  // namespace app::diagram
