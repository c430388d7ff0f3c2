#include "protocol/endpoint.h"

namespace tcp {

void Endpoint::segmentArrives(const SegmentArrives& arrival)
{
    timeWaitFull_ = arrival.timeWaitFull;
    if (config_.dropSynFin && arrival.segment.has(ctl::SYN | ctl::FIN))
        return refuse(Refusal::NotAcceptable, Clause::BsdDropSynFin);
    switch (tcb_.state()) {
    case State::Closed: return arrivesInClosed(arrival.segment);
    case State::Listen: return arrivesInListen(arrival);
    case State::SynSent: return arrivesInSynSent(arrival.segment);
    case State::SynReceived:
        if (isRequest() && !arrivesInRequestSock(arrival)) return;
        return arrivesOtherwise(arrival);
    case State::FinWait2:
        if (tcb_.minisock) return arrivesInFinWait2Minisock(arrival.segment);
        return arrivesOtherwise(arrival);
    case State::TimeWait:
        if (tcb_.minisock) return arrivesInTimeWaitMinisock(arrival);
        if (config_.timeWaitCheck) return arrivesInTimeWaitCheck(arrival);
        return arrivesOtherwise(arrival);
    case State::Established:
    case State::FinWait1:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck: return arrivesOtherwise(arrival);
    }
}

// 3.10.7.1
void Endpoint::arrivesInClosed(const Segment& seg, Clause clause)
{
    refuse(Refusal::NoConnection, clause);
    if (!seg.has(ctl::RST)) sendReset(seg, clause);
}

// 3.10.7.2
void Endpoint::arrivesInListen(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (seg.has(ctl::RST)) return refuse(Refusal::NoConnection, Clause::R3_10_7_2_First);
    if (seg.has(ctl::ACK)) {
        refuse(Refusal::NoConnection, Clause::R3_10_7_2_Second);
        if (seg.has(ctl::SYN) && config_.ignoresSynAckInListen) return;
        return sendReset(seg, Clause::R3_10_7_2_Second);
    }
    const bool synFin = seg.has(ctl::SYN | ctl::FIN) && config_.ignoresFinOfSyn;
    if (!seg.has(ctl::SYN) || synFin) return refuse(Refusal::NoConnection, Clause::R3_10_7_2_Fourth);
    if (!arrival.mayAccept) return refuse(Refusal::Overflow, Clause::LinuxAcceptQueue);

    acceptSyn(seg);
    tcb_.passive = true;
    tcb_.snd.iss = arrival.iss;
    tcb_.snd.una = arrival.iss;
    tcb_.snd.nxt = arrival.iss + 1;
    fire(Trigger::ReceiveSyn);
    answerSyn(Clause::R3_10_7_2_Third);
}

// IRS and RCV.NXT come from the SYN; text that travels with it is not kept: the peer sends it again.
void Endpoint::acceptSyn(const Segment& seg)
{
    takeOptions(seg);
    tcb_.rcv.irs = seg.seq;
    tcb_.rcv.nxt = seg.seq + 1;
    tcb_.rcv.acked = tcb_.rcv.nxt;
    tcb_.rcv.wnd = advertisedWindow();
    tcb_.snd.wnd = seg.wnd;
    tcb_.snd.maxWnd = seg.wnd;
    tcb_.snd.wl1 = seg.seq;
    tcb_.snd.wl2 = seg.ack;
}

// <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>
void Endpoint::answerSyn(Clause clause)
{
    startTiming(tcb_.snd.nxt);
    sendControl(tcb_.snd.iss, ctl::SYN | ctl::ACK, clause);
    armRetransmission();
    startUserTimer();
}

// 3.10.7.3
void Endpoint::arrivesInSynSent(const Segment& seg)
{
    if (!synSentCheckAck(seg)) return;
    if (seg.has(ctl::RST)) {
        // second: believed only if it acknowledges our SYN
        if (!seg.has(ctl::ACK)) return refuse(Refusal::NoAck, Clause::R3_10_7_3_Second);
        signal(config_.socketErrors ? Signal::ConnectionRefused : Signal::ConnectionReset, Clause::R3_10_7_3_Second);
        tcb_.receives = 0;
        return fire(Trigger::ReceiveRst);
    }
    // fifth
    if (!seg.has(ctl::SYN)) return refuse(Refusal::NotAcceptable, Clause::R3_10_7_3_Fifth);
    synSentProcessSyn(seg);
}

// 3.10.7.3 first
bool Endpoint::synSentCheckAck(const Segment& seg)
{
    if (!seg.has(ctl::ACK)) return true;
    const bool acceptable = tcb_.snd.iss < seg.ack && seg.ack <= tcb_.snd.nxt;
    if (acceptable && echoesSyn(seg)) return true;
    refuse(Refusal::BadAck, Clause::R3_10_7_3_First);
    if (!seg.has(ctl::RST)) sendReset(seg, Clause::R3_10_7_3_First);
    // Linux suspects that the peer still has an old connection, which its RST has just removed.
    if (config_.badAckResendsSyn && tcb_.timeouts == 0) start(Timer::Retransmission, 10ms);
    return false;
}

// 3.10.7.3 fourth
void Endpoint::synSentProcessSyn(const Segment& seg)
{
    acceptSyn(seg);
    if (!seg.has(ctl::ACK)) {
        if (config_.keepsTextOfSyn) keepIsland({seg.seq + 1, seg.ack, seg.text, seg.wnd, ctl::ACK});
        fire(Trigger::ReceiveSyn);
        return answerSyn(Clause::R3_10_7_3_Fourth);
    }
    if (tcb_.timeouts > 0) tcb_.estimator.timedAt = synTimedAt(seg);
    measureRtt(seg.ack);
    tcb_.snd.una = seg.ack;
    synAcknowledged();
    armRetransmission();
    const bool fin = seg.has(ctl::FIN) && seg.text == 0 && !config_.ignoresFinOfSyn;
    if (fin) tcb_.rcv.nxt += 1;
    fire(fin ? Trigger::ReceiveSynAckFin : Trigger::ReceiveSynAck);
    if (fin) finArrived();
    if (seg.text > 0 && !config_.ignoresFinOfSyn) return processTextOfSynAck(seg);
    sendQueuedOrAck(Clause::R3_10_7_3_Fourth);
}

// 3.10.7.3 fourth: other controls or text continue at the sixth check of 3.10.7.4; their ACK is that of the SYN.
void Endpoint::processTextOfSynAck(const Segment& seg)
{
    if (seventhProcessText(seg)) eighthCheckFin(seg);
    if (tcb_.snd.queued > 0) sendText(Clause::R3_10_2_Send);
    startUserTimer(true);
}

// The ACK that completes the handshake travels with queued text if there is any.
void Endpoint::sendQueuedOrAck(Clause clause)
{
    const SeqNum before = tcb_.snd.nxt;
    // Linux tcp_rcv_synsent_state_process: where text waits, the SYN,ACK counts as text that is answered at once
    if (tcb_.snd.queued > 0 && config_.quickAcks > 0) textArrived();
    if (tcb_.snd.queued > 0) sendText(Clause::R3_10_2_Send);
    if (tcb_.snd.nxt == before) sendAck(clause);
    startUserTimer(true);
}

}  // namespace tcp
