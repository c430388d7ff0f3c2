#pragma once

#include "files/local_text.h"
#include "protocol/time.h"
#include "simulation/action.h"

#include <QString>

#include <string_view>

namespace app {

inline QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "client", "server" in the language of the program.
QString hostWord(tcp::HostId host);

/// For people: "25 ms", "60.07 s", "1 min 0.07 s", "2 h 3 min"; in Korean "1분 0.07초".
QString formatTime(tcp::Duration time);
/// The same with one unit where that is exact or near enough: "60 s", "4 min", "1.5 s".
QString formatSpan(tcp::Duration time);

}  // namespace app
