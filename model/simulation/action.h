#pragma once

#include "protocol/event.h"
#include "protocol/segment.h"
#include "protocol/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
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

/// A host, or one of its sockets: by the number of the connection, or by the local port of one without a peer.
struct SocketName {
    HostId host{};
    std::uint32_t connection = 0;  ///< from 1, by age; 0: not said
    std::uint16_t port = 0;        ///< 0: not said

    friend bool operator==(const SocketName&, const SocketName&) = default;
};
/// "client", "client#2", "server:8080"
std::string text(const SocketName& name);

/// What an application or its machine can do (reference: actions).
enum class HostCall : std::uint8_t {
    Listen, Connect, Bind, Send, Receive, Shutdown, Close, Abort, Set, Hang, Resume, Kill, PowerOff, Boot,
};
inline constexpr HostCall kHostCalls[] = {HostCall::Listen,   HostCall::Connect,  HostCall::Bind,   HostCall::Send,
                                          HostCall::Receive,  HostCall::Shutdown, HostCall::Close,  HostCall::Abort,
                                          HostCall::Set,      HostCall::Hang,     HostCall::Resume, HostCall::Kill,
                                          HostCall::PowerOff, HostCall::Boot};
/// "listen", "power-off": the word of the scenario file and of the trace.
std::string_view text(HostCall call);

/// The socket option set before bind(): none, SO_REUSEADDR, or SO_EXCLUSIVEADDRUSE (Windows).
enum class Reuse : std::uint8_t { No, Address, Exclusive };
inline constexpr Reuse kReuses[] = {Reuse::No, Reuse::Address, Reuse::Exclusive};
/// "", "reuseaddr", "exclusive"
std::string_view text(Reuse reuse);

/// "", "read", "both": which half shutdown() is to close.
std::string_view text(Half half);

/// The value of a setting, as it is written in a file: "1.5s", "true". It is short, and copied without a thought.
class SettingText {
public:
    SettingText() = default;
    /// What is longer than any legal value is cut.
    explicit SettingText(std::string_view text) { text.copy(text_.data(), text_.size() - 1); }

    std::string_view view() const { return text_.data(); }

    friend bool operator==(const SettingText&, const SettingText&) = default;

private:
    std::array<char, 24> text_{};
};

/// A socket option: a setting of the host (settings.h) that one socket has for itself.
struct SocketOption {
    std::string_view key{};  ///< its name; static storage
    SettingText value{};     ///< legal

    friend bool operator==(const SocketOption&, const SocketOption&) = default;
};

struct CallAction {
    HostId host;
    HostCall call;
    std::uint32_t octets = 0;  ///< of send; of receive, 0 is all
    /// Number of the connection that is meant; 0: the newest. connect: the one that is to be opened beside the others.
    std::uint32_t connection = 0;
    std::uint16_t socket = 0;  ///< instead: the bound or listening socket of this local port
    std::uint16_t port = 0;    ///< bind, listen: the local port; connect: the remote one; 0: the usual one
    Reuse reuse = Reuse::No;   ///< of bind
    Half half = Half::Write;   ///< of shutdown
    SocketOption option{};     ///< of set

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
    bool pastBox = false;  ///< of Drop: only after the box in the middle has seen it, if there is one

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
enum class Variable : std::uint8_t { Number, RcvNxt, SndNxt, SndUna, RcvWnd, SndWnd, Iss, Irs, TsRecent };
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
    std::uint32_t connection = 0;         ///< of which connection of the host; 0: the newest
    std::optional<std::uint16_t> mss{};   ///< of a SYN; empty: no such option
    std::optional<Expression> tsVal{};    ///< empty: no timestamps
    std::optional<Expression> tsEcr{};    ///< with tsVal; empty: the host's own clock now, if ACK is set

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
