#pragma once

#include "simulation/timeline.h"

#include <QString>

#include <span>
#include <string_view>

namespace app::lab {

/// One step of a timeline, with the worlds before and after it.
struct Seen {
    const tcp::World& before;
    const tcp::Step& step;
    const tcp::World& after;
};

/// Something to bring about in free play. Judged from what happened, never from what was pressed.
struct Goal {
    std::string_view id;
    bool (*reached)(const Seen& seen);  ///< null: by what has been collected (kAllEdges, kWholeMap)
    const char* title;                  ///< to translate: goalTitle()
    const char* hint;

    QString titleText() const;
    QString hintText() const;
};

inline constexpr std::string_view kAllEdges = "all-edges";
inline constexpr std::string_view kWholeMap = "whole-map";

/// From easy to hard.
std::span<const Goal> goals();

}  // namespace app::lab
