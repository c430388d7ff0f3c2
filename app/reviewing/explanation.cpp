#include "reviewing/explanation.h"

#include "files/cause_words.h"
#include "files/host_word.h"
#include "files/item_words.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/spelling.h"
#include "files/time_words.h"
#include "lab/narrator.h"
#include "simulation/causes.h"

#include <algorithm>

namespace app::reviewing {

using tcp::practice::Item;
using tcp::practice::Sureness;

namespace {

/// "client: sends FIN,ACK   25 ms   (RFC 9293 §3.10.4)"
QString chainLine(const tcp::CauseLink& link)
{
    const tcp::TraceEvent& event = *link.event;
    const QString what =
        files::inSpelling(files::causeText(event));
    QString line =
        QStringLiteral("%1   %2: %3").arg(files::TimeWords::exact(event.at), files::hostWord(event.host), what);
    if (link.clause != tcp::Clause::None) line += QStringLiteral("   (%1)").arg(lab::clauseSource(link.clause));
    return line;
}

}  // namespace

QString Explanation::text() const
{
    QStringList parts{verdict, belief, seen};
    parts << happened << chain;
    parts.removeAll(QString());
    return parts.join('\n');
}

QString Explanations::verdict(bool right, Sureness sureness, const QString& answer)
{
    if (right && sureness == Sureness::Guessing) return tr("Right, by a guess: this will be asked again soon.");
    if (right) return tr("Right.");
    if (sureness == Sureness::Sure) return tr("You were sure, but it is not so. The answer is: %1.").arg(answer);
    return tr("It is not so. The answer is: %1.").arg(answer);
}

/// Sentences about the steps [first, end) of the timeline, each behind its time.
QStringList Explanations::told(const tcp::Timeline& timeline, std::size_t first)
{
    QStringList lines;
    for (std::size_t i = first; i < timeline.size(); ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            const QString sentence = lab::Narrator::sentence(event);
            if (!sentence.isEmpty()) lines << files::TimeWords::exact(event.at) + QStringLiteral("   ") + sentence;
        }
    }
    return lines;
}

/// The first moment at which both ends are ESTABLISHED; 0: there is none.
std::size_t Explanations::whenItStood(const tcp::Timeline& timeline)
{
    for (std::size_t moment = 0; moment <= timeline.size(); ++moment) {
        const auto stands = [&](tcp::HostId host) {
            return timeline.at(moment).host(host).state() == tcp::State::Established;
        };
        if (std::ranges::all_of(tcp::kHosts, stands)) return moment;
    }
    return 0;
}

/// From where on is asked, without the opening unless the question is about that; where little happens there, all of
/// it. Of many events the first and the last.
QStringList Explanations::happened(const Item& item, const tcp::Run& run)
{
    constexpr qsizetype kFewest = 3, kMost = 14, kFirst = 6;
    const bool opening = item.ask == tcp::practice::Ask::First || item.ask == tcp::practice::Ask::Path;
    const std::size_t from = tcp::practice::storyOf(item, run).from;
    QStringList lines = told(run.timeline, opening ? from : std::max(from, whenItStood(run.timeline)));
    for (const std::size_t first : {from, std::size_t{0}})
        if (lines.size() < kFewest) lines = told(run.timeline, first);
    if (lines.size() > kMost)
        lines = lines.mid(0, kFirst) + QStringList{QStringLiteral("…")} + lines.mid(lines.size() - kMost + kFirst);
    if (!lines.isEmpty()) lines.prepend(tr("What the run shows instead:"));
    return lines;
}

/// The last change of state of the host that is asked about, or of any: where nothing happened that is the answer
/// itself.
tcp::EventNumber Explanations::lastChange(const Item& item, const tcp::Timeline& timeline)
{
    tcp::EventNumber own = tcp::kNoEvent, any = tcp::kNoEvent;
    for (std::size_t i = 0; i < timeline.size(); ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            if (!std::holds_alternative<tcp::StateChanged>(event.what)) continue;
            any = event.number;
            if (event.host == item.host) own = event.number;
        }
    }
    return own != tcp::kNoEvent ? own : any;
}

QStringList Explanations::chain(const Item& item, const tcp::Run& run)
{
    tcp::EventNumber proof = tcp::practice::proofOf(item, run);
    if (proof == tcp::kNoEvent) proof = lastChange(item, run.timeline);
    if (proof == tcp::kNoEvent) return {};
    const tcp::Causes causes(run.timeline, run.timeline.size());
    QStringList lines;
    for (const tcp::CauseLink& link : causes.whatLedTo(proof))
        lines << (lines.isEmpty() ? QString() : QStringLiteral("← ")) + chainLine(link);
    return lines;
}

Explanation Explanations::of(const Item& item, const tcp::Run& run, std::size_t choice, Sureness sureness,
                             const QString& language)
{
    const bool right = choice == item.right;
    const tcp::practice::Choice& chosen = item.choices[choice];
    Explanation told;
    told.verdict = verdict(right, sureness, files::ItemWords::choice(item, item.choices[item.right].claim));
    told.lesson = QString::fromUtf8(item.lesson.data(), static_cast<qsizetype>(item.lesson.size()));
    if (const auto file = files::builtIn(told.lesson))
        told.lessonTitle = files::localText(file->scenario.title, language);
    if (right) return told;
    if (chosen.belief != 0)
        told.belief = tr("That answer shows a misconception: %1").arg(files::ItemWords::misconception(chosen.belief));
    if (sureness == Sureness::Guessing) return told;
    told.seen = files::ItemWords::seenInstead(item, chosen.claim);
    if (sureness != Sureness::Sure) return told;
    told.happened = happened(item, run);
    told.chain = chain(item, run);
    return told;
}

}  // namespace app::reviewing
