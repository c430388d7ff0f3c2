#include "lab/goals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using tcp::HostId;
using tcp::State;
using tcp::Trigger;

/// Whether something of this kind happened of which the predicate holds.
template <typename What, typename Predicate> bool any(const Seen& seen, Predicate holds)
{
    return std::ranges::any_of(seen.step.events, [&](const tcp::TraceEvent& event) {
        const auto* what = std::get_if<What>(&event.what);
        return what && holds(*what, event.host);
    });
}

bool changed(const Seen& seen, Trigger trigger)
{
    return any<tcp::StateChanged>(seen, [=](const auto& change, HostId) { return change.trigger == trigger; });
}

bool entered(const Seen& seen, State state)
{
    return any<tcp::StateChanged>(seen, [=](const auto& change, HostId) { return change.to == state; });
}

bool both(const Seen& seen, State state)
{
    return seen.after.host(HostId::Client).state() == state && seen.after.host(HostId::Server).state() == state;
}

bool forged(const Seen& seen)
{
    const auto* action = std::get_if<tcp::Action>(&seen.step.cause);
    return action && std::holds_alternative<tcp::InjectAction>(*action);
}

bool sent(const Seen& seen, tcp::Control bits)
{
    return any<tcp::Sent>(seen, [=](const auto& sent, HostId) { return sent.segment.has(bits); });
}

bool refused(const Seen& seen)
{
    return any<tcp::StateChanged>(seen, [](const auto& change, HostId) {
        return change.from == State::SynSent && change.trigger == Trigger::ReceiveRst;
    });
}

bool serverOwnsTimeWait(const Seen& seen)
{
    return any<tcp::StateChanged>(
        seen, [](const auto& change, HostId host) { return change.to == State::TimeWait && host == HostId::Server; });
}

bool lostTextArrives(const Seen& seen)
{
    return any<tcp::Received>(seen, [](const auto& got, HostId) {
        return got.retransmission && got.accepted && got.segment.text > 0;
    });
}

/// After its own FIN the host still gets text.
bool textAfterFin(const Seen& seen)
{
    return any<tcp::Received>(seen, [&](const auto& got, HostId host) {
        const State state = seen.before.host(host).state();
        return got.accepted && got.segment.text > 0 && (state == State::FinWait1 || state == State::FinWait2);
    });
}

/// One segment takes the closer from FIN-WAIT-1 to TIME-WAIT; Linux passes through FIN-WAIT-2, the RFC does not.
bool finWithItsAck(const Seen& seen)
{
    return std::ranges::any_of(tcp::kHosts, [&](HostId host) {
        return seen.before.host(host).state() == State::FinWait1 && seen.after.host(host).state() == State::TimeWait;
    });
}

bool timeWaitAnswers(const Seen& seen)
{
    const bool finAgain = any<tcp::Received>(seen, [&](const auto& got, HostId host) {
        return got.segment.has(tcp::ctl::FIN) && seen.before.host(host).state() == State::TimeWait;
    });
    return finAgain && sent(seen, tcp::ctl::ACK);
}

/// RFC 9293 3.5.1: one end believes in the connection, the other knows nothing of it, and nothing flies that would
/// tell. The end that forgot had it: only a handshake leads to ESTABLISHED.
bool halfOpen(const Seen& seen)
{
    const auto believes = [&](HostId host) { return seen.after.host(host).state() == State::Established; };
    const auto knowsNothing = [&](HostId host) { return seen.after.host(host).connections.empty(); };
    return seen.after.network().flights.empty()
           && std::ranges::any_of(tcp::kHosts, [&](HostId h) { return believes(h) && knowsNothing(other(h)); });
}

/// An answer, not an ABORT: the segment that drew it arrived in the same step, and was no SYN (that is "refused").
bool resetDrawn(const Seen& seen)
{
    const bool arrived =
        any<tcp::Received>(seen, [](const auto& got, HostId) { return !got.segment.has(tcp::ctl::SYN); });
    return arrived && sent(seen, tcp::ctl::RST);
}

bool challenged(const Seen& seen)
{
    const auto* action = std::get_if<tcp::Action>(&seen.step.cause);
    if (!forged(seen) || (std::get<tcp::InjectAction>(*action).bits & tcp::ctl::RST) == 0) return false;
    return any<tcp::Sent>(seen,
                          [](const auto& sent, HostId) { return sent.clause == tcp::Clause::Rfc5961_ChallengeAck; });
}

bool timeWaitKilled(const Seen& seen)
{
    return any<tcp::StateChanged>(seen, [](const auto& change, HostId) {
        return change.from == State::TimeWait && change.trigger == Trigger::ReceiveRst;
    });
}

using S = const Seen&;

