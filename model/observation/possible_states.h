#pragma once

#include "protocol/state.h"

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>

namespace tcp {

/// A set of the eleven states of RFC 9293 3.3.2.
class StateSet {
public:
    constexpr StateSet() = default;
    constexpr StateSet(std::initializer_list<State> states)
    {
        for (const State state : states)
            add(state);
    }

    constexpr void add(State state) { bits_ = static_cast<std::uint16_t>(bits_ | bit(state)); }
    constexpr bool has(State state) const { return (bits_ & bit(state)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    int size() const;
    constexpr bool isOne() const { return std::has_single_bit(bits_); }
    /// The one state of a set of one.
    State only() const;
    std::uint16_t bits() const { return bits_; }

    friend constexpr bool operator==(StateSet, StateSet) = default;
    friend constexpr StateSet operator|(StateSet a, StateSet b)
    {
        StateSet both;
        both.bits_ = static_cast<std::uint16_t>(a.bits_ | b.bits_);
        return both;
    }

private:
    static constexpr std::uint16_t bit(State state)
    {
        return static_cast<std::uint16_t>(1u << static_cast<unsigned>(state));
    }

    std::uint16_t bits_ = 0;
};

/// What is asked about an endpoint X, whose peer is Y. The states follow from the answers.
enum class Fact : std::uint8_t {
    SynSent,        ///< X has sent its SYN
    SynReceived,    ///< X has Y's SYN
    SynAcked,       ///< X knows that its SYN was received
    Closed,         ///< X has called CLOSE: its FIN is sent or queued
    FinReceived,    ///< X has Y's FIN
    FinAcked,       ///< X knows that its FIN was received
    Gone,           ///< the connection of X is gone without FINs
};
inline constexpr int kFactCount = 7;

enum class Answer : std::uint8_t { No, Yes, Either };
using Answers = std::array<Answer, kFactCount>;

/// Which FIN came first where X has both sent its own and received the peer's.
enum class CloseOrder : std::uint8_t { Unknown, OwnFirst, PeerFirst };

/// What ties the facts of an endpoint together; each removes combinations.
struct Couplings {
    bool passive = false;          ///< X answers Y's SYN with its own: neither is without the other
    bool synCarriesAck = false;    ///< every copy of Y's SYN acknowledged X's: who has it knows
    bool finCarriesAck = false;    ///< every copy of Y's FIN acknowledged X's
    bool listens = false;          ///< before its SYN, X is in LISTEN, not CLOSED
    bool mayListen = false;        ///< before its SYN, X may also be in LISTEN
    CloseOrder order = CloseOrder::Unknown;
};

/// The states that the answers leave; empty: no endpoint of RFC 9293 can be so.
StateSet possibleStates(const Answers& answers, const Couplings& couplings);

}  // namespace tcp
