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
    bool exact = false;          ///< a timer of its own ends it at that time; else the next retransmission timeout does

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

/// What close() returns when the time of SO_LINGER is over before the peer has acknowledged.
enum class LingerEnd : std::uint8_t {
    Silent,      ///< Linux sk_stream_wait_close: 0, as if nothing had happened
    WouldBlock,  ///< BSD soclose: EWOULDBLOCK
    Aborts,      ///< Windows closesocket: the connection is reset
};

/// How a system arranges the options of its SYN. What each means does not depend on it.
enum class OptionOrder : std::uint8_t {
    Linux,    ///< mss, sackOK, TS, nop, wscale (tcp_options_write)
    Bsd,      ///< mss, nop, wscale, sackOK, TS (FreeBSD tcp_addoptions)
    Xnu,      ///< mss, nop, wscale, nop, nop, TS, sackOK, eol
    Windows,  ///< mss, nop, wscale, nop, nop, sackOK
};

/// Every knob of one endpoint. The defaults are RFC 9293; simulation/profiles.h holds the named sets.
/// Each departure from the RFC is a knob here, never a test for an operating system in a procedure.
struct Config {
    // Times and limits; reference: settings
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
    std::optional<Duration> linger;          ///< SO_LINGER: close() waits so long for the ACK of the FIN; 0: ABORT
    bool noDelay = true;                     ///< TCP_NODELAY; false: Nagle's algorithm (RFC 9293 3.7.4 SHLD-7)
    int duplicateAcks = 3;                   ///< RFC 5681 3.2: so many make a segment lost; 0: only the RTO does
    std::optional<int> tellsAfter = 3;       ///< RFC 9293 3.8.3, R1: retransmissions before the user is told (SHLD-9)
    Duration persistMin{};                   ///< least time between probes of a shut window; RFC 9293 3.8.6.1: the RTO
    Duration sillyOverride = 1s;             ///< RFC 9293 3.8.6.2.1: 0.1 to 1.0 s; 0: the RTO
    std::uint32_t issPerSecond = 250'000;    ///< how fast the ISS grows: RFC 9293 3.4.1 MUST-8, every 4 us
    std::uint32_t mss = 536;                 ///< octets
    std::uint32_t window = 65535;            ///< octets of receive buffer
    bool timestamps = false;                 ///< RFC 7323 3: offered in the SYN
    bool windowScaling = false;              ///< RFC 7323 2: the same
    bool sack = false;                       ///< RFC 2018: the same; blocks are not simulated
    std::uint8_t windowScale = 0;            ///< what is offered, where `window` has no smaller limit
    OptionOrder optionOrder = OptionOrder::Linux;
    std::uint32_t timestampOffset = 0;       ///< RFC 7323 5.4: what the clock of the timestamps shows at time 0
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
    bool ackRequiredFirst = false;  ///< Linux: without ACK, RST and SYN a segment is dropped before the first check
    bool resetOneBeforeWindow = false;   ///< Linux tcp_reset_check: RST at RCV.NXT-1 once the peer's FIN has come
    bool resetsDataAfterClose = false;   ///< RFC 9293 3.6.1 MAY-1, SHLD-3: text after close() draws RST
    bool resetsUnreadAtClose = false;    ///< RFC 9293 3.6.1 SHLD-3: close() with unread text sends RST
    bool oldAckBoundedByAcked = false;   ///< Linux tcp_ack: older than all that was ever acknowledged is too old
    bool acksSimultaneousOpen = false;   ///< Linux tcp_data_queue: the SYN of a SYN,ACK is old text, and acknowledged
    bool ignoresFinOfSyn = false;        ///< Linux: FIN in a SYN or SYN,ACK is dropped in LISTEN, not seen in SYN-SENT
    bool badAckResendsSyn = false;       ///< Linux: a bad ACK in SYN-SENT sends the SYN again about 10 ms later
    bool abortCarriesAck = false;        ///< Linux tcp_send_active_reset: RST,ACK
    bool abortTellsWindow = false;       ///< Linux tcp_send_active_reset: its RST,ACK tells the window too
    bool synReceivedTakesOldAck = false; ///< Linux tcp_ack: SEG.ACK = SND.UNA passes in an active SYN-RECEIVED
    bool emptyProbes = false;            ///< Linux tcp_xmit_probe_skb: SEQ = SND.UNA-1 without text, not a new octet
    bool retransmitsIntoShutWindow = false;  ///< Linux tcp_retransmit_timer: text in flight is no matter of persist
    bool halfWindowSegments = false;     ///< Linux tcp_bound_to_half_wnd: text is cut to half of the largest window
    bool updatesDoubledWindow = false;   ///< Linux tcp_cleanup_rbuf: a window at least twice as large is told at once
    bool requestsUnowned = false;        ///< no application owns a passive SYN-RECEIVED: nobody is told of its end
    bool timeWaitCheck = false;          ///< BSD tcp_twcheck in TIME-WAIT
    bool acksRepeatFin = false;  ///< BSD tcp_outflags: while our FIN is unacknowledged each ACK carries it again
    bool dropsOnSyn = false;             ///< BSD: a SYN is answered wherever it lies, with the connection's own numbers
    bool takesAckOfOld = false;          ///< BSD tcp_do_segment: old text is dropped, its ACK is not
    bool keepsTextOfSyn = false;  ///< BSD tcp_reass: text with the SYN of a simultaneous open waits for ESTABLISHED
    bool ignoresSynAckInListen = false;  ///< BSD tcp_input: "SYN|ACK is bogus on a listen socket"
    bool dropSynFin = false;             ///< BSD net.inet.tcp.drop_synfin
    bool idleEndsBeforeChecks = false;   ///< BSD tcp_do_segment: whatever arrives feeds keepalive
    bool tellsOwnersOnly = false;        ///< sockets: nobody is told what becomes of an orphan
    bool tellsResetAfterClose = false;   ///< sockets: a RST in CLOSING or LAST-ACK is told as anywhere
    bool socketErrors = false;  ///< errno: ECONNREFUSED for the RST that answers a SYN, ETIMEDOUT for user timeout
    bool resetsInSynReceived = false;    ///< Linux tcp_reset: in an active SYN-RECEIVED it is ECONNRESET
    bool brokenPipeAfterFin = false;     ///< Linux tcp_reset: in CLOSE-WAIT it is EPIPE
    bool keepAliveRunsOn = false;        ///< Linux tcp_keepalive_timer: an answer does not cut the wait after a probe
    bool toleratesMissingTimestamps = false;  ///< all but the letter of RFC 7323 3.2: taken without PAWS, not dropped
    bool lenientPaws = false;            ///< Linux tcp_paws_discard: one tick too old, or a bare ACK overtaken, is none
    bool checksEchoOfSyn = false;        ///< Linux: a SYN,ACK that echoes no timestamp of our SYN is refused
    bool windowInSegments = false;       ///< Linux tcp_select_initial_window: the window is a multiple of the MSS
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
    bool shutsAgain = false;             ///< sockets: shutdown() of a half that is shut is "ok" (Linux inet_shutdown)
    bool abortResetsUnsent = false;      ///< Linux tcp_disconnect: in CLOSING and LAST-ACK too, if all has not gone out
    bool abortResetsWhatWasOpen = false;  ///< BSD tcp_disconnect: from ESTABLISHED to LAST-ACK, not in SYN-RECEIVED
    bool shutdownSparesListener = false;  ///< Linux inet_shutdown: SHUT_WR of a listening socket does nothing
    bool shutdownReads = false;          ///< Linux SHUT_RDWR: shutdown() gives up reading too, and text draws RST
    Duration deferAccept{};              ///< Linux TCP_DEFER_ACCEPT: so long a request waits for text; 0: not at all
    bool linger2Off = false;             ///< Linux TCP_LINGER2 < 0: no FIN-WAIT-2 after close()
    LingerEnd lingerEnd = LingerEnd::Silent;
    bool discardsAfterShutRead = false;  ///< BSD SBS_CANTRCVMORE: after SHUT_RD text is acknowledged and thrown away
    bool resetsAfterShutRead = false;    ///< Windows SD_RECEIVE: text that is unread then, or comes later, draws RST
    bool estimatesReceiveMss = false;    ///< Linux tcp_measure_rcv_mss: a full segment is as long as the longest so far
    bool naglesSmallOnly = false;        ///< Linux tcp_minshall_check: only a small segment in flight holds text back
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
