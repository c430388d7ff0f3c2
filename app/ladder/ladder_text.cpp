#include "ladder/ladder_text.h"

#include "files/time_words.h"
#include "lab/words.h"
#include "ladder/words.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace app::ladder {
namespace {

struct Line {
    Tick at;
    QString text;
};

QString arrowLine(const Arrow& arrow)
{
    const bool rightward = arrow.from == tcp::HostId::Client;
    const QString numbers = LadderWords::numbers(arrow);
    const QString note = LadderWords::note(arrow);
    QString what = LadderWords::flags(arrow);
    if (!numbers.isEmpty()) what += QLatin1Char(' ') + numbers;
    if (!note.isEmpty()) what += QLatin1Char(' ') + note;
    const QString shaft = arrow.fate == Fate::Lost ? QStringLiteral("──✕") : QStringLiteral("───");
    const QString left = lab::hostWord(tcp::HostId::Client);
    const QString right = lab::hostWord(tcp::HostId::Server);
    const QString line = rightward ? left + QStringLiteral(" ") + shaft + QStringLiteral("▶ ") + right
                                   : left + QStringLiteral(" ◀") + shaft + QLatin1Char(' ') + right;
    return QStringLiteral("%1   %2   %3").arg(line, what, LadderSentences::fate(arrow));
}

void addStates(std::vector<Line>& lines, const LadderModel& story, theme::StateNames names)
{
    for (const StateSpan& span : story.states)
        lines.push_back(
            {span.from, QStringLiteral("%1: %2").arg(lab::hostWord(span.host), LadderWords::state(span, names))});
}

void addCalls(std::vector<Line>& lines, const LadderModel& story)
{
    for (const CallMark& mark : story.calls) {
        for (const tcp::Called& called : mark.calls) {
            QString text = QStringLiteral("%1: %2").arg(lab::hostWord(mark.host), LadderWords::call(called));
            if (called.result != "ok" && !called.result.empty())
                text += QStringLiteral("   ✕ ") + lab::qstring(called.result);
            lines.push_back({mark.at, text});
        }
    }
}

void addTimers(std::vector<Line>& lines, const LadderModel& story)
{
    for (const TimerSpan& timer : story.timers)
        lines.push_back({timer.from, LadderSentences::timer(timer, story.now.at)});
    for (const UntimedSpan& span : story.untimed) lines.push_back({span.from, LadderSentences::untimed(span)});
}

}  // namespace

QString ladderText(const LadderModel& story, theme::StateNames names)
{
    std::vector<Line> lines;
    addCalls(lines, story);
    addStates(lines, story, names);
    for (const NetworkMark& mark : story.network) lines.push_back({mark.at, LadderWords::network(mark)});
    for (const Arrow& arrow : story.arrows) lines.push_back({arrow.sent, arrowLine(arrow)});
    addTimers(lines, story);
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.at < b.at; });
    QStringList text;
    for (const Line& line : lines)
        text << files::TimeWords::brief(line.at.at).rightJustified(12) + QStringLiteral("  ") + line.text;
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace app::ladder
