#pragma once

#include "protocol/segment.h"
#include "protocol/time.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace tcp {

/// The two hosts. Names only: both are the same kind of endpoint.
enum class HostId : std::uint8_t { Client, Server };
inline constexpr HostId kHosts[] = {HostId::Client, HostId::Server};
constexpr HostId other(HostId host) { return host == HostId::Client ? HostId::Server : HostId::Client; }
constexpr std::size_t index(HostId host) { return static_cast<std::size_t>(host); }
std::string_view text(HostId host);

/// What an application or its machine can do (contract 1.1).
enum class HostCall : std::uint8_t {
    Listen, Connect, Send, Receive, Shutdown, Close, Abort, Hang, Resume, Kill, PowerOff, Boot,
};
inline constexpr HostCall kHostCalls[] = {HostCall::Listen,   HostCall::Connect, HostCall::Send,
                                          HostCall::Receive,  HostCall::Shutdown, HostCall::Close,
                                          HostCall::Abort,    HostCall::Hang,    HostCall::Resume,
                                          HostCall::Kill,     HostCall::PowerOff, HostCall::Boot};
/// "listen", "power-off": the word of the scenario file and of the trace.
std::string_view text(HostCall call);

struct CallAction {
    HostId host;
    HostCall call;
    std::uint32_t octets = 0;  ///< of send; of receive, 0 is all
    std::uint32_t connection = 0;  ///< number of the one that is meant; 0: the newest. connect: else one more

    friend bool operator==(const CallAction&, const CallAction&) = default;
};

enum class Impairment : std::uint8_t { Drop, Duplicate, Delay };

/// The next `count` segments of `host` (with these control bits, if any are given) are lost, doubled or delayed.
/// `bits` match when all of them are set, and SYN, FIN and RST are set only if given:
/// "ACK" is an ACK without FIN, "FIN" is also a FIN,ACK.
struct ImpairAction {
    Impairment what;
    HostId host;
    int count = 1;
    Duration delay{};
    std::optional<Control> bits;

    friend bool operator==(const ImpairAction&, const ImpairAction&) = default;
};

struct CableAction {
    bool up;
    friend bool operator==(const CableAction&, const CableAction&) = default;
};

struct LatencyAction {
    Duration oneWay;
    friend bool operator==(const LatencyAction&, const LatencyAction&) = default;
};

/// One term of `seq=rcv.nxt+rcv.wnd-1`.
enum class Variable : std::uint8_t { Number, RcvNxt, SndNxt, SndUna, RcvWnd, SndWnd, Iss, Irs };
std::string_view text(Variable variable);

struct Term {
    bool minus = false;
    Variable variable = Variable::Number;
    std::uint32_t number = 0;

    friend bool operator==(const Term&, const Term&) = default;
};
using Expression = std::vector<Term>;

/// A forged segment arrives at `host` now, as if from the other.
struct InjectAction {
    HostId host;
    Control bits = 0;
    Expression seq;  ///< empty: rcv.nxt
    Expression ack;  ///< empty: snd.nxt, if ACK is set
    std::uint32_t length = 0;
    std::optional<std::uint32_t> window;  ///< empty: as last seen from that side

    friend bool operator==(const InjectAction&, const InjectAction&) = default;
};

/// A hand on one segment in flight (free play): lost, sent twice, or late.
struct FlightAction {
    std::uint64_t id;
    Impairment what;
    Duration delay{};

    friend bool operator==(const FlightAction&, const FlightAction&) = default;
};

using Action = std::variant<CallAction, ImpairAction, CableAction, LatencyAction, InjectAction, FlightAction>;

}  // namespace tcp
