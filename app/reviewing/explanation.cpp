#include "reviewing/explanation.h"

#include "files/cause_words.h"
#include "files/host_word.h"
#include "files/item_words.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/time_words.h"
#include "lab/narrator.h"
#include "simulation/causes.h"
#include "theme/spelling.h"

namespace app::reviewing {

using tcp::practice::Item;
using tcp::practice::Sureness;

namespace {

/// "client: sends FIN,ACK   25 ms   (RFC 9293 §3.10.4)"
QString chainLine(const tcp::CauseLink& link)
{
    const tcp::TraceEvent& event = *link.event;
    const QString what =
        theme::inSpelling(files::causeText(event), theme::StateNames::Stevens);  // as the items spell them
    QString line =
        QStringLiteral("%1   %2: %3").arg(files::TimeWords::exact(event.at), files::hostWord(event.host), what);
    if (link.clause != tcp::Clause::None) line += QStringLiteral("   (%1)").arg(lab::clauseSource(link.clause));
    return line;
}

}  // namespace

QString Explanation::text() const
{
    QStringList parts{verdict, belief, seen};
    parts << chain;
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

QStringList Explanations::chain(const Item& item, const tcp::Run& run)
{
    const tcp::EventNumber proof = tcp::practice::proofOf(item, run);
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
    if (sureness == Sureness::Sure) told.chain = chain(item, run);
    return told;
}

}  // namespace app::reviewing
