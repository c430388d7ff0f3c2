#pragma once

#include "theme/icons.h"

#include <QPainterPath>

namespace app::theme {

/// An icon on a grid of 24 × 24: lines of width 2 with round ends, and filled shapes.
struct IconPaths {
    QPainterPath lines;
    QPainterPath shapes;
};

IconPaths iconPaths(Icon icon);

}  // namespace app::theme
