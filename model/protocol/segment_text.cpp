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

SeqNum endOf(const Island& island) { return island.from + island.text; }

bool touch(const Island& a, const Island& b) { return a.from <= endOf(b) && b.from <= endOf(a); }

Island joined(const Island& a, const Island& b)
{
    const Island& first = a.from <= b.from ? a : b;
    const Island& last = endOf(a) <= endOf(b) ? b : a;
    const bool fin = last.fin || (endOf(a) == endOf(b) && (a.fin || b.fin));
    return {first.from, static_cast<std::uint32_t>(endOf(last) - first.from), fin, true};
}

}  // namespace

// A FIN counts only once all text before it is here.
bool Endpoint::finInOrder(const Segment& seg) const
{
    if (!seg.has(ctl::FIN) || tcb_.finReceived) return false;
    const SeqNum fin = seg.end() - 1;
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

// 3.10.7.4 seventh: text goes to the user in order; what comes early waits on an island.
bool Endpoint::seventhProcessText(const Segment& seg)
{
    if (!receives(tcb_.state())) return textAfterFin(seg);
    if (refusesTextAfterClose(seg)) {
        resetTextAfterClose(seg);
        return false;
    }
    if (seg.length() == 0) return false;
    if (seg.end() <= tcb_.rcv.nxt) {
        // Linux lets old text pass the first check; it is acknowledged again all the same.
        const bool onlySyn = seg.length() == 1 && seg.has(ctl::SYN);
        if (!onlySyn || config_.acksSimultaneousOpen) acknowledgeAgain(Clause::R3_10_7_4_Seventh);
        return false;
    }
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
    const bool gap = joinIslands();
    if (tcb_.finReceived) {
        takeFin();
        return false;
    }
    if (rest.has(ctl::FIN)) return true;  // its ACK covers the text too
    if (gap) sendAck(Clause::R3_10_7_4_Seventh);
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
    tcb_.rcv.unread += octets;
    tcb_.rcv.wnd -= std::min(octets, tcb_.rcv.wnd);
    tcb_.receives = 0;
    effects_.push_back(TextDelivered{octets});
}

// What touches an island makes it larger: there is one for each gap.
void Endpoint::keepIsland(const Segment& seg)
{
    if (seg.length() == 0) return;
    Island whole{seg.seq, seg.text, seg.has(ctl::FIN), true};
    for (Island& island : tcb_.islands) {
        if (!island.used || !touch(island, whole)) continue;
        whole = joined(island, whole);
        island = Island{};
    }
    const auto place = std::ranges::find(tcb_.islands, false, &Island::used);
    if (place == tcb_.islands.end()) return refuse(Refusal::OutOfOrderFull, Clause::R3_10_7_4_Seventh);
    *place = whole;
}

// Islands that RCV.NXT has reached are delivered. Returns whether there were any: their ACK is due at once.
bool Endpoint::joinIslands()
{
    bool joined = false;
    for (bool again = true; again;) {
        again = false;
        for (Island& island : tcb_.islands) {
            if (!island.used || tcb_.rcv.nxt < island.from) continue;
            const std::int32_t fresh = (island.from + island.text) - tcb_.rcv.nxt;
            if (fresh > 0) deliver(static_cast<std::uint32_t>(fresh));
            if (fresh >= 0 && island.fin) tcb_.finReceived = true;
            island = Island{};
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
        if (finInOrder(seg)) takeFin();
        return;
    case State::Closed:
    case State::Listen:
    case State::SynSent: return;
    }
}

// RCV.NXT moves over the FIN, the user is told, the FIN is acknowledged, the state changes.
void Endpoint::takeFin()
{
    stepOverFin();
    finArrived();
    const bool overHandshake = tcb_.state() == State::SynReceived;
    switch (tcb_.state()) {
    case State::SynReceived:
    case State::Established:
        fire(Trigger::ReceiveFin);
        tcb_.pingPong = true;
        oweAck(Clause::R3_10_7_4_Eighth);
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
