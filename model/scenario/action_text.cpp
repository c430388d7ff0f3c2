#include "scenario/word_reader.h"

namespace tcp {
namespace {

// Reading: one function per line of the table of contract 1.1. Each limit is the field it must fit into.
constexpr std::uint32_t kMostOctets = 1u << 30;     // of a SEND or RECEIVE: a gibibyte is more than a run can carry
constexpr std::uint32_t kMostSegments = 1'000'000;  // contract 1.5: as many as a run has events

constexpr std::array<std::string_view, 3> kImpairments{"drop", "duplicate", "delay"};

Action readCall(WordReader& words, HostId host)
{
    static const auto kCalls = spellings(std::to_array(kHostCalls));
    const HostCall call = kHostCalls[words.choose("call", kCalls).value_or(0)];
    CallAction action{host, call};
    if (call == HostCall::Send) action.octets = words.number("number of octets", 1, kMostOctets);
    if (call == HostCall::Receive && words.more()) action.octets = words.number("number of octets", 1, kMostOctets);
    return action;
}

Action readImpairment(WordReader& words, Impairment what)
{
    ImpairAction action{.what = what, .host = words.host(), .bits = {}};
    if (what == Impairment::Delay) action.delay = words.duration();
    else action.count = static_cast<int>(words.number("number of segments", 1, kMostSegments));
    if (words.more()) action.bits = words.control();
    return action;
}

Action readNetwork(WordReader& words)
{
    static constexpr std::array<std::string_view, 6> kWhat{"drop", "duplicate", "delay", "down", "up", "latency"};
    const std::size_t what = words.choose("fault", kWhat).value_or(0);
    if (what == 3 || what == 4) return CableAction{what == 4};
    if (what == 5) return LatencyAction{words.duration()};
    return readImpairment(words, static_cast<Impairment>(what));
}

Action readInject(WordReader& words)
{
    static constexpr std::array<std::string_view, 4> kNames{"seq", "ack", "len", "wnd"};
    InjectAction action{.host = words.host(), .bits = words.control(), .seq = {}, .ack = {}, .window = {}};
    const auto values = assignments(words, kNames);
    if (values[0]) action.seq = expressionFromWord(words, *values[0]);
    if (values[1]) action.ack = expressionFromWord(words, *values[1]);
    if (values[2]) action.length = numberFromWord(words, *values[2], "length", 0, kMostForgedText);
    if (values[3]) action.window = numberFromWord(words, *values[3], "window", 0, kMostForgedWindow);
    return action;
}

Action readFlight(WordReader& words)
{
    FlightAction action{.id = words.number("number of the segment", 1, kMostSegments * 10), .what = {}};
    action.what = static_cast<Impairment>(words.choose("fault", kImpairments).value_or(0));
    if (action.what == Impairment::Delay) action.delay = words.duration();
    return action;
}

Action readAction(WordReader& words)
{
    static constexpr std::array<std::string_view, 5> kFirst{"client", "server", "network", "inject", "segment"};
    const auto first = words.choose("action", kFirst);
    if (first == 2) return readNetwork(words);
    if (first == 3) return readInject(words);
    if (first == 4) return readFlight(words);
    return readCall(words, kHosts[first.value_or(0)]);
}

// Writing
std::string word(auto value) { return std::string(text(value)); }

std::string write(const CallAction& action)
{
    const std::string call = word(action.host) + ' ' + word(action.call);
    return action.octets == 0 ? call : call + ' ' + std::to_string(action.octets);
}

std::string write(const ImpairAction& action)
{
    const std::string amount =
        action.what == Impairment::Delay ? durationText(action.delay) : std::to_string(action.count);
    const std::string bits = action.bits ? ' ' + controlText(*action.bits) : "";
    return "network " + std::string(kImpairments[static_cast<std::size_t>(action.what)]) + ' ' + word(action.host) +
           ' ' + amount + bits;
}

std::string write(const CableAction& action) { return action.up ? "network up" : "network down"; }

std::string write(const LatencyAction& action) { return "network latency " + durationText(action.oneWay); }

std::string write(const InjectAction& action)
{
    std::string written = "inject " + word(action.host) + ' ' + controlText(action.bits);
    if (!action.seq.empty()) written += " seq=" + expressionText(action.seq);
    if (!action.ack.empty()) written += " ack=" + expressionText(action.ack);
    if (action.length != 0) written += " len=" + std::to_string(action.length);
    if (action.window) written += " wnd=" + std::to_string(*action.window);
    return written;
}

std::string write(const FlightAction& action)
{
    const std::string written =
        "segment " + std::to_string(action.id) + ' ' + std::string(kImpairments[static_cast<std::size_t>(action.what)]);
    return action.what == Impairment::Delay ? written + ' ' + durationText(action.delay) : written;
}

}  // namespace

Parsed<Action> actionFromText(std::string_view text)
{
    WordReader words(text);
    return words.finish(readAction(words));
}

std::string actionText(const Action& action)
{
    return std::visit([](const auto& it) { return write(it); }, action);
}

}  // namespace tcp
