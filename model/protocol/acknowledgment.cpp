#include "protocol/endpoint.h"

#include <algorithm>

namespace tcp {
namespace {

constexpr std::uint32_t kLeastFull = 536;  ///< octets: what Linux takes for a full segment before any came

}  // namespace

// <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>. BSD takes the control bits of what it sends from the state (tcp_outflags).
void Endpoint::sendAck(Clause clause)
{
    const bool finIsOut = tcb_.finSent && !tcb_.finAcked();
    if (config_.acksRepeatFin && finIsOut) return sendControlAgain(tcb_.finSeq(), ctl::FIN | ctl::ACK, clause);
    sendControl(tcb_.snd.nxt, ctl::ACK, clause);
}

// 3.8.6.3: an ACK may wait a little for text or a FIN to travel with. Before any text came Linux has no estimate
// of how long, and the ACK of a FIN waits for the next tick only; owed once more, it does not wait for that either
// (tcp_send_delayed_ack).
void Endpoint::oweAck(Clause clause)
{
    const Duration delay = tcb_.textCame ? config_.delayedAck : config_.delayedAckOfFin;
    if (delay == Duration{} || acksAtOnce()) return sendAck(clause);
    tcb_.ackOwed = true;
    if (!tcb_.running(Timer::DelayedAck)) return start(Timer::DelayedAck, delay);
    const Duration soon = tcb_.textCame ? delay / 4 : delay;
    if (tcb_.due(Timer::DelayedAck) <= now_ + soon) sendAck(Clause::R3_8_6_3_DelayedAck);
}

// SHLD-19: at least every second full segment is acknowledged at once. Linux besides: the first segments of a
// conversation, until the application has answered text with text (__tcp_ack_snd_check). There more than one is more
// than the longest that came, so that a FIN behind text of that length does not wait.
bool Endpoint::acksAtOnce()
{
    if (config_.quickAcks == 0) return tcb_.ackOwed;
    const std::uint32_t full =
        config_.estimatesReceiveMss ? std::max<std::uint32_t>(tcb_.receiveMss, kLeastFull) : config_.mss;
    if (tcb_.rcv.nxt - tcb_.rcv.acked > static_cast<std::int32_t>(std::min(full, config_.mss))) return true;
    if (tcb_.quickAcks == 0 || tcb_.pingPong) return false;
    --tcb_.quickAcks;
    return true;
}

// Linux tcp_measure_rcv_mss. Short text with PSH is the end of what an application has written: after two of them
// reading sends the ACK, although an answer may be on its way (ICSK_ACK_PUSHED2).
void Endpoint::measureReceiveMss(const Segment& seg)
{
    if (!config_.estimatesReceiveMss) return;
    const bool isShort = seg.text > 0 && seg.text < std::max<std::uint32_t>(tcb_.receiveMss, kLeastFull);
    if (isShort && seg.has(ctl::PSH)) tcb_.pushed = static_cast<std::uint8_t>(std::min(tcb_.pushed + 1, 2));
    tcb_.receiveMss =
        static_cast<std::uint16_t>(std::max<std::uint32_t>(tcb_.receiveMss, std::min(seg.text, config_.mss)));
}

// Linux tcp_event_data_recv: the first text, or text after a pause of more than an RTO, is acknowledged quickly.
void Endpoint::textArrived()
{
    const bool pause = tcb_.textCame && tcb_.lastText.until(now_) > currentRto();
    if (!tcb_.textCame || pause) tcb_.quickAcks = config_.quickAcks;
    tcb_.textCame = true;
    tcb_.lastText = CoarseInstant(now_);
}

// Linux tcp_event_data_sent: text that answers text makes a conversation, in which ACKs can travel with text.
void Endpoint::textSent()
{
    if (tcb_.textCame && tcb_.lastText.until(now_) < config_.delayedAck) tcb_.pingPong = true;
}

// Text that is here already, or that the window has no room for: the peer has missed an ACK (Linux
// tcp_enter_quickack_mode).
void Endpoint::acknowledgeAgain(Clause clause)
{
    tcb_.quickAcks = config_.quickAcks;
    tcb_.pingPong = false;
    tcb_.textCame = true;
    sendAck(clause);
}

void Endpoint::delayedAckTimeout()
{
    tcb_.pingPong = false;
    sendAck(Clause::R3_8_6_3_DelayedAck);
}

// RFC 5961 3, 4 and 7: an ACK that only a peer who is really there can make sense of.
void Endpoint::challengeAck()
{
    if (mayChallenge()) sendControl(tcb_.snd.nxt, ctl::ACK, Clause::Rfc5961_ChallengeAck);
}

// RFC 5961 5: the same for what is not even suspicious, but must not set off a war of ACKs.
void Endpoint::ackNowAndThen(Clause clause)
{
    if (mayChallenge()) sendAck(clause);
}

// RFC 5961 7: who does without RFC 5961 answers each.
bool Endpoint::mayChallenge() { return !config_.challengeAck || withinRate(); }

// Linux __tcp_oow_rate_limited allows one at a time.
bool Endpoint::withinRate()
{
    const bool anew = tcb_.challenges == 0 || tcb_.challengedSince.until(now_) >= config_.challengeTime;
    if (anew) {
        tcb_.challengedSince = CoarseInstant(now_);
        tcb_.challenges = 0;
    }
    if (tcb_.challenges >= config_.challengeMost) return false;
    ++tcb_.challenges;
    return true;
}

// What lies outside the window is always acknowledged if it holds text; a bare segment or a SYN only now and then
// (Linux tcp_oow_rate_limited), lest two ends send each other ACKs for ever.
void Endpoint::answerOutOfWindow(const Segment& seg, Clause clause)
{
    if (seg.has(ctl::SYN) && config_.dropsOnSyn) return challengeAck();
    if (seg.length() == 0 || seg.has(ctl::SYN)) return ackNowAndThen(clause);
    if (seg.seq < tcb_.rcv.nxt) return acknowledgeAgain(clause);
    sendAck(clause);
}

}  // namespace tcp
