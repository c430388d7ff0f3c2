// What the tools will print after the step: who closed first, whose bug it is, which timer runs.

#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/narrator.h"
#include "lab/question_words.h"
#include "lab/upcoming_step.h"
#include "lab/words.h"
#include "tools/socket.h"
#include "tools/ss.h"
#include "tools/state_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using namespace std::chrono_literals;
using tcp::HostId;
using tcp::State;
using tcp::Timer;

bool closedItself(State s) { return in(s, {State::FinWait1, State::FinWait2, State::Closing, State::TimeWait}); }
bool closedAfterPeer(State s) { return in(s, {State::CloseWait, State::LastAck}); }

/// The connection that the host's newest line is about.
std::optional<tcp::Socket> newest(const tcp::World& world, HostId host)
{
    const auto sockets = tcp::sockets(world, host);
    if (sockets.empty() || sockets.back().kind == tcp::SocketKind::Listener) return std::nullopt;
    return sockets.back();
}

bool firstClosed(const UpcomingStep& next, HostId host)
{
    const auto changes = next.all<tcp::StateChanged>(host);
    return std::any_of(changes.begin(), changes.end(), [](const tcp::TraceEvent* change) {
        return std::get<tcp::StateChanged>(change->what).to == State::FinWait1;
    });
}

QString both() { return QuestionWords::tr("both at the same time"); }

QString application(HostId host)
{
    return host == HostId::Client ? QuestionWords::tr("the client's application")
                                  : QuestionWords::tr("the server's application");
}

QString notFirst(HostId host)
{
    return QuestionWords::tr("If the %1 had closed first, the first FIN would have been its own.").arg(hostWord(host));
}

/// What a kind of fault would look like; empty where it does not speak against it.
struct Suspicion {
    QString text;
    QString because;
};

QString longAgo(const UpcomingStep& next, HostId host)
{
    const tcp::Connection* connection = next.after().host(host).current();
    return files::TimeWords::oneUnit(next.after().now() - connection->since);
}

/// CLOSE_WAIT for longer than any program needs though the peer's has gone, or by one that hangs.
bool leaks(const UpcomingStep& next, HostId host)
{
    const auto peer = newest(next.after(), tcp::other(host));
    const tcp::Host& machine = next.after().host(host);
    const tcp::Connection* connection = machine.current();
    if (machine.state() != State::CloseWait || !connection || !connection->accepted) return false;
    if (connection->tcb.closeCalled) return false;
    const tcp::Duration dwell = next.after().now() - connection->since;
    return machine.hung ? dwell >= 1s : dwell >= 60s && !(peer && peer->fd);
}

bool resendsInVain(const UpcomingStep& next)
{
    const auto lost = next.all<tcp::Lost>();
    const bool network = std::any_of(lost.begin(), lost.end(), [](const tcp::TraceEvent* one) {
        return std::get<tcp::Lost>(one->what).why != tcp::Loss::HostOff;
    });
    return network && std::ranges::any_of(tcp::kHosts, [&](HostId host) {
        const auto socket = newest(next.after(), host);
        return socket && socket->retransmits > 0;
    });
}

std::optional<Suspicion> suspicion(const UpcomingStep& next)
{
    for (const HostId host : tcp::kHosts) {
        if (!leaks(next, host)) continue;
        return Suspicion{application(host),
                         QuestionWords::tr("Only its own application can end CLOSE_WAIT, by calling close(); it has "
                                           "not done so for %1.").arg(longAgo(next, host))};
    }
    if (resendsInVain(next)) {
        return Suspicion{QuestionWords::tr("the network"),
                         QuestionWords::tr("What was sent is still in Send-Q, and retransmitting it has not helped.")};
    }
    for (const HostId host : tcp::kHosts) {
        if (next.stateAfter(host) != State::TimeWait || next.stateAfter(tcp::other(host)) != State::Closed) continue;
        return Suspicion{QuestionWords::tr("no one's: this is how it should be"),
                         QuestionWords::tr("TIME_WAIT is the last duty of the end that closed first. It goes away on "
                                           "its own.")};
    }
    return std::nullopt;
}

