#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// RFC 6298 2.1 doubled: probes back off on their own. They are answered, so they say nothing about the round trip.
Duration Endpoint::probeInterval() const
{
    const auto doubled = currentRto() * (1 << std::min<int>(tcb_.timeouts, 16));
    return clampedToUserTimeout(std::max(std::min<Duration>(doubled, config_.rtoMax), config_.persistMin));
}

// A shut window is asked about after the RTO; what only a small one holds back goes by itself sooner (3.8.6.2.1).
void Endpoint::awaitWindow()
{
    if (tcb_.running(Timer::Persist)) return;
    const bool silly = tcb_.snd.wnd > 0 && config_.sillyOverride != Duration{};
    start(Timer::Persist, silly ? config_.sillyOverride : std::max(currentRto(), config_.persistMin));
}

// 3.8.6.1: at least one octet goes into the closed window from time to time; the answer tells whether it opened.
void Endpoint::persistTimeout()
{
    if (tcb_.snd.wnd > 0) return overrideSillyWindow();
    if (probedInVain()) return giveUp();
    if (tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    ++tcb_.probes;
    if (config_.emptyProbes) {
        sendControl(tcb_.snd.una - 1, ctl::ACK, Clause::R3_8_6_1_ZeroWindow);
    } else if (tcb_.allAcked()) {
        tcb_.persistForced = true;
        sendText(Clause::R3_8_6_1_ZeroWindow);
        tcb_.persistForced = false;
    } else {
        retransmitFront(Clause::R3_8_6_1_ZeroWindow);
    }
    ++tcb_.timeouts;
    start(Timer::Persist, probeInterval());
}

// A peer that answers is probed for ever (MUST-37); R2 is for one that does not (3.8.3). Linux tcp_probe_timer makes
// two exceptions: the user timeout, and an orphan, once its probes are as far apart as they may be.
bool Endpoint::probedInVain() const
{
    if (userTimeoutPassed()) return true;
    if (!limit().retries) return tcb_.unackedSince != kNever && now_ - tcb_.unackedSince >= limit().after;
    const bool orphan = config_.modelTimeout && tcb_.orphan;
    const bool slow = orphan && probeInterval() >= config_.rtoMax;
    const int most = slow ? *limit().retries : countedRetries();
    return tcb_.probes >= most || (slow && tcb_.timeouts >= most);
}

// An ACK that leaves the window shut: text in flight is probed with from now on, and what has answered is no silent
// peer, neither to R2 nor to the user timeout (MUST-37). Linux tcp_ack_probe also waits anew for the next probe.
void Endpoint::probeAnswered()
{
    armRetransmission();
    if (!tcb_.running(Timer::Persist)) return;
    if (!countsUserTimeout()) tcb_.unackedSince = kNever;
    startUserTimer(true);
    if (config_.emptyProbes && tcb_.allAcked()) start(Timer::Persist, probeInterval());
}

// The peer has taken its window back with text in flight, and the application still waits.
bool Endpoint::retransmitsIntoShutWindow() const
{
    return config_.retransmitsIntoShutWindow && tcb_.snd.wnd == 0 && !tcb_.orphan && synchronized(tcb_.state());
}

// Linux tcp_rtx_probe0_timed_out: as long as ACKs come it goes on, unless there is a user timeout.
bool Endpoint::shutWindowIsSilent() const
{
    if (tcb_.unackedSince == kNever) return false;
    const Duration retransmitting = now_ - tcb_.unackedSince;
    if (countsUserTimeout() && retransmitting > *config_.userTimeout) return true;
    const Duration longest = 2 * config_.rtoMax;
    const Duration bound = countsUserTimeout() ? std::min(longest, *config_.userTimeout) : longest;
    return tcb_.lastAck.until(now_) > bound && retransmitting > bound;
}

// 3.8.6.2.1: what the sender held back to fill a segment has waited long enough; it goes as far as the window reaches.
void Endpoint::overrideSillyWindow()
{
    tcb_.persistForced = true;
    sendText(Clause::R3_8_6_Window);
    tcb_.persistForced = false;
}

// The window opens: what a probe brought in vain goes again at once, before anything new.
void Endpoint::leavePersist()
{
    if (!tcb_.running(Timer::Persist)) return;
    stop(Timer::Persist);
    tcb_.timeouts = 0;
    if (tcb_.allAcked()) tcb_.unackedSince = kNever;
    if (!tcb_.allAcked()) retransmitFront(Clause::R3_8_6_Window);
}

}  // namespace tcp
