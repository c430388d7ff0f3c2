#pragma once

#include "scenario/play.h"

#include <optional>

namespace tcp {

inline constexpr Duration kNoticed = 200ms;      ///< shorter waits pass while one types
inline constexpr Duration kLongestWait = 70s;    ///< of a card

/// How long a lab card has its reader wait: a kernel's timers may be late by an eighth.
class CardClock {
public:
    /// `losses`: segments are lost, and sent again after a fifth of a second. Then who looks must be neither early nor
    /// late, and waits are counted from the loss on.
    CardClock(const Run& run, bool losses) : run_(run), losses_(losses) {}

    /// The wait of a scenario's step after which there is something to see at moment `rest`; none: it is not typed.
    std::optional<Duration> wait(std::size_t step, std::size_t rest);
    /// How long after the beginning of the step its last event is; 0: nothing happens.
    Duration lastEvent(std::size_t step) const;
    Duration length(std::size_t step) const;
    /// How soon something that was lost is sent again; 0: nothing is.
    Duration resent(const World& world) const;
    /// Nothing is in flight, and nothing will be before one can look.
    bool rests(const World& world) const;

private:
    Instant begin(std::size_t step) const { return run_.timeline.at(run_.stepBegin(step)).now(); }
    Duration usual(std::size_t step) const;

    const Run& run_;
    bool losses_;
    Duration behind_{};    ///< so much later than in the run is it on the card
};

}  // namespace tcp
