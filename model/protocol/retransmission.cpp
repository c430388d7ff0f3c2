#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr std::uint32_t micros(Duration duration) { return static_cast<std::uint32_t>(duration.count()); }

}  // namespace

// RFC 6298 2.1
Duration Endpoint::currentRto() const
{
    return tcb_.estimator.rto == 0 ? config_.rtoInitial : Duration{tcb_.estimator.rto};
}

void Endpoint::startTiming(SeqNum end)
{
    if (tcb_.estimator.timedAt != kNever) return;  // one segment is measured at a time
    tcb_.estimator.timed = end;
    tcb_.estimator.timedAt = now_;
}

// RFC 6298 2.2, 2.3; Karn's rule is that a retransmission forgets the measurement.
void Endpoint::measureRtt(SeqNum ack)
{
    Estimator& e = tcb_.estimator;
    if (e.timedAt == kNever || ack < e.timed) return;
    const std::uint32_t r = std::max(micros(now_ - e.timedAt), 1U);
    e.timedAt = kNever;
    if (e.srtt == 0) {
        e.srtt = r;
        e.rttvar = r / 2;
    } else {
        const std::uint32_t error = e.srtt > r ? e.srtt - r : r - e.srtt;
        e.rttvar = (3 * e.rttvar + error) / 4;
        e.srtt = (7 * e.srtt + r) / 8;
    }
    const Duration variance{4 * e.rttvar};
    const Duration rto = config_.rtoMinOnVariance ? Duration{e.srtt} + std::max(variance, config_.rtoMin)
                                                  : std::max(Duration{e.srtt} + variance, config_.rtoMin);
    e.rto = micros(std::min(rto, config_.rtoMax));
}

// RFC 6298 5.7: a SYN that had to be sent again says that 1 s was too little, and measures nothing (Karn).
void Endpoint::synAcknowledged()
{
    if (tcb_.timeouts > 0 && tcb_.estimator.srtt == 0) tcb_.estimator.rto = micros(std::min(Duration{3s}, config_.rtoMax));
    tcb_.timeouts = 0;
    tcb_.unackedSince = kNever;
}

// RFC 6298 5.5
void Endpoint::backOff() { tcb_.estimator.rto = micros(std::min(currentRto() * 2, config_.rtoMax)); }

