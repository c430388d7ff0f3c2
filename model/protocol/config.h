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
    FinInFinWait1ToCloseWait,
    SimultaneousOpenToClosed,
    TimeWaitSkipped,
    ClosingWithoutFin,
    FinTimeoutForTimeWait,
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

    // Departures from the letter of RFC 9293, each with its source in README's table of clauses
    int synLinearTimeouts = 0;               ///< Linux tcp_syn_linear_timeouts: this many SYN timeouts without back-off
    bool orphanOnlyFinTimeout = true;        ///< finTimeout applies after close() only (Linux); false: also half-closed
    bool finTimeoutInTwoPhases = false;      ///< Linux: above TCP_TIMEWAIT_LEN the remainder is waited for twice
    Clause finTimeoutClause = Clause::LinuxFinTimeout;
    bool minisocks = false;                  ///< Linux: TIME-WAIT and orphaned FIN-WAIT-2 follow tcp_timewait_state_process
    bool requestSocks = false;               ///< Linux: passive SYN-RECEIVED follows tcp_check_req
    bool lenientSequence = false;            ///< Linux tcp_sequence instead of RFC 9293 Table 6
    bool ackRequiredFirst = false;           ///< Linux: no ACK, RST, SYN: dropped before the sequence check
    bool resetOneBeforeWindow = false;       ///< Linux tcp_reset_check: RST at RCV.NXT-1 after the peer's FIN
    bool resetsDataAfterClose = false;       ///< Linux, RFC 9293 MAY-1/SHLD-3: text after close() draws RST
    bool resetsUnreadAtClose = false;        ///< Linux, RFC 9293 SHLD-3: close() with unread text sends RST
    bool oldAckIgnored = false;              ///< Linux tcp_ack: an old ACK drops the segment in ESTABLISHED only
    bool acksSimultaneousOpen = false;       ///< Linux: an extra ACK on leaving SYN-RECEIVED by a SYN,ACK
    bool ignoresFinOfSynAck = false;         ///< Linux tcp_rcv_synsent_state_process does not look at FIN
    bool listenIgnoresSynFin = false;        ///< Linux: SYN with FIN is dropped in LISTEN
    bool badAckResendsSyn = false;           ///< Linux: a bad ACK in SYN-SENT retransmits the SYN after about 10 ms
    bool abortCarriesAck = false;            ///< Linux tcp_send_active_reset sends RST,ACK
    bool passesEstablished = false;          ///< Linux: SYN-RECEIVED with FIN becomes ESTABLISHED first
    bool rtoMinOnVariance = false;           ///< Linux: RTO = SRTT + max(rtoMin, 4*RTTVAR)
    bool modelTimeout = false;               ///< Linux retransmits_timed_out: counts become a time at RTO 200 ms
    bool tailLossProbe = false;              ///< Linux tcp_early_retrans=3, RFC 8985 7
    bool reopensTimeWait = true;             ///< RFC 9293 MAY-2: a new SYN with a higher number reopens TIME-WAIT
    bool linger2Off = false;                 ///< Linux TCP_LINGER2 < 0
    Duration delayedAck{};                   ///< 0: every ACK at once; RFC 9293 3.8.6.3 allows up to 500 ms
    Clause timeWaitClause = Clause::R3_10_8_TimeWait;
    Deviation deviation = Deviation::None;

    Duration timeWait() const { return 2 * msl; }

    friend bool operator==(const Config&, const Config&) = default;
};

}  // namespace tcp
