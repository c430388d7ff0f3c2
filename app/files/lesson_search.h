#pragma once

#include "scenario/scenario.h"

#include <QString>

#include <vector>

namespace app::files {

/// A built-in lesson, or a story of crowds, that answers a search.
struct SearchHit {
    QString id;
    bool crowd = false;
    tcp::LocalText title;
    QString sentence;   ///< what matches, in the reader's language where that does; else the summary
};

/// What lessons and stories say about the words of somebody who asks, best first: in any language, a state in any
/// system's spelling, names of errno, sysctls and socket options, however they are joined. Empty words find nothing.
std::vector<SearchHit> searchLessons(const QString& words, const QString& language);

}  // namespace app::files
