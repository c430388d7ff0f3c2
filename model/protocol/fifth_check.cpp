#include "protocol/endpoint.h"

#include <algorithm>

// 3.10.7.4 fifth: what the ACK field says, by state.
namespace tcp {

bool Endpoint::fifthCheckAck(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (!seg.has(ctl::ACK)) {
        refuse(Refusal::NoAck, Clause::R3_10_7_4_Fifth);
        return false;
    }
    if (tcb_.state() == State::SynReceived) return ackInSynReceived(arrival);
    if (!ackInRange(seg)) return false;
    noteTimestamp(seg);
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
    noteTimestamp(seg);
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
    takeTextOfSyn();
}

// BSD: what came with the SYN of a simultaneous open is given to the user now, and acknowledged as any text.
void Endpoint::takeTextOfSyn()
{
    if (!config_.keepsTextOfSyn || !joinIslands()) return;
    textArrived();
    oweAck(Clause::R3_10_7_3_Fourth);
}

// 3.10.7.4 fifth, with RFC 5961's lower bound (MAY-12).
bool Endpoint::ackInRange(const Segment& seg)
{
    const auto& snd = tcb_.snd;
    const bool unsent = seg.ack > snd.nxt;
    if (!unsent && snd.una <= seg.ack) return true;
    std::uint32_t past = snd.maxWnd;
    if (config_.oldAckBoundedByAcked) past = std::min(past, ackedOctets());
    const bool tooOld = config_.challengeAck && seg.ack < snd.una - past;
    if (!tooOld && !unsent) return true;
    refuse(unsent ? Refusal::BadAck : Refusal::OldAck, Clause::R3_10_7_4_Fifth);
    ackNowAndThen(Clause::R3_10_7_4_Fifth);
    return false;
}

// 3.10.7.4 fifth, ESTABLISHED and beyond
bool Endpoint::ackInSynchronized(const Segment& seg)
{
    auto& snd = tcb_.snd;
    const bool advances = snd.una < seg.ack;
    const bool duplicate = !advances && isDuplicateAck(seg);
    if (advances) {
        snd.duplicateAcks = 0;
        measureRtt(seg.ack);
        snd.una = seg.ack;
        tcb_.timeouts = 0;
        tcb_.unackedSince = kNever;
        lossMadeGood();
    }
    if (snd.una <= seg.ack) watchIdle();
    tcb_.probes = 0;
    tcb_.lastAck = CoarseInstant(now_);
    if (snd.una <= seg.ack) updateSendWindow(seg);
    if (advances || snd.wnd > 0) restartAfterAck(advances);
    else probeAnswered();
    if (duplicate) duplicateAckArrived();
    else if (advances) partialAckArrived();
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
    const bool held = !config_.noDelay && advances && tcb_.snd.queued <= usableWindow();
    const Clause clause = held ? Clause::R3_7_4_Nagle : Clause::R3_8_6_Window;
    if (tcb_.snd.queued > 0 || (tcb_.closeCalled && !tcb_.finSent)) sendText(clause);
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
