#include "lab/evidence_questions.h"

#include "lab/event_labels.h"
#include "lab/evidence_words.h"
#include "lab/question_words.h"
#include "lab/upcoming_step.h"

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using tcp::HostId;
using tcp::State;

constexpr std::initializer_list<State> kSentFin = {State::FinWait1, State::Closing, State::LastAck};

/// The packet that is asked about, with what is known before and after it.
class NextPacket {
public:
    NextPacket(const Evidence& before, const Evidence& after)
        : before_(before), after_(after), step_(before.captured.segments.size()), packet_(after.source.packets.back())
    {
    }

    const Evidence& after() const { return after_; }
    const tcp::TcpPacket& packet() const { return packet_; }
    std::size_t seed() const { return step_ * 7 + after_.source.conversation.number; }
    std::size_t step() const { return step_; }
    HostId sender() const { return after_.captured.hostOf(after_.source.conversation.senderOf(packet_)); }
    QString name(HostId host) const { return after_.names[tcp::index(host)]; }
    tcp::StateSet statesBefore(HostId host) const
    {
        return before_.statesAt(before_.captured.run.stepEnds[step_ - 1], host).proved;
    }
    tcp::StateSet statesAfter(HostId host) const { return after_.statesAt(moment(), host).proved; }
    QString shown(HostId host) const { return words(statesAfter(host)); }
    std::size_t moment() const { return after_.captured.run.stepEnds[step_]; }
    QString told() const { return QuestionWords::tr("Next passes %1.").arg(EvidenceWords::stepTitle(after_, step_)); }
    static QString words(tcp::StateSet states) { return EvidenceWords::states({states, states, {}}); }

private:
    const Evidence& before_;
    const Evidence& after_;
    std::size_t step_;
    const tcp::TcpPacket& packet_;
};

/// Each state alone that is possible beside others, and where people believe that it leads.
std::vector<Option> otherStates(const NextPacket& next, HostId host)
{
    const tcp::StateSet was = next.statesBefore(host);
    const tcp::StateSet is = next.statesAfter(host);
    std::vector<Option> wrong;
    if (!(was == is))
        wrong.push_back({NextPacket::words(was), QuestionWords::tr("This packet changes what is possible."), {}});
    for (const State state : tcp::kStates) {
        if (is.has(state))
            wrong.push_back({narratedState(state),
                             QuestionWords::tr("That is not the only one: the capture does not rule out the others."),
                             {}});
    }
    for (const tcp::Transition& row : tcp::transitions()) {
        if (was.has(row.from) && !is.has(row.to) && row.drawn())
            wrong.push_back(
                {narratedState(row.to), QuestionWords::tr("The capture rules out %1.").arg(narratedState(row.to)), {}});
    }
    for (const State state : {State::TimeWait, State::CloseWait, State::Established}) {
        if (!is.has(state))
            wrong.push_back(
                {narratedState(state), QuestionWords::tr("The capture rules out %1.").arg(narratedState(state)), {}});
    }
    return wrong;
}

std::optional<Question> askStates(const NextPacket& next)
{
    std::vector<HostId> changed;
    for (const HostId host : tcp::kHosts)
        if (!(next.statesBefore(host) == next.statesAfter(host))) changed.push_back(host);
    if (changed.empty()) return std::nullopt;
    const HostId host = changed[next.seed() % changed.size()];
    Question question{
        Format::State,
        next.told(),
        {},
        QuestionWords::tr("Which states can the %1 be in then, as far as the capture shows?").arg(next.name(host)),
        {},
        0,
        {}};
    const QString proof = EvidenceWords::proof(next.after(), next.moment(), host);
    if (!proof.isEmpty()) question.because = QuestionWords::tr("For the %1: %2.").arg(next.name(host), proof);
    arrange(question, {next.shown(host), {}, {}}, otherStates(next, host), next.seed());
    return question;
}

struct Guess {
    HostId host{};
    QString bits;
    bool text = false;
};

QString spoken(const NextPacket& next, const Guess& guess)
{
    const QString words = guess.text ? QuestionWords::tr("%1: %2 with data") : QuestionWords::tr("%1: %2");
    return words.arg(next.name(guess.host), guess.bits);
}

