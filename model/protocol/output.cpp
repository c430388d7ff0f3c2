#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {

// Every segment of a connection leaves here: ACK and window are filled in, what was owed is paid.
// The segment is made where it is kept: copying it is a good part of what it costs.
void Endpoint::transmit(SeqNum seq, std::uint32_t text, Control bits, Clause clause, bool retransmission)
{
    const bool acks = (bits & ctl::ACK) != 0;
    if (acks) {
        tcb_.rcv.acked = tcb_.rcv.nxt;
        tcb_.ackOwed = false;
        tcb_.pushed = 0;
        stop(Timer::DelayedAck);
    }
    const bool resets = (bits & ctl::RST) != 0;
    if (!resets) {
        const std::uint32_t window = advertisedWindow();
        tcb_.rcv.wnd = (bits & ctl::SYN) != 0 ? window : representable(window);
    }
    auto& sent = effects_.add<SegmentSent>();
    sent.retransmission = retransmission;
    sent.clause = clause;
    Segment& seg = sent.segment;
    seg.seq = seq;
    seg.text = text;
    seg.ctl = bits;
    if (acks) seg.ack = tcb_.rcv.nxt;
    if (!resets || (acks && config_.abortTellsWindow)) seg.wnd = tcb_.rcv.wnd;
    putOptions(seg);
}

void Endpoint::sendControl(SeqNum seq, Control bits, Clause clause) { transmit(seq, 0, bits, clause); }

// 3.5.2: a reset takes its number from the ACK field; without one it has number zero and acknowledges the segment.
void Endpoint::sendReset(const Segment& seg, Clause clause)
{
    Segment reset;
    if (seg.has(ctl::ACK)) {
        reset.seq = seg.ack;
        reset.ctl = ctl::RST;
    } else {
        reset.ack = seg.end();
        reset.ctl = ctl::RST | ctl::ACK;
    }
    effects_.add<SegmentSent>(reset, false, clause);
}

std::uint32_t Endpoint::usableWindow() const
{
    const std::int32_t usable = (tcb_.snd.una + tcb_.snd.wnd) - tcb_.snd.nxt;
    return usable > 0 ? static_cast<std::uint32_t>(usable) : 0;
}

// 3.8.6.2.2: the right edge does not move back, nor forward in small steps. A window that is near the whole buffer
// (which is more than half of config_.window, see receiveBuffer()) cannot move forward, whatever a segment takes.
std::uint32_t Endpoint::advertisedWindow() const
{
    const std::uint32_t leastStep = std::min(config_.window / 4, config_.mss);
    return config_.window < tcb_.rcv.unread + tcb_.rcv.wnd + leastStep ? tcb_.rcv.wnd : movedWindow();
}

std::uint32_t Endpoint::movedWindow() const
{
    const std::uint32_t buffer = receiveBuffer();
    const std::uint32_t room = buffer > tcb_.rcv.unread ? buffer - tcb_.rcv.unread : 0;
    const std::uint32_t step = std::min(buffer / 2, config_.mss);
    return room >= tcb_.rcv.wnd + step ? room : tcb_.rcv.wnd;
}

// Linux tcp_bound_to_half_wnd: into a small window two segments, so that one ACK can let the next out. A window of no
// more than the least MSS is not cut.
std::uint32_t Endpoint::segmentSize() const
{
    constexpr std::uint32_t kLeastMss = 536;
    const std::uint32_t largest = tcb_.snd.maxWnd;
    if (!config_.halfWindowSegments || largest == 0) return sendMss();
    return std::min(sendMss(), largest > kLeastMss ? largest / 2 : largest);
}

// How much of the queued text may go in one segment now: as the window allows (3.10.2), with the sender's silly-window
// avoidance of 3.8.6.2.1. There is no congestion window: lessons move little text.
std::uint32_t Endpoint::sendableText() const
{
    const std::uint32_t usable = tcb_.persistForced ? std::max(usableWindow(), 1U) : usableWindow();
    const std::uint32_t full = segmentSize();
    const std::uint32_t size = std::min({tcb_.snd.queued, usable, full});
    const bool large = size == full || (size * 2 >= tcb_.snd.maxWnd && !config_.halfWindowSegments);
    const bool whole = (large || size == tcb_.snd.queued) && !nagleHolds(size);
    return whole || tcb_.persistForced ? size : 0;
}

