#include "files/clause_words.h"

#include <algorithm>

namespace app::files {
namespace {

constexpr const char* kParts[] = {
    QT_TRANSLATE_NOOP("app::ClauseWords", "first"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "second"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "third"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "fourth"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "fifth"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "seventh"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "eighth"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "user timeout"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "retransmission timeout"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "time-wait timeout"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "figure 5 note 2"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "challenge ACK"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "tail loss probe"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "Linux request sock"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "Linux accept queue"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "Linux data after close"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "Linux segment without ACK"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "Windows FIN_WAIT_2 timer"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "host power-off"),
    QT_TRANSLATE_NOOP("app::ClauseWords", "deviation (a known bug)"),
};

}  // namespace

QString ClauseWords::part(const QString& english)
{
    const auto found = std::ranges::find_if(kParts, [&](const char* known) { return english == QLatin1String(known); });
    return found == std::end(kParts) ? english : tr(*found);
}

QString ClauseWords::text(tcp::Clause clause)
{
    const QString english = QString::fromUtf8(tcp::text(clause));
    const auto found =
        std::ranges::find_if(kParts, [&](const char* known) { return english.endsWith(QLatin1String(known)); });
    if (found == std::end(kParts)) return english;
    return english.chopped(static_cast<qsizetype>(std::char_traits<char>::length(*found))) + tr(*found);
}

}  // namespace app::files
