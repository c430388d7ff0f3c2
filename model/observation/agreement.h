#pragma once

#include "observation/trace.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tcp {

/// What is compared, host by host and in order: state changes, segments (control bits without PSH, relative numbers,
/// length) and calls. Windows and absolute numbers are each TCP's own business.
enum class Compared : std::uint8_t { States, Segments, Calls };
inline constexpr int kComparedCount = 3;

/// How many of the things of one kind were the same, and of how many (the longer of the two lists).
struct Agreed {
    std::size_t same = 0;
    std::size_t of = 0;

    bool all() const { return same == of; }
    Agreed& operator+=(const Agreed& more);
};

/// One thing that both traces could have, with what makes it the same in both.
struct Likeness {
    Instant at{};
    std::size_t step = 0;          ///< of the scenario
    HostId host{};
    Compared kind{};
    State from = State::Closed;    ///< of a state change
    State to = State::Closed;
    Control bits = 0;              ///< of a segment
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
    std::uint32_t length = 0;      ///< of a segment, octets of text
    HostCall call{};               ///< of a call
    std::string_view result;
    std::string_view error;        ///< of a call, measured: the errno behind its result, where that was told
    bool beyond = false;           ///< the simulator would have done it after its end, within the slack of the wheel
    Duration apart = Duration::max();  ///< from the nearest state or segment of its trace

    bool alike(const Likeness& other) const;
};

enum class DifferenceKind : std::uint8_t { OnlySimulated, OnlyMeasured, Early, Late };

/// A difference, in the order of the simulated story.
struct Difference {
    DifferenceKind kind{};
    Likeness event;                ///< of Early and Late, the simulated one; its time
    Duration simulated{};          ///< of Early and Late: since the matched event before
    Duration measured{};
};

struct Agreement {
    std::array<Agreed, kComparedCount> counts{};
    std::vector<Difference> differences;
    std::size_t inLastTick = 0;    ///< of what is the same: what the simulator would have done just after its end
    std::optional<std::size_t> shifted;  ///< the first step of which one has in it what the other has in another

    const Agreed& operator[](Compared what) const { return counts[static_cast<std::size_t>(what)]; }
    /// Every state, segment and call is the same; times may differ.
    bool sameStory() const;
};

/// Times are compared from one matched event to the next. A kernel's timers are never early, and late by up to an
/// eighth (the timer wheel): alike within -10 ms and +10 ms + 13 %. Where a silence was cut, times are not compared.
///
/// Timers of one slot of the wheel end in one tick, so a run that ends with the first of them has seen the others. What
/// stands behind the end of the simulated trace (traceOf with kLongestSlot) is therefore counted where the kernel did
/// it in the tick in which something else happened last, and the simulator would have within the slot of that timer.
Agreement agreement(const Trace& simulated, const Trace& measured);

}  // namespace tcp
