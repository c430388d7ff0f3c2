#pragma once

#include "tools/state_names.h"

#include <QString>

#include <string_view>

namespace app::files {

inline QString viewed(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As C programs and textbooks spell it: FIN_WAIT_1.
inline QString stateWord(tcp::State state) { return viewed(tcp::spelling(state, tcp::Spelling::Stevens)); }

}  // namespace app::files