/// Against the network: nothing waits for an acknowledgment.
QString notTheNetwork(const UpcomingStep& next)
{
    const bool waits = std::ranges::any_of(tcp::kHosts, [&](HostId host) {
        const auto socket = newest(next.after(), host);
        return socket && socket->sendQ > 0;
    });
    return waits ? QString()
                 : QuestionWords::tr("If the network were losing segments, something would be waiting in Send-Q, but "
                                     "it is empty.");
}

QString notTheApplication(const UpcomingStep& next, HostId host)
{
    const auto socket = newest(next.after(), host);
    if (socket && (socket->recvQ > 0 || socket->state == State::CloseWait)) return {};
    return QuestionWords::tr("If the %1's application were hung, its socket would be in CLOSE_WAIT or have data in "
                             "Recv-Q, but neither is the case.").arg(hostWord(host));
}

QString noneOwn() { return QuestionWords::tr("none: it waits for its own application"); }
QString nonePeer() { return QuestionWords::tr("none: it waits for the peer"); }

QString outcome(Timer timer)
{
    switch (timer) {
    case Timer::Retransmission: return QuestionWords::tr("it retransmits");
    case Timer::Persist: return QuestionWords::tr("it probes the window");
    case Timer::KeepAlive: return QuestionWords::tr("it probes the peer");
    case Timer::DelayedAck: return QuestionWords::tr("it acknowledges");
    case Timer::TimeWait:
    case Timer::FinWait2:
    case Timer::User: return QuestionWords::tr("to CLOSED");
    }
    return {};
}

Option leadsTo(Timer timer, const tcp::Tcb& tcb, const tcp::Config& config)
{
    const QString name = files::TimerWords::running(timer, tcb, config);
    return {QStringLiteral("%1: %2").arg(name, outcome(timer)), {}, {}, timer};
}

/// Where people think that FIN_WAIT_2 ends as it does when the peer's FIN comes.
Option leadsToTimeWait(const tcp::Tcb& tcb, const tcp::Config& config)
{
    const QString name = files::TimerWords::running(Timer::FinWait2, tcb, config);
    return {QStringLiteral("%1: %2").arg(name, QuestionWords::tr("to TIME_WAIT")), {}, {}, Timer::FinWait2,
            State::TimeWait};
}

/// What people take for the timer of this state.
std::vector<Option> mistaken(State state, const tcp::Tcb& tcb, const tcp::Config& config)
{
    const auto leads = [&](Timer timer) { return leadsTo(timer, tcb, config); };
    const Option app{noneOwn(), {}, {}};
    const Option peer{nonePeer(), {}, {}};
    if (state == State::FinWait2)
        return {leadsToTimeWait(tcb, config), peer, leads(Timer::FinWait2), leads(Timer::TimeWait)};
    if (state == State::CloseWait) return {leads(Timer::FinWait2), leads(Timer::KeepAlive), peer, app};
    if (state == State::TimeWait) return {leads(Timer::FinWait2), peer, leads(Timer::Retransmission)};
    return {leads(Timer::FinWait2), peer, leads(Timer::TimeWait), leads(Timer::Retransmission)};
}

/// The one timer that matters, or that none runs; empty where there are several.
std::optional<Option> runningTimer(const tcp::Connection& connection, const tcp::Config& config)
{
    std::optional<Option> found;
    for (int i = 0; i < tcp::kTimerCount; ++i) {
        const auto timer = static_cast<Timer>(i);
        if (timer == Timer::DelayedAck || !connection.tcb.running(timer)) continue;
        if (found) return std::nullopt;
        found = leadsTo(timer, connection.tcb, config);
    }
    if (found) return found;
    return Option{connection.tcb.state() == State::CloseWait ? noneOwn() : nonePeer(), {}, {}};
}

}  // namespace

QString toolLine(const tcp::World& world, HostId host)
{
    const auto socket = newest(world, host);
    if (!socket) return QuestionWords::tr("(no line)");
    return QStringLiteral("%1 %2 %3%4").arg(qstring(tcp::spelling(socket->state, tcp::Spelling::Ss)))
        .arg(socket->recvQ).arg(socket->sendQ).arg(QString::fromStdString(tcp::ssProcess(*socket)));
}

