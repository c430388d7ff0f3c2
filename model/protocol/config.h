#pragma once

#include "protocol/clause.h"
#include "protocol/time.h"

#include <cstdint>
#include <optional>

namespace tcp {

/// When retransmission is given up (RFC 9293 3.8.3, R2): after a number of retransmissions, or after a time.
struct GiveUp {
    std::optional<int> retries;  ///< counted; empty: by time
    Duration after{};            ///< used where retries is empty

    friend bool operator==(const GiveUp&, const GiveUp&) = default;
};

/// A documented wrong rule of a real stack, for the bug gallery (model/protocol/deviation.h).
enum class Deviation : std::uint8_t {
    None,
    FinInFinWait1ToCloseWait,  ///< FreeRTOS+TCP issue 1303: the active closer goes the passive closer's way
    SimultaneousOpenToClosed,  ///< INET issue 92: SYN,ACK in SYN-RECEIVED is taken for an error
    TimeWaitSkipped,           ///< Linux above tcp_max_tw_buckets: CLOSED where TIME-WAIT should be
    ClosingWithoutFin,         ///< smoltcp pull requests 279, 398: in CLOSING nothing is sent any more
    FinTimeoutForTimeWait,     ///< the folklore that tcp_fin_timeout is 2 MSL
};

/// Every knob of one endpoint. The defaults are RFC 9293; simulation/profiles.h holds the named sets.
/// Each departure from the RFC is a knob here, never a test for an operating system in a procedure.
struct Config {
    // Times and limits; contract 1.4
    Duration msl = 2min;                     ///< RFC 9293 3.4.2; TIME-WAIT lasts 2 MSL
    std::optional<Duration> finTimeout;      ///< life of FIN-WAIT-2; RFC 9293 has none
    Duration rtoInitial = 1s;                ///< RFC 6298 2.1
    Duration rtoMin = 1s;                    ///< RFC 6298 2.4
    Duration rtoMax = 60s;                   ///< RFC 6298 2.5
    GiveUp syn{std::nullopt, 3min};          ///< RFC 9293 MUST-23
    GiveUp synAck{std::nullopt, 3min};       ///< the same for the SYN,ACK
    GiveUp data{std::nullopt, 100s};         ///< RFC 9293 SHLD-11
    GiveUp orphan{std::nullopt, 100s};       ///< the same once the application has closed
    std::optional<Duration> userTimeout = 5min;  ///< RFC 9293 3.9.1.1, 3.10.8
    std::optional<Duration> keepAlive;       ///< idle time before the first probe; RFC 9293 3.8.4: off by default
    Duration keepAliveInterval = 75s;
    int keepAliveProbes = 9;
    std::uint32_t mss = 536;                 ///< octets
    std::uint32_t window = 65535;            ///< octets of receive buffer
    bool challengeAck = true;                ///< RFC 5961 as taken into RFC 9293 3.10.7.4
    bool rfc1337 = false;                    ///< ignore RST in TIME-WAIT

