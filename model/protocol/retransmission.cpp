#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr Duration kTwoTicks = 8ms;      // Linux TCP_TIMEOUT_MIN at 250 ticks a second

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

// RFC 7323 4: an echoed timestamp tells which of two transmissions was acknowledged. A SYN offers timestamps without
// knowing yet whether the answer has them.
bool Endpoint::timesRetransmissions() const
{
    return tcb_.state() == State::SynSent ? config_.timestamps : tcb_.snd.timestamps;
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
    const bool unmeasured = tcb_.timeouts > 0 && tcb_.estimator.srtt == 0;
    if (unmeasured) tcb_.estimator.rto = micros(std::min(Duration{3s}, config_.rtoMax));
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
    const bool acked = tcb_.allAcked();
    const bool awaits = acked ? tcb_.snd.queued > 0 || (tcb_.closeCalled && !tcb_.finSent)
                              : tcb_.snd.wnd == 0 && !config_.retransmitsIntoShutWindow;
    if (awaits && transfers()) {
        if (tcb_.running(Timer::Retransmission)) leaveRetransmission();
        return awaitWindow();
    }
    stop(Timer::Persist);
    if (acked) {
        tcb_.unackedSince = kNever;
        return stop(Timer::Retransmission);
    }
    const bool fromFirst = !config_.modelTimeout || !synchronized(tcb_.state());
    if (fromFirst && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    if (!tcb_.running(Timer::Retransmission)) startRetransmission();
}

// Persist takes over: it counts for itself.
void Endpoint::leaveRetransmission()
{
    stop(Timer::Retransmission);
    tcb_.probing = false;
    tcb_.timeouts = 0;
    tcb_.unackedSince = kNever;
}

// RFC 8985 7.2; Linux tcp_schedule_loss_probe: one probe for what is in flight, and none while loss is being made good.
bool Endpoint::probesForTailLoss() const
{
    return config_.tailLossProbe && !tcb_.snd.lossAssumed && tcb_.timeouts == 0 && tcb_.estimator.srtt != 0;
}

// Two round trips. One segment by itself may be waiting for a delayed ACK.
Duration Endpoint::probeTimeout() const
{
    const bool several = tcb_.snd.una < tcb_.snd.last;
    return Duration{2 * tcb_.estimator.srtt} + (several ? kTwoTicks : config_.rtoMin);
}

void Endpoint::startRetransmission()
{
    const Duration rto = currentRto();
    tcb_.probing = transfers() && probesForTailLoss();
    start(Timer::Retransmission, tcb_.probing ? std::min(probeTimeout(), rto) : rto);
}

// Each segment that is sent arms the probe anew, but not beyond the RTO of the first that is in flight.
void Endpoint::scheduleLossProbe()
{
    if (!tcb_.running(Timer::Retransmission) || !synchronized(tcb_.state()) || !probesForTailLoss()) return;
    const bool timed = tcb_.estimator.timedAt != kNever;
    const Instant expires = (timed ? tcb_.estimator.timedAt : now_) + currentRto();
    const Instant due = std::min(now_ + probeTimeout(), std::max(expires, now_ + kTwoTicks));
    tcb_.probing = true;
    if (due != tcb_.due(Timer::Retransmission)) start(Timer::Retransmission, due - now_);
}

// RFC 6582 3.2 (4): what was sent so far may be lost, until all of it is acknowledged.
void Endpoint::assumeLoss()
{
    tcb_.snd.lossAssumed = true;
    tcb_.snd.recovering = false;
    tcb_.snd.recover = tcb_.snd.nxt;
}

void Endpoint::lossMadeGood()
{
    if (!(tcb_.snd.una < tcb_.snd.recover)) tcb_.snd.lossAssumed = tcb_.snd.recovering = false;
}

// 3.10.8, RFC 6298 5.4 to 5.6
void Endpoint::retransmissionTimeout()
{
    if (tcb_.forsaken) return fire(Trigger::RetransmissionTimeout, Clause::LinuxRequestSock);
    if (tcb_.probing) {
        tcb_.probing = false;
        assumeLoss();
        retransmitLast(Clause::Rfc8985_TailLossProbe);
        return start(Timer::Retransmission, currentRto());
    }
    const bool shut = retransmitsIntoShutWindow();
    if (shut ? shutWindowIsSilent() : givesUp()) return giveUp();
    if (!waitsForText()) retransmitFront(Clause::R3_10_8_Retransmission);
    if (config_.modelTimeout && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    if (synchronized(tcb_.state())) assumeLoss();
    if (!shut) ++tcb_.timeouts;
    tellExcess();
    const bool linear = tcb_.state() == State::SynSent && tcb_.timeouts <= config_.synLinearTimeouts;
    if (!linear) backOff();
    start(Timer::Retransmission, clampedToLimit(clampedToUserTimeout(currentRto())));
}

// 3.8.3 SHLD-9: R1 is reached, well before R2.
void Endpoint::tellExcess()
{
    if (config_.tellsAfter == int{tcb_.timeouts}) signal(Signal::ExcessiveRetransmissions, Clause::R3_8_3_R2);
}

// Linux tcp_clamp_rto_to_user_timeout: the last wait ends when the user timeout does.
Duration Endpoint::clampedToUserTimeout(Duration rto) const
{
    if (!countsUserTimeout() || tcb_.unackedSince == kNever) return rto;
    const Duration left = tcb_.unackedSince + *config_.userTimeout - now_;
    return std::clamp(left, Duration{1000}, rto);
}

// A time that is kept to the letter ends the last wait (BSD TCPTV_KEEP_INIT, Solaris tcp_ip_abort_cinterval).
Duration Endpoint::clampedToLimit(Duration rto) const
{
    const GiveUp& bound = limit();
    if (bound.retries || !bound.exact || tcb_.unackedSince == kNever) return rto;
    return std::clamp(tcb_.unackedSince + bound.after - now_, Duration{1}, rto);
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
        seg.text = std::min(text, segmentSize());
        seg.ctl = ctl::ACK;
        const bool last = seg.text == text;
        if (last && fin != 0) seg.ctl |= ctl::FIN;
        if (last && text > 0 && snd.queued == 0) seg.ctl |= ctl::PSH;
    }
    tcb_.estimator.timedAt = kNever;
    if (timesRetransmissions()) startTiming(seg.end());
    transmit(seg.seq, seg.text, seg.ctl, clause, true);
}

// RFC 8985 7.3: the probe is the last segment of the flight, as it was sent. A FIN by itself is one.
void Endpoint::retransmitLast(Clause clause)
{
    const SeqNum fin = tcb_.snd.nxt - (tcb_.finSent ? 1 : 0);
    Segment seg;
    seg.seq = tcb_.snd.una < tcb_.snd.last ? tcb_.snd.last : tcb_.snd.una;
    seg.text = static_cast<std::uint32_t>(fin - seg.seq);
    seg.ctl = ctl::ACK;
    if (tcb_.finSent) seg.ctl |= ctl::FIN;
    if (seg.text > 0 && tcb_.snd.queued == 0) seg.ctl |= ctl::PSH;
    tcb_.estimator.timedAt = kNever;
    transmit(seg.seq, seg.text, seg.ctl, clause, true);
}

void Endpoint::sendControlAgain(SeqNum seq, Control bits, Clause clause) { transmit(seq, 0, bits, clause, true); }

}  // namespace tcp
