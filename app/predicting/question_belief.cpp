#include "predicting/question_belief.h"

#include "lab/question_words.h"
#include "lab/words.h"

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

int ofState(const lab::Question& question, std::size_t chosen, const lab::Moment& moment)
{
    const auto said = question.options[chosen].state;
    const auto after = question.options[question.right].state;
    if (!said || !after || !question.host) return 0;
    const State before = moment.world().host(*question.host).state();
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
int ofTimer(const lab::Question& question, const QString& said, const lab::Moment& moment, std::size_t end)
{
    const tcp::World& after = moment.timeline->at(end);
    const bool client = question.text.contains(lab::hostWord(tcp::HostId::Client));
    const State state = after.host(client ? tcp::HostId::Client : tcp::HostId::Server).state();
    if (said == lab::QuestionWords::tr("tcp_fin_timeout: to TIME_WAIT")) return 5;
    const bool finTimeout = said == lab::QuestionWords::tr("tcp_fin_timeout: to CLOSED");
    if (state == CloseWait && (finTimeout || said == lab::QuestionWords::tr("keep-alive: it probes the peer"))) return 2;
    if (state == TimeWait && finTimeout) return 6;
    return state == FinWait2 && finTimeout ? 7 : 0;
}

/// The network is blamed for a CLOSE_WAIT, somebody for a TIME_WAIT.
int ofBug(const lab::Question& question, const QString& said, const QString& right)
{
    if (right == lab::QuestionWords::tr("no one's: this is how it should be")) return 14;
    return question.exhibit.contains(u"CLOSE-WAIT") && said == lab::QuestionWords::tr("the network") ? 3 : 0;
}

}  // namespace

int beliefOf(const lab::Question& question, std::size_t chosen, const lab::Moment& moment)
{
    if (chosen == question.right) return 0;
    const QString& said = question.options[chosen].text;
    const QString& right = question.options[question.right].text;
    if (question.format == lab::Format::State) return ofState(question, chosen, moment);
    if (question.format == lab::Format::Segment) return ofSegment(said, right);
    if (question.format == lab::Format::Timer) return ofTimer(question, said, moment, moment.stepEnds[moment.step]);
    if (question.format == lab::Format::Bug) return ofBug(question, said, right);
    if (question.format != lab::Format::ClosedFirst) return 0;
    return said == lab::QuestionWords::tr("the client's application") && right == lab::QuestionWords::tr("the server's application") ? 1 : 0;
}

}  // namespace app::predicting
