#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// Linux keeps a passive SYN-RECEIVED as a request, not as a socket: tcp_check_req decides what may become one.
// Returns whether the segment goes on to 3.10.7.4 as that of a new socket.
bool Endpoint::arrivesInRequestSock(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    constexpr Clause clause = Clause::LinuxRequestSock;
    const bool sameSyn = seg.seq == tcb_.rcv.irs && seg.has(ctl::SYN) && !seg.any(ctl::ACK | ctl::RST);
    if (sameSyn) {
        answerSameSyn();
        return false;
    }
    if (seg.has(ctl::ACK) && seg.ack != tcb_.snd.nxt && !seg.has(ctl::RST)) {
        refuse(Refusal::BadAck, clause);  // the listener answers it
        sendReset(seg, Clause::R3_10_7_4_Fifth);
        return false;
    }
    const bool old = timestampTooOld(seg, 0) && !seg.has(ctl::RST);
    if (old || !inReceiveWindow(seg)) {
        refuse(old ? Refusal::OldTimestamp : Refusal::NotAcceptable, clause);
        if (!seg.has(ctl::RST)) ackNowAndThen(Clause::R3_10_7_4_First);
        return false;
    }
    if (seg.has(ctl::RST)) {
        resetRequest(seg);
        return false;
    }
    if (seg.has(ctl::SYN)) {
        sendReset(seg, clause);
        fire(Trigger::ReceiveSynPassive, clause);
        return false;
    }
    if (!seg.has(ctl::ACK)) {
        refuse(Refusal::NoAck, clause);
        return false;
    }
    if (seg.end() == tcb_.rcv.nxt && tcb_.timeouts < deferredTimeouts()) {
        tcb_.requestAcked = true;
        return false;
    }
    if (!arrival.mayAccept) return overflows(arrival);
    tcb_.challenges = 0;  // a new socket has a limit of its own (last_oow_ack_time of the request is not inherited)
    return true;
}

// RFC 5961 3: only a reset with the very next number ends it.
void Endpoint::resetRequest(const Segment& seg)
{
    if (seg.seq == tcb_.rcv.nxt) return fire(Trigger::ReceiveRstPassive);
    refuse(Refusal::ChallengeAck, Clause::Rfc5961_ChallengeAck);
    challengeAck();
}

// A request is no socket that anybody holds; a socket is an orphan once close() has been called.
bool Endpoint::unowned() const
{
    const bool request = tcb_.passive && tcb_.state() == State::SynReceived;
    return request ? config_.requestsUnowned : config_.tellsOwnersOnly && tcb_.orphan;
}

bool Endpoint::isRequest() const
{
    return config_.requestSocks && tcb_.passive && tcb_.state() == State::SynReceived;
}

// Linux secs_to_retrans: TCP_DEFER_ACCEPT is kept as the number of timeouts of the SYN,ACK that fill the time.
int Endpoint::deferredTimeouts() const
{
    if (config_.deferAccept == Duration{}) return 0;
    int timeouts = 1;
    Duration timeout = config_.rtoInitial;
    for (Duration period = timeout; period < config_.deferAccept; period += timeout) {
        timeout = std::min(timeout * 2, config_.rtoMax);
        ++timeouts;
    }
    return timeouts;
}

// Linux syn_ack_recalc: the SYN,ACK whose ACK has come is sent again only when the deferring ends, to give text or an
// ACK a last chance.
bool Endpoint::waitsForText() const { return tcb_.requestAcked && tcb_.timeouts + 1 < deferredTimeouts(); }

// The SYN,ACK goes again, not too often, and its timer runs anew.
void Endpoint::answerSameSyn()
{
    if (!withinRate()) return;
    sendControlAgain(tcb_.snd.iss, ctl::SYN | ctl::ACK, Clause::LinuxRequestSock);
    start(Timer::Retransmission, currentRto());
}

// The handshake is complete, but the accept queue has no room for it.
bool Endpoint::overflows(const SegmentArrives& arrival)
{
    refuse(Refusal::Overflow, Clause::LinuxAcceptQueue);
    if (arrival.resetOverflow) {
        sendReset(arrival.segment, Clause::LinuxAcceptQueue);
        fire(Trigger::ReceiveRstPassive, Clause::LinuxAcceptQueue);
    }
    return false;
}

}  // namespace tcp