// 3.7.4 SHLD-7, Nagle: while text is in flight less than a full segment waits, to be joined by more; on Linux only
// while such a small one is in flight. What CLOSE leaves behind does not wait (Linux tcp_nagle_test).
bool Endpoint::nagleHolds(std::uint32_t size) const
{
    if (config_.noDelay || tcb_.closeCalled || size >= segmentSize()) return false;
    const auto inFlight = static_cast<std::uint32_t>(tcb_.snd.nxt - tcb_.snd.una);
    return config_.naglesSmallOnly ? tcb_.sinceSmall < inFlight : inFlight > 0;
}

void Endpoint::noteSize(std::uint32_t size)
{
    constexpr std::uint32_t most = Tcb::kNoSmall;
    if (config_.noDelay) return;
    const bool small = size < segmentSize();
    tcb_.sinceSmall = small ? 0 : static_cast<std::uint16_t>(std::min(tcb_.sinceSmall + size, most));
}

// Segmentizes what SEND has queued.
void Endpoint::sendText(Clause clause)
{
    if (tcb_.finSent || sendsNoMore()) return;
    const SeqNum before = tcb_.snd.nxt;
    while (tcb_.snd.queued > 0) {
        const std::uint32_t size = sendableText();
        if (size == 0) break;
        tcb_.persistForced = false;
        sendOneText(size, clause);
    }
    sendFinIfReady(clause);
    armRetransmission();
    if (tcb_.snd.nxt != before) scheduleLossProbe();
}

void Endpoint::sendOneText(std::uint32_t size, Clause clause)
{
    const SeqNum seq = tcb_.snd.nxt;
    Control bits = ctl::ACK;
    tcb_.snd.last = seq;
    tcb_.snd.queued -= size;
    tcb_.snd.nxt += size;
    noteSize(size);
    textSent();
    if (tcb_.snd.queued == 0) bits |= ctl::PSH;  // 3.9.1.2 MUST-61: the last buffered segment
    if (config_.finOnQueuedText && finIsNext() && usableWindow() > 0) {
        bits |= ctl::FIN;
        tcb_.snd.nxt += 1;
        tcb_.finSent = tcb_.finOnText = true;
    }
    startTiming(tcb_.snd.nxt);
    transmit(seq, size, bits, clause);
}

// A deviation: what CLOSE left in the queue, the FIN included, is forgotten as soon as the peer's FIN has come.
bool Endpoint::sendsNoMore() const
{
    return config_.deviation == Deviation::ClosingWithoutFin && tcb_.state() == State::Closing;
}

bool Endpoint::finIsNext() const
{
    return tcb_.closeCalled && !tcb_.finSent && tcb_.snd.queued == 0 && synchronized(tcb_.state());
}

// 3.10.4: the FIN follows the last octet that SEND has queued; it occupies one number of the window.
void Endpoint::sendFinIfReady(Clause clause)
{
    if (!finIsNext() || (usableWindow() == 0 && !tcb_.persistForced)) return;
    tcb_.persistForced = false;
    const SeqNum seq = tcb_.snd.nxt;
    tcb_.snd.last = seq;
    tcb_.snd.nxt += 1;
    tcb_.finSent = true;
    startTiming(tcb_.snd.nxt);
    sendControl(seq, ctl::FIN | ctl::ACK, clause);
}

// 3.10.7.4 fifth: SND.WL1 and SND.WL2 keep an old segment from changing the window.
void Endpoint::updateSendWindow(const Segment& seg)
{
    auto& snd = tcb_.snd;
    const bool newer = snd.wl1 < seg.seq || (snd.wl1 == seg.seq && snd.wl2 <= seg.ack);
    if (!newer) return;
    snd.wnd = seg.wnd;
    snd.maxWnd = std::max(snd.maxWnd, seg.wnd);
    snd.wl1 = seg.seq;
    snd.wl2 = seg.ack;
}

}  // namespace tcp
