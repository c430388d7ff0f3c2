// When retransmission ends: R2 (3.8.3), the counts of operating systems, the user timeout.

#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr Duration kModelledRto = std::chrono::milliseconds(200);  // Linux TCP_RTO_MIN, whatever RTO the connection has

}  // namespace

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
    if (countsUserTimeout() && synchronized(tcb_.state())) return false;  // it replaces the count
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
    const bool timed = config_.modelTimeout && !countsUserTimeout() && !tcb_.passive && tcb_.timeouts > 0;
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

}  // namespace tcp
