#include "lab/question_skill.h"

#include "practice/bank.h"

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

using tcp::HostId;
using tcp::State;
using tcp::Timer;
using enum tcp::State;

std::string known(std::string skill) { return tcp::practice::isSkill(skill) ? skill : std::string(); }
std::string ofTimer(Timer timer) { return known("timer " + std::string(tcp::text(timer))); }
std::string ofState(State state) { return known("state " + std::string(tcp::text(state))); }

std::string ofTransition(State from, State to)
{
    return known("transition " + std::string(tcp::text(from)) + ' ' + std::string(tcp::text(to)));
}

/// Changes, and stays, about which something wrong is widely believed.
struct Believed {
    State before, after;
    const char* skill;
};
constexpr std::array kBelieved{
    Believed{FinWait2, Closed, "M5"},
    Believed{FinWait2, FinWait2, "M7"},
    Believed{CloseWait, CloseWait, "M2"},
    Believed{LastAck, Closed, "M9"},
    Believed{Listen, SynReceived, "M15"},
    Believed{SynReceived, Established, "M15"},
    Believed{SynSent, Established, "M15"},
    Believed{SynSent, Closed, "M10"},
    Believed{Closed, SynSent, "M17"},
    Believed{FinWait1, TimeWait, "M8"},
    Believed{TimeWait, Closed, "timer TIME-WAIT"},
};

std::string aboutState(State before, State after)
{
    if (const std::string transition = ofTransition(before, after); !transition.empty()) return transition;
    for (const Believed& row : kBelieved) {
        if (row.before == before && row.after == after) return row.skill;
    }
    return ofState(after);
}

bool carries(const tcp::TraceEvent& event, tcp::Control bits)
{
    const auto* received = std::get_if<tcp::Received>(&event.what);
    return received != nullptr && received->segment.has(bits);
}

/// What the host had met by the time it sent: the last call, receipt or expiry of its own before that.
const tcp::TraceEvent* before(const UpcomingStep& next, const tcp::TraceEvent& sent)
{
    const tcp::TraceEvent* found = nullptr;
    for (std::size_t i = next.begin(); i < next.end(); ++i) {
        for (const tcp::TraceEvent& event : next.timeline().step(i).events)
            if (event.number == sent.cause) found = &event;
    }
    return found;
}

/// An RST: of a close() with unread data or an ABORT, of a process or a host that died, of a port at which nobody
/// listens, of a host that knows the connection no more.
std::string aboutReset(const tcp::TraceEvent* cause)
{
    if (cause == nullptr) return ofState(Closed);
    if (const auto* call = std::get_if<tcp::Called>(&cause->what))
        return call->call == tcp::HostCall::Kill ? "M13" : "M12";
    if (carries(*cause, tcp::ctl::SYN)) return "M10";
    return carries(*cause, tcp::ctl::FIN) ? "M18" : ofState(Closed);
}

std::string aboutFin(const tcp::TraceEvent* cause, State was)
{
    const auto* call = cause == nullptr ? nullptr : std::get_if<tcp::Called>(&cause->what);
    if (call != nullptr && call->call == tcp::HostCall::Kill) return "M13";
    return was == CloseWait ? ofTransition(CloseWait, LastAck) : call != nullptr ? "M12" : ofState(FinWait1);
}

/// A bare ACK, or text.
std::string aboutAck(const tcp::TraceEvent* cause, State was, State is)
{
    if (cause == nullptr) return {};
    if (const auto* timer = std::get_if<tcp::TimerChanged>(&cause->what)) return ofTimer(timer->timer);
    if (const auto* call = std::get_if<tcp::Called>(&cause->what))
        return call->call == tcp::HostCall::Send && was == CloseWait ? "M11" : "";
    if (carries(*cause, tcp::ctl::FIN)) return is == TimeWait ? aboutState(was, is) : "M4";
    return carries(*cause, tcp::ctl::SYN) ? "M15" : std::string();
}

std::string aboutSegment(const UpcomingStep& next)
{
    const HostId host = next.host();
    const tcp::TraceEvent& event = *next.all<tcp::Sent>(host).front();
    const auto& sent = std::get<tcp::Sent>(event.what);
    const tcp::TraceEvent* cause = before(next, event);
    const State was = next.stateBefore(host);
    if (sent.segment.has(tcp::ctl::RST)) return aboutReset(cause);
    if (sent.retransmission) return ofTimer(Timer::Retransmission);
    if (sent.segment.has(tcp::ctl::SYN)) return sent.segment.has(tcp::ctl::ACK) ? ofState(SynReceived) : "M17";
    if (sent.segment.has(tcp::ctl::FIN)) return aboutFin(cause, was);
    return aboutAck(cause, was, next.stateAfter(host));
}

std::string aboutOrder(const UpcomingStep& next)
{
    const auto sent = next.all<tcp::Sent>();
    const auto any = [&](tcp::Control bits) {
        return std::ranges::any_of(
            sent, [bits](const tcp::TraceEvent* one) { return std::get<tcp::Sent>(one->what).segment.has(bits); });
    };
    return any(tcp::ctl::FIN) ? "M8" : any(tcp::ctl::SYN) ? "M15" : std::string();
}

/// The timer that runs; where none does, what keeps the host in its state.
std::string aboutTimer(const UpcomingStep& next)
{
    const HostId host = next.host();
    const tcp::Connection* connection = next.after().host(host).current();
    const State state = next.stateAfter(host);
    for (int i = 0; connection != nullptr && i < tcp::kTimerCount; ++i) {
        const auto timer = static_cast<Timer>(i);
        if (timer != Timer::DelayedAck && connection->tcb.running(timer)) return ofTimer(timer);
    }
    return state == CloseWait ? "M2" : state == FinWait2 ? "M7" : ofState(state);
}

/// Of an end that keeps a FIN waiting, of a network that loses, of nobody.
std::string aboutBug(const UpcomingStep& next)
{
    const auto is = [&](State state) {
        return std::ranges::any_of(tcp::kHosts, [&](HostId host) { return next.stateAfter(host) == state; });
    };
    return is(CloseWait) ? "M3" : is(TimeWait) ? "M14" : ofTimer(Timer::Retransmission);
}

std::string aboutPair(const UpcomingStep& next)
{
    const std::string client = ofState(next.stateBefore(HostId::Client));
    return client.empty() ? ofState(next.stateBefore(HostId::Server)) : client;
}

std::string aboutFirst(const UpcomingStep& next)
{
    const bool crossed =
        std::ranges::any_of(tcp::kHosts, [&](HostId host) { return next.stateAfter(host) == Closing; });
    return crossed ? "M16" : "M1";
}

std::string aboutFormat(const Question& question, const UpcomingStep& next)
{
    switch (question.format) {
    case Format::State: return aboutState(next.stateBefore(next.host()), next.stateAfter(next.host()));
    case Format::Segment: return aboutSegment(next);
    case Format::ClosedFirst: return aboutFirst(next);
    case Format::Bug: return aboutBug(next);
    case Format::Timer: return aboutTimer(next);
    case Format::Lost: return ofTimer(Timer::Retransmission);
    case Format::Pair: return aboutPair(next);
    case Format::Order: return aboutOrder(next);
    case Format::Name: return "spelling ss";
    case Format::Because:
    case Format::Own: break;
    }
    return {};
}

}  // namespace

std::string skillOf(const Question& question, const UpcomingStep& next)
{
    const std::string skill = aboutFormat(question, next);
    return skill.empty() ? aboutState(next.stateBefore(next.host()), next.stateAfter(next.host())) : skill;
}

}  // namespace app::lab
