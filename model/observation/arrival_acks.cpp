#include "capture/capture_record.h"
#include "observation/arrival.h"

#include <algorithm>
#include <optional>

namespace tcp {

namespace {

constexpr std::uint32_t kSomeSegments = 2 * 1460;  // octets: whatever is queued goes out into such a window

/// It names a segment with the acknowledgment: what carried an earlier timestamp than the first of these, or the same
/// as one without, did not have it yet.
bool echoes(std::uint32_t echo, std::uint32_t firstWith, std::optional<std::uint32_t> lastWithout)
{
    return SeqNum(echo) >= SeqNum(firstWith) && (!lastWithout || SeqNum(echo) > SeqNum(*lastWithout));
}

}  // namespace

void Arrival::acknowledge()
{
    const bool same = own_.hasAcked && seg_.ack == own_.acked && seg_.length() == 0 && own_.last.isPacket()
                      && (seg_.wnd << own_.shift) == own_.window;
    own_.sameAcks += same && own_.plain < now_ ? 1 : 0;
    if (peer_.spoke && seg_.ack > peer_.next && (!peer_.gap || seg_.ack > peer_.beyond)) {
        peer_.beyondSeen = peer_.gap ? peer_.beyondSeen : now_;
        peer_.gap = true;
        peer_.beyond = seg_.ack;
    }
    own_.acked = raised(own_.acked, own_.hasAcked, seg_.ack);
    own_.hasAcked = true;
    acknowledgeSyn();
    acknowledgeFin();
}

void Arrival::acknowledgeSyn()
{
    if (!acksPeerSyn() || own_.ackOfPeerSyn.isPacket())
        return;
    own_.ackOfPeerSyn = now_;
    if (!peer_.issInferred && peer_.syn.isPacket()) {
        const Duration round = packet_.at - peer_.syn.at();
        own_.delay = static_cast<std::int32_t>(std::clamp<std::int64_t>(round.count(), 0, INT32_MAX));
        own_.delayIsClean = own_.synTries <= 1 && peer_.synTries == 1 && seg_.text == 0 && !seg_.has(ctl::FIN);
    }
}

void Arrival::acknowledgeFin()
{
    if (!acksPeerFin())
        return;
    if (own_.ackOfPeerFin.isNever()) {
        own_.ackOfPeerFin = now_;
        own_.finAckMayDrop = seg_.length() > 0 && peer_.hasAcked && seg_.end() <= peer_.acked;
    }
    if (own_.finKnown)
        return;
    // Its own FIN is not on its way yet: it is either not called for, or it waits for the window.
    if (seg_.text == 0 && peer_.window > 0) {
        own_.ackedFinSilently = true;
        own_.ackedFinAt = seg_.seq;
    }
    if (own_.idle == now_)
        own_.peerFirst = true;
}

// Rules 5 and 13, and new text of an end that offered no Fast Open.
void Arrival::prove()
{
    const bool synAcked = peer_.ackOfPeerSyn.isPacket();
    if (own_.synAckRead.isNever() && synAcked && !seg_.has(ctl::SYN)) {
        const bool beyond = acks() && peer_.spoke && (!peer_.hasWithoutSynAck || seg_.ack > peer_.withoutSynAck);
        const bool text = seg_.text > 0 && !own_.fastOpen && !peer_.fastOpen;
        if (beyond || text || echoesSynAck())
            own_.synAckRead = now_;
    }
    const bool finAcked = own_.finKnown && peer_.ackOfPeerFin.isPacket();
    if (own_.finAckRead.isNever() && finAcked && acks() && !seg_.has(ctl::FIN)) {
        if (!peer_.hasWithoutFinAck || seg_.ack > peer_.withoutFinAck || echoesFinAck())
            own_.finAckRead = now_;
    }
}

// Rule 13: it echoes the timestamp of a segment that was sent with an acknowledgment of its FIN. What may be dropped
// unread proves nothing.
bool Arrival::echoesFinAck() const
{
    return packet_.options.hasTimestamps && peer_.hasStampOfFinAck && !peer_.finAckMayDrop &&
           echoes(packet_.options.tsEcr, peer_.stampOfFinAck,
                  peer_.hasStampWithoutFinAck ? std::optional(peer_.stampWithoutFinAck) : std::nullopt);
}

// The same for the ACK of its SYN. Who answers a SYN may have passed over that ACK and remember its timestamp all the
// same (TCP_DEFER_ACCEPT, a full accept queue: Linux tcp_check_req), but then it sends no text, FIN or keepalive probe.
bool Arrival::echoesSynAck() const
{
    const bool passive = own_.synAck && !own_.bareSyn;
    const bool onlyWhenOpen = seg_.length() > 0 || seg_.seq != own_.next;
    return packet_.options.hasTimestamps && peer_.hasStampOfSynAck && (!passive || onlyWhenOpen) &&
           echoes(packet_.options.tsEcr, peer_.stampOfSynAck,
                  peer_.hasStampWithoutSynAck ? std::optional(peer_.stampWithoutSynAck) : std::nullopt);
}

void Arrival::noteStamps()
{
    const SeqNum stamp(packet_.options.tsVal);
    if (!acksPeerSyn()) {
        own_.stampWithoutSynAck = raised(SeqNum(own_.stampWithoutSynAck), own_.hasStampWithoutSynAck, stamp).value();
        own_.hasStampWithoutSynAck = true;
    } else if (!own_.hasStampOfSynAck) {
        own_.stampOfSynAck = stamp.value();
        own_.hasStampOfSynAck = true;
    }
    if (!acksPeerFin()) {
        own_.stampWithoutFinAck = raised(SeqNum(own_.stampWithoutFinAck), own_.hasStampWithoutFinAck, stamp).value();
        own_.hasStampWithoutFinAck = true;
    } else if (!own_.hasStampOfFinAck) {
        own_.stampOfFinAck = stamp.value();
        own_.hasStampOfFinAck = true;
    }
}

// Notes what this segment does not acknowledge, for the proofs of the peer.
void Arrival::cover()
{
    if (!acksPeerSyn()) {
        own_.withoutSynAck = raised(own_.withoutSynAck, own_.hasWithoutSynAck, seg_.end());
        own_.hasWithoutSynAck = true;
    }
    if (!acksPeerFin()) {
        own_.withoutFinAck = raised(own_.withoutFinAck, own_.hasWithoutFinAck, seg_.end());
        own_.hasWithoutFinAck = true;
    }
    if (packet_.options.hasTimestamps)
        noteStamps();
    if (!peer_.spoke)
        return;
    if (acks() && seg_.ack >= peer_.next) {
        peer_.allAcked = own_.windowIsOpen;
    } else {
        own_.withoutAllAck = raised(own_.withoutAllAck, own_.hasWithoutAllAck, seg_.end());
        own_.hasWithoutAllAck = true;
    }
    peer_.quiet = peer_.quiet && own_.windowIsOpen;
}

void Arrival::window()
{
    if (seg_.has(ctl::SYN) && !acks())
        return;
    const bool scaled = !seg_.has(ctl::SYN) && own_.scales && peer_.scales;
    own_.window = seg_.wnd << (scaled ? own_.shift : 0);
    own_.widest = std::max(own_.widest, own_.window);
    own_.windowIsOpen = own_.window > 0 && (own_.window >= own_.widest / 2 || own_.window >= kSomeSegments);
    if (own_.window == 0 && own_.zeroWindowSince == kNever)
        own_.zeroWindowSince = packet_.at;
    if (own_.window > 0 && own_.zeroWindowSince != kNever) {
        const Duration lasted = std::max(Duration{}, packet_.at - own_.zeroWindowSince);
        own_.zeroWindow = std::min<Duration>(own_.zeroWindow + lasted, kBeyondClocks);
        own_.zeroWindowSince = kNever;
    }
}

}  // namespace tcp
