#include "files/time_words.h"

#include <QStringList>

namespace app::files {
namespace {

using namespace std::chrono_literals;

double secondsIn(tcp::Duration time) { return static_cast<double>(time.count()) / 1e6; }
double millisecondsIn(tcp::Duration time) { return static_cast<double>(time.count()) / 1e3; }
QString number(double value) { return trimmedNumber(value, value < 10 ? 3 : 2); }
std::int64_t wholeSeconds(tcp::Duration time) { return (time + 500ms) / 1s; }

}  // namespace

QString trimmedNumber(double value, int digits)
{
    QString text = QString::number(value, 'f', digits);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.'))) text.chop(1);
    return text;
}

QString TimeWords::exact(tcp::Duration time)
{
    if (time < 1s) return tr("%1 ms").arg(number(millisecondsIn(time)));
    if (time < 60s) return tr("%1 s").arg(number(secondsIn(time)));
    QStringList parts;
    const auto days = time / 24h;
    const auto hours = time % 24h / 1h;
    const auto minutes = time % 1h / 1min;
    if (days > 0) parts << tr("%1 d").arg(days);
    if (hours > 0) parts << tr("%1 h").arg(hours);
    if (minutes > 0) parts << tr("%1 min").arg(minutes);
    const tcp::Duration rest = time % 1min;
    if (rest > 0us && days == 0) parts << tr("%1 s").arg(number(secondsIn(rest)));
    return parts.join(' ');
}

QString TimeWords::oneUnit(tcp::Duration time)
{
    if (time < 1s) return tr("%1 ms").arg(number(millisecondsIn(time)));
    if (time < 3min || time % 1min != 0us) return time < 10min ? tr("%1 s").arg(number(secondsIn(time))) : exact(time);
    if (time < 2h || time % 1h != 0us) return tr("%1 min").arg(number(static_cast<double>(time / 1s) / 60));
    return tr("%1 h").arg(number(static_cast<double>(time / 1s) / 3600));
}

QString TimeWords::brief(tcp::Duration time)
{
    const auto seconds = wholeSeconds(time);
    if (time < 1ms && time != 0us) return tr("%1 µs").arg(time.count());
    if (time < 1s) return tr("%1 ms").arg(trimmedNumber(millisecondsIn(time), time < 100ms ? 1 : 0));
    if (time < 100s) return tr("%1 s").arg(trimmedNumber(secondsIn(time), 2));
    if (seconds < 3600 && seconds % 60 == 0) return tr("%1 min").arg(seconds / 60);
    if (seconds < 3600) return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const auto minutes = (seconds + 30) / 60;
    if (minutes % 60 == 0) return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString TimeWords::narrow(tcp::Duration time)
{
    const auto seconds = wholeSeconds(time);
    if (seconds < 100 || (seconds < 3600 && seconds % 60 == 0)) return brief(time);
    if (seconds < 3600) return tr("%1m %2s").arg(seconds / 60).arg(seconds % 60);
    const auto minutes = (seconds + 30) / 60;
    return minutes % 60 == 0 ? brief(time) : tr("%1h %2m").arg(minutes / 60).arg(minutes % 60);
}

QString TimeWords::seconds(tcp::Duration time)
{
    return tr("%1 s").arg(secondsIn(time), 0, 'f', time < 100s ? 3 : 0);
}

QString TimeWords::age(tcp::Duration time)
{
    if (time < 2min) return tr("%1 s").arg(secondsIn(time), 0, 'f', 1);
    return tr("%1 min").arg(secondsIn(time) / 60, 0, 'f', 0);
}

}  // namespace app::files
