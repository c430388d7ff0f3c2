#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// 3.10.7.4: eight checks in the RFC's order. Third (security) and sixth (URG) change no state here:
// there are no compartments, and urgent data is not simulated.
void Endpoint::arrivesOtherwise(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    watchIdle();
    if (config_.ackRequiredFirst && !seg.any(ctl::ACK | ctl::RST | ctl::SYN))
        return refuse(Refusal::NoAck, Clause::LinuxAckless);
    if (reopensTimeWait(arrival)) return;
    if (!firstCheckSequence(seg)) return;
    if (!secondCheckRst(seg)) return;
    if (!fourthCheckSyn(seg)) return;
    if (!fifthCheckAck(arrival)) return;
    if (!seventhProcessText(seg)) return;
    eighthCheckFin(seg);
}

// Table 6; or, Linux tcp_sequence: not before what we have acknowledged; beyond the right edge only a FIN,
// or the end of what begins inside while nothing waits to be read.
bool Endpoint::sequenceAcceptable(const Segment& seg) const
{
    const auto& rcv = tcb_.rcv;
    const SeqNum edge = rcv.nxt + rcv.wnd;
    if (config_.lenientSequence) {
        if (seg.end() < rcv.acked) return false;
        if (seg.end() - (seg.has(ctl::FIN) ? 1 : 0) <= edge) return true;
        const bool queueEmpty = rcv.unread == 0 && !tcb_.finUnread;
        return seg.seq <= edge && queueEmpty;
    }
    if (seg.length() == 0) return rcv.wnd == 0 ? seg.seq == rcv.nxt : rcv.nxt <= seg.seq && seg.seq < edge;
    if (rcv.wnd == 0) return false;
    const SeqNum last = seg.end() - 1;
    return (rcv.nxt <= seg.seq && seg.seq < edge) || (rcv.nxt <= last && last < edge);
}

// 3.10.7.4 asks that a segment be trimmed to the window, SYN included, before it is judged. Without that, the
// SYN,ACK of a simultaneous open (Figure 7, line 6) would never be acceptable: RFC 9293 A.2.
bool Endpoint::acceptsSynAckOfSimultaneousOpen(const Segment& seg) const
{
    return tcb_.state() == State::SynReceived && seg.has(ctl::SYN | ctl::ACK) && !seg.has(ctl::RST) &&
           seg.length() == 1 && seg.seq == tcb_.rcv.irs && seg.ack == tcb_.snd.nxt && !tcb_.passive;
}

bool Endpoint::firstCheckSequence(const Segment& seg)
{
    if (acceptsSynAckOfSimultaneousOpen(seg) || sequenceAcceptable(seg)) return true;
    if (seg.has(ctl::RST)) {
        if (resetsBeforeWindow(seg)) {
            reset(Clause::LinuxResetBeforeWindow);
            return false;
        }
        refuse(Refusal::ResetOutsideWindow, Clause::R3_10_7_4_First);
        return false;
    }
    refuse(Refusal::NotAcceptable, Clause::R3_10_7_4_First);
    // A FIN sent again is the one segment that TIME-WAIT is there for. It lies before the window, so the letter of
    // the first check would not restart the timer that the fifth and eighth speak of; the intent does.
    if (tcb_.state() == State::TimeWait && seg.has(ctl::FIN) && seg.end() == tcb_.rcv.nxt) startTimeWait();
    answerOutOfWindow(seg);
    return false;
}

// A peer that sends its RST with the number of its FIN is believed too.
bool Endpoint::resetsBeforeWindow(const Segment& seg) const
{
    const State state = tcb_.state();
    const bool afterFin = state == State::CloseWait || state == State::LastAck || state == State::Closing;
    return config_.resetOneBeforeWindow && afterFin && seg.seq == tcb_.rcv.nxt - 1;
}

