#pragma once

#include <QPoint>
#include <QRect>

#include <span>

namespace app::guiding {

/// Where a bubble of words lies, and where its beak points from.
struct HintPlace {
    QPoint at;
    int beak = 0;        ///< x of its tip, from the left of the bubble
    bool below = true;   ///< the bubble is below its target
};

/// Below the target where there is room, else above; moved along it, and then away from it, where that leaves more of
/// the words in sight.
HintPlace hintPlace(const QRect& target, QSize bubble, QSize window, int leastBeak, std::span<const QRect> words);

}  // namespace app::guiding
