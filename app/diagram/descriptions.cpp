#include "diagram/descriptions.h"

#include "lab/waits_for.h"
#include "lab/words.h"
#include "theme/edge_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app::diagram {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagramWords)
};

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Event and action as one phrase: "rcv FIN / snd ACK".
QString phrase(theme::EdgeWords words)
{
    words.event.replace(QLatin1Char('\n'), QLatin1Char(' '));
    words.action.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words.action.isEmpty() ? words.event : words.event + QStringLiteral(" / ") + words.action;
}

const tcp::Transition* rowOf(const std::string& edge)
{
    const auto found = std::ranges::find(tcp::transitions(), edge, &tcp::Transition::edge);
    return found == tcp::transitions().end() ? nullptr : &*found;
}

QString standingWords(const EndpointPosition& standing)
{
    return standing.host == tcp::HostId::Client ? Words::tr("The client is here.") : Words::tr("The server is here.");
}

QString takenSentence(tcp::HostId host)
{
    return host == tcp::HostId::Client ? Words::tr("The client has just taken this transition.")
                                       : Words::tr("The server has just taken this transition.");
}

QString takenLine(const TakenEdge& taken, theme::StateNames names)
{
    return Words::tr("%1 went from %2 to %3: %4 [%5]")
        .arg(lab::hostWord(taken.host), theme::stateName(taken.from, names), theme::stateName(taken.to, names),
             phrase(theme::takenWords(taken.edge, taken.from, taken.trigger, taken.clause)), latin(text(taken.clause)));
}

}  // namespace

QString standingText(const EndpointPosition& standing, theme::StateNames names)
{
    QString line = Words::tr("%1: %2 (waits for: %3)")
                       .arg(lab::hostWord(standing.host), theme::stateName(standing.state, names),
                            lab::waitsFor(standing.state));
    if (standing.alsoListens)
        line += QLatin1Char(' ') +
                Words::tr("Its listener is still in %1.").arg(theme::stateName(tcp::State::Listen, names));
    return line;
}

QString stateDescription(tcp::State state, const Frame& frame)
{
    QStringList sentences;
    if (frame.heat) sentences += Words::tr("Sockets in this state: %1.").arg(frame.heat->count(state));
    for (const EndpointPosition& standing : frame.standings)
        if (standing.state == state) sentences += standingWords(standing);
    if (frame.listenedBeside(state)) sentences += Words::tr("A listener is still here.");
    sentences += Words::tr("Waits for: %1").arg(lab::waitsFor(state));
    return sentences.join(QLatin1Char(' '));
}

QString edgeName(const LayoutEdge& edge, theme::StateNames names)
{
    return Words::tr("%1 to %2").arg(theme::stateName(edge.from, names), theme::stateName(edge.to, names));
}

QString edgeDescription(const LayoutEdge& edge, const Frame& frame)
{
    const tcp::Transition* row = rowOf(edge.id);
    theme::EdgeWords words = theme::edgeWords(edge.id);
    if (words.event.isEmpty() && row) words = theme::takenWords(edge.id, edge.from, row->trigger, row->clause);
    tcp::Clause clause = row ? row->clause : tcp::Clause::Deviation;
    QStringList after;
    for (const TakenEdge& taken : frame.taken) {
        if (taken.edge != edge.id) continue;
        words = theme::takenWords(edge.id, taken.from, taken.trigger, taken.clause);
        clause = taken.clause;
        if (taken.just) after += takenSentence(taken.host);
    }
    if (frame.heat && frame.heat->flow(edge.id) > 0)
        after += Words::tr("Connections that took this transition: %1.").arg(flowText(frame.heat->flow(edge.id)));
    if (frame.collected.ever.contains(edge.id)) after += Words::tr("Taken in free play.");
    if (frame.roleOf(edge.id) == EdgeRole::Possible) after += Words::tr("Possible next.");
    after.prepend(QLatin1Char('[') + latin(text(clause)) + QLatin1Char(']'));
    return phrase(words) + QLatin1Char(' ') + after.join(QLatin1Char(' '));
}

QString frameText(const Frame& frame, const DiagramLayout& layout, theme::StateNames names)
{
    QStringList lines;
    for (const EndpointPosition& standing : frame.standings) lines += standingText(standing, names);
    for (const TakenEdge& taken : frame.taken)
        if (taken.just) lines += takenLine(taken, names);
    for (const std::string& id : frame.possible) {
        const LayoutEdge* edge = layout.find(id);
        if (edge)
            lines += Words::tr("Possible next: %1 on %2").arg(edgeName(*edge, names), phrase(theme::edgeWords(id)));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace app::diagram