// RFC 6298 5.1, 5.2. A shut window is probed instead, for as long as the peer answers (3.8.6.1); and what silly-window
// avoidance holds back goes when the same timer overrides it (3.8.6.2.1).
void Endpoint::armRetransmission()
{
    if (sendsNoMore()) return;
    const bool waiting = tcb_.snd.queued > 0 || (tcb_.closeCalled && !tcb_.finSent);
    const bool synced = synchronized(tcb_.state()) && tcb_.state() != State::TimeWait;
    const bool shut = tcb_.snd.wnd == 0 && (waiting || !tcb_.allAcked());
    if (synced && (shut || (waiting && tcb_.allAcked()))) {
        stop(Timer::Retransmission);
        if (!tcb_.running(Timer::Persist)) start(Timer::Persist, currentRto());
        return;
    }
    if (tcb_.allAcked()) {
        tcb_.unackedSince = kNever;
        if (tcb_.running(Timer::Retransmission)) stop(Timer::Retransmission);
        return;
    }
    if (!config_.modelTimeout && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    if (!tcb_.running(Timer::Retransmission)) startRetransmission(synced);
}

// RFC 8985 7.2: the last segment of a flight is probed for after two round trips, without back-off.
void Endpoint::startRetransmission(bool synced)
{
    const Duration rto = currentRto();
    const bool probe = synced && config_.tailLossProbe && tcb_.timeouts == 0 && tcb_.estimator.srtt != 0;
    tcb_.probing = probe;
    if (!probe) return start(Timer::Retransmission, rto);
    const Duration pto = Duration{2 * tcb_.estimator.srtt} + config_.rtoMin;
    start(Timer::Retransmission, std::min(pto, rto));
}

const GiveUp& Endpoint::limit() const
{
    if (tcb_.state() == State::SynSent) return config_.syn;
    // what a simultaneous open sends again is its own SYN (Linux tcp_write_timeout)
    if (tcb_.state() == State::SynReceived) return tcb_.passive ? config_.synAck : config_.syn;
    return tcb_.orphan ? config_.orphan : config_.data;
}

// Linux tcp_model_timeout: the time that so many retransmissions would take from an RTO of rtoMin.
Duration Endpoint::modelledTime(int retries) const
{
    Duration total{};
    Duration rto = config_.rtoMin;
    for (int i = 0; i <= retries; ++i) {
        total += rto;
        rto = std::min(rto * 2, config_.rtoMax);
    }
    return total;
}

// 3.8.3: R2
bool Endpoint::givesUp() const
{
    const GiveUp& bound = limit();
    const Duration elapsed = tcb_.unackedSince == kNever ? Duration{} : now_ - tcb_.unackedSince;
    const bool userLimit = config_.userTimeoutFromRetransmission && config_.userTimeout;
    if (userLimit && synchronized(tcb_.state()) && tcb_.unackedSince != kNever && elapsed >= *config_.userTimeout)
        return true;
    if (!bound.retries) return elapsed >= bound.after;
    const int retries = countedRetries();
    if (tcb_.state() == State::SynSent) return tcb_.timeouts >= retries + config_.synLinearTimeouts;
    if (!synchronized(tcb_.state()) || !config_.modelTimeout) return tcb_.timeouts >= retries;
    return tcb_.unackedSince != kNever && elapsed >= modelledTime(retries);
}

// Linux tcp_orphan_retries: 0 means 8 as long as the peer may still be alive.
int Endpoint::countedRetries() const
{
    const int retries = *limit().retries;
    const bool orphan = config_.modelTimeout && tcb_.orphan && synchronized(tcb_.state());
    return orphan && retries == 0 && currentRto() < config_.rtoMax ? 8 : retries;
}

void Endpoint::giveUp()
{
    tcb_.receives = 0;
    tcb_.snd.queued = 0;
    signal(Signal::TimedOut, Clause::R3_8_3_R2);
    fire(Trigger::RetransmissionTimeout);
}

// 3.10.8, RFC 6298 5.4 to 5.6
void Endpoint::retransmissionTimeout()
{
    if (tcb_.probing) {
        tcb_.probing = false;
        retransmitLast(Clause::Rfc8985_TailLossProbe);
        return start(Timer::Retransmission, currentRto());
    }
    if (givesUp()) return giveUp();
    retransmitFront(Clause::R3_10_8_Retransmission);
    if (config_.modelTimeout && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    ++tcb_.timeouts;
    const bool linear = tcb_.state() == State::SynSent && tcb_.timeouts <= config_.synLinearTimeouts;
    if (!linear) backOff();
    start(Timer::Retransmission, clampedToUserTimeout(currentRto()));
}

// Linux tcp_clamp_rto_to_user_timeout: the last wait ends when the user timeout does.
Duration Endpoint::clampedToUserTimeout(Duration rto) const
{
    const bool clamps = config_.userTimeoutFromRetransmission && config_.userTimeout && synchronized(tcb_.state());
    if (!clamps) return rto;
    const Duration left = tcb_.unackedSince + *config_.userTimeout - now_;
    return std::clamp(left, Duration{1000}, rto);
}

// The segment at the front of the retransmission queue, made anew from the sequence variables.
void Endpoint::retransmitFront(Clause clause)
{
    const auto& snd = tcb_.snd;
    Segment seg;
    seg.seq = snd.una;
    if (snd.una == snd.iss) {
        seg.ctl = tcb_.state() == State::SynSent ? ctl::SYN : ctl::SYN | ctl::ACK;
    } else {
        const std::uint32_t fin = tcb_.finSent ? 1 : 0;
        const std::uint32_t text = static_cast<std::uint32_t>(snd.nxt - snd.una) - fin;
        seg.text = std::min(text, config_.mss);
        seg.ctl = ctl::ACK;
        const bool last = seg.text == text;
        if (last && fin != 0) seg.ctl |= ctl::FIN;
        if (last && text > 0 && config_.setsPush) seg.ctl |= ctl::PSH;
    }
    tcb_.estimator.timedAt = kNever;
    if (config_.timestamps) startTiming(seg.end());
    transmit(seg, clause, true);
}

// RFC 8985 7.3: the probe is the last segment of the flight. A FIN that was sent by itself is one.
void Endpoint::retransmitLast(Clause clause)
{
    const auto inFlight = static_cast<std::uint32_t>(tcb_.snd.nxt - tcb_.snd.una);
    const std::uint32_t last = tcb_.finSent ? 1 : (inFlight - 1) % config_.mss + 1;
    if (last >= inFlight) return retransmitFront(clause);
    Segment seg;
    seg.seq = tcb_.snd.nxt - last;
    seg.ctl = ctl::ACK;
    if (tcb_.finSent) seg.ctl |= ctl::FIN;
    else seg.text = last;
    if (seg.text > 0 && config_.setsPush) seg.ctl |= ctl::PSH;
    tcb_.estimator.timedAt = kNever;
    transmit(seg, clause, true);
}

void Endpoint::sendControlAgain(SeqNum seq, Control bits, Clause clause)
{
    Segment seg;
    seg.seq = seq;
    seg.ctl = bits;
    transmit(seg, clause, true);
}

// 3.8.6.1: at least one octet goes into the closed window from time to time; the answer tells whether it opened.
// Probes back off on their own: they are answered, so they say nothing about the round trip.
void Endpoint::persistTimeout()
{
    if (tcb_.snd.wnd > 0) return overrideSillyWindow();
    if (limit().retries && tcb_.probes >= countedRetries()) return giveUp();
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
    const auto doubled = currentRto() * (1 << std::min<int>(tcb_.timeouts, 16));
    start(Timer::Persist, std::min<Duration>(doubled, config_.rtoMax));
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
    if (!tcb_.allAcked()) retransmitFront(Clause::R3_8_6_Window);
}

}  // namespace tcp
