#include "diagram/descriptions.h"

#include "theme/edge_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagramWords)
};

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Event and action as one phrase: "rcv FIN / snd ACK".
QString phrase(EdgeWords words)
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

QString standingWords(const Standing& standing)
{
    return standing.host == tcp::HostId::Client ? Words::tr("The client is here.") : Words::tr("The server is here.");
}

QString takenSentence(tcp::HostId host)
{
    return host == tcp::HostId::Client ? Words::tr("The client has just gone this way.")
                                       : Words::tr("The server has just gone this way.");
}

QString takenLine(const Taken& taken, StateNames names)
{
    return Words::tr("%1 went from %2 to %3: %4 [%5]")
        .arg(endpointName(taken.host), stateName(taken.from, names), stateName(taken.to, names),
             phrase(takenWords(taken.edge, taken.from, taken.trigger, taken.clause)), latin(text(taken.clause)));
}

}  // namespace

QString endpointName(tcp::HostId host)
{
    return host == tcp::HostId::Client ? Words::tr("client") : Words::tr("server");
}

QString waitsForWords(tcp::State state)
{
    using enum tcp::State;
    switch (state) {
    case Closed: return Words::tr("nothing (no TCB)");
    case Listen: return Words::tr("any peer's SYN");
    case SynSent: return Words::tr("the peer's SYN,ACK (or SYN)");
    case SynReceived: return Words::tr("the peer's ACK of our SYN");
    case Established: return Words::tr("either application");
    case FinWait1: return Words::tr("the peer's ACK of our FIN, or its FIN");
    case FinWait2: return Words::tr("the peer's FIN, that is, its application");
    case CloseWait: return Words::tr("its own application: close()");
    case Closing:
    case LastAck: return Words::tr("the peer's ACK of our FIN");
    case TimeWait: return Words::tr("the clock: 2MSL");
    }
    return {};
}

QString standingText(const Standing& standing, StateNames names)
{
    QString line = Words::tr("%1: %2 (waits for: %3)")
                       .arg(endpointName(standing.host), stateName(standing.state, names),
                            waitsForWords(standing.state));
    if (standing.alsoListens)
        line += QLatin1Char(' ') + Words::tr("Its listener is still in %1.").arg(stateName(tcp::State::Listen, names));
    return line;
}

QString stateDescription(tcp::State state, const Frame& frame)
{
    QStringList sentences;
    if (frame.heat) sentences += Words::tr("Sockets here: %1.").arg(frame.heat->count(state));
    for (const Standing& standing : frame.standings)
        if (standing.state == state) sentences += standingWords(standing);
    if (frame.listenedBeside(state)) sentences += Words::tr("A listener is still here.");
    sentences += Words::tr("Waits for: %1").arg(waitsForWords(state));
    return sentences.join(QLatin1Char(' '));
}

QString edgeName(const LayoutEdge& edge, StateNames names)
{
    return Words::tr("%1 to %2").arg(stateName(edge.from, names), stateName(edge.to, names));
}

QString edgeDescription(const LayoutEdge& edge, const Frame& frame)
{
    const tcp::Transition* row = rowOf(edge.id);
    EdgeWords words = edgeWords(edge.id);
    if (words.event.isEmpty() && row) words = takenWords(edge.id, edge.from, row->trigger, row->clause);
    tcp::Clause clause = row ? row->clause : tcp::Clause::Deviation;
    QStringList after;
    for (const Taken& taken : frame.taken) {
        if (taken.edge != edge.id) continue;
        words = takenWords(edge.id, taken.from, taken.trigger, taken.clause);
        clause = taken.clause;
        if (taken.just) after += takenSentence(taken.host);
    }
    if (frame.heat && frame.heat->flow(edge.id) > 0)
        after += Words::tr("Connections this way: %1.").arg(flowText(frame.heat->flow(edge.id)));
    if (frame.collected.ever.contains(edge.id)) after += Words::tr("Collected in free play.");
    if (frame.roleOf(edge.id) == EdgeRole::Possible) after += Words::tr("Possible next.");
    after.prepend(QLatin1Char('[') + latin(text(clause)) + QLatin1Char(']'));
    return phrase(words) + QLatin1Char(' ') + after.join(QLatin1Char(' '));
}

QString frameText(const Frame& frame, const DiagramLayout& layout, StateNames names)
{
    QStringList lines;
    for (const Standing& standing : frame.standings) lines += standingText(standing, names);
    for (const Taken& taken : frame.taken)
        if (taken.just) lines += takenLine(taken, names);
    for (const std::string& id : frame.possible) {
        const LayoutEdge* edge = layout.find(id);
        if (edge) lines += Words::tr("Possible next: %1 by %2").arg(edgeName(*edge, names), phrase(edgeWords(id)));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace app
