#include "exporting/gif_palette.h"

#include <algorithm>
#include <limits>

namespace app::exporting {
namespace {

int channel(QRgb color, int which) { return static_cast<int>((color >> (8 * which)) & 0xFF); }

int distance(QRgb one, QRgb other)
{
    int sum = 0;
    for (int which = 0; which < 3; ++which) {
        const int difference = channel(one, which) - channel(other, which);
        sum += difference * difference;
    }
    return sum;
}

}  // namespace

void GifPalette::count(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = rowOf(picture, y);
        for (int x = 0; x < picture.width();) {
            const int begin = x;
            while (x < picture.width() && line[x] == line[begin]) ++x;
            counted_[line[begin]] += static_cast<std::uint64_t>(x - begin);
        }
    }
}

int GifPalette::widestChannel(const Part& part, int& width)
{
    int widest = 0;
    width = -1;
    for (int which = 0; which < 3; ++which) {
        const auto [least, most] =
            std::minmax_element(part.begin(), part.end(), [which](const Counted& a, const Counted& b) {
                return channel(a.color, which) < channel(b.color, which);
            });
        const int extent = channel(most->color, which) - channel(least->color, which);
        if (extent <= width) continue;
        width = extent;
        widest = which;
    }
    return widest;
}

/// The colour itself where there is one only, so that flat areas keep theirs.
QRgb GifPalette::meanOf(const Part& part)
{
    const auto most = std::max_element(part.begin(), part.end(),
                                       [](const Counted& a, const Counted& b) { return a.pixels < b.pixels; });
    std::uint64_t all = 0;
    for (const Counted& one : part) all += one.pixels;
    if (most->pixels * 2 >= all) return most->color;
    std::array<std::uint64_t, 3> sums{};
    for (const Counted& one : part)
        for (int which = 0; which < 3; ++which)
            sums[static_cast<std::size_t>(which)] += one.pixels * static_cast<std::uint64_t>(channel(one.color, which));
    return qRgb(static_cast<int>(sums[2] / all), static_cast<int>(sums[1] / all), static_cast<int>(sums[0] / all));
}

void GifPalette::choose()
{
    Part all;
    for (const auto& [color, pixels] : counted_) all.push_back({color, pixels});
    std::sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) { return a.color < b.color; });
    std::vector<Part> parts;
    if (!all.empty()) parts.push_back(std::move(all));
    while (parts.size() < kMost) {
        // The part in which most would be lost: many pixels, far from each other.
        std::size_t worst = parts.size();
        double loss = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            int width = 0;
            widestChannel(parts[i], width);
            double pixels = 0;
            for (const Counted& one : parts[i]) pixels += static_cast<double>(one.pixels);
            if (width * width * pixels <= loss) continue;
            loss = width * width * pixels;
            worst = i;
        }
        if (worst == parts.size()) break;
        int width = 0;
        const int which = widestChannel(parts[worst], width);
        Part& part = parts[worst];
        std::stable_sort(part.begin(), part.end(), [which](const Counted& a, const Counted& b) {
            return channel(a.color, which) < channel(b.color, which);
        });
        const auto middle = part.begin() + static_cast<std::ptrdiff_t>(part.size() / 2);
        Part upper(middle, part.end());
        part.erase(middle, part.end());
        parts.push_back(std::move(upper));
    }
    colors_.clear();
    for (const Part& part : parts) colors_.push_back(meanOf(part));
}

std::uint8_t GifPalette::indexOf(QRgb color)
{
    const auto known = indices_.find(color);
    if (known != indices_.end()) return known->second;
    int nearest = 0, least = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < colors_.size(); ++i) {
        const int there = distance(colors_[i], color);
        if (there >= least) continue;
        least = there;
        nearest = static_cast<int>(i);
    }
    return indices_[color] = static_cast<std::uint8_t>(nearest);
}

}  // namespace app::exporting
