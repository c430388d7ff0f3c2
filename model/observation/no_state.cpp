#include "observation/no_state.h"

#include <algorithm>
#include <array>

namespace tcp {
namespace {

/// What allows a fact to become true.
Clause clauseOf(Fact fact)
{
    switch (fact) {
    case Fact::SynSent: return Clause::R3_10_1_Open;
    case Fact::SynReceived: return Clause::R3_10_7_3_Fourth;
    case Fact::SynAcked:
    case Fact::FinAcked: return Clause::R3_10_7_4_Fifth;
    case Fact::Closed: return Clause::R3_10_4_Close;
    case Fact::FinReceived: return Clause::R3_10_7_4_Eighth;
    case Fact::Gone: return Clause::R3_10_5_Abort;
    }
    return Clause::None;
}

}  // namespace

// The set changes only where a fact does.
std::optional<NoState> noStateOf(const Deduction& deduction)
{
    NoState none{Moment::never(), Clause::None, {}};
    std::array<Moment, 2 * kFactCount> looked;  // several facts may change with one packet
    std::size_t count = 0;
    const auto look = [&](Moment moment, int fact) {
        const auto end = looked.begin() + static_cast<std::ptrdiff_t>(count);
        if (!moment.isPacket() || none.packet <= moment || std::find(looked.begin(), end, moment) != end) return;
        looked[count++] = moment;
        if (!deduction.statesAt(moment).empty()) return;
        none.packet = moment;
        none.clause = clauseOf(static_cast<Fact>(fact));
    };
    for (int i = 0; i < kFactCount; ++i) {
        const FactInterval& fact = deduction.facts[static_cast<std::size_t>(i)];
        look(fact.lo, i);
        look(fact.hi, i);
    }
    if (!none.packet.isPacket()) return std::nullopt;
    const Moment before(none.packet.at(), none.packet.packet() - 1);
    if (before.isPacket()) none.before = deduction.statesAt(before);
    return none;
}

}  // namespace tcp
