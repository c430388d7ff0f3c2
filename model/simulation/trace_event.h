#pragma once

#include "protocol/effect.h"
#include "simulation/action.h"
#include "simulation/box.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tcp {

/// The result of a close() that does not return yet (SO_LINGER).
inline constexpr std::string_view kCallBlocks = "blocks";

struct Called {
    HostCall call;
    std::uint32_t octets = 0;
    std::string_view result;  ///< "ok", the RFC's error text or, where it has none, errno's name; static storage
    std::uint16_t port = 0;   ///< that the caller named, of bind, listen and connect
    Half half = Half::Write;  ///< of shutdown
    SocketOption option{};    ///< of set
    bool returns = false;     ///< a close() that waited (SO_LINGER) comes back, with this result
};

/// The pair of sockets that a segment names; the addresses are those of its hosts.
struct PortPair {
    std::uint16_t from = 0;    ///< of the sender
    std::uint16_t to = 0;

    friend bool operator==(const PortPair&, const PortPair&) = default;
};

/// Number of an event, from 1, in the order in which the events of a world happened.
using EventNumber = std::uint32_t;
inline constexpr EventNumber kNoEvent = 0;

struct Sent {
    std::uint64_t id;          ///< the same at both ends
    Segment segment;
    std::int32_t rseq = 0;    ///< relative to the sender's ISS
    std::int32_t rack = 0;    ///< relative to the peer's ISS
    bool retransmission = false;
    Clause clause = Clause::None;
    Instant due{};             ///< when it arrives, unless it is lost
    PortPair ports{};
    std::uint64_t duplicateOf = 0;       ///< id of the segment that the network made it of; 0: its host sent it
    std::uint64_t retransmissionOf = 0;  ///< id of the segment that carried its first number first; 0: not known
};

struct Received {
    std::uint64_t id;
    Segment segment;
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    bool retransmission = false;
    bool accepted = true;
    std::string_view reason;   ///< when not accepted
    Clause clause = Clause::None;
    bool forged = false;
    Instant sent{};
    PortPair ports{};
};

enum class Loss : std::uint8_t { Drop, Random, NetworkDown, HostOff, Box };
/// "drop", "loss", "network down", "host off", "box"
std::string_view text(Loss why);

struct Lost {
    std::uint64_t id;
    Loss why;
};

/// A hand holds a segment in flight back.
struct Delayed {
    std::uint64_t id;
    Instant due;               ///< when it arrives now
};

struct Injected {
    std::uint64_t id;
    Segment segment;
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    PortPair ports{};
    bool ofBox = false;        ///< the box in the middle has made it, not a hand
};

/// A segment passes the box in the middle, which lets it through; or the time of an entry is over.
struct BoxChanged {
    std::uint64_t id = 0;      ///< the segment that passes; 0: none did for so long that the box forgets
    PortPair ports{};          ///< of client and server
    Tracked before = Tracked::None;
    Tracked after = Tracked::None;
    Instant due{};             ///< when the box forgets unless something passes
};

/// One line of the log: what happened at a host (the sender, of Lost and Delayed; the receiver, of Injected; of
/// BoxChanged the sender, or the client where an entry is forgotten).
struct TraceEvent {
    /// A small one comes first: an event begins as one.
    using What = std::variant<Lost, Delayed, TimerChanged, StateChanged, UserSignalled, Called, Sent, Received,
                              Injected, BoxChanged>;

    TraceEvent() = default;
    TraceEvent(Instant when, HostId where, std::uint32_t of, What happened, EventNumber itsNumber = kNoEvent,
               EventNumber itsCause = kNoEvent, EventNumber givenThat = kNoEvent)
        : at(when), host(where), connection(of), what(std::move(happened)), number(itsNumber), cause(itsCause),
          given(givenThat)
    {
    }
    /// What happened is still to be said.
    TraceEvent(Instant when, HostId where, std::uint32_t of, EventNumber itsNumber, EventNumber itsCause,
               EventNumber givenThat)
        : at(when), host(where), connection(of), number(itsNumber), cause(itsCause), given(givenThat)
    {
    }

    Instant at{};
    HostId host{};
    std::uint32_t connection = 0;  ///< number of the connection at that host, 0: none (a listener, no TCB)
    What what;
    EventNumber number = kNoEvent;
    /// What set it off: of a receipt, the sending; of an expiry, the setting of the timer; of what a host does, the
    /// call, receipt or expiry that it deals with. kNoEvent: a call or a forged segment, which come from outside.
    EventNumber cause = kNoEvent;
    /// An earlier event without which the cause would have had another effect: the end of the connection that a refused
    /// segment was for, the SEND or CLOSE that waited for a window. kNoEvent: nothing to name.
    EventNumber given = kNoEvent;
};

using TraceLog = std::vector<TraceEvent>;

/// Numbers events as they happen and keeps them where there is a log. The numbers are the same without one.
class TraceRecorder {
public:
    TraceRecorder(EventNumber& last, TraceLog* log) : last_(last), log_(log) {}

    EventNumber record(TraceEvent event)
    {
        event.number = ++last_;
        if (log_ != nullptr) log_->push_back(std::move(event));
        return last_;
    }
    /// The same, where what happened is made only if it is kept.
    template <typename What>
    EventNumber record(Instant at, HostId host, std::uint32_t connection, const What& what, EventNumber cause,
                       EventNumber given = kNoEvent)
    {
        if (TraceEvent* event = begin(at, host, connection, cause, given)) event->what.template emplace<What>(what);
        return last_;
    }
    /// The next event, in whose place it is said what happened; null without a log. Its number is the last.
    TraceEvent* begin(Instant at, HostId host, std::uint32_t connection, EventNumber cause,
                      EventNumber given = kNoEvent)
    {
        // counted behind the question: what is passed is fetched only where there is a log
        if (log_ != nullptr) return keep(at, host, connection, cause, given);
        ++last_;
        return nullptr;
    }
    EventNumber last() const { return last_; }

private:
    TraceEvent* keep(Instant at, HostId host, std::uint32_t connection, EventNumber cause, EventNumber given);
    TraceEvent* add(Instant at, HostId host, std::uint32_t connection, EventNumber cause, EventNumber given)
    {
        return &log_->emplace_back(at, host, connection, ++last_, cause, given);
    }
    /// Out of line: else each event saves the registers that a larger log needs.
    [[gnu::noinline, gnu::cold]] TraceEvent* addToLargerLog(Instant at, HostId host, std::uint32_t connection,
                                                            EventNumber cause, EventNumber given);

    EventNumber& last_;
    TraceLog* log_;
};

}  // namespace tcp

extern template class std::vector<tcp::TraceEvent>;
