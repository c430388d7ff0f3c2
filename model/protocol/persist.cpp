#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// RFC 6298 2.1 doubled: probes back off on their own. They are answered, so they say nothing about the round trip.
Duration Endpoint::probeInterval() const
{
    const auto doubled = currentRto() * (1 << std::min<int>(tcb_.timeouts, 16));
    return clampedToUserTimeout(std::min<Duration>(doubled, config_.rtoMax));
}

// 3.8.6.1: at least one octet goes into the closed window from time to time; the answer tells whether it opened.
void Endpoint::persistTimeout()
{
    if (tcb_.snd.wnd > 0) return overrideSillyWindow();
    if (probedInVain()) return giveUp();
    if (countsUserTimeout() && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
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

// A peer that answers is probed for ever (MUST-37). Linux tcp_probe_timer makes two exceptions: the user timeout,
// and an orphan, once its probes are as far apart as they may be.
bool Endpoint::probedInVain() const
{
    if (userTimeoutPassed()) return true;
    if (!limit().retries) return false;
    const bool orphan = config_.modelTimeout && tcb_.orphan;
    const bool slow = orphan && probeInterval() >= config_.rtoMax;
    const int most = slow ? *limit().retries : countedRetries();
    return tcb_.probes >= most || (slow && tcb_.timeouts >= most);
}

// Linux tcp_ack_probe: an answer that leaves the window shut starts the wait for the next probe anew.
void Endpoint::probeAnswered()
{
    if (config_.emptyProbes && tcb_.running(Timer::Persist) && tcb_.allAcked()) start(Timer::Persist, probeInterval());
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
