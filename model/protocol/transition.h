#pragma once

#include "protocol/clause.h"
#include "protocol/config.h"
#include "protocol/state.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace tcp {

/// What makes the state change. The procedures of RFC 9293 3.10 decide which trigger applies (guards);
/// the table below says where it leads (arrows).
enum class Trigger : std::uint8_t {
    PassiveOpen,
    ActiveOpen,
    Send,
    Close,
    Abort,
    ReceiveSyn,
    ReceiveSynAck,        ///< SYN that also acknowledges our SYN
    ReceiveSynAckFin,     ///< the same segment carries a FIN
    ReceiveAckOfSyn,
    ReceiveFin,
    ReceiveAckOfFin,
    ReceiveFinAckOfFin,   ///< one segment carries the FIN and acknowledges ours (Figure 5 note 2)
    ReceiveRst,
    ReceiveRstPassive,    ///< in SYN-RECEIVED reached from LISTEN
    ReceiveSynPassive,    ///< likewise (3.10.7.4 fourth)
    ReceiveSynInWindow,   ///< RFC 793's answer to a SYN, where challenge ACKs are off
    TimeWaitTimeout,
    UserTimeout,
    RetransmissionTimeout,  ///< R2 reached: the data, SYN or FIN was resent in vain
    KeepAliveTimeout,
    FinTimeout,           ///< an operating system's limit on FIN-WAIT-2
    DataAfterClose,       ///< text for an application that has closed both directions
    UnreadDataAtClose,
    Linger2,              ///< Linux TCP_LINGER2 < 0
    TooManyOrphans,       ///< Linux tcp_max_orphans
    TimeWaitOverflow,     ///< Linux tcp_max_tw_buckets
    PowerOff,
};

inline constexpr int kTriggerCount = static_cast<int>(Trigger::PowerOff) + 1;

/// The trace's word for it: "ReceiveFin" is "rcv FIN".
std::string_view text(Trigger trigger);

/// How the state diagram treats the arrow: Base is drawn always, the others while they are current.
enum class Layer : std::uint8_t { Base, Os, Abort, Rare };
std::string_view text(Layer layer);

struct Transition {
    State from;
    Trigger trigger;
    State to;
    Layer layer;
    Clause clause;
    std::string_view edge;  ///< id of the arrow in resources/layout/*.json

    /// An arrow of RFC 9293 Figure 5 (with its note 2).
    constexpr bool drawn() const { return layer == Layer::Base; }
};

/// Every state change the model can make, ordered by state.
std::span<const Transition> transitions();
/// The row for this pair, or nullptr: then the trigger is a programming error in that state.
/// A deviation's row goes before the right one.
const Transition* find(State from, Trigger trigger, Deviation deviation = Deviation::None);

}  // namespace tcp
