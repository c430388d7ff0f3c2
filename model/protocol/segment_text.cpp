#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr bool receives(State state)
{
    // SYN-RECEIVED is here with the segment that completes the handshake and brings a FIN
    return state == State::Established || state == State::FinWait1 || state == State::FinWait2 ||
           state == State::SynReceived;
}

constexpr OutOfOrderRange range(SeqNum from, std::uint32_t text, bool fin)
{
    return {from, text & OutOfOrderRange::kMostText, fin};
}

SeqNum endOf(const OutOfOrderRange& range) { return range.from + range.text; }

bool touch(const OutOfOrderRange& a, const OutOfOrderRange& b) { return a.from <= endOf(b) && b.from <= endOf(a); }

OutOfOrderRange joined(const OutOfOrderRange& a, const OutOfOrderRange& b)
{
    const OutOfOrderRange& first = a.from <= b.from ? a : b;
    const OutOfOrderRange& last = endOf(a) <= endOf(b) ? b : a;
    const bool fin = last.fin || (endOf(a) == endOf(b) && (a.fin || b.fin));
    return range(first.from, static_cast<std::uint32_t>(endOf(last) - first.from), fin);
}

}  // namespace

// A FIN counts only once all text before it is here, and not if text that waits out of order lies beyond it: no peer
// that keeps to 3.10.4 has sent it. A FIN that waits there by itself proves nothing.
bool Endpoint::nothingLacksBefore(const Segment& seg) const
{
    const SeqNum fin = seg.end() - 1;
    const auto liesBeyond = [fin](const OutOfOrderRange& kept) {
        return kept.text > 0 && fin < endOf(kept);
    };
    if (std::ranges::any_of(tcb_.outOfOrder, liesBeyond)) return false;
    return seg.seq <= tcb_.rcv.nxt && tcb_.rcv.nxt <= fin && fin <= tcb_.rcv.nxt + tcb_.rcv.wnd;
}

// What begins beyond the window, or runs into a closed one, cannot be kept; only a bare FIN needs no room.
bool Endpoint::beyondWindow(const Segment& seg) const
{
    const bool bareFin = seg.has(ctl::FIN) && seg.text == 0 && seg.seq == tcb_.rcv.nxt;
    return !bareFin && (tcb_.rcv.wnd == 0 || seg.seq >= tcb_.rcv.nxt + tcb_.rcv.wnd);
}

// What lies outside the window is cut off, unless the first check has let the whole of it pass; the SYN has been
// dealt with.
Segment Endpoint::trimmed(const Segment& seg) const
{
    SeqNum from = seg.has(ctl::SYN) ? seg.seq + 1 : seg.seq;
    std::uint32_t text = seg.text;
    auto bits = static_cast<Control>(seg.ctl & ~ctl::SYN);
    const std::int32_t old = tcb_.rcv.nxt - from;
    if (old > 0) {
        const auto cut = std::min(static_cast<std::uint32_t>(old), text);
        text -= cut;
        from += cut;
    }
    const std::int32_t beyond = (from + text) - (tcb_.rcv.nxt + tcb_.rcv.wnd);
    if (beyond > 0 && !config_.lenientSequence) {
        text -= std::min(static_cast<std::uint32_t>(beyond), text);
        bits &= static_cast<Control>(~ctl::FIN);
    }
    return {from, seg.ack, text, seg.wnd, bits};
}

// 3.10.7.4 seventh
bool Endpoint::seventhProcessText(const Segment& seg)
{
    if (!receives(tcb_.state())) return textAfterFin(seg);
    return seg.length() > 0 && processText(seg);
}

// Text goes to the user in order; what comes early waits out of order.
bool Endpoint::processText(const Segment& seg)
{
    if (refusesTextAfterClose(seg)) {
        resetTextAfterClose(seg);
        return false;
    }
    if (seg.end() <= tcb_.rcv.nxt) {
        // Linux lets old text pass the first check; it is acknowledged again all the same.
        const bool onlySyn = seg.length() == 1 && seg.has(ctl::SYN);
        if (!onlySyn || config_.acksSimultaneousOpen) acknowledgeAgain(Clause::R3_10_7_4_Seventh);
        return false;
    }
    measureReceiveMss(seg);
    if (beyondWindow(seg)) {
        acknowledgeAgain(Clause::R3_10_7_4_Seventh);
        return false;
    }
    const Segment rest = trimmed(seg);
    if (rest.seq > tcb_.rcv.nxt) {
        keepIsland(rest);
        sendAck(Clause::R3_10_7_4_Seventh);
        return false;
    }
    if (seg.text > 0) textArrived();
    deliver(rest.text);
    gapFilled_ = joinIslands();
    if (tcb_.finReceived) {
        takeFin();
        return false;
    }
    if (rest.has(ctl::FIN) && finInOrder(seg)) return true;  // its ACK covers the text too
    if (gapFilled_) sendAck(Clause::R3_10_7_4_Seventh);
    else oweAck(Clause::R3_10_7_4_Seventh);
    return false;
}

