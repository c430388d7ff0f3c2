#pragma once

#include "protocol/segment.h"
#include "protocol/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tcp::drill {

/// Where in a script: both from 1.
struct Place {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Why something of a script has no part in the model. It is named and skipped.
enum class Outside : std::uint8_t {
    None,
    Ecn,        ///< RFC 3168, AccECN: control bits and marks of IP
    FastOpen,   ///< RFC 7413
    SackBlocks, ///< RFC 2018 3: blocks, and recovery by them
    Md5,        ///< RFC 2385
    UrgentPointer,
    Icmp,
    OtherProtocol, ///< UDP, MPTCP, encapsulated packets
    Congestion,    ///< the congestion window and what follows from it
    SendBuffer,    ///< what a socket takes before write() waits
    Errorqueue,    ///< timestamps and zero copy
    Epoll,
    SocketOption,
    SystemCall,
    Flag, ///< of send() or recv()
    Sysctl,
    ShellCommand,
    Assertion,
    ScriptOption, ///< --name=value
};

/// An argument or result of a system call.
struct Expression {
    enum class Kind : std::uint8_t { Ellipsis, Number, Word, Text, Either, List, Fields, Call };
    Kind kind = Kind::Ellipsis;
    std::int64_t number = 0;
    std::string word;              ///< of Word, Text and Call; in Fields, the name of a part
    std::vector<Expression> parts; ///< of Either (A|B), List ([…]), Fields ({…}) and Call (f(…))
    Place place;
};

/// One option of a segment as the script has it.
struct ScriptOption {
    enum class Kind : std::uint8_t {
        Nop,
        End,
        Mss,
        WindowScale,
        SackPermitted,
        Sack,
        Timestamps,
        FastOpen,
        Md5,
        AccEcn
    };
    Kind kind{};
    std::uint32_t value = 0; ///< MSS, shift or TS val
    std::uint32_t echo = 0;  ///< TS ecr

    friend bool operator==(const ScriptOption&, const ScriptOption&) = default;
};

/// A segment that comes in (<) or is expected to go out (>). Numbers count from the script's own.
struct ScriptPacket {
    bool outbound = false;
    Control bits = 0;
    std::uint32_t seq = 0;
    bool anySequence = false; ///< ...(0)
    std::uint32_t text = 0;
    std::optional<std::uint32_t> ack;
    std::optional<std::uint16_t> window;
    bool anyOptions = false; ///< <...>
    std::vector<ScriptOption> options;
    std::optional<std::pair<std::uint16_t, std::uint16_t>> ports; ///< from, to
    Outside outside = Outside::None; ///< it is not a segment of the model at all, or not wholly

    bool has(Control some) const { return (bits & some) == some; }
};

struct SystemCall {
    std::string name;
    std::vector<Expression> arguments;
    Expression result;
    std::string error;             ///< errno's name, where the result is -1
    std::optional<Duration> until; ///< it blocks until then, counted as the event's time is
};

/// `…`: a line for the shell.
struct ShellCommand {
    std::string text;
};

/// %{ … }%: Python about struct tcp_info.
struct Assertion {
    std::string text;
};

struct EventTime {
    enum class Kind : std::uint8_t { Relative, Absolute, Any };
    Kind kind = Kind::Relative;
    Duration at{};
    std::optional<Duration> end; ///< of a range
};

struct ScriptEvent {
    EventTime time;
    std::variant<ScriptPacket, SystemCall, ShellCommand, Assertion> what;
    Place place;
};

struct Script {
    std::vector<std::pair<std::string, std::string>> options;  ///< --name=value
    std::vector<std::pair<std::string, std::string>> settings; ///< of a comment: see settingsOf()
    std::vector<ScriptEvent> events;                           ///< with the first command, at time 0
};

/// What was expected where a script could not be read.
enum class Expected : std::uint8_t {
    Event, ///< a time such as +0, +.1~+.2 or *
    Time,
    Backwards, ///< a range that ends before it begins
    NoRange,   ///< only segments that go out have a range, or *
    Action,    ///< <, >, a system call, `command` or %{ assertion }%
    Flags,
    Sequence,    ///< 1:1001(1000)
    SequenceSum, ///< the end is not the beginning and the length
    Number,
    Option, ///< of a segment
    OptionEnd,
    Arguments, ///< ( … )
    Equals,
    Argument,
    Close, ///< the bracket that was opened
    End,   ///< of a comment, text, command or assertion
    Depth, ///< nested too deeply
};

struct ScriptError {
    Expected expected{};
    Place place;
    std::string found; ///< what stands there; empty: the end of the script
};

} // namespace tcp::drill
