#pragma once

#include "protocol/event.h"
#include "protocol/segment.h"
#include "protocol/state.h"
#include "protocol/time.h"

#include <array>
#include <cstdint>
#include <type_traits>

namespace tcp {

/// SND.*: the send sequence variables of RFC 9293 3.3.1, and how much text waits to be sent.
struct SendVariables {
    SeqNum una;
    SeqNum nxt;
    SeqNum wl1;
    SeqNum wl2;
    SeqNum iss;
    SeqNum last;                ///< where the segment that was sent last begins
    std::uint32_t wnd = 0;      ///< octets the peer will take
    std::uint32_t maxWnd = 0;   ///< MAX.SND.WND of RFC 5961
    SeqNum recover;             ///< RFC 6582: SND.NXT when loss was last assumed
    std::uint32_t queued = 0;   ///< octets of SEND not yet made into segments
    std::uint16_t mss = 536;    ///< SendMSS of RFC 9293 3.7.1: the peer's option, or MUST-15's value without one
    bool scales : 1 = false;    ///< both SYNs had a window scale (RFC 7323 2.2)
    bool sack : 1 = false;      ///< both SYNs permitted SACK (RFC 2018)
    bool timestamps : 1 = false;  ///< Snd.TS.OK of RFC 7323 3.2: both SYNs had timestamps
    bool lossAssumed : 1 =
        false;  ///< a timeout or duplicate ACKs found loss, or a probe asked: until all up to `recover` is here
    bool recovering : 1 = false;  ///< duplicate ACKs found it: the ACK of a part asks for the next segment (RFC 6582)
    std::uint8_t duplicateAcks = 0;  ///< RFC 5681 2: in a row

    friend bool operator==(const SendVariables&, const SendVariables&) = default;
};

/// RCV.*: the receive sequence variables, and how much text waits to be read.
struct ReceiveVariables {
    SeqNum nxt;
    SeqNum irs;
    SeqNum acked;               ///< RCV.NXT as last sent to the peer (Linux rcv_wup)
    std::uint32_t wnd = 0;      ///< octets we will take, as last advertised
    std::uint32_t unread = 0;   ///< octets delivered but not yet taken by RECEIVE

    friend bool operator==(const ReceiveVariables&, const ReceiveVariables&) = default;
};

/// Text that arrived out of order: octets from `from` on, with the peer's FIN behind them or not. Without either
/// the place is free.
struct OutOfOrderRange {
    static constexpr std::uint32_t kMostText = 0x7FFFFFFF;

    SeqNum from;
    std::uint32_t text : 31 = 0;
    bool fin : 1 = false;

    constexpr bool used() const { return text > 0 || fin; }

    friend bool operator==(const OutOfOrderRange&, const OutOfOrderRange&) = default;
};

/// RFC 6298: round-trip estimate and back-off.
struct Estimator {
    std::uint32_t srtt = 0;     ///< microseconds; 0 before the first measurement
    std::uint32_t rttvar = 0;   ///< microseconds
    std::uint32_t rto = 0;      ///< microseconds
    SeqNum timed;               ///< the measured segment is acknowledged by this number
    Instant timedAt = kNever;   ///< when it was sent; kNever: none is being measured (Karn)

    friend bool operator==(const Estimator&, const Estimator&) = default;
};

/// Transmission control block (RFC 9293 3.3.1). A plain value: copying it is how the past is kept.
/// Only Endpoint::fire() writes the state; the one exception is a TCB that was seen, not computed.
class Tcb {
public:
    State state() const { return state_; }
    /// One that a real kernel had, of a recorded run. Only model/observation may ask for it (tests/layout).
    static Tcb seen(State state)
    {
        Tcb tcb;
        tcb.state_ = state;
        return tcb;
    }

    // In an order that leaves few words of an idle connection unlike those of a fresh TCB: a crowd keeps only those.
    SendVariables snd;
    ReceiveVariables rcv;
    std::uint32_t tsRecent = 0;            ///< TS.Recent of RFC 7323 4.3; meaningful with snd.timestamps
    CoarseInstant lastAck;  ///< when the SYN or an ACK last came that is worth something (Linux rcv_tstamp)
    CoarseInstant lastText;                ///< when text last came in order; meaningful once textCame

private:
    friend class Endpoint;
    State state_ = State::Closed;

public:
    std::uint8_t quickAcks = 0;            ///< how many ACKs of text still go at once (Linux)
    bool passive : 1 = false;         ///< came from LISTEN
    bool orphan : 1 = false;          ///< the application has called close(): no process owns it
    bool closeCalled : 1 = false;     ///< CLOSE or shutdown: a FIN is or will be sent
    bool finSent : 1 = false;
    bool finOnText : 1 = false;       ///< our FIN went in the last segment of text, not by itself
    bool finReceived : 1 = false;
    bool finUnread : 1 = false;       ///< the application has not yet seen the end of the peer's text
    bool ackOwed : 1 = false;         ///< an acknowledgment is being delayed
    bool probing : 1 = false;         ///< the retransmission timer runs for a tail loss probe
    bool readShut : 1 = false;        ///< shutdown(SHUT_RD): the application reads no more
    bool forsaken : 1 = false;        ///< a request whose listener has closed
    bool textCame : 1 = false;        ///< an ACK may wait for as long as text usually takes to be answered
    bool pingPong : 1 = false;        ///< Linux ping-pong mode: text is answered with text, ACKs can wait for it
    bool persistForced : 1 = false;   ///< the persist timer lets one octet out of a closed window
    bool requestAcked : 1 = false;    ///< the handshake of a request is over, but it waits for text (TCP_DEFER_ACCEPT)
    bool minisock : 1 = false;        ///< Linux: the socket has become a timewait minisock

    Estimator estimator;
    std::array<Instant, kTimerCount> deadline{kNever, kNever, kNever, kNever, kNever, kNever, kNever};
    Instant unackedSince = kNever;         ///< what R2 counts from: first sent (RFC), first resent (Linux)
    std::uint16_t timeouts = 0;            ///< retransmission timeouts in a row
    std::uint16_t probes = 0;              ///< keep-alive or zero-window probes in a row
    CoarseInstant challengedSince;         ///< the first of the challenge ACKs that are counted; meaningful if any are
    std::uint8_t receives = 0;             ///< RECEIVEs outstanding
    std::uint8_t challenges = 0;           ///< challenge ACKs since challengedSince
    std::uint16_t receiveMss = 0;  ///< octets of the longest segment that came (Linux rcv_mss); 0: none of 536 yet
    std::uint8_t pushed = 0;       ///< short segments with PSH since our last ACK, at most 2 (Linux ICSK_ACK_PUSHED2)
    std::uint16_t sinceSmall = kNoSmall;   ///< octets sent after the last segment below the MSS (Linux snd_sml)
    std::array<OutOfOrderRange, 6> outOfOrder{};

    static constexpr std::uint16_t kNoSmall = 0xFFFF;

    Instant due(Timer timer) const { return deadline[static_cast<std::size_t>(timer)]; }
    bool running(Timer timer) const { return due(timer) != kNever; }

    /// The sequence number of our FIN; meaningful once finSent.
    SeqNum finSeq() const { return snd.nxt - 1; }
    bool finAcked() const { return finSent && snd.una == snd.nxt; }
    bool allAcked() const { return snd.una == snd.nxt; }

    friend bool operator==(const Tcb&, const Tcb&) = default;
};

static_assert(std::is_trivially_copyable_v<Tcb>);

}  // namespace tcp
