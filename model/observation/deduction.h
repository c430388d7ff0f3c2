#pragma once

#include "observation/conversation.h"
#include "observation/possible_states.h"

#include <array>
#include <cstdint>

namespace tcp {

/// Where the capture was made. Auto: by the ratio of the two round trips of the handshake.
enum class CapturePoint : std::uint8_t { Auto, Client, Server, Middle, Both };

/// What is taken for granted beyond what the file proves; each has its letter.
enum class Assumption : std::uint8_t {
    FinAtClose,        ///< a: a FIN left when CLOSE was called, an RST when the connection went
    LastArrived,       ///< b: the last control segment that was seen arrived
    NoneLostBefore,    ///< c: no earlier copy was lost before the capture point
    TimerRan,          ///< d: a timer of the profile has run
    ResetAccepted,     ///< e: the RST was accepted
    Genuine,           ///< f: segments are genuine
};
inline constexpr int kAssumptionCount = 6;
constexpr char letter(Assumption assumption) { return static_cast<char>('a' + static_cast<int>(assumption)); }

class Assumptions {
public:
    constexpr Assumptions() = default;
    constexpr explicit Assumptions(std::uint8_t bits) : bits_(bits) {}
    constexpr Assumptions(std::initializer_list<Assumption> some)
    {
        for (const Assumption one : some)
            bits_ = static_cast<std::uint8_t>(bits_ | 1u << static_cast<unsigned>(one));
    }
    constexpr bool has(Assumption one) const { return (bits_ >> static_cast<unsigned>(one) & 1) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr Assumptions with(Assumption one) const
    {
        return Assumptions(static_cast<std::uint8_t>(bits_ | 1u << static_cast<unsigned>(one)));
    }
    constexpr Assumptions without(Assumption one) const
    {
        return Assumptions(static_cast<std::uint8_t>(bits_ & ~(1u << static_cast<unsigned>(one))));
    }
    /// Each of these is among the others.
    constexpr bool within(Assumptions others) const { return (bits_ & ~others.bits_) == 0; }

    friend constexpr bool operator==(Assumptions, Assumptions) = default;

private:
    std::uint8_t bits_ = 0;
};
inline constexpr Assumptions kEveryAssumption{(1u << kAssumptionCount) - 1};

/// Before `lo` a fact surely does not hold, from `hi` on it surely does; between them either.
struct FactInterval {
    Moment lo = Moment::never();
    Moment hi = Moment::never();
    bool ownSend = false;  ///< `lo` is the passing of a segment of this end, which left it up to a delay earlier
};

/// The facts about one end, and what ties them.
struct Deduction {
    std::array<FactInterval, kFactCount> facts;
    Couplings couplings;
    StateSet before;         ///< of the connection that used the tuple before, and may be there until the SYN
    std::int32_t delay = 0;  ///< microseconds from this end to the capture at most; -1: not known

    const FactInterval& of(Fact fact) const { return facts[static_cast<std::size_t>(fact)]; }
    FactInterval& of(Fact fact) { return facts[static_cast<std::size_t>(fact)]; }
    Answers answersAt(Moment now) const;
    StateSet statesAt(Moment now) const;
};

/// Where the capture stands as seen from each end.
struct Standing {
    bool atA = false;
    bool atB = false;
    bool sendsAtOnce = false;  ///< each end's segments are seen as they leave it: both captures merged
};
Standing standingOf(const Conversation& conversation, CapturePoint point);

Deduction deduce(const Conversation& conversation, End end, CapturePoint point = CapturePoint::Auto,
                 Assumptions assumptions = {});
Deduction deduce(const Conversation& conversation, End end, const Standing& standing, Assumptions assumptions);

/// The states of an end: those that are proved possible, and the one that the fewest of the assumptions that may be
/// made single out.
struct EndStates {
    StateSet proved;
    StateSet assumed;         ///< one state where assumptions single one out; else as proved
    Assumptions by;           ///< empty: certain
    bool certain() const { return proved.isOne(); }
};
EndStates statesAt(const Conversation& conversation, End end, Moment now, CapturePoint point = CapturePoint::Auto,
                   Assumptions may = kEveryAssumption);
/// With what is deduced of it without assumptions.
EndStates statesAt(const Conversation& conversation, End end, Moment now, const Standing& standing,
                   const Deduction& proved, Assumptions may);

}  // namespace tcp
