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
    std::uint32_t wnd = 0;      ///< octets the peer will take
    std::uint32_t maxWnd = 0;   ///< MAX.SND.WND of RFC 5961
    std::uint32_t queued = 0;   ///< octets of SEND not yet made into segments

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

/// Text that arrived out of order: [from, end), with the peer's FIN behind it or not.
struct Island {
    SeqNum from;
    std::uint32_t text = 0;
    bool fin = false;
    bool used = false;

    friend bool operator==(const Island&, const Island&) = default;
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
/// Only Endpoint::fire() writes the state.
class Tcb {
public:
    State state() const { return state_; }

    SendVariables snd;
    ReceiveVariables rcv;
    std::uint16_t timeouts = 0;            ///< retransmission timeouts in a row
    std::uint16_t probes = 0;              ///< keep-alive or zero-window probes in a row
    Estimator estimator;
    std::array<Instant, kTimerCount> deadline{kNever, kNever, kNever, kNever, kNever, kNever, kNever};
    Instant unackedSince = kNever;         ///< what R2 counts from: first sent (RFC), first resent (Linux)
    Instant challengedSince = kNever;      ///< the first of the challenge ACKs that are counted
    Instant lastText{};                    ///< when text last came in order; meaningful once textCame
    std::array<Island, 2> islands{};
    std::uint8_t receives = 0;             ///< RECEIVEs outstanding
    std::uint8_t quickAcks = 0;            ///< how many ACKs of text still go at once (Linux)
    std::uint8_t challenges = 0;           ///< challenge ACKs since challengedSince

    bool passive : 1 = false;         ///< came from LISTEN
    bool orphan : 1 = false;          ///< the application has called close(): no process owns it
    bool closeCalled : 1 = false;     ///< CLOSE or shutdown: a FIN is or will be sent
    bool finSent : 1 = false;
    bool finOnText : 1 = false;       ///< our FIN went in the last segment of text, not by itself
    bool finReceived : 1 = false;
    bool finUnread : 1 = false;       ///< the application has not yet seen the end of the peer's text
    bool ackOwed : 1 = false;         ///< an acknowledgment is being delayed
    bool probing : 1 = false;         ///< the retransmission timer runs for a tail loss probe
    bool textCame : 1 = false;        ///< an ACK may wait for as long as text usually takes to be answered
    bool pingPong : 1 = false;        ///< Linux ping-pong mode: text is answered with text, ACKs can wait for it
    bool persistForced : 1 = false;   ///< the persist timer lets one octet out of a closed window
    bool requestAcked : 1 = false;    ///< the handshake of a request is over, but it waits for text (TCP_DEFER_ACCEPT)
    bool minisock : 1 = false;        ///< Linux: the socket has become a timewait minisock

    Instant due(Timer timer) const { return deadline[static_cast<std::size_t>(timer)]; }
    bool running(Timer timer) const { return due(timer) != kNever; }

    /// The sequence number of our FIN; meaningful once finSent.
    SeqNum finSeq() const { return snd.nxt - 1; }
    bool finAcked() const { return finSent && snd.una == snd.nxt; }
    bool allAcked() const { return snd.una == snd.nxt; }

    friend bool operator==(const Tcb&, const Tcb&) = default;

private:
    friend class Endpoint;
    State state_ = State::Closed;
};

static_assert(std::is_trivially_copyable_v<Tcb>);

}  // namespace tcp