// RFC 5961 3: only a RST at exactly RCV.NXT is believed.
bool Endpoint::secondCheckRst(const Segment& seg)
{
    if (!seg.has(ctl::RST)) return true;
    if (config_.challengeAck && seg.seq != tcb_.rcv.nxt && !resetsBeforeWindow(seg)) {
        refuse(Refusal::ChallengeAck, Clause::Rfc5961_ChallengeAck);
        challengeAck(Clause::Rfc5961_ChallengeAck);
        return false;
    }
    if (tcb_.state() == State::TimeWait && config_.rfc1337) {
        refuse(Refusal::ResetOutsideWindow, Clause::Rfc1337_F1);
        return false;
    }
    reset(Clause::None);
    return false;
}

// What a believed reset does depends on the state (3.10.7.4 second, 3.5.3).
void Endpoint::reset(Clause clause)
{
    switch (tcb_.state()) {
    case State::SynReceived:
        if (tcb_.passive) return fire(Trigger::ReceiveRstPassive, clause);
        signal(Signal::ConnectionRefused, Clause::R3_10_7_4_Second);
        break;
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait: signal(Signal::ConnectionReset, Clause::R3_10_7_4_Second); break;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: break;
    }
    tcb_.receives = 0;
    tcb_.snd.queued = 0;
    fire(Trigger::ReceiveRst, clause);
}

bool Endpoint::fourthCheckSyn(const Segment& seg)
{
    const bool crossed = acceptsSynAckOfSimultaneousOpen(seg);
    const bool misjudged = crossed && config_.deviation == Deviation::SimultaneousOpenToClosed;
    if (!seg.has(ctl::SYN) || (crossed && !misjudged)) return true;
    if (tcb_.state() == State::SynReceived && tcb_.passive) {
        fire(Trigger::ReceiveSynPassive);
        return false;
    }
    if (config_.challengeAck && !misjudged) {
        refuse(Refusal::ChallengeAck, Clause::Rfc5961_ChallengeAck);
        challengeAck(Clause::Rfc5961_ChallengeAck);
        return false;
    }
    sendReset(seg, Clause::R3_10_7_4_Fourth);
    signal(Signal::ConnectionReset, Clause::R3_10_7_4_Fourth);
    fire(Trigger::ReceiveSynInWindow);
    return false;
}

bool Endpoint::fifthCheckAck(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (!seg.has(ctl::ACK)) {
        refuse(Refusal::NoAck, Clause::R3_10_7_4_Fifth);
        return false;
    }
    if (tcb_.state() == State::SynReceived) return ackInSynReceived(arrival);
    if (!ackInRange(seg)) return false;
    if (tcb_.state() == State::TimeWait) return true;  // acknowledged by the first or the eighth check
    return ackInSynchronized(seg);
}

bool Endpoint::ackInSynReceived(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    const bool acceptable = tcb_.snd.una < seg.ack && seg.ack <= tcb_.snd.nxt;
    const bool old = config_.synReceivedTakesOldAck && seg.ack == tcb_.snd.una && !tcb_.passive;
    if (!acceptable && !old) {
        refuse(Refusal::BadAck, Clause::R3_10_7_4_Fifth);
        sendReset(seg, Clause::R3_10_7_4_Fifth);
        return false;
    }
    if (acceptable) {
        measureRtt(seg.ack);
        tcb_.snd.una = seg.ack;
    }
    tcb_.snd.wnd = seg.wnd;
    tcb_.snd.maxWnd = std::max(tcb_.snd.maxWnd, seg.wnd);
    tcb_.snd.wl1 = seg.seq;
    tcb_.snd.wl2 = seg.ack;
    if (acceptable) synAcknowledged();
    // With a FIN the RFC's eighth check leads from SYN-RECEIVED to CLOSE-WAIT; Linux is ESTABLISHED first, and so is an
    // orphan that will refuse the text before the FIN.
    const bool straight = finInOrder(seg) && !config_.passesThroughStates && !refusesTextAfterClose(seg);
    if (!straight) fire(Trigger::ReceiveAckOfSyn);
    if (acceptable) stop(Timer::Retransmission);
    afterHandshake();
    armRetransmission();
    startUserTimer(true);
    return true;
}

