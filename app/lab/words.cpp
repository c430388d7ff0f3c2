#include "lab/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace app::lab {
namespace {

using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString number(double value) { return trimmedNumber(value, value < 10 ? 3 : 2); }

QString seconds(tcp::Duration time)
{
    return Words::tr("%1 s").arg(number(static_cast<double>(time.count()) / 1e6));
}

QString milliseconds(tcp::Duration time)
{
    return Words::tr("%1 ms").arg(number(static_cast<double>(time.count()) / 1e3));
}

}  // namespace

QString trimmedNumber(double value, int digits)
{
    QString text = QString::number(value, 'f', digits);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.'))) text.chop(1);
    return text;
}

QString formatTime(tcp::Duration time)
{
    if (time < 1s) return milliseconds(time);
    if (time < 60s) return seconds(time);
    QStringList parts;
    const auto days = time / 24h;
    const auto hours = time % 24h / 1h;
    const auto minutes = time % 1h / 1min;
    if (days > 0) parts << Words::tr("%1 d").arg(days);
    if (hours > 0) parts << Words::tr("%1 h").arg(hours);
    if (minutes > 0) parts << Words::tr("%1 min").arg(minutes);
    const tcp::Duration rest = time % 1min;
    if (rest > 0us && days == 0) parts << seconds(rest);
    return parts.join(' ');
}

QString formatSpan(tcp::Duration time)
{
    if (time < 1s) return milliseconds(time);
    if (time < 3min || time % 1min != 0us) return time < 10min ? seconds(time) : formatTime(time);
    if (time < 2h || time % 1h != 0us) return Words::tr("%1 min").arg(number(static_cast<double>(time / 1s) / 60));
    return Words::tr("%1 h").arg(number(static_cast<double>(time / 1s) / 3600));
}

}  // namespace app::lab
