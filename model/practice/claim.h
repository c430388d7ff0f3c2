#pragma once

#include "protocol/effect.h"
#include "scenario/play.h"
#include "tools/state_names.h"

#include <cstdint>
#include <vector>

namespace tcp::practice {

/// What an answer says about a run. Each kind can be checked against the run, so that no answer is right by decree.
enum class ClaimKind : std::uint8_t {
    StateIs,             ///< the host is in this state at the end
    OnlyOn,              ///< this host alone is in the state at the end
    OnBoth,
    OnNeither,
    SendsFirst,          ///< the first segment that the host sends, with these bits; 0: it sends none
    ClosedFirst,         ///< its application closed before the other's FIN had come
    FinsCrossed,
    StillAfter,          ///< it would still be in the state after so much more time without a call
    RunsTimer,           ///< this timer runs on the host, and no other
    RunsNoTimer,
    EndedBy,             ///< the remedy would bring the host out of its state
    OwesClose,           ///< its application has not closed what the peer has closed
    SegmentLost,
    FinUnanswered,       ///< the FIN of the other host was not acknowledged by this one
    NeverClosed,         ///< its application has not closed
    WentThrough,         ///< it went through these states, in this order, and no others
    LastedFor,           ///< it was in the state for so long, and is not any more
    SegmentCount,        ///< so many segments crossed the network
    NotBecauseOf,        ///< this obstacle would not leave the host in the state it is in
    Descriptors,         ///< so many file descriptors belong to its connection
    EstablishedFirst,    ///< it was ESTABLISHED before the other
    EstablishedTogether,
    IsTold,              ///< the application is told this, and nothing else
    IsToldNothing,
    Prints,              ///< the tool prints this as its state
    CausedBy,            ///< this trigger brought the host from the first state of the path to the second
};

/// What somebody could do about a connection that stays.
enum class Remedy : std::uint8_t { OwnClose, Cable, FinAgain, Time };
inline constexpr Duration kRemedyTime = 1h;
/// Why a connection may not come about.
enum class Obstacle : std::uint8_t { NobodyListens, SynLost, AnswerLost, ServerOff };

struct RunClaim {
    ClaimKind kind{};
    HostId host{};
    State state{};
    Control bits = 0;
    Timer timer{};
    Duration time{};
    int count = 0;
    Remedy remedy{};
    Obstacle obstacle{};
    Signal signal{};
    Spelling spelling{};
    Spelling asked{};            ///< of Prints: whose word is asked for; `spelling` is whose it takes it for
    Trigger trigger{};
    std::vector<State> path{};   ///< of CausedBy: from, to

    friend bool operator==(const RunClaim&, const RunClaim&) = default;
};

namespace claim {
RunClaim of(ClaimKind kind, HostId host);
RunClaim stateIs(HostId host, State state);
RunClaim onlyOn(HostId host, State state);
RunClaim onBoth(State state);
RunClaim onNeither(State state);
RunClaim sendsFirst(HostId host, Control bits);
RunClaim stillAfter(HostId host, State state, Duration time);
RunClaim runsTimer(HostId host, Timer timer);
RunClaim endedBy(HostId host, Remedy remedy);
RunClaim wentThrough(HostId host, std::vector<State> path);
RunClaim lastedFor(HostId host, State state, Duration time);
RunClaim segmentCount(int count);
RunClaim notBecauseOf(HostId host, Obstacle obstacle);
RunClaim descriptors(HostId host, int count);
RunClaim isTold(HostId host, Signal signal);
RunClaim prints(HostId host, State state, Spelling spelling, Spelling asked);
RunClaim causedBy(HostId host, State from, State to, Trigger trigger);
}  // namespace claim

/// A run, and from which of its moments on an answer is about it.
struct Story {
    const Run& run;
    std::size_t from = 0;

    const World& end() const { return run.timeline.last(); }
};

/// What the run itself says.
bool holds(const RunClaim& claim, const Story& story);

/// The states of the host since the moment, the one at that moment first.
std::vector<State> pathOf(const Story& story, HostId host);
/// How long the host was last in the state, if it has left it.
std::optional<Duration> stayOf(const Story& story, HostId host, State state);
/// What the tool of this spelling prints for the state; empty: no line, as for CLOSED.
std::string_view printed(State state, Spelling spelling);

}  // namespace tcp::practice
