// Which state comes next, and how a tool spells it.

#include "lab/narrator.h"
#include "lab/question_words.h"
#include "lab/upcoming_step.h"
#include "lab/words.h"
#include "tools/socket.h"
#include "tools/state_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::lab {
namespace {

/// To stay, where the state could lead, and where people believe that it leads.
std::vector<tcp::State> neighbours(tcp::State state)
{
    std::vector<tcp::State> found{state};
    for (const tcp::Transition& row : tcp::transitions()) {
        if (row.from == state && (row.drawn() || row.to == tcp::State::Closed)) found.push_back(row.to);
    }
    for (const tcp::State popular : {tcp::State::TimeWait, tcp::State::CloseWait, tcp::State::Closed})
        found.push_back(popular);
    return found;
}

/// The newest connection as the tools see it.
std::optional<tcp::State> seenByTools(const tcp::World& world, tcp::HostId host)
{
    const auto sockets = tcp::sockets(world, host);
    if (sockets.empty() || sockets.back().kind == tcp::SocketKind::Listener) return std::nullopt;
    return sockets.back().state;
}

QString spelt(tcp::State state, tcp::Spelling whose) { return qstring(tcp::spelling(state, whose)); }

Question nameOf(const UpcomingStep& next, tcp::HostId host)
{
    const QString text = QuestionWords::tr("After this, what does ss print as the state of the %1's socket?");
    return {Format::Name, next.context(), {}, text.arg(hostWord(host)), {}, 0, {}};
}

/// The word of another state.
Option otherState(const UpcomingStep& next, tcp::HostId host, tcp::State state)
{
    return {spelt(state, tcp::Spelling::Ss), whyNot(next, host, state), state};
}

/// A connection that has ended is no socket in CLOSED: there is no line.
Question noLine(const UpcomingStep& next, tcp::HostId host)
{
    Question question = nameOf(next, host);
    question.because = QuestionWords::tr("CLOSED means that there is no socket, so ss prints no line for it.");
    std::vector<Option> wrong{
        {QStringLiteral("CLOSED"),
         QuestionWords::tr("If ss printed CLOSED, there would still be a socket to print it for."),
         {}}};
    for (const tcp::State state : {tcp::State::TimeWait, next.stateBefore(host)})
        wrong.push_back(otherState(next, host, state));
    arrange(question, {QuestionWords::tr("no line at all"), {}, tcp::State::Closed}, wrong, next.seed());
    return question;
}

}  // namespace

std::optional<Question> askState(const UpcomingStep& next)
{
    const tcp::HostId host = next.host();
    Question question{Format::State, next.context(), {},
                      QuestionWords::tr("What state is the %1 in after this?").arg(hostWord(host)), {}, 0, {}, host};
    std::vector<Option> wrong;
    for (const tcp::State state : neighbours(next.stateBefore(host)))
        wrong.push_back({narratedState(state), whyNot(next, host, state), state});
    const tcp::State right = next.stateAfter(host);
    arrange(question, {narratedState(right), {}, right}, wrong, next.seed());
    return question;
}

std::optional<Question> askName(const UpcomingStep& next)
{
    const tcp::HostId host = next.host();
    if (next.stateBefore(host) == next.stateAfter(host)) return std::nullopt;
    const auto state = seenByTools(next.after(), host);
    if (!state && next.stateAfter(host) == tcp::State::Closed && next.after().host(host).powered)
        return noLine(next, host);
    if (!state || *state != next.stateAfter(host)) return std::nullopt;
    Question question = nameOf(next, host);
    std::vector<Option> wrong{
        {spelt(*state, tcp::Spelling::LinuxNetstat), QuestionWords::tr("That is how netstat on Linux spells it."), {}},
        {spelt(*state, tcp::Spelling::Rfc), QuestionWords::tr("That is how RFC 9293 spells it."), {}},
        {spelt(*state, tcp::Spelling::Stevens), QuestionWords::tr("That is how C programs and textbooks spell it."),
         {}}};
    const tcp::State stays = next.stateBefore(host);
    wrong.insert(wrong.begin() + 1, otherState(next, host, stays));
    for (const tcp::State other : neighbours(stays)) wrong.push_back(otherState(next, host, other));
    arrange(question, {spelt(*state, tcp::Spelling::Ss), {}, *state}, wrong, next.seed());
    return question;
}

}  // namespace app::lab
