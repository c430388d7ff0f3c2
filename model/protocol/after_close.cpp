#include "protocol/endpoint.h"

// What still comes when nobody reads any more, or when the peer has said that nothing will.
namespace tcp {

// An orphan may not stay here for ever where the system limits it (Linux tcp_fin_timeout).
bool Endpoint::enterFinWait2(const Segment& seg)
{
    if (!tcb_.orphan) {
        if (config_.halfClosedFinTimeout) limitFinWait2();
        return true;
    }
    if (config_.linger2Off) {
        sendControl(tcb_.snd.nxt, ctl::RST, Clause::LinuxLinger2);
        fire(Trigger::Linger2);
        return false;
    }
    if (refusesTextAfterClose(seg)) {
        resetTextAfterClose(seg);
        return false;
    }
    limitFinWait2(seg.has(ctl::FIN));
    return !tcb_.minisock;
}

// The segment holds text that no application will ever read (3.6.1 MAY-1).
bool Endpoint::holdsUnwelcomeText(const Segment& seg) const
{
    if (!config_.resetsDataAfterClose || seg.length() == 0) return false;
    const SeqNum textEnd = seg.end() - (seg.has(ctl::FIN) ? 1 : 0);
    if (textEnd <= tcb_.rcv.nxt) return false;
    const bool shut = tcb_.readShut ? !config_.discardsAfterShutRead : config_.shutdownReads;
    const bool refused = shut && (tcb_.closeCalled || (tcb_.readShut && config_.resetsAfterShutRead));
    return tcb_.orphan || tcb_.finReceived || refused;
}

void Endpoint::resetTextAfterClose(const Segment& seg)
{
    refuse(Refusal::AfterFin, Clause::LinuxDataAfterClose);
    sendReset(seg, Clause::LinuxDataAfterClose);
    signal(Signal::ConnectionReset, Clause::LinuxDataAfterClose);  // of a socket that somebody still has
    const State state = tcb_.state();
    const bool afterFin = state == State::CloseWait || state == State::Closing || state == State::LastAck;
    fire(afterFin ? Trigger::ReceiveRst : Trigger::DataAfterClose, Clause::LinuxDataAfterClose);
}

// After the peer's FIN there is no text (3.10.7.4 seventh): it is ignored. TIME-WAIT goes on
// to the eighth check. Linux tcp_rcv_state_process asks after each segment whether an ACK is owed (tcp_ack_snd_check).
bool Endpoint::textAfterFin(const Segment& seg)
{
    const State state = tcb_.state();
    if (state == State::TimeWait) return true;
    if (!config_.silentAfterFin) return true;
    const bool ignored = seg.length() > 0 && !(seg.seq < tcb_.rcv.nxt);
    if (ignored) refuse(Refusal::AfterFin, Clause::R3_10_7_4_Seventh);
    if (ignored || seg.length() == 0) {
        if (tcb_.ackOwed) oweAck(Clause::R3_8_6_3_DelayedAck);
        return false;
    }
    const bool second = seg.has(ctl::FIN) && seg.end() - 1 == tcb_.rcv.nxt && tcb_.rcv.wnd > 0;
    if (refusesTextAfterClose(seg)) resetTextAfterClose(seg);
    else if (second && config_.takesSecondFin) takeSecondFin();
    else sendAck(Clause::R3_10_7_4_Seventh);
    return false;
}

// "Received a retransmission of the FIN, do nothing", says Linux tcp_fin; but RCV.NXT has moved over it by then.
void Endpoint::takeSecondFin()
{
    textArrived();
    stepOverFin();
    oweAck(Clause::R3_10_7_4_Seventh);
}

}  // namespace tcp
