#pragma once

#include <QtGlobal>

#include <cmath>
#include <cstddef>
#include <vector>

namespace app::ladder {

/// A bucket index over height: a query looks only at the items near the heights that it asks about.
template <typename T> class StripIndex {
public:
    void add(const T& thing, qreal top, qreal bottom)
    {
        const std::size_t last = boardAt(bottom);
        if (boards_.size() <= last) boards_.resize(last + 1);
        for (std::size_t i = boardAt(top); i <= last; ++i) boards_[i].push_back(thing);
    }

    /// Whether the predicate holds for any thing near these heights.
    template <typename Predicate> bool any(qreal top, qreal bottom, Predicate holds) const
    {
        for (std::size_t i = boardAt(top); i <= boardAt(bottom) && i < boards_.size(); ++i)
            for (const T& thing : boards_[i])
                if (holds(thing)) return true;
        return false;
    }

private:
    static std::size_t boardAt(qreal y) { return y <= 0 ? 0 : static_cast<std::size_t>(std::floor(y / kHeight)); }

    static constexpr qreal kHeight = 96;
    std::vector<std::vector<T>> boards_;
};

}  // namespace app::ladder
