// Which pair of states can never be: the reasons are two, and `explore` agrees with both (tests/lab).

#include "lab/narrator.h"
#include "lab/upcoming_step.h"
#include "lab/question_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::lab {
namespace {

using tcp::HostId;
using tcp::State;

bool finReceived(State s) { return in(s, {State::CloseWait, State::Closing, State::LastAck, State::TimeWait}); }
bool finSent(State s) { return !in(s, {State::Established, State::CloseWait}); }
bool finAcknowledged(State s) { return in(s, {State::FinWait2, State::TimeWait}); }

/// Pairs of synchronized states that this run has been in so far.
std::vector<std::pair<State, State>> visited(const UpcomingStep& next)
{
    std::vector<std::pair<State, State>> pairs;
    for (std::size_t i = 0; i <= next.begin(); ++i) {
        const tcp::World& world = next.timeline().at(i);
        const std::pair pair{world.host(HostId::Client).state(), world.host(HostId::Server).state()};
        const bool both = tcp::synchronized(pair.first) && tcp::synchronized(pair.second);
        if (both && std::ranges::find(pairs, pair) == pairs.end()) pairs.push_back(pair);
    }
    return pairs;
}

/// A pair near what comes that can never be; empty if there is none.
std::optional<std::pair<State, State>> impossible(const UpcomingStep& next)
{
    const State client = next.stateBefore(HostId::Client);
    const std::size_t first = next.seed() % tcp::kStates.size();
    for (std::size_t i = 0; i < tcp::kStates.size(); ++i) {
        const State server = tcp::kStates[(first + i) % tcp::kStates.size()];
        if (!whyNeverTogether(client, server).isEmpty()) return std::pair{client, server};
    }
    return std::nullopt;
}

}  // namespace

QString pairText(State client, State server)
{
    return QStringLiteral("C %1 · S %2").arg(narratedState(client), narratedState(server));
}

QString whyNeverTogether(State one, State other)
{
    if (!tcp::synchronized(one) || !tcp::synchronized(other)) return {};
    for (const auto& [first, second] : {std::pair{one, other}, std::pair{other, one}}) {
        if (finReceived(first) && !finSent(second))
            return QuestionWords::tr("An end in %1 has received a FIN, but an end in %2 has not sent one.")
                .arg(narratedState(first), narratedState(second));
        if (finAcknowledged(first) && !finReceived(second))
            return QuestionWords::tr("An end in %1 knows that its FIN has arrived, but an end in %2 has not received "
                                     "one.")
                .arg(narratedState(first), narratedState(second));
    }
    return {};
}

std::optional<Question> askPair(const UpcomingStep& next)
{
    const auto never = impossible(next);
    if (!never) return std::nullopt;
    Question question{Format::Pair, QuestionWords::tr("The two ends of one connection, seen at the same moment:"), {},
                      QuestionWords::tr("Which pair of states can never occur?"), {}, 0,
                      whyNeverTogether(never->first, never->second)};
    std::vector<Option> wrong;
    for (const auto& [client, server] : visited(next))
        wrong.push_back({pairText(client, server), QuestionWords::tr("This lesson has just shown that pair."), {}});
    const QString found = QuestionWords::tr("It can be reached: the explore command finds a way.");
    for (const auto& [client, server] : {std::pair{State::Closing, State::Closing},
                                         std::pair{State::FinWait1, State::CloseWait},
                                         std::pair{State::FinWait2, State::LastAck}})
        wrong.push_back({pairText(client, server), found, {}});
    arrange(question, {pairText(never->first, never->second), {}, {}}, wrong, next.seed());
    return question;
}

}  // namespace app::lab
