#pragma once

#include "scenario/play.h"
#include "simulation/trace_event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tcp {

/// A step of the scenario begins.
struct StepBegun {
    Instant at{};
    std::size_t index = 0;
};

/// Which timer a kernel says is running (idiag_timer of sock_diag, the column `tr` of /proc/net/tcp).
enum class SeenTimer : std::uint8_t { Off, Retransmission, KeepAlive, TimeWait, Persist };
/// The word of ss: "off", "on", "keepalive", "timewait", "persist".
std::string_view text(SeenTimer timer);

/// What the kernel said of a socket when its timer, or the queue behind it, was another than before.
struct SocketSeen {
    Instant at{};
    HostId host{};
    State state = State::Closed;
    SeenTimer timer = SeenTimer::Off;
    Duration expires{};           ///< until the timer fires
    std::uint32_t retransmits = 0;
    std::uint32_t recvQ = 0;      ///< octets
    std::uint32_t sendQ = 0;      ///< octets
    bool orphan = false;          ///< no process holds it
};

/// A socket call failed, or a socket was told of an error: "ECONNRESET".
struct ErrorSeen {
    Instant at{};
    HostId host{};
    std::string name;
};

/// A silence in which nothing was due was not lived through to its end.
struct SilenceCut {
    Instant at{};
    std::size_t step = 0;
    Duration wanted{};
    Duration waited{};
};

/// A step was given more time, because a kernel's timers may be late by an eighth.
struct GraceGiven {
    Instant at{};
    std::size_t step = 0;
    Duration extra{};
};

/// An expectation of the scenario was checked.
struct Judged {
    Instant at{};
    std::size_t step = 0;
    bool ok = true;
    std::string message;
};

/// The run could not go on behind this step.
struct RunStopped {
    Instant at{};
    std::size_t step = 0;
};

struct RunEnded {
    Instant at{};
    State client = State::Closed;
    State server = State::Closed;
    std::size_t failed = 0;       ///< expectations
};

using TraceItem =
    std::variant<StepBegun, TraceEvent, SocketSeen, ErrorSeen, SilenceCut, GraceGiven, Judged, RunStopped, RunEnded>;
Instant timeOf(const TraceItem& item);

/// A run as a trace tells it (reference: trace): in the order in which things happened.
struct Trace {
    std::string source;           ///< who played it: "linux 6.18.44"; empty: the simulator
    std::string scenario;         ///< id of the lesson; empty: not told
    std::vector<TraceItem> items;

    bool measured() const { return !source.empty(); }
};

/// The trace of a simulated run.
Trace traceOf(const Run& run);
/// Also what would have come next, within this time: it stands behind RunEnded.
Trace traceOf(const Run& run, Duration beyond);

/// The word of a call's result or of a refusal as the model spells it, with static storage; "error: other" for one
/// that no rule of ours gives.
std::string_view knownWord(std::string_view word);
/// The row of the transition table for a change that was seen. Where several lead from one to the other, the one with
/// this trigger, else the first. A pair that has none is a finding: clause None, no edge
StateChanged seenChange(State from, State to, std::string_view trigger);

/// What happened at a host before a look found it changed.
enum class SeenCause : std::uint8_t { Open, Close, Abort, PowerOff, Syn, Ack, Fin, Rst, Timer };
/// The row whose trigger fits the cause; else the first.
StateChanged seenChange(State from, State to, SeenCause cause);

}  // namespace tcp
