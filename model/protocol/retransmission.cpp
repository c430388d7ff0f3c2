#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr Duration kModelledRto = 200ms;  // Linux TCP_RTO_MIN, whatever RTO the connection has
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
    const bool waiting = tcb_.snd.queued > 0 || (tcb_.closeCalled && !tcb_.finSent);
    const bool synced = synchronized(tcb_.state()) && tcb_.state() != State::TimeWait;
    const bool shut = tcb_.snd.wnd == 0 && (waiting || !tcb_.allAcked());
    if (synced && (shut || (waiting && tcb_.allAcked()))) {
        stop(Timer::Retransmission);
        if (!tcb_.running(Timer::Persist)) start(Timer::Persist, currentRto());
        return;
    }
    stop(Timer::Persist);
    if (tcb_.allAcked()) {
        tcb_.unackedSince = kNever;
        if (tcb_.running(Timer::Retransmission)) stop(Timer::Retransmission);
        return;
    }
    const bool fromFirst = !config_.modelTimeout || !synchronized(tcb_.state());
    if (fromFirst && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    if (!tcb_.running(Timer::Retransmission)) startRetransmission(synced);
}

// The least number of segments that hold what is in flight; a FIN goes by itself if it did not find text to ride on.
std::uint32_t Endpoint::segmentsInFlight() const
{
    const std::uint32_t fin = tcb_.finSent ? 1 : 0;
    const std::uint32_t text = static_cast<std::uint32_t>(tcb_.snd.nxt - tcb_.snd.una) - fin;
    return (text + config_.mss - 1) / config_.mss + (text > 0 && tcb_.finOnText ? 0 : fin);
}

// RFC 8985 7.2: the last segment of a flight is probed for after two round trips, without back-off. One by itself
// may be waiting for a delayed ACK.
void Endpoint::startRetransmission(bool synced)
{
    const Duration rto = currentRto();
    const bool probe = synced && config_.tailLossProbe && tcb_.timeouts == 0 && tcb_.estimator.srtt != 0;
    tcb_.probing = probe;
    if (!probe) return start(Timer::Retransmission, rto);
    const Duration extra = segmentsInFlight() > 1 ? kTwoTicks : config_.rtoMin;
    const Duration pto = Duration{2 * tcb_.estimator.srtt} + extra;
    start(Timer::Retransmission, std::min(pto, rto));
}

const GiveUp& Endpoint::limit() const
{
    if (tcb_.state() == State::SynSent) return config_.syn;
    // what a simultaneous open sends again is its own SYN (Linux tcp_write_timeout)
    if (tcb_.state() == State::SynReceived) return tcb_.passive ? config_.synAck : config_.syn;
    return tcb_.orphan ? config_.orphan : config_.data;
}

// Linux tcp_model_timeout: the time that so many retransmissions would take, whatever they took.
Duration Endpoint::modelledTime(int retries, Duration rto) const
{
    Duration total{};
    for (int i = 0; i <= retries; ++i) {
        total += rto;
        rto = std::min(rto * 2, config_.rtoMax);
    }
    return total;
}

// Linux retransmits_timed_out: TCP_USER_TIMEOUT counts from the first SYN, or the first retransmission of text.
bool Endpoint::userTimeoutPassed() const
{
    if (!countsUserTimeout() || tcb_.unackedSince == kNever) return false;
    return tcb_.timeouts > 0 && now_ - tcb_.unackedSince >= *config_.userTimeout;
}

// A request is no socket yet: it has no such option.
bool Endpoint::countsUserTimeout() const
{
    const bool request = tcb_.state() == State::SynReceived && tcb_.passive;
    return config_.userTimeoutFromRetransmission && config_.userTimeout && !request;
}

// 3.8.3: R2
bool Endpoint::givesUp() const
{
    if (userTimeoutPassed()) return true;
    const GiveUp& bound = limit();
    const Duration elapsed = tcb_.unackedSince == kNever ? Duration{} : now_ - tcb_.unackedSince;
    if (!bound.retries) return elapsed >= bound.after;
    const int retries = countedRetries();
    if (!synchronized(tcb_.state())) return givesUpSyn(retries, elapsed);
    if (!config_.modelTimeout) return tcb_.timeouts >= retries;
    return tcb_.unackedSince != kNever && elapsed >= modelledTime(retries, kModelledRto);
}

// Linux tcp_write_timeout: the linear timeouts come on top of the count, but not of the time that the count stands for.
bool Endpoint::givesUpSyn(int retries, Duration elapsed) const
{
    const int linear = tcb_.state() == State::SynSent ? config_.synLinearTimeouts : 0;
    if (tcb_.requestAcked && tcb_.timeouts < deferredTimeouts()) return false;
    if (tcb_.timeouts >= retries + linear) return true;
    const bool timed = config_.modelTimeout && !tcb_.passive && tcb_.timeouts > 0;
    return timed && elapsed >= modelledTime(retries, config_.rtoInitial);
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
    if (!waitsForText()) retransmitFront(Clause::R3_10_8_Retransmission);
    if (config_.modelTimeout && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    ++tcb_.timeouts;
    const bool linear = tcb_.state() == State::SynSent && tcb_.timeouts <= config_.synLinearTimeouts;
    if (!linear) backOff();
    start(Timer::Retransmission, clampedToUserTimeout(currentRto()));
}

// Linux tcp_clamp_rto_to_user_timeout: the last wait ends when the user timeout does.
Duration Endpoint::clampedToUserTimeout(Duration rto) const
{
    if (!countsUserTimeout() || tcb_.unackedSince == kNever) return rto;
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
        if (last && text > 0 && snd.queued == 0) seg.ctl |= ctl::PSH;
    }
    tcb_.estimator.timedAt = kNever;
    if (config_.timestamps) startTiming(seg.end());
    transmit(seg, clause, true);
}

// RFC 8985 7.3: the probe is the last segment of the flight. A FIN that was sent by itself is one.
void Endpoint::retransmitLast(Clause clause)
{
    const auto inFlight = static_cast<std::uint32_t>(tcb_.snd.nxt - tcb_.snd.una);
    const std::uint32_t fin = tcb_.finSent ? 1 : 0;
    const bool hasText = inFlight > fin && (fin == 0 || tcb_.finOnText);
    const std::uint32_t text = hasText ? (inFlight - fin - 1) % config_.mss + 1 : 0;
    if (text + fin >= inFlight) return retransmitFront(clause);
    Segment seg;
    seg.seq = tcb_.snd.nxt - (text + fin);
    seg.text = text;
    seg.ctl = ctl::ACK;
    if (fin != 0) seg.ctl |= ctl::FIN;
    if (seg.text > 0 && tcb_.snd.queued == 0) seg.ctl |= ctl::PSH;
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

}  // namespace tcp
