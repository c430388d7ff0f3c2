// Loss that is found before its time-out: duplicate ACKs. Neither the congestion window nor SACK has a part in it.

#include "protocol/endpoint.h"

namespace tcp {

// RFC 5681 2: something is in flight, and the segment says nothing but what the last one said.
bool Endpoint::isDuplicateAck(const Segment& seg) const
{
    const auto& snd = tcb_.snd;
    const bool bare = seg.text == 0 && !seg.any(ctl::SYN | ctl::FIN | ctl::RST);
    return bare && snd.una < snd.nxt && seg.ack == snd.una && seg.wnd == snd.wnd && snd.wnd > 0;
}

// RFC 5681 3.2: the third one is no matter of order any more. RFC 6582 3.2 (2): not again for what is being made good.
void Endpoint::duplicateAckArrived()
{
    auto& snd = tcb_.snd;
    if (config_.duplicateAcks == 0 || snd.lossAssumed || snd.duplicateAcks >= config_.duplicateAcks) return;
    ++snd.duplicateAcks;
    if (snd.duplicateAcks < config_.duplicateAcks) return;
    assumeLoss();
    snd.recovering = true;
    retransmitLost(Clause::Rfc5681_FastRetransmit);
}

// RFC 6582 3.2 (3): less than all that was in flight is acknowledged, so the next segment is lost as well.
void Endpoint::partialAckArrived()
{
    if (tcb_.snd.recovering && !tcb_.allAcked()) retransmitLost(Clause::Rfc6582_PartialAck);
}

// The timer waits anew for what has just been sent (RFC 6298 5.1).
void Endpoint::retransmitLost(Clause clause)
{
    retransmitFront(clause);
    if (config_.modelTimeout && tcb_.unackedSince == kNever) tcb_.unackedSince = now_;
    tcb_.probing = false;
    start(Timer::Retransmission, currentRto());
}

}  // namespace tcp
