#include "observation/arrival.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr Duration kSameInstant = 1ms;  // a copy of one packet follows it within this time
constexpr std::int32_t kFar = 1 << 30;  // octets: no window of RFC 7323 reaches so far

}  // namespace

// Rule: the same addresses, IP identification, numbers and control bits as the packet before of this end, at once or in
// another VLAN or on another interface. An identification of 0 says nothing, so that a second place is needed then.
bool Arrival::repeatsTheOneBefore() const
{
    if (own_.packets == 0 || seg_.seq != own_.lastSeq || seg_.ack != own_.lastAck || seg_.ctl != own_.lastControl
        || seg_.text != own_.lastLength || packet_.ipId != own_.lastIpId)
        return false;
    if (packet_.vlan != own_.lastVlan || packet_.interface != own_.lastInterface)
        return true;
    const Instant before = later(own_.last, own_.reset.isPacket() ? own_.reset : Moment::always()).at();
    return packet_.ipId != 0 && packet_.at - before < kSameInstant && packet_.at >= before;
}

void Arrival::remember()
{
    own_.lastIpId = packet_.ipId;
    own_.lastSeq = seg_.seq;
    own_.lastAck = seg_.ack;
    own_.lastControl = seg_.ctl;
    own_.lastLength = seg_.text;
    own_.lastVlan = packet_.vlan;
    own_.lastInterface = packet_.interface;
}

void Arrival::count()
{
    all_.timeBackwards = all_.timeBackwards || (all_.last.isPacket() && packet_.at < all_.last.at());
    all_.last = now_;
    if (all_.first.isNever()) {
        all_.first = now_;
        all_.firstOffset = packet_.offset;
    }
    all_.badChecksums += packet_.badChecksum ? 1 : 0;
    all_.cut += packet_.cut ? 1 : 0;
    ++own_.packets;
    own_.octets += seg_.has(ctl::RST) ? 0 : seg_.text;  // what an RST carries is a remark (RFC 9293 3.5.3)
}

// Rule 11: below the first number of this end, or further away than any window; or the answer of what was there before
// to a SYN (a challenge ACK of an old connection).
bool Arrival::isFar() const
{
    if (seg_.has(ctl::SYN))
        return false;
    if (!own_.spoke && !own_.issKnown && peer_.bareSyn && !peer_.plain.isPacket())
        return true;
    const bool beforeIss = own_.issKnown && !own_.issInferred && seg_.end() < own_.iss + 1 && own_.spoke;
    const bool farAway = own_.spoke && (seg_.seq - own_.next > kFar || own_.next - seg_.seq > kFar);
    return beforeIss || farAway || (own_.issKnown && seg_.has(ctl::FIN) && seg_.seq + seg_.text < own_.iss + 1);
}

void Arrival::see()
{
    count();
    const bool again = repeatsTheOneBefore();
    remember();
    if (again) {
        ++own_.seenTwice;
        return;
    }
    if (seg_.has(ctl::RST)) {
        reset();
        return;
    }
    if (isFar()) {
        ++own_.odd;
        return;
    }
    heard();
    if (own_.spoke && seg_.seq > own_.next) {  // it sent something that was not seen: a FIN, perhaps
        own_.hole = true;
        own_.quiet = false;
    }
    if (seg_.has(ctl::SYN))
        syn();
    else
        firstWords();
    text();
    queue();
    if (seg_.has(ctl::FIN))
        fin();
    advance();
    if (acks())
        acknowledge();
    window();
    cover();
    prove();
    own_.ttl = packet_.ttl;
    own_.last = now_;
}

void Arrival::violate(RfcViolation::Kind kind, Clause clause)
{
    if (all_.violation.kind == RfcViolation::Kind::None)
        all_.violation = {kind, from_, now_, clause};
}