constexpr auto kGoals = std::to_array<Goal>({
    {"refused", refused, QT_TRANSLATE_NOOP("Goals", "Get a connection refused"),
     QT_TRANSLATE_NOOP("Goals", "Connect to a port that nothing is listening on. The kernel still answers.")},
    {"server-time-wait", serverOwnsTimeWait, QT_TRANSLATE_NOOP("Goals", "Put TIME_WAIT on the server"),
     QT_TRANSLATE_NOOP("Goals", "TIME_WAIT belongs to the side that closes first, whether it is called client or "
                                "server.")},
    {"half-close", textAfterFin, QT_TRANSLATE_NOOP("Goals", "Receive data after your own FIN"),
     QT_TRANSLATE_NOOP("Goals", "shutdown() closes only one direction. Let the other side send before it closes.")},
    {"lost-text", lostTextArrives, QT_TRANSLATE_NOOP("Goals", "Lose data and still deliver it"),
     QT_TRANSLATE_NOOP("Goals", "Send, drop the segment in flight, and run to the next timer.")},
    {"three-segments", finWithItsAck, QT_TRANSLATE_NOOP("Goals", "Close with three segments instead of four"),
     QT_TRANSLATE_NOOP("Goals", "One segment must carry the ACK and the FIN: the other side calls close before its "
                                "ACK has left, or that ACK gets lost.")},
    {"closing", [](S seen) { return entered(seen, State::Closing); }, QT_TRANSLATE_NOOP("Goals", "Reach CLOSING"),
     QT_TRANSLATE_NOOP("Goals", "Both applications must call close before either FIN has arrived.")},
    {"both-time-wait", [](S seen) { return both(seen, State::TimeWait); },
     QT_TRANSLATE_NOOP("Goals", "Both ends in TIME_WAIT"),
     QT_TRANSLATE_NOOP("Goals", "An end that goes through CLOSING ends up in TIME_WAIT. Let the FINs cross.")},
    {"time-wait-answers", timeWaitAnswers, QT_TRANSLATE_NOOP("Goals", "See what TIME_WAIT is for"),
     QT_TRANSLATE_NOOP("Goals", "Drop the last ACK of a close, and run to the next timer.")},
    {"fin-timeout", [](S seen) { return changed(seen, Trigger::FinTimeout); },
     QT_TRANSLATE_NOOP("Goals", "Let tcp_fin_timeout end FIN_WAIT_2"),
     QT_TRANSLATE_NOOP("Goals", "Close one side, do nothing on the other, and let a minute pass. RFC 9293 has no "
                                "such timer, so use the Linux profile.")},
    {"half-open", halfOpen, QT_TRANSLATE_NOOP("Goals", "Get a half-open connection"),
     QT_TRANSLATE_NOOP("Goals", "One host must forget the connection without telling the other.")},
    {"reset-drawn", resetDrawn, QT_TRANSLATE_NOOP("Goals", "Provoke an RST"),
     QT_TRANSLATE_NOOP("Goals", "Send to a host that has no record of the connection.")},
    {"unread", [](S seen) { return changed(seen, Trigger::UnreadDataAtClose); },
     QT_TRANSLATE_NOOP("Goals", "Turn close() into an RST"),
     QT_TRANSLATE_NOOP("Goals", "Hang the application so that arriving data is not read, then kill its process.")},
    {"given-up", [](S seen) { return changed(seen, Trigger::RetransmissionTimeout); },
     QT_TRANSLATE_NOOP("Goals", "Make a host give up"),
     QT_TRANSLATE_NOOP("Goals", "Unplug the cable, make a call that sends something, and let the retransmission "
                                "timer expire again and again.")},
    {"both-syn-received", [](S seen) { return both(seen, State::SynReceived); },
     QT_TRANSLATE_NOOP("Goals", "Both ends in SYN_RCVD"),
     QT_TRANSLATE_NOOP("Goals", "Neither side may listen: both connect, and the SYNs must cross.")},
    {"challenge", challenged, QT_TRANSLATE_NOOP("Goals", "Provoke a challenge ACK"),
     QT_TRANSLATE_NOOP("Goals", "RFC 5961: an RST in the window, but not exactly at RCV.NXT, is answered with an "
                                "ACK.")},
    {"time-wait-killed", timeWaitKilled, QT_TRANSLATE_NOOP("Goals", "Kill TIME_WAIT with one segment"),
     QT_TRANSLATE_NOOP("Goals", "RFC 1337 warns about this. Forge an RST to the host in TIME_WAIT.")},
    {kAllEdges, nullptr, QT_TRANSLATE_NOOP("Goals", "Take every transition in the diagram"),
     QT_TRANSLATE_NOOP("Goals", "Two transitions exist only in the rfc9293 profile (LISTEN to SYN_SENT, FIN_WAIT_1 "
                                "to TIME_WAIT), one only on Linux (tcp_fin_timeout). Change the profile under TCP "
                                "settings; you keep what you have.")},
    {kWholeMap, nullptr, QT_TRANSLATE_NOOP("Goals", "Visit every pair of states"),
     QT_TRANSLATE_NOOP("Goals", "Open the map and choose a pair: it shows how far away that is, and a way to get "
                                "there.")},
});

}  // namespace

std::span<const Goal> goals() { return kGoals; }

QString Goal::titleText() const { return QCoreApplication::translate("Goals", title); }

QString Goal::hintText() const { return QCoreApplication::translate("Goals", hint); }

}  // namespace app::lab