QString toolLines(const tcp::World& world)
{
    return QStringLiteral("client$ ss -tanop   %1\nserver$ ss -tanop   %2")
        .arg(toolLine(world, HostId::Client), toolLine(world, HostId::Server));
}

std::optional<Question> askClosedFirst(const UpcomingStep& next)
{
    const bool client = firstClosed(next, HostId::Client);
    const bool server = firstClosed(next, HostId::Server);
    const State atClient = next.stateAfter(HostId::Client);
    const State atServer = next.stateAfter(HostId::Server);
    const State first = client ? atClient : atServer;
    const State second = client ? atServer : atClient;
    const bool told = client != server ? closedItself(first) || closedAfterPeer(second)
                                       : atClient == State::Closing || atServer == State::Closing;
    if ((!client && !server) || !told) return std::nullopt;
    Question question{Format::ClosedFirst, QuestionWords::tr("One side closes. After the next step the tools print:"),
                      toolLines(next.after()), QuestionWords::tr("Who closed first?"), {}, 0,
                      QuestionWords::tr("A side in FIN_WAIT_1, FIN_WAIT_2, CLOSING or TIME_WAIT closed before the "
                                        "peer's FIN arrived; a side in CLOSE_WAIT or LAST_ACK got the FIN first.")};
    const QString right = client && server ? both() : application(client ? HostId::Client : HostId::Server);
    const std::vector<Option> wrong{
        {application(HostId::Client), notFirst(HostId::Client), {}},
        {application(HostId::Server), notFirst(HostId::Server), {}},
        {both(), QuestionWords::tr("If both had closed at once, both FINs would have crossed."), {}},
        {QuestionWords::tr("there is no way to tell"), {}, {}}};
    arrange(question, {right, {}, {}}, wrong, next.seed());
    return question;
}

std::optional<Question> askBug(const UpcomingStep& next)
{
    const bool honest = std::ranges::all_of(tcp::kHosts, [&](HostId host) {
        return next.after().host(host).powered && next.after().host(host).config.deviation == tcp::Deviation::None;
    });
    const auto right = honest ? suspicion(next) : std::nullopt;
    if (!right) return std::nullopt;
    Question question{Format::Bug, next.context() + ' ' + QuestionWords::tr("Then the tools print:"),
                      toolLines(next.after()), QuestionWords::tr("Whose bug is it?"), {}, 0, right->because};
    const std::vector<Option> all{
        {application(HostId::Client), notTheApplication(next, HostId::Client), {}},
        {application(HostId::Server), notTheApplication(next, HostId::Server), {}},
        {QuestionWords::tr("the network"), notTheNetwork(next), {}},
        {QuestionWords::tr("no one's: this is how it should be"), {}, {}}};
    arrange(question, {right->text, {}, {}}, all, next.seed());
    return question;
}

std::optional<Question> askTimer(const UpcomingStep& next)
{
    const HostId host = next.host();
    const tcp::Connection* connection = next.after().host(host).current();
    const State state = next.stateAfter(host);
    if (!connection || in(state, {State::Closed, State::Listen, State::Established})) return std::nullopt;
    const tcp::Config& config = next.after().host(host).config;
    const auto right = runningTimer(*connection, config);
    if (!right || connection->tcb.state() != state) return std::nullopt;
    const QString text = QuestionWords::tr("Which timer is then running on the %1, and what happens when it expires?");
    Question question{Format::Timer, next.context(), {}, text.arg(hostWord(host)), {}, 0,
                      QuestionWords::tr("It waits for: %1.").arg(Narrator::waitsFor(next.after(), host))};
    const QString line = toolLine(next.after(), host);
    const QString ifSo =
        QuestionWords::tr("ss -o on the %1 would show it, but it prints: %2").arg(hostWord(host), line);
    std::vector<Option> wrong = mistaken(state, connection->tcb, config);
    for (Option& one : wrong)
        if (one.timer || right->timer) one.ifSo = ifSo;
    arrange(question, *right, wrong, next.seed());
    return question;
}

}  // namespace app::lab
