#pragma once

#include "protocol/effect.h"
#include "simulation/action.h"

#include <string>
#include <variant>
#include <vector>

namespace tcp {

struct Called {
    HostCall call;
    std::uint32_t octets = 0;
    std::string_view result;  ///< "ok" or the RFC's error text; static storage
};

struct Sent {
    std::uint64_t id;          ///< the same at both ends
    Segment segment;
    std::int32_t rseq = 0;    ///< relative to the sender's ISS
    std::int32_t rack = 0;    ///< relative to the peer's ISS
    bool retransmission = false;
    Clause clause = Clause::None;
    Instant due{};             ///< when it arrives, unless it is lost
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
};

enum class Loss : std::uint8_t { Drop, Random, NetworkDown, HostOff };
/// "drop", "loss", "network down", "host off"
std::string_view text(Loss why);

struct Lost {
    std::uint64_t id;
    Loss why;
};

struct Injected {
    std::uint64_t id;
    Segment segment;
    std::int32_t rseq = 0;
    std::int32_t rack = 0;
};

/// One line of the story: what happened at a host (the sender, of Lost; the receiver, of Injected).
struct Happening {
    Instant at{};
    HostId host{};
    std::uint32_t connection = 0;  ///< number of the connection at that host, 0: none (a listener, no TCB)
    std::variant<Called, Sent, Received, Lost, Injected, StateChanged, TimerChanged, UserSignalled> what;
};

using Happenings = std::vector<Happening>;

}  // namespace tcp
