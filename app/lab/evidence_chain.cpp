#include "lab/evidence_chain.h"

#include "files/captured_why.h"
#include "files/time_words.h"
#include "lab/evidence_words.h"
#include "lab/narrator.h"
#include "observation/captured_chain.h"

#include <QCoreApplication>

namespace app::lab {
namespace {

struct ChainWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceChain)
};

/// What stands before a link: nothing, ← of what led to the one above, → of what that led to.
enum class Direction { None, Back, Ahead };

EvidenceChain::Line lineOf(const Evidence& evidence, const tcp::CapturedLink& link, Direction direction)
{
    EvidenceChain::Line line;
    line.time = files::TimeWords::exact(link.event.at);
    line.host = evidence.names[tcp::index(link.event.host)];
    line.text = files::CapturedWhy::text(link);
    line.mark = files::CapturedWhy::mark(link, EvidenceWords::states(evidence.statesAt(link.moment, link.event.host)));
    line.rule = link.clause == tcp::Clause::None ? QString() : clauseSource(link.clause);
    line.packet = link.packet;
    QStringList all{ChainWords::tr("%1, %2: %3 (%4).").arg(line.time, line.host, line.text, line.mark)};
    for (const QString& one : files::CapturedWhy::assumptions(link.by)) all << one + QLatin1Char('.');
    if (!line.rule.isEmpty()) all << line.rule;
    line.sentence = all.join(QLatin1Char(' '));
    if (direction == Direction::Back) line.text.prepend(QStringLiteral("← "));
    if (direction == Direction::Ahead) line.text.prepend(QString(2 * link.branch, u' ') + QStringLiteral("→ "));
    return line;
}

void add(EvidenceChain& told, const Evidence& evidence, const tcp::CapturedLink& link, Direction direction)
{
    told.lines.push_back(lineOf(evidence, link, direction));
    const auto* change = std::get_if<tcp::StateChanged>(&link.event.what);
    const tcp::State state =
        change ? change->to : evidence.captured.run.timeline.at(link.moment).host(link.event.host).state();
    told.chain.links.push_back({link.event, state, link.moment});
    told.links.push_back(link);
}

}  // namespace

EvidenceChain chainBehind(const Evidence& evidence, tcp::HostId host, std::size_t moment)
{
    EvidenceChain told;
    const QString name = evidence.names[tcp::index(host)];
    told.heading = ChainWords::tr("%1 · %2 · why?").arg(name, EvidenceWords::states(evidence.statesAt(moment, host)));
    for (const tcp::CapturedLink& link : tcp::whatLedTo(evidence.captured, evidence.source.conversation, host, moment))
        add(told, evidence, link, told.lines.empty() ? Direction::None : Direction::Back);
    return told;
}

/// The link itself is told as its own chain tells it: with its packet, and whether that proves it.
EvidenceChain chainAhead(const Evidence& evidence, const tcp::CapturedLink& first, std::size_t moment)
{
    EvidenceChain told;
    told.ahead = true;
    const QString name = evidence.names[tcp::index(first.event.host)];
    told.heading = ChainWords::tr("%1 · %2 · what did this lead to?").arg(name, files::CapturedWhy::text(first));
    for (const tcp::CapturedLink& link :
         tcp::whatFollowedFrom(evidence.captured, evidence.source.conversation, first, moment))
        add(told, evidence, link, told.lines.empty() ? Direction::None : Direction::Ahead);
    return told;
}

tcp::HostId lastChanged(const Evidence& evidence, std::size_t moment)
{
    for (std::size_t step = moment; step-- > 0;) {
        const auto& events = evidence.captured.run.timeline.step(step).events;
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            if (std::holds_alternative<tcp::StateChanged>(event->what)) return event->host;
    }
    return tcp::HostId::Client;
}

}  // namespace app::lab
