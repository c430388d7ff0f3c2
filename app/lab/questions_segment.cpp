// Which segment leaves, in which order, and what if it were lost.

#include "files/time_words.h"
#include "lab/narrator.h"
#include "lab/question_order.h"
#include "lab/upcoming_step.h"
#include "lab/question_words.h"
#include "lab/words.h"
#include "simulation/causes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using tcp::HostId;
using tcp::State;

QString none() { return QuestionWords::tr("none"); }

/// Where the segment would have left its sender: that is how one would have seen it.
QString ifItWere(const QString& bits, const UpcomingStep& next, HostId host, const QString& right)
{
    const State now = next.stateAfter(host);
    const QString name = narratedState(now);
    if (bits == none()) return QuestionWords::tr("A capture on the %1 shows one: %2.").arg(hostWord(host), right);
    if (bits == u"RST" && now != State::Closed)
        return QuestionWords::tr("Nothing has arrived that the %1 would answer with an RST: it is in %2.")
            .arg(hostWord(host), name);
    if (bits == u"FIN,ACK" && in(now, {State::SynSent, State::SynReceived, State::Established, State::CloseWait}))
        return QuestionWords::tr("A side that sends a FIN is in FIN_WAIT_1, CLOSING or LAST_ACK, but the %1 is in "
                                 "%2.").arg(hostWord(host), name);
    if (bits == u"SYN" && !next.enters(host, State::SynSent))
        return QuestionWords::tr("A side that has just sent a SYN is in SYN_SENT, but the %1 is not.")
            .arg(hostWord(host));
    if (bits == u"SYN,ACK" && !next.enters(host, State::SynReceived))
        return QuestionWords::tr("A side that has just sent a SYN,ACK is in SYN_RCVD, but the %1 is not.")
            .arg(hostWord(host));
    if (bits == u"ACK" && right.contains(u"ACK"))
        return QuestionWords::tr("It carries more than an ACK: %1.").arg(right);
    return {};
}

/// "C FIN,ACK": the marks of the two ends are those of the diagrams.
QString part(const tcp::TraceEvent& sent)
{
    const QString mark = sent.host == HostId::Client ? QStringLiteral("C ") : QStringLiteral("S ");
    return mark + bitsOf(std::get<tcp::Sent>(sent.what).segment);
}

/// Why the later of the two cannot have left first; where neither comes of the other, that it did not.
QString againstOrder(const tcp::Causes& causes, const tcp::TraceEvent& early, const tcp::TraceEvent& late)
{
    const auto chain = causes.whatLedTo(late.number);
    const bool follows = std::ranges::any_of(chain, [&](const tcp::CauseLink& link) { return link.event == &early; });
    if (follows)
        return QuestionWords::tr("%2 follows from %1: until that has arrived, nothing sends it.")
            .arg(part(early), part(late));
    const QString sooner = files::TimeWords::exact(late.at - early.at);
    return QuestionWords::tr("%1 left before %2: the ladder shows it.").arg(part(early), part(late)) + QLatin1Char(' ')
           + QuestionWords::tr("Neither follows from the other; there are %1 between them.").arg(sooner);
}

/// Another way for the world from where this segment is on its way: it is lost, and nobody calls anything.
const tcp::TraceEvent* sendsNext(tcp::World world, std::uint64_t lost, tcp::TraceLog& story)
{
    constexpr int kMostAhead = 80;
    world.step(tcp::FlightAction{lost, tcp::Impairment::Drop, {}});
    for (int i = 0; i < kMostAhead && world.nextDue(); ++i) {
        story.clear();
        world.step(tcp::NextEvent{}, story);
        for (const tcp::TraceEvent& event : story) {
            const auto* sent = std::get_if<tcp::Sent>(&event.what);
            if (sent && (sent->retransmission || sent->segment.has(tcp::ctl::RST))) return &event;
        }
    }
    return nullptr;
}

/// The segment in the air, else the first that the step sends; and the world in which it is on its way.
struct OnItsWay {
    const tcp::Flight* flight = nullptr;
    const tcp::World* world = nullptr;
    bool already = false;
};

OnItsWay onItsWay(const UpcomingStep& next)
{
    const auto& flights = next.before().network().flights;
    if (!flights.empty()) return {&flights.front(), &next.before(), true};
    for (std::size_t i = next.begin(); i < next.end(); ++i) {
        const tcp::World& world = next.timeline().at(i + 1);
        if (!world.network().flights.empty()) return {&world.network().flights.front(), &world, false};
    }
    return {};
}