// What waited for ESTABLISHED goes out now: SENDs, a CLOSE.
void Endpoint::afterHandshake()
{
    if (tcb_.state() == State::Established && tcb_.closeCalled) fire(Trigger::Close);
    if (tcb_.snd.queued > 0 || tcb_.closeCalled) sendText(Clause::R3_10_2_Send);
}

// 3.10.7.4 fifth, with RFC 5961's lower bound (MAY-12).
bool Endpoint::ackInRange(const Segment& seg)
{
    const auto& snd = tcb_.snd;
    std::uint32_t past = snd.maxWnd;
    if (config_.oldAckBoundedByAcked) past = std::min(past, ackedOctets());
    const bool tooOld = config_.challengeAck && seg.ack < snd.una - past;
    const bool unsent = seg.ack > snd.nxt;
    if (!tooOld && !unsent) return true;
    refuse(unsent ? Refusal::BadAck : Refusal::OldAck, Clause::R3_10_7_4_Fifth);
    challengeAck(Clause::R3_10_7_4_Fifth);
    return false;
}

// 3.10.7.4 fifth, ESTABLISHED and beyond
bool Endpoint::ackInSynchronized(const Segment& seg)
{
    auto& snd = tcb_.snd;
    const bool advances = snd.una < seg.ack;
    if (advances) {
        measureRtt(seg.ack);
        snd.una = seg.ack;
        tcb_.timeouts = 0;
        tcb_.unackedSince = kNever;
    }
    tcb_.probes = 0;
    if (snd.una <= seg.ack) updateSendWindow(seg);
    if (advances || snd.wnd > 0) restartAfterAck(advances);
    else probeAnswered();
    return ackOfFinArrived(seg);
}

// Octets the peer has ever acknowledged (Linux bytes_acked).
std::uint32_t Endpoint::ackedOctets() const
{
    return static_cast<std::uint32_t>(tcb_.snd.una - tcb_.snd.iss) - (tcb_.passive ? 1 : 0);
}

// RFC 6298 5.3: new data acknowledged restarts the timer; a window that opened lets queued text out.
void Endpoint::restartAfterAck(bool advances)
{
    if (advances) {
        stop(Timer::Retransmission);
        tcb_.probing = false;
    }
    if (tcb_.snd.wnd > 0) leavePersist();
    if (tcb_.snd.queued > 0 || (tcb_.closeCalled && !tcb_.finSent)) sendText(Clause::R3_8_6_Window);
    else armRetransmission();
    startUserTimer(advances);
}

// Whether our FIN is acknowledged decides FIN-WAIT-1, CLOSING and LAST-ACK. False: nothing is left to check.
bool Endpoint::ackOfFinArrived(const Segment& seg)
{
    const bool acked = tcb_.finAcked();
    switch (tcb_.state()) {
    case State::FinWait1:
        if (!acked) return true;
        // Figure 5 note 2: with the peer's FIN in the same segment the eighth check goes straight to TIME-WAIT.
        if (finInOrder(seg) && !refusesTextAfterClose(seg) && !config_.passesThroughStates) return true;
        fire(Trigger::ReceiveAckOfFin);
        signal(Signal::CloseDone, Clause::R3_10_7_4_Fifth);
        return enterFinWait2(seg);
    case State::Closing:
        if (!acked) return !config_.silentAfterFin ? false : true;
        fire(Trigger::ReceiveAckOfFin);
        return false;
    case State::LastAck:
        if (!acked) return true;
        fire(Trigger::ReceiveAckOfFin);
        return false;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::Established:
    case State::FinWait2:
    case State::CloseWait:
    case State::TimeWait: return true;
    }
    return true;
}

}  // namespace tcp
