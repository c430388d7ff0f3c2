#include "predicting/question_belief.h"

#include "lab/question_words.h"
#include "lab/upcoming_step.h"
#include "lab/words.h"

#include <algorithm>
#include <array>

namespace app::predicting {
namespace {

using tcp::State;
using enum tcp::State;

/// Before the step, after it, and what was said instead.
struct BeliefRow {
    State before, after, said;
    int belief;
};
constexpr std::array kBeliefs{
    BeliefRow{FinWait2, Closed, TimeWait, 5},       BeliefRow{FinWait2, FinWait2, TimeWait, 5},
    BeliefRow{FinWait2, FinWait2, Closed, 7},       BeliefRow{CloseWait, CloseWait, Closed, 2},
    BeliefRow{CloseWait, CloseWait, LastAck, 2},    BeliefRow{CloseWait, CloseWait, TimeWait, 2},
    BeliefRow{LastAck, Closed, TimeWait, 9},        BeliefRow{Closed, SynSent, Listen, 17},
    BeliefRow{Listen, SynReceived, Established, 15}, BeliefRow{SynReceived, SynReceived, Established, 15},
    BeliefRow{SynSent, Closed, SynSent, 10},        BeliefRow{Closed, Closed, SynSent, 10},
    BeliefRow{FinWait1, FinWait1, Closing, 16},     BeliefRow{FinWait1, FinWait2, FinWait1, 4},
    BeliefRow{Established, CloseWait, Closed, 11},  BeliefRow{Established, CloseWait, Established, 4},
    BeliefRow{Established, CloseWait, LastAck, 11}, BeliefRow{FinWait1, TimeWait, FinWait2, 8},
};

/// Whom it asks about.
tcp::HostId hostOf(const lab::Question& question)
{
    const bool client = question.text.contains(lab::hostWord(tcp::HostId::Client));
    return question.host.value_or(client ? tcp::HostId::Client : tcp::HostId::Server);
}

/// Named by itself, or as a tool spells it.
int ofState(const lab::Question& question, std::size_t chosen, const lab::Moment& moment)
{
    const auto said = question.options[chosen].state;
    const auto after = question.options[question.right].state;
    if (!said || !after) return 0;
    const State before = moment.world().host(hostOf(question)).state();
    for (const BeliefRow& row : kBeliefs) {
        if (row.before == before && row.after == *after && row.said == *said) return row.belief;
    }
    return 0;
}

int ofSegment(const QString& said, const QString& right)
{
    const QString none = lab::QuestionWords::tr("none");
    if (right.startsWith(u"RST") && said == u"FIN,ACK") return 12;
    if (right == none && said == u"RST") return 18;
    if (right == u"ACK" && said == none) return 4;
    return 0;
}

/// What is taken for the timer of a state in which another one runs, or none.
int ofTimer(const lab::Question& question, const lab::Option& said, const lab::Moment& moment, std::size_t end)
{
    const State state = moment.timeline->at(end).host(hostOf(question)).state();
    const bool finTimeout = said.timer == tcp::Timer::FinWait2;
    if (finTimeout && said.expiry == TimeWait) return 5;
    if (state == CloseWait && (finTimeout || said.timer == tcp::Timer::KeepAlive)) return 2;
    if (state == TimeWait && finTimeout) return 6;
    return state == FinWait2 && finTimeout ? 7 : 0;
}

/// The network is blamed for a CLOSE_WAIT, somebody for a TIME_WAIT.
int ofBug(const lab::Question& question, const QString& said, const QString& right)
{
    if (right == lab::QuestionWords::tr("no one's: this is how it should be")) return 14;
    return question.exhibit.contains(u"CLOSE-WAIT") && said == lab::QuestionWords::tr("the network") ? 3 : 0;
}

/// An RST that nobody sends: an end in FIN_WAIT_2 would tell its peer that it gives up.
int ofLost(const QString& said, const lab::Moment& moment)
{
    const bool waits = std::ranges::any_of(
        tcp::kHosts, [&](tcp::HostId host) { return moment.world().host(host).state() == FinWait2; });
    return waits && said == lab::QuestionWords::tr("neither: an RST is sent instead") ? 18 : 0;
}

/// The two are in the order, this one first.
bool inOrder(const QStringList& order, const QString& first, const QString& second)
{
    const qsizetype place = order.indexOf(first);
    return place >= 0 && order.indexOf(second) > place;
}

/// What a host is thought to do when the other has closed, or when it has waited for long.
int ofOrderAt(tcp::HostId host, const QStringList& said, const QStringList& right, const lab::Moment& moment)
{
    const bool client = host == tcp::HostId::Client;
    const QString own = client ? QStringLiteral("C ") : QStringLiteral("S ");
    const QString peersFin = client ? QStringLiteral("S FIN,ACK") : QStringLiteral("C FIN,ACK");
    const QString ack = own + QStringLiteral("ACK"), fin = own + QStringLiteral("FIN,ACK"),
                  reset = own + QStringLiteral("RST");
    const bool acksFirst = inOrder(right, peersFin, ack) && inOrder(right, ack, fin);
    if (acksFirst && inOrder(said, fin, ack)) return 4;  // as if the ACK of the FIN waited for close()
    const bool unasked = right.indexOf(reset) > 0 && said.first() == reset;
    return unasked && moment.world().host(host).state() == FinWait2 ? 18 : 0;
}

/// The client's FIN before the server's, which has closed first; or what one host does before it has a reason to.
int ofOrder(const QString& saidText, const QString& rightText, const lab::Moment& moment)
{
    const QStringList said = saidText.split(QStringLiteral(" → ")), right = rightText.split(QStringLiteral(" → "));
    const QString client = QStringLiteral("C FIN,ACK"), server = QStringLiteral("S FIN,ACK");
    if (inOrder(right, server, client) && inOrder(said, client, server)) return 1;
    const int atClient = ofOrderAt(tcp::HostId::Client, said, right, moment);
    return atClient != 0 ? atClient : ofOrderAt(tcp::HostId::Server, said, right, moment);
}

/// A pair that is said never to occur, client and server, and why somebody says so.
struct PairRow {
    State client, server;
    int belief;
};
constexpr std::array kNever{
    PairRow{CloseWait, FinWait1, 1}, PairRow{CloseWait, FinWait2, 1},  PairRow{LastAck, FinWait2, 1},
    PairRow{LastAck, TimeWait, 1},   PairRow{FinWait1, CloseWait, 11}, PairRow{FinWait2, CloseWait, 11},
    PairRow{FinWait2, LastAck, 11},  PairRow{Closing, Closing, 16},
};

int ofPair(const QString& said)
{
    const auto is = [&](const PairRow& row) { return said == lab::pairText(row.client, row.server); };
    const auto found = std::ranges::find_if(kNever, is);
    return found == kNever.end() ? 0 : found->belief;
}

int ofClosedFirst(const QString& said, const QString& right)
{
    return said == lab::QuestionWords::tr("the client's application") &&
                   right == lab::QuestionWords::tr("the server's application")
               ? 1
               : 0;
}

}  // namespace

int beliefOf(const lab::Question& question, std::size_t chosen, const lab::Moment& moment)
{
    if (chosen == question.right) return 0;
    const QString& said = question.options[chosen].text;
    const QString& right = question.options[question.right].text;
    switch (question.format) {
    case lab::Format::State:
    case lab::Format::Name: return ofState(question, chosen, moment);
    case lab::Format::Segment: return ofSegment(said, right);
    case lab::Format::Timer: return ofTimer(question, question.options[chosen], moment, moment.stepEnds[moment.step]);
    case lab::Format::Bug: return ofBug(question, said, right);
    case lab::Format::ClosedFirst: return ofClosedFirst(said, right);
    case lab::Format::Lost: return ofLost(said, moment);
    case lab::Format::Order: return ofOrder(said, right, moment);
    case lab::Format::Pair: return ofPair(said);
    case lab::Format::Because:
    case lab::Format::Own: break;
    }
    return 0;
}

}  // namespace app::predicting
