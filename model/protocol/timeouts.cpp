#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// 3.10.8
void Endpoint::timeout(const Timeout& event)
{
    const Timer timer = event.timer;
    Instant& due = tcb_.deadline[static_cast<std::size_t>(timer)];
    if (timer != Timer::DelayedAck) effects_.add<TimerChanged>(timer, TimerChange::Expired, due, probes(timer));
    due = kNever;
    if (event.orphansFull) return closeTooManyOrphans();
    switch (timer) {
    case Timer::Retransmission: return retransmissionTimeout();
    case Timer::Persist: return persistTimeout();
    case Timer::TimeWait: return fire(Trigger::TimeWaitTimeout, timeWaitClause());
    case Timer::FinWait2: return finWait2Timeout();
    case Timer::User:
        tcb_.receives = 0;
        tcb_.snd.queued = 0;
        signal(config_.socketErrors ? Signal::TimedOut : Signal::UserTimeout, Clause::R3_10_8_UserTimeout);
        return fire(Trigger::UserTimeout);
    case Timer::KeepAlive: return keepAliveTimeout();
    case Timer::DelayedAck: return delayedAckTimeout();
    }
}

Clause Endpoint::timeWaitClause() const
{
    const bool wrong = config_.deviation == Deviation::FinTimeoutForTimeWait;
    return wrong ? Clause::Deviation : config_.timeWaitClause;
}

Duration Endpoint::finWait2Life() const
{
    const Duration floor = config_.finTimeoutFloor ? currentRto() * 7 / 2 : Duration{};
    return std::max(config_.finTimeout.value_or(Duration{}), floor);
}

// Linux tcp_fin_time: up to 60 s a minisock waits for all of it; above, the full socket waits for what is over
// 60 s, and then the minisock waits for that long again, not for 60 s: 2 (N - 60) seconds.
void Endpoint::limitFinWait2(bool keepSocket)
{
    if (!config_.finTimeout) return;
    const Duration life = finWait2Life();
    if (config_.finTimeoutTwoPhasesAbove && life > *config_.finTimeoutTwoPhasesAbove)
        return start(Timer::FinWait2, life - *config_.finTimeoutTwoPhasesAbove);
    if (!keepSocket) becomeMinisock();
    start(Timer::FinWait2, life);
}

void Endpoint::finWait2Timeout()
{
    const bool firstPhase = config_.minisocks && !tcb_.minisock && config_.finTimeoutTwoPhasesAbove.has_value();
    if (firstPhase) {
        const Duration rest = finWait2Life() - *config_.finTimeoutTwoPhasesAbove;
        if (rest > Duration{}) {
            becomeMinisock();
            return start(Timer::FinWait2, std::max(rest, currentRto() * 7 / 2));
        }
        sendControl(tcb_.snd.nxt, ctl::RST | ctl::ACK, config_.finTimeoutClause);
    }
    fire(Trigger::FinTimeout, config_.finTimeoutClause);
}

bool Endpoint::keepsAlive() const
{
    if (!config_.keepAlive || tcb_.orphan) return false;
    const State state = tcb_.state();
    return state == State::Established || state == State::CloseWait || state == State::FinWait2;
}

// 3.8.4: idle for long enough, then probes that only a living peer answers.
void Endpoint::startKeepAlive()
{
    if (!keepsAlive()) return stop(Timer::KeepAlive);
    const bool runsOn = config_.keepAliveRunsOn && tcb_.running(Timer::KeepAlive);
    const Duration left = runsOn ? tcb_.due(Timer::KeepAlive) - now_ : Duration{};
    start(Timer::KeepAlive, std::max(*config_.keepAlive, left));
}

// SO_KEEPALIVE and TCP_KEEPIDLE of a living connection: the idle time that has passed counts (Linux
// keepalive_time_elapsed).
void Endpoint::keepAliveChanged()
{
    if (!keepsAlive()) return stop(Timer::KeepAlive);
    if (tcb_.probes > 0) return;
    Duration idle = tcb_.lastAck.until(now_);
    if (tcb_.textCame) idle = std::min(idle, tcb_.lastText.until(now_));
    start(Timer::KeepAlive, std::max(*config_.keepAlive - idle, Duration{1}));
}

// Linux tcp_keepalive_timer: a user timeout replaces the count of the probes.
bool Endpoint::peerIsSilent() const
{
    if (!countsUserTimeout()) return tcb_.probes >= config_.keepAliveProbes;
    return tcb_.probes > 0 && *config_.keepAlive + tcb_.probes * config_.keepAliveInterval >= *config_.userTimeout;
}

void Endpoint::keepAliveTimeout()
{
    if (!tcb_.allAcked()) return watchIdle();
    if (peerIsSilent()) {
        sendControl(tcb_.snd.nxt, config_.abortCarriesAck ? ctl::RST | ctl::ACK : ctl::RST, Clause::R3_8_4_KeepAlive);
        signal(Signal::TimedOut, Clause::R3_8_4_KeepAlive);
        return fire(Trigger::KeepAliveTimeout);
    }
    ++tcb_.probes;
    sendControl(tcb_.snd.nxt - 1, ctl::ACK, Clause::R3_8_4_KeepAlive);
    start(Timer::KeepAlive, config_.keepAliveInterval);
}

}  // namespace tcp