    // Departures from the letter of RFC 9293, each with its source
    int synLinearTimeouts = 0;           ///< Linux tcp_syn_linear_timeouts: SYN timeouts before back-off begins
    bool halfClosedFinTimeout = false;   ///< Windows: finTimeout also ends a FIN-WAIT-2 whose application lives
    std::optional<Duration> finTimeoutTwoPhasesAbove;  ///< Linux TCP_TIMEWAIT_LEN: what is over it is waited for twice
    bool finTimeoutFloor = false;        ///< Linux tcp_time_wait: at least 3.5 RTO
    Clause finTimeoutClause = Clause::LinuxFinTimeout;
    bool minisocks = false;              ///< Linux tcp_timewait_state_process in TIME-WAIT and orphaned FIN-WAIT-2
    bool requestSocks = false;           ///< Linux tcp_check_req in a passive SYN-RECEIVED
    bool lenientSequence = false;        ///< Linux tcp_sequence instead of RFC 9293 Table 6
    bool ackRequiredFirst = false;       ///< Linux: without ACK, RST and SYN a segment is dropped before the first check
    bool resetOneBeforeWindow = false;   ///< Linux tcp_reset_check: RST at RCV.NXT-1 once the peer's FIN has come
    bool resetsDataAfterClose = false;   ///< RFC 9293 3.6.1 MAY-1, SHLD-3: text after close() draws RST
    bool resetsUnreadAtClose = false;    ///< RFC 9293 3.6.1 SHLD-3: close() with unread text sends RST
    bool oldAckBoundedByAcked = false;   ///< Linux tcp_ack: older than all that was ever acknowledged is too old
    bool acksSimultaneousOpen = false;   ///< Linux tcp_data_queue: the SYN of a SYN,ACK is old text, and acknowledged
    bool ignoresFinOfSyn = false;        ///< Linux: FIN in a SYN or SYN,ACK is dropped in LISTEN, not seen in SYN-SENT
    bool badAckResendsSyn = false;       ///< Linux: a bad ACK in SYN-SENT sends the SYN again about 10 ms later
    bool abortCarriesAck = false;        ///< Linux tcp_send_active_reset: RST,ACK
    bool synReceivedTakesOldAck = false; ///< Linux tcp_ack: SEG.ACK = SND.UNA passes in an active SYN-RECEIVED
    bool emptyProbes = false;            ///< Linux tcp_xmit_probe_skb: SEQ = SND.UNA-1 without text, not a new octet
    bool timestamps = false;             ///< RFC 7323: retransmissions can be timed too
    bool passesThroughStates = false;    ///< Linux: a FIN in the ACK of our SYN or FIN finds ESTABLISHED, FIN-WAIT-2
    bool takesSecondFin = false;         ///< Linux tcp_data_queue: a FIN behind the peer's FIN counts, after old text
    bool finOnQueuedText = false;        ///< Linux tcp_send_fin: the FIN goes in the last segment of text still queued
    bool finTakesWindow = false;         ///< Linux tcp_receive_window: the octet of the peer's FIN is not given back
    bool silentAfterFin = false;         ///< Linux: what follows the peer's FIN is dropped without ACK
    bool rtoMinOnVariance = false;       ///< Linux: RTO = SRTT + max(rtoMin, 4 RTTVAR)
    bool modelTimeout = false;           ///< Linux retransmits_timed_out: a count is a time at RTO 200 ms
    bool userTimeoutFromRetransmission = false;  ///< Linux TCP_USER_TIMEOUT counts from the first retransmission
    bool tailLossProbe = false;          ///< Linux tcp_early_retrans=3, RFC 8985 7
    bool reopensTimeWait = true;         ///< RFC 9293 3.6.1 MAY-2: a SYN with a higher number reopens TIME-WAIT
    bool shutdownReads = false;          ///< Linux SHUT_RDWR: shutdown() gives up reading too, and text draws RST
    Duration deferAccept{};              ///< Linux TCP_DEFER_ACCEPT: so long a request waits for text; 0: not at all
    bool linger2Off = false;             ///< Linux TCP_LINGER2 < 0: no FIN-WAIT-2 after close()
    Duration delayedAck{};               ///< how long an ACK waits for text to travel with; 0: not at all (3.8.6.3)
    Duration delayedAckOfFin{};          ///< the same of a FIN before any text came; Linux: one tick of 4 ms
    std::uint8_t quickAcks = 0;          ///< Linux TCP_MAX_QUICKACKS: so many ACKs go at once before any waits
    std::uint8_t challengeMost = 10;     ///< RFC 5961 7: so many challenge ACKs in challengeTime, lest two ends that
    Duration challengeTime = 5s;         ///< disagree send each other ACKs for ever
    Clause timeWaitClause = Clause::R3_10_8_TimeWait;
    Deviation deviation = Deviation::None;

    /// How long TIME-WAIT lasts: 2 MSL, unless the deviation says otherwise.
    Duration timeWait() const
    {
        return deviation == Deviation::FinTimeoutForTimeWait && finTimeout ? *finTimeout : 2 * msl;
    }

    friend bool operator==(const Config&, const Config&) = default;
};

}  // namespace tcp
