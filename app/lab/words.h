#pragma once

#include "files/host_word.h"
#include "files/local_text.h"
#include "protocol/time.h"
#include "simulation/action.h"

#include <QString>

#include <string_view>

namespace app::lab {

inline QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

using files::hostWord;

/// At most so many digits after the point, and no zeros at the end: "1.5", "60".
QString trimmedNumber(double value, int digits);
/// For people: "25 ms", "60.07 s", "1 min 0.07 s", "2 h 3 min"; in Korean "1분 0.07초".
QString formatTime(tcp::Duration time);
/// The same with one unit where that is exact or near enough: "60 s", "4 min", "1.5 s".
QString formatSpan(tcp::Duration time);

}  // namespace app::lab