// Rules 9 and 10.
void Arrival::reset()
{
    ++own_.resets;
    own_.resetExact = peer_.hasAcked && seg_.seq == peer_.acked;
    own_.resetFar = peer_.hasAcked && (seg_.seq - peer_.acked > kFar || peer_.acked - seg_.seq > kFar);
    if (own_.reset.isNever()) {
        own_.reset = now_;
        own_.beforeReset = own_.last;
        own_.resetSeq = seg_.seq;
        own_.resetUnlike = own_.ttl != 0 && packet_.ttl != 0 && packet_.ttl != own_.ttl;
        own_.resetAfterSpeech = own_.spoke;
        own_.resetAnswersSyn = !own_.spoke && acks() && seg_.seq == SeqNum(0) && peer_.bareSyn;
        own_.resetAnswers = !acks() && peer_.hasAcked && seg_.seq == peer_.acked;
        own_.textUnacked = own_.spoke && peer_.hasAcked && peer_.acked < own_.next;
    }
    if (own_.resetFar)
        return;
    if (peer_.resetByPeer.isNever())
        peer_.resetByPeer = now_;
    else if (peer_.nextResetByPeer.isNever())
        peer_.nextResetByPeer = now_;
    peer_.lastResetByPeer = now_;
}

// Rule 10: what an end sends later than an RST can have reached it shows that the RST changed nothing there. Another
// RST may be on its way still.
void Arrival::heard()
{
    if (own_.resets > 0)
        own_.spokeAfterReset = true;
    const auto survives = [&](Moment reset) {
        return reset.isPacket() && own_.delay >= 0 && packet_.at > reset.at() + 2 * Duration(own_.delay);
    };
    if (survives(own_.resetByPeer)) {
        if (survives(own_.lastResetByPeer))
            own_.resetByPeer = Moment::never();
        else if (own_.nextResetByPeer.isPacket())
            own_.resetByPeer = own_.nextResetByPeer;
        own_.nextResetByPeer = Moment::never();
        own_.ignoredReset = true;
    }
    peer_.resentInVain = 0;
    peer_.keepsProbing = false;
}

void Arrival::syn()
{
    if (own_.issKnown && own_.iss != seg_.seq && !own_.issInferred) {
        const bool nobodyTookTheFirst = acksPeerSyn() && !own_.plain.isPacket() && !peer_.ackOfPeerSyn.isPacket();
        if (!nobodyTookTheFirst) {
            ++own_.odd;  // a SYN within a connection: RFC 9293 3.10.7.4 fourth, a challenge ACK
            return;
        }
        answerAnew();
    }
    own_.synTries = static_cast<std::uint16_t>(own_.synTries + 1);
    own_.lastSyn = now_;
    own_.syn = earlier(own_.syn, now_);
    own_.iss = seg_.seq;
    own_.issKnown = true;
    own_.issInferred = false;
    own_.bareSyn = own_.bareSyn || !acks();
    own_.synAck = own_.synAck || acks();
    own_.fastOpen = own_.fastOpen || seg_.text > 0 || packet_.options.fastOpen;
    own_.mss = packet_.options.mss;
    own_.shift = packet_.options.windowShift;
    own_.scales = packet_.options.hasWindowShift;
    own_.timestamps = packet_.options.hasTimestamps;
    own_.sack = packet_.options.sackPermitted;
    if (acks() && !peer_.issKnown) {  // the peer's SYN was missed, or comes later in the file
        peer_.iss = seg_.ack - 1;
        peer_.issKnown = peer_.issInferred = true;
        peer_.syn = earlier(peer_.syn, now_);
    }
    own_.synWithoutAck = own_.synWithoutAck || !acksPeerSyn();
    if (peer_.hasAcked && peer_.acked > own_.iss && peer_.ackOfPeerSyn.isNever())
        peer_.ackOfPeerSyn = now_;  // captured out of order
}

// It had given up its first answer to the peer's SYN, or lost it in a restart: what it sends from now on is another
// TCB's.
void Arrival::answerAnew()
{
    own_.next = seg_.seq;
    own_.syn = own_.finSeen = own_.idle = Moment::never();
    own_.synWithoutAck = own_.finKnown = own_.finWithoutAck = false;
    own_.hole = own_.quiet = own_.allAcked = own_.gap = false;
    own_.hasWithoutSynAck = own_.hasWithoutFinAck = own_.hasWithoutAllAck = false;
    own_.hasStampWithoutSynAck = own_.hasStampOfSynAck = own_.hasStampWithoutFinAck = own_.hasStampOfFinAck = false;
}

