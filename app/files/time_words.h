#pragma once

#include "protocol/time.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// At most so many digits after the point, and no zeros at the end: "1.5", "60".
QString trimmedNumber(double value, int digits);

/// Lengths of time for people, in the language of the user: one place for the units, and how exact it has to be.
class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(app::TimeWords)

public:
    /// Every unit that it has: "25 ms", "60.07 s", "1 min 0.07 s", "2 h 3 min"; in Korean "1분 0.07초".
    static QString exact(tcp::Duration time);
    /// One unit where that is exact or near enough: "60 s", "4 min", "1.5 s".
    static QString oneUnit(tcp::Duration time);
    /// Three figures or so: "25 ms", "1.19 s", "2 min 15 s", "2 h".
    static QString brief(tcp::Duration time);
    /// The same for a narrow column: "2m 15s", "2h 11m".
    static QString narrow(tcp::Duration time);
    /// Times that are compared with each other: "0.012 s", "312 s".
    static QString seconds(tcp::Duration time);
    /// Ages of which only the size matters: "8.5 s", "312 min".
    static QString age(tcp::Duration time);
};

}  // namespace app::files