void Endpoint::stepOverFin()
{
    tcb_.rcv.nxt += 1;
    // a minisock has only the window of the socket that it replaced
    if (config_.finTakesWindow && !tcb_.minisock && tcb_.rcv.wnd > 0) tcb_.rcv.wnd -= 1;
}

void Endpoint::deliver(std::uint32_t octets)
{
    tcb_.rcv.nxt += octets;
    if (octets == 0) return;
    if (tcb_.readShut && config_.discardsAfterShutRead) return;
    tcb_.rcv.unread += octets;
    tcb_.rcv.wnd -= std::min(octets, tcb_.rcv.wnd);
    tcb_.receives = 0;
    effects_.add<TextDelivered>(octets);
}

// What touches an range makes it larger: there is one for each gap.
void Endpoint::keepIsland(const Segment& seg)
{
    if (seg.length() == 0) return;
    OutOfOrderRange whole = range(seg.seq, seg.text, seg.has(ctl::FIN));
    for (OutOfOrderRange& kept : tcb_.outOfOrder) {
        if (!kept.used() || !touch(kept, whole)) continue;
        whole = joined(kept, whole);
        kept = OutOfOrderRange{};
    }
    OutOfOrderRange* place = placeFor(whole);
    if (place == nullptr) return refuse(Refusal::OutOfOrderFull, Clause::R3_10_7_4_Seventh);
    *place = whole;
}

// A free place, or that of the range farthest away: what is needed first is kept (SHLD-31).
OutOfOrderRange* Endpoint::placeFor(const OutOfOrderRange& range)
{
    OutOfOrderRange* place = std::ranges::min_element(tcb_.outOfOrder, [](const auto& a, const auto& b) {
        return a.used() && b.used() ? b.from < a.from : !a.used() && b.used();
    });
    return !place->used() || range.from < place->from ? place : nullptr;
}

// Islands that RCV.NXT has reached are delivered. Returns whether there were any: their ACK is due at once.
bool Endpoint::joinIslands()
{
    bool joined = false;
    for (bool again = true; again;) {
        again = false;
        for (OutOfOrderRange& kept : tcb_.outOfOrder) {
            if (!kept.used() || tcb_.rcv.nxt < kept.from) continue;
            const std::int32_t fresh = endOf(kept) - tcb_.rcv.nxt;
            if (fresh > 0) deliver(static_cast<std::uint32_t>(fresh));
            if (fresh >= 0 && kept.fin) tcb_.finReceived = true;
            kept = OutOfOrderRange{};
            joined = again = true;
        }
    }
    return joined;
}

// 3.10.7.4 eighth
void Endpoint::eighthCheckFin(const Segment& seg)
{
    if (!seg.has(ctl::FIN)) return;
    switch (tcb_.state()) {
    case State::CloseWait:
    case State::Closing:
    case State::LastAck: return sendAck(Clause::R3_10_7_4_Eighth);  // remain
    case State::TimeWait:
        sendAck(Clause::R3_10_7_4_Eighth);
        return startTimeWait();
    case State::SynReceived:
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
        return takeFin();  // in order, as the seventh has found
    case State::Closed:
    case State::Listen:
    case State::SynSent: return;
    }
}

// RCV.NXT moves over the FIN, the user is told, the FIN is acknowledged, the state changes. What still waits out of
// order lies beyond it (Linux tcp_fin throws it away, too).
void Endpoint::takeFin()
{
    tcb_.outOfOrder = {};
    stepOverFin();
    finArrived();
    const bool overHandshake = tcb_.state() == State::SynReceived;
    switch (tcb_.state()) {
    case State::SynReceived:
    case State::Established:
        fire(Trigger::ReceiveFin);
        tcb_.pingPong = true;
        if (gapFilled_) sendAck(Clause::R3_10_7_4_Eighth);  // RFC 5681 4.2
        else oweAck(Clause::R3_10_7_4_Eighth);
        if (overHandshake) finOverHandshake();
        return;
    case State::FinWait1:
        sendAck(Clause::R3_10_7_4_Eighth);
        return fire(tcb_.finAcked() ? Trigger::ReceiveFinAckOfFin : Trigger::ReceiveFin);
    case State::FinWait2:
        sendAck(Clause::R3_10_7_4_Eighth);
        return fire(Trigger::ReceiveFin);
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: return;
    }
}

// What waited in SYN-RECEIVED for the handshake, whose segment has brought the peer's FIN as well: a CLOSE (3.10.4), or
// text before a window that is shut (3.8.6.1 probes it in synchronized states only).
void Endpoint::finOverHandshake()
{
    if (!tcb_.closeCalled) return armRetransmission();
    fire(Trigger::Close);
    sendText(Clause::R3_10_4_Close);
}

void Endpoint::finArrived()
{
    tcb_.finReceived = true;
    tcb_.finUnread = true;
    tcb_.receives = 0;
    signal(Signal::ConnectionClosing, Clause::R3_10_7_4_Eighth);
}

}  // namespace tcp
