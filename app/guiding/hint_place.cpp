#include "guiding/hint_place.h"

#include <algorithm>
#include <cstdint>

namespace app::guiding {
namespace {

constexpr int kEdge = 4;  ///< px to the edges of the window
constexpr int kTry = 8;    ///< px between two places that are tried
constexpr int kFarthest = 64;  ///< px from the target

std::int64_t covered(const QRect& bubble, std::span<const QRect> words)
{
    std::int64_t area = 0;
    for (const QRect& word : words) {
        const QRect common = word & bubble;
        if (!common.isEmpty()) area += std::int64_t{common.width()} * common.height();
    }
    return area;
}

}  // namespace

HintPlace hintPlace(const QRect& target, QSize bubble, QSize window, int leastBeak, std::span<const QRect> words)
{
    const int middle = target.center().x();
    const int rightmost = std::max(kEdge, window.width() - bubble.width() - kEdge);
    const int usual = std::clamp(middle - bubble.width() / 2, kEdge, rightmost);
    const auto at = [&](int x, bool below, int off) {
        return HintPlace{{x, below ? target.bottom() + 1 + off : target.top() - bubble.height() - off},
                         std::clamp(middle - x, leastBeak, bubble.width() - leastBeak),
                         below};
    };
    const bool fitsBelow = target.bottom() + bubble.height() <= window.height();
    HintPlace best = at(usual, fitsBelow, 0);
    std::int64_t least = covered({best.at, bubble}, words);
    const auto tryAt = [&](int x, bool below, int off) {
        const HintPlace other = at(x, below, off);
        const bool points = middle - x >= leastBeak && x + bubble.width() - middle >= leastBeak;
        const bool inside = x >= kEdge && x <= rightmost && other.at.y() >= 0 &&
                            other.at.y() + bubble.height() <= window.height();
        const std::int64_t hides = points && inside ? covered({other.at, bubble}, words) : least;
        if (hides < least) best = other;
        least = std::min(least, hides);
    };
    for (const bool below : {fitsBelow, !fitsBelow})
        for (int off = 0; least > 0 && off <= kFarthest; off += kTry)
            for (int away = 0; least > 0 && away <= bubble.width() / 2; away += kTry)
                for (const int side : {-1, 1}) tryAt(usual + side * away, below, off);
    return best;
}

}  // namespace app::guiding