/// What would be known of its sender if it had been this one.
QString ifItPassed(const NextPacket& next, const Guess& guess)
{
    const tcp::StateSet states = next.statesAfter(guess.host);
    const QString name = next.name(guess.host);
    bool sentFin = false;
    for (const State state : kSentFin)
        sentFin = sentFin || states.has(state);
    if (guess.bits == u"FIN,ACK" && !sentFin)
        return QuestionWords::tr("A FIN would leave the %1 in FIN_WAIT_1, CLOSING or LAST_ACK; possible are: %2.")
            .arg(name, next.shown(guess.host));
    if (guess.bits == u"RST" && !states.has(State::Closed))
        return QuestionWords::tr("After its RST the %1 would be CLOSED; possible are: %2.")
            .arg(name, next.shown(guess.host));
    return {};
}

std::optional<Question> askPacket(const NextPacket& next)
{
    const HostId own = next.sender();
    const HostId peer = tcp::other(own);
    const Guess right{own, bitsOf(next.packet().segment), next.packet().segment.text > 0};
    QStringList known;
    for (const HostId host : tcp::kHosts)
        known << QStringLiteral("%1: %2").arg(next.name(host), NextPacket::words(next.statesBefore(host)));
    Question question{Format::Segment,
                      QuestionWords::tr("Possible so far: %1.").arg(known.join(QStringLiteral("; "))),
                      {},
                      QuestionWords::tr("Which packet passes next?"),
                      {},
                      0,
                      {}};
    const QString ack = QStringLiteral("ACK"), fin = QStringLiteral("FIN,ACK");
    std::vector<Guess> pool{{own, ack},
                            {own, fin},
                            {peer, fin},
                            {peer, ack},
                            {own, ack, true},
                            {peer, ack, true},
                            {own, QStringLiteral("RST")},
                            {own, QStringLiteral("SYN")}};
    std::rotate(pool.begin(), pool.begin() + static_cast<std::ptrdiff_t>(next.seed() % 3), pool.end());
    std::vector<Option> wrong;
    for (const Guess& guess : pool)
        wrong.push_back({spoken(next, guess), ifItPassed(next, guess), {}});
    arrange(question, {spoken(next, right), {}, {}}, wrong, next.seed());
    return question;
}

/// An arrival is proved by what the receiver says afterwards (rule 2).
std::optional<Question> askProof(const NextPacket& next)
{
    const auto hash = [](std::uint64_t packet) { return QStringLiteral("#%1").arg(packet); };
    std::uint64_t proved = 0;
    std::vector<Option> wrong;
    for (const tcp::SeenSegment& segment : next.after().captured.segments)
        if (segment.proof == next.packet().number && segment.arrival == tcp::SeenArrival::Proved)
            proved = segment.packet;
    if (proved == 0) return std::nullopt;
    wrong.push_back(
        {QuestionWords::tr("none"), QuestionWords::tr("An acknowledgment proves the arrival of what it covers."), {}});
    const auto& segments = next.after().captured.segments;
    for (auto it = segments.rbegin(); it != segments.rend() && wrong.size() < 4; ++it) {
        if (it->packet == proved) continue;
        const QString why = it->packet > proved
                                ? QuestionWords::tr("Passing does not prove arrival: no ACK of %1 has come yet.")
                                      .arg(hash(it->packet))
                                : QuestionWords::tr("There is a later one: %1.").arg(hash(proved));
        wrong.push_back({hash(it->packet), why, {}});
    }
    Question question{Format::Order,
                      next.told(),
                      {},
                      QuestionWords::tr("Which is the last packet whose arrival it proves?"),
                      {},
                      0,
                      QuestionWords::tr("Its acknowledgment number covers everything up to there.")};
    arrange(question, {hash(proved), {}, {}}, wrong, next.seed());
    return question;
}

} // namespace

std::optional<Question> questionAboutPacket(const Evidence& before, const Evidence& after)
{
    const std::size_t shown = before.captured.segments.size();
    if (shown == 0 || after.captured.segments.size() != shown + 1) return std::nullopt;
    const NextPacket next(before, after);
    constexpr std::array kMakers{askStates, askPacket, askProof};
    for (std::size_t i = 0; i < kMakers.size(); ++i) {
        auto question = kMakers[(next.step() + i) % kMakers.size()](next);
        if (question && question->options.size() > 1) return question;
    }
    return std::nullopt;
}

} // namespace app::lab