/// What the copy in which the segment is lost would have shown, in the order of the answers of askLost().
std::vector<Option> lostAnswers()
{
    const QString again = QuestionWords::tr("If it were so, the first retransmission in that copy would be the %1's.");
    return {{QuestionWords::tr("the client's kernel"), again.arg(hostWord(HostId::Client)), {}},
            {QuestionWords::tr("the server's kernel"), again.arg(hostWord(HostId::Server)), {}},
            {QuestionWords::tr("neither"),
             QuestionWords::tr("If it were so, nothing at all would be sent again in that copy."),
             {}},
            {QuestionWords::tr("neither: an RST is sent instead"),
             QuestionWords::tr("If it were so, an RST would come in that copy before any retransmission."),
             {}}};
}

}  // namespace

std::optional<Question> askSegment(const UpcomingStep& next)
{
    const HostId host = next.host();
    const auto sent = next.all<tcp::Sent>(host);
    if (sent.empty()) return std::nullopt;
    Question question{Format::Segment, next.context(), {},
                      QuestionWords::tr("What segment does the %1 send first?").arg(hostWord(host)), {}, 0, {}};
    const QString right = bitsOf(std::get<tcp::Sent>(sent.front()->what).segment);
    QStringList pool{QStringLiteral("ACK"), QStringLiteral("FIN,ACK"), QStringLiteral("RST"), none(),
                     QStringLiteral("SYN,ACK"), QStringLiteral("SYN")};
    const bool opening = right.contains(u"SYN");
    std::rotate(pool.begin(), pool.begin() + (opening ? 3 : static_cast<qsizetype>(next.seed() % 3)), pool.end());
    std::vector<Option> wrong;
    for (const QString& bits : pool) wrong.push_back({bits, ifItWere(bits, next, host, right), {}});
    arrange(question, {right, {}, {}}, wrong, next.seed());
    return question;
}

QString sequence(const QStringList& items) { return items.join(QStringLiteral(" → ")); }

/// Any order of three can be answered. Two that leave at one instant have none.
std::optional<Question> askOrder(const UpcomingStep& next)
{
    constexpr std::size_t kParts = 3;
    QStringList parts;
    std::vector<const tcp::TraceEvent*> events;
    for (const tcp::TraceEvent* sent : next.all<tcp::Sent>()) {
        if (events.size() == kParts || parts.contains(part(*sent))) continue;
        if (!events.empty() && sent->at <= events.back()->at) return std::nullopt;
        events.push_back(sent);
        parts << part(*sent);
    }
    if (events.size() < kParts) return std::nullopt;
    Question question{Format::Order,
                      next.context(),
                      {},
                      QuestionWords::tr("In which order do these segments leave (C: client, S: server)?"),
                      {},
                      0,
                      {}};
    const tcp::Causes causes(next.timeline(), next.end());
    askToOrder(question, parts, next.seed(), [&](std::size_t early, std::size_t late) {
        return againstOrder(causes, *events[early], *events[late]);
    });
    return question;
}

std::optional<Question> askLost(const UpcomingStep& next)
{
    const OnItsWay way = onItsWay(next);
    if (!way.flight || way.flight->forged) return std::nullopt;
    const QString sender = hostWord(way.flight->from);
    const QString bits = bitsOf(way.flight->segment);
    const QString text = QuestionWords::tr("If it were lost, which side would retransmit first?");
    Question question{Format::Lost, {}, {}, text, {}, 0, {}};
    question.context = way.already ? QuestionWords::tr("A segment from the %1 is in flight: %2.").arg(sender, bits)
                                   : QuestionWords::tr("In the next step the %1 sends a segment: %2.")
                                         .arg(sender, bits);
    const std::vector<Option> who = lostAnswers();
    tcp::TraceLog story;
    const tcp::TraceEvent* again = sendsNext(*way.world, way.flight->id, story);
    const bool reset = again && std::get<tcp::Sent>(again->what).segment.has(tcp::ctl::RST);
    const std::size_t right = !again ? 2 : reset ? 3 : tcp::index(again->host);
    question.because = QuestionWords::tr("Checked on a copy of this run in which it is lost and neither application "
                                         "makes a call.");
    question.because += ' ';
    if (again) {
        const QString after = files::TimeWords::exact(again->at - way.world->now());
        question.because += QuestionWords::tr("Time passes: %1.").arg(after) + ' ' + Narrator::sentence(*again);
    } else {
        question.because += QuestionWords::tr("Nothing is retransmitted.");
    }
    arrange(question, {who[right].text, {}, {}}, who, next.seed());
    return question;
}

}  // namespace app::lab