void Arrival::firstWords()
{
    if (!own_.spoke && !own_.issKnown)
        own_.midstream = true;
    if (!acks())
        violate(RfcViolation::Kind::NoAck, Clause::R3_10_7_4_Fifth);
    else if (own_.plain.isNever())
        own_.plain = now_;
}

void Arrival::text()
{
    const bool probe = own_.spoke && seg_.text <= 1 && !seg_.any(ctl::SYN | ctl::FIN) && seg_.seq == own_.next - 1;
    if (!own_.spoke || (seg_.length() == 0 && !probe))
        return;
    const bool old = seg_.end() <= own_.next && !(own_.issInferred && seg_.has(ctl::SYN));
    own_.keepsProbing = probe;
    if (old && !probe)
        ++own_.resent;
    if (old)
        own_.resentInVain += 1;
    if (!old && seg_.seq < own_.next && own_.hole)
        ++own_.outOfOrder;
    if (!old && seg_.text > 0)
        own_.newText = true;
}

// Rule 6: at which moments nothing can have been queued, so that CLOSE had not been called. Without text this is so
// when all that was sent is known to be acknowledged and the peer's window is open. The first text after that proves
// nothing: it may be sent again, and its first copy, with a CLOSE behind it, may have been lost before the capture.
void Arrival::queue()
{
    if (seg_.any(ctl::SYN | ctl::FIN) || own_.finKnown || !own_.spoke)
        return;
    const bool fresh = seg_.end() > own_.next;
    const bool knows = acks() && own_.allAcked && (!peer_.hasWithoutAllAck || seg_.ack > peer_.withoutAllAck);
    if (seg_.text == 0 && knows && seg_.seq == own_.next)
        own_.quiet = true;
    if (own_.quiet && seg_.text == 0)
        own_.idle = now_;
    if (fresh)
        own_.quiet = false;
}

void Arrival::fin()
{
    const SeqNum number = seg_.seq + seg_.text + (seg_.has(ctl::SYN) ? 1 : 0);
    if (!own_.finKnown && own_.spoke && number + 1 < own_.next) {
        ++own_.odd;  // text beyond it was seen before
        return;
    }
    if (own_.finKnown && number != own_.fin) {
        if (number > own_.fin)
            violate(RfcViolation::Kind::SecondFin, Clause::R3_10_4_Close);
        return;
    }
    const bool acksUnseen = acks() && peer_.spoke && !peer_.finKnown && seg_.ack > peer_.next;
    own_.finTries = static_cast<std::uint16_t>(own_.finTries + 1);
    own_.finWithoutAck = own_.finWithoutAck || (!acksPeerFin() && !acksUnseen);
    if (own_.finKnown) {
        if (packet_.ipId != 0 && packet_.ipId != own_.finIpId)
            own_.lastFin = now_;
        return;
    }
    own_.finIpId = packet_.ipId;
    own_.finKnown = true;
    own_.fin = number;
    own_.finSeen = now_;
    if (peer_.hasAcked && peer_.acked > number && peer_.ackOfPeerFin.isNever())
        peer_.ackOfPeerFin = now_;  // captured out of order
    if (own_.ackedFinSilently && own_.ackedFinAt == number)
        own_.peerFirst = true;
}

void Arrival::advance()
{
    if (own_.finKnown && seg_.text > 0 && seg_.seq + seg_.text > own_.fin)
        violate(RfcViolation::Kind::TextAfterFin, Clause::R3_10_2_Send);
    const bool first = !own_.spoke;
    own_.spoke = true;
    if (seg_.text > 0 && (first || seg_.end() > own_.next))
        own_.lastText = now_;
    if (!first && seg_.end() <= own_.next)
        return;
    if (peer_.spoke) {
        peer_.withoutAllAck = raised(peer_.withoutAllAck, peer_.hasWithoutAllAck, peer_.next);
        peer_.hasWithoutAllAck = true;
    }
    own_.next = seg_.end();
    own_.allAcked = false;
    if (own_.gap && own_.next >= own_.beyond) {
        own_.gap = false;
        own_.beyondSeen = Moment::never();
    }
}

}  // namespace tcp
