#include "exporting/gif.h"

#include <algorithm>

namespace app::exporting {

std::chrono::milliseconds readingTime(const QString& text, double speed)
{
    using std::chrono::milliseconds;
    constexpr double kLookFirst = 2500, kPerLetter = 60, kPerSyllable = 130;  // ms: 16 letters or 8 syllables a second
    double time = kLookFirst;
    for (const QChar letter : text) time += letter.script() == QChar::Script_Hangul ? kPerSyllable : kPerLetter;
    return milliseconds(static_cast<milliseconds::rep>(std::max(1000.0, time / speed)));
}

}  // namespace app::exporting
