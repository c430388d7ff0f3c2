#pragma once

#include "files/spelling.h"

#include <QString>

#include <string_view>

namespace app::files {

inline QString viewed(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// In the chosen spelling; until one is chosen as C programs and textbooks do: FIN_WAIT_1.
inline QString stateWord(tcp::State state) { return viewed(tcp::spelling(state, chosenSpelling())); }

}  // namespace app::files
