#include "protocol/endpoint.h"

namespace tcp {

// Linux tcp_in_window
bool Endpoint::inReceiveWindow(const Segment& seg) const
{
    const SeqNum start = tcb_.rcv.nxt;
    const SeqNum end = start + tcb_.rcv.wnd;
    if (seg.seq == start) return true;
    if (start < seg.end() && seg.seq < end) return true;
    return seg.seq == end && seg.length() == 0;
}

// Linux tcp_paws_reject: a reset with an old timestamp counts again once TS.Recent is older than a minute.
bool Endpoint::minisockRejects(const Segment& seg) const
{
    const bool stale = seg.has(ctl::RST) && tcb_.lastAck.until(now_) >= 60s;
    return timestampTooOld(seg, 0) && !stale;
}

// Linux tcp_timewait_state_process, substate FIN_WAIT2: nobody will read, so only a bare FIN is welcome.
void Endpoint::arrivesInFinWait2Minisock(const Segment& seg)
{
    constexpr Clause clause = Clause::LinuxFinTimeout;
    const SeqNum nxt = tcb_.rcv.nxt;
    const bool old = minisockRejects(seg);
    if (old || !inReceiveWindow(seg)) {
        refuse(old ? Refusal::OldTimestamp : Refusal::NotAcceptable, clause);
        return answerOutOfWindow(seg);
    }
    if (seg.has(ctl::RST)) return fire(Trigger::ReceiveRst);
    if (seg.has(ctl::SYN) && seg.seq >= nxt) {
        sendReset(seg, Clause::LinuxDataAfterClose);
        return fire(Trigger::DataAfterClose, Clause::LinuxDataAfterClose);
    }
    if (!seg.has(ctl::ACK) || seg.end() <= nxt || seg.length() == 0) return refuse(Refusal::NotAcceptable, clause);
    if (!seg.has(ctl::FIN) || seg.end() != nxt + 1) {
        sendReset(seg, Clause::LinuxDataAfterClose);
        return fire(Trigger::DataAfterClose, Clause::LinuxDataAfterClose);
    }
    noteTimestamp(seg);
    takeFin();
}

// The same in substate TIME_WAIT.
void Endpoint::arrivesInTimeWaitMinisock(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    constexpr Clause clause = Clause::LinuxTimeWait;
    const bool old = minisockRejects(seg);
    if (!old && seg.seq == tcb_.rcv.nxt && (seg.length() == 0 || seg.has(ctl::RST))) {
        if (!seg.has(ctl::RST)) {
            noteTimestamp(seg);
            return startTimeWait();
        }
        if (config_.rfc1337) return refuse(Refusal::ResetOutsideWindow, Clause::Rfc1337_F1);
        return fire(Trigger::ReceiveRst);
    }
    if (reopensTimeWait(arrival)) return;
    refuse(old ? Refusal::OldTimestamp : Refusal::NotAcceptable, clause);
    if (seg.has(ctl::RST)) return;
    if (old || seg.has(ctl::ACK)) startTimeWait();
    answerOutOfWindow(seg);
}

// BSD tcp_twcheck: no RST is believed (RFC 1337), what has no ACK is dropped, and all but the duplicate of the last ACK
// is acknowledged. Only the FIN sent again starts 2 MSL anew.
void Endpoint::arrivesInTimeWaitCheck(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (seg.has(ctl::RST)) return refuse(Refusal::ResetOutsideWindow, Clause::Rfc1337_F1);
    if (reopensTimeWait(arrival)) return;
    if (!seg.has(ctl::ACK)) return refuse(Refusal::NoAck, Clause::R3_10_7_4_Fifth);
    if (seg.has(ctl::FIN) && seg.end() == tcb_.rcv.nxt) startTimeWait();
    const bool lastAck = seg.ctl == ctl::ACK && seg.text == 0 && seg.seq == tcb_.rcv.nxt && seg.ack == tcb_.snd.nxt;
    if (lastAck) return;
    refuse(Refusal::NotAcceptable, Clause::R3_10_7_4_First);
    sendAck(Clause::R3_10_7_4_First);
}

// 3.6.1 MAY-2: a new SYN beyond all that the old connection used may open the next one at once; RFC 6191 tells new
// from old by timestamps.
bool Endpoint::reopensTimeWait(const SegmentArrives& arrival)
{
    const Segment& seg = arrival.segment;
    if (!config_.reopensTimeWait || !isNewSyn(seg)) return false;
    const bool refused = !arrival.mayAccept || (seg.has(ctl::FIN) && config_.ignoresFinOfSyn);
    if (tcb_.minisock && arrival.listens && refused) {
        dropTimeWait(arrival);
        return true;
    }
    if (!arrival.listens || refused) return false;
    const SeqNum iss = tcb_.snd.nxt + 65537;  // RFC 9293 3.6.1 (b); the step is Linux's
    fire(Trigger::ReceiveSyn);
    forget();
    acceptSyn(seg);
    tcb_.passive = true;
    tcb_.snd.iss = iss;
    tcb_.snd.una = iss;
    tcb_.snd.nxt = iss + 1;
    answerSyn(Clause::R3_6_1_Reopen);
    return true;
}

// Linux tcp_v4_rcv, TCP_TW_SYN: the minisock is gone before the listener looks at the SYN, and drops it.
void Endpoint::dropTimeWait(const SegmentArrives& arrival)
{
    const bool full = !arrival.mayAccept;
    refuse(full ? Refusal::Overflow : Refusal::NoConnection,
           full ? Clause::LinuxAcceptQueue : Clause::R3_10_7_2_Fourth);
    fire(Trigger::ReceiveSynInWindow, Clause::LinuxTimeWait);
}

}  // namespace tcp
