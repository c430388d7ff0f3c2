#include "protocol/endpoint.h"

namespace tcp {

// 3.10.7.4: eight checks in the RFC's order. Third (security) and sixth (URG) change no state here:
// there are no compartments, and urgent data is not simulated.
void Endpoint::arrivesOtherwise(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (config_.idleEndsBeforeChecks) watchIdle();
    if (config_.ackRequiredFirst && !seg.any(ctl::ACK | ctl::RST | ctl::SYN))
        return refuse(Refusal::NoAck, Clause::LinuxAckless);
    if (tcb_.state() == State::TimeWait && reopensTimeWait(arrival)) return;
    if (!passesPaws(seg)) return;
    if (takesAckOfProbe(seg)) return takeAckOfProbe(arrival);
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

// 3.10.7.4 first: into a shut window no text is acceptable, "but special allowance should be made to accept valid ACKs,
// URGs, and RSTs". BSD makes that allowance for what is old, too.
bool Endpoint::takesAckOfProbe(const Segment& seg) const
{
    if (config_.lenientSequence || seg.has(ctl::SYN)) return false;
    const bool shut = tcb_.rcv.wnd == 0 && seg.seq == tcb_.rcv.nxt && seg.text > 0;
    const bool old = config_.takesAckOfOld && seg.seq < tcb_.rcv.nxt && seg.end() <= tcb_.rcv.nxt;
    const bool header = old && !seg.has(ctl::RST) && synchronized(tcb_.state());
    return shut || header;
}

// All but the text is taken; what the sender wants to know is answered.
void Endpoint::takeAckOfProbe(const SegmentArrives& arrival)
{
    SegmentArrives header = arrival;
    header.segment.text = 0;
    header.segment.ctl &= static_cast<Control>(~ctl::FIN);
    if (!secondCheckRst(header.segment)) return;
    refuse(Refusal::NotAcceptable, Clause::R3_10_7_4_First);
    if (header.segment.has(ctl::ACK) && !fifthCheckAck(header)) return;
    sendAck(Clause::R3_10_7_4_First);
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
    if (tcb_.state() == State::TimeWait && config_.rfc1337) {
        refuse(Refusal::ResetOutsideWindow, Clause::Rfc1337_F1);
        return false;
    }
    if (config_.challengeAck && seg.seq != tcb_.rcv.nxt && !resetsBeforeWindow(seg)) {
        refuse(Refusal::ChallengeAck, Clause::Rfc5961_ChallengeAck);
        challengeAck();
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
        signal(config_.resetsInSynReceived ? Signal::ConnectionReset : Signal::ConnectionRefused,
               Clause::R3_10_7_4_Second);
        break;
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait: signal(Signal::ConnectionReset, Clause::R3_10_7_4_Second); break;
    case State::Closing:
    case State::LastAck:
        if (config_.tellsResetAfterClose) signal(Signal::ConnectionReset, Clause::R3_10_7_4_Second);
        break;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
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
        challengeAck();
        return false;
    }
    if (seg.seq < tcb_.rcv.nxt && !misjudged) {
        // RFC 793: "If the SYN is not in the window this step would not be reached and an ack would have been sent"
        refuse(Refusal::NotAcceptable, Clause::R3_10_7_4_First);
        answerOutOfWindow(seg);
        return false;
    }
    if (config_.dropsOnSyn) sendControl(tcb_.snd.nxt, ctl::RST | ctl::ACK, Clause::R3_10_7_4_Fourth);
    else sendReset(seg, Clause::R3_10_7_4_Fourth);
    signal(Signal::ConnectionReset, Clause::R3_10_7_4_Fourth);
    fire(Trigger::ReceiveSynInWindow);
    return false;
}

}  // namespace tcp
