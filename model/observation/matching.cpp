#include "observation/matching.h"

#include <algorithm>
#include <cstdint>

namespace tcp {
namespace {

constexpr std::size_t kMostCells = 16'000'000;  ///< of the table

/// Where the lists are too long for the table: one by one.
std::vector<Match> placeByPlace(const std::vector<Likeness>& a, const std::vector<Likeness>& b)
{
    std::vector<Match> matches;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i].alike(b[i])) matches.push_back({i, i});
    }
    return matches;
}

}  // namespace

std::vector<Match> matched(const std::vector<Likeness>& a, const std::vector<Likeness>& b)
{
    const std::size_t width = b.size() + 1;
    if (a.size() * width > kMostCells) return placeByPlace(a, b);
    std::vector<std::uint32_t> longest((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            longest[i * width + j] = a[i].alike(b[j])
                                         ? longest[(i + 1) * width + j + 1] + 1
                                         : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
    }
    std::vector<Match> matches;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].alike(b[j])) matches.push_back({i++, j++});
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) ++i;
        else ++j;
    }
    return matches;
}

}  // namespace tcp
