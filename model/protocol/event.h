#pragma once

#include "protocol/segment.h"
#include "protocol/time.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace tcp {

/// User calls of RFC 9293 3.9.1. Shutdown is the CLOSE of an application that keeps the socket;
/// Close is the CLOSE of one that gives it up (an orphan from then on).
/// Options: the application has changed the knobs of its socket, which takes effect now.
enum class Call : std::uint8_t { PassiveOpen, ActiveOpen, Send, Receive, Shutdown, Close, Abort, Status, Options };

/// Which half shutdown() closes: SHUT_WR, SHUT_RD, SHUT_RDWR. RFC 9293 knows the first only.
enum class Half : std::uint8_t { Write, Read, Both };

struct UserCall {
    Call call;
    std::uint32_t octets = 0;   ///< of SEND, and of RECEIVE (0: all there is)
    bool remoteKnown = true;    ///< the remote socket is specified (active OPEN, SEND in LISTEN)
    SeqNum iss{};               ///< initial send sequence number, for calls that send a SYN
    Half half = Half::Write;    ///< of shutdown
    bool orphansFull = false;   ///< of close: Linux tcp_max_orphans is reached
};

struct SegmentArrives {
    Segment segment;
    SeqNum iss{};          ///< used if the segment makes this endpoint answer a SYN
    bool mayAccept = true; ///< false: the accept queue is full (LISTEN and SYN-RECEIVED only)
    bool resetOverflow = false;  ///< Linux tcp_abort_on_overflow: answer RST when it is
    bool listens = true;   ///< there is a listener to which a SYN in TIME-WAIT can be given
    bool timeWaitFull = false;   ///< Linux tcp_max_tw_buckets: there is no room for another TIME-WAIT
};

enum class Timer : std::uint8_t { Retransmission, Persist, TimeWait, FinWait2, User, KeepAlive, DelayedAck };
inline constexpr int kTimerCount = static_cast<int>(Timer::DelayedAck) + 1;
/// The trace's word: "RETRANSMISSION", "TIME-WAIT", "FIN-WAIT-2" ...
std::string_view text(Timer timer);

struct Timeout {
    Timer timer;
    bool orphansFull = false;    ///< Linux tcp_out_of_resources: there is no room for this orphan any more
};

/// The host loses power: the TCB is gone without a segment.
struct PowerOff {};

/// The three kinds of event of RFC 9293 3.10, and the end of the machine.
using Event = std::variant<UserCall, SegmentArrives, Timeout, PowerOff>;

}  // namespace tcp
