#include "protocol/endpoint.h"

#include <cassert>

namespace tcp {

void Endpoint::on(const Event& event)
{
    std::visit([this](const auto& ofItsKind) { on(ofItsKind); }, event);
}

// The only place that writes the state.
void Endpoint::fire(Trigger trigger, Clause clause)
{
    const Transition* row = find(tcb_.state(), trigger, config_.deviation);
    if (row != nullptr && row->to == State::TimeWait && timeWaitFull_)
        row = find(tcb_.state(), Trigger::TimeWaitOverflow);  // Linux inet_twsk_alloc: straight to CLOSED
    assert(row != nullptr && "a trigger without a row is a programming error");
    if (row == nullptr) return;
    const State from = tcb_.state();
    tcb_.state_ = row->to;
    effects_.add<StateChanged>(from, row->to, row->trigger, row->layer,
                               clause == Clause::None ? row->clause : clause, row->edge);
    entered(from);
}

// Housekeeping only: which timers a state may not have.
void Endpoint::entered(State from)
{
    switch (tcb_.state()) {
    case State::Closed: stopAll(); break;
    case State::Listen: {
        // 3.10.7.4 second: back to the passive OPEN; what the failed attempt left is forgotten
        stopAll();
        const auto receives = tcb_.receives;
        forget();
        tcb_.passive = true;
        tcb_.receives = receives;
        break;
    }
    case State::TimeWait:
        stopAll();
        becomeMinisock();
        if (tcb_.orphan) tcb_.finUnread = false;
        startTimeWait();
        break;
    case State::Established:
    case State::CloseWait:
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck: watchIdle(); break;
    case State::SynSent:
    case State::SynReceived: break;
    }
    if (sendsNoMore()) {
        stop(Timer::Retransmission);
        stop(Timer::Persist);
    }
    if (from == State::TimeWait) stop(Timer::TimeWait);
    if (from == State::FinWait2) stop(Timer::FinWait2);
}

// Linux tcp_time_wait: a new structure, in which the rate limit of the ACKs begins anew and the send window is not
// kept. What became one in FIN-WAIT-2 is the same structure in TIME-WAIT.
void Endpoint::becomeMinisock()
{
    const bool anew = !tcb_.minisock;
    tcb_.minisock = config_.minisocks;
    if (!tcb_.minisock) return;
    if (anew) tcb_.challenges = 0;
    tcb_.snd.wl1 = tcb_.snd.wl2 = SeqNum{};  // it sends no text: a window update would be for nobody
}

// A new incarnation: all variables as in a fresh TCB, in the state just entered.
void Endpoint::forget()
{
    const State state = tcb_.state();
    tcb_ = Tcb{};
    tcb_.state_ = state;
}

void Endpoint::start(Timer timer, Duration after)
{
    const Instant due = now_ + after;
    tcb_.deadline[static_cast<std::size_t>(timer)] = due;
    if (timer != Timer::DelayedAck) effects_.add<TimerChanged>(timer, TimerChange::Set, due, probes(timer));
}

void Endpoint::cancel(Timer timer)
{
    Instant& due = tcb_.deadline[static_cast<std::size_t>(timer)];
    if (timer != Timer::DelayedAck) effects_.add<TimerChanged>(timer, TimerChange::Cancelled, due, probes(timer));
    due = kNever;
}

void Endpoint::stopAll()
{
    for (int timer = 0; timer < kTimerCount; ++timer) stop(static_cast<Timer>(timer));
    tcb_.ackOwed = false;
    tcb_.probing = false;
}

void Endpoint::startTimeWait() { start(Timer::TimeWait, config_.timeWait()); }

// 3.9.1.1: the user timeout bounds how long something may stay undelivered; whatever is delivered starts it anew.
void Endpoint::boundDelivery(bool delivered)
{
    const bool outstanding = !tcb_.allAcked() || tcb_.snd.queued > 0;
    if (!outstanding) return stop(Timer::User);
    if (delivered || !tcb_.running(Timer::User)) start(Timer::User, *config_.userTimeout);
}

void Endpoint::refuse(Refusal reason, Clause clause) { effects_.add<SegmentRefused>(reason, clause); }

void Endpoint::signal(Signal what, Clause clause)
{
    if (what != Signal::CloseDone && unowned()) return;
    effects_.add<UserSignalled>(what, clause, config_.socketErrors ? socketError(what) : std::string_view());
}

// Linux tcp_reset: who has seen the peer's FIN and is reset has a broken pipe.
std::string_view Endpoint::socketError(Signal what) const
{
    const bool afterFin = what == Signal::ConnectionReset && tcb_.state() == State::CloseWait;
    return afterFin && config_.brokenPipeAfterFin ? "EPIPE" : errnoOf(what);
}

}  // namespace tcp
