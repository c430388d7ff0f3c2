#include "scenario/word_reader.h"

namespace tcp {
namespace {

// Reading: one function per line of the table of reference: actions. Each limit is the field it must fit into.
constexpr std::uint32_t kMostOctets = 1u << 30;     // of a SEND or RECEIVE: a gibibyte is more than a run can carry
constexpr std::uint32_t kMostSegments = 1'000'000;  // reference: faults: as many as a run has events

constexpr std::string_view kPastBox = "past-box";
constexpr std::array<std::string_view, 3> kImpairments{"drop", "duplicate", "delay"};

std::uint16_t readPort(WordReader& words)
{
    return static_cast<std::uint16_t>(words.number("port", 1, kMostPorts));
}

Reuse readReuse(WordReader& words)
{
    static constexpr std::array<std::string_view, 2> kOptions{"reuseaddr", "exclusive"};
    if (!words.more()) return Reuse::No;
    return words.choose("option", kOptions) == 1 ? Reuse::Exclusive : Reuse::Address;
}

Half readHalf(WordReader& words)
{
    static constexpr std::array<std::string_view, 3> kHalves{"write", "read", "both"};
    if (!words.more()) return Half::Write;
    return static_cast<Half>(words.choose("half", kHalves).value_or(0));
}

// `set keepalive 10s`: a key and a value of reference: settings, checked as there.
SocketOption readOption(WordReader& words)
{
    const auto names = socketOptionNames();
    const auto place = words.choose("option", names);
    if (!place || words.missing("value", "expected one as in the settings")) return {};
    const SettingKey& key = *findSetting(names[*place]);
    const Word value = words.rest();
    Settings trial;
    if (const auto error = key.set(trial, value.text))
        words.fail(value.offset, error->wrong + " for " + std::string(key.name), "expected " + error->expected);
    return {key.name, SettingText(key.get(trial))};
}

Action readCall(WordReader& words)
{
    static const auto kCalls = spellings(std::to_array(kHostCalls));
    const SocketName name = words.socket();
    const HostCall call = kHostCalls[words.choose("call", kCalls).value_or(0)];
    CallAction action{.host = name.host, .call = call, .connection = name.connection, .socket = name.port};
    if (call == HostCall::Bind) {
        action.port = readPort(words);
        action.reuse = readReuse(words);
    }
    if ((call == HostCall::Listen || call == HostCall::Connect) && words.more()) action.port = readPort(words);
    if (call == HostCall::Shutdown) action.half = readHalf(words);
    if (call == HostCall::Set) action.option = readOption(words);
    if (call == HostCall::Send) action.octets = words.number("number of octets", 1, kMostOctets);
    if (call == HostCall::Receive && words.more()) action.octets = words.number("number of octets", 1, kMostOctets);
    return action;
}

Action readImpairment(WordReader& words, Impairment what)
{
    ImpairAction action{.what = what, .host = words.host(), .bits = {}};
    if (what == Impairment::Delay) action.delay = words.duration();
    else action.count = static_cast<int>(words.number("number of segments", 1, kMostSegments));
    const bool pastBox = what == Impairment::Drop;
    if (words.more() && !(pastBox && words.startsWith(kPastBox))) action.bits = words.control();
    if (pastBox && words.more()) action.pastBox = words.choose("place", std::array{kPastBox}).has_value();
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

// `mss` of a SYN, `ts` and the echo `ecr` that goes with it.
void readForgedOptions(WordReader& words, InjectAction& action, const std::array<std::optional<Word>, 3>& values)
{
    const auto& [mss, ts, ecr] = values;
    if (mss && (action.bits & ctl::SYN) == 0)
        words.fail(mss->offset, "mss without SYN", "expected SYN: only a SYN has an MSS");
    if (ecr && !ts) words.fail(ecr->offset, "ecr without ts", "expected ts= as well: the option has both");
    if (mss) action.mss = static_cast<std::uint16_t>(numberFromWord(words, *mss, "MSS", 1, kMostForgedMss));
    if (ts) action.tsVal = expressionFromWord(words, *ts);
    if (ecr) action.tsEcr = expressionFromWord(words, *ecr);
}

Action readInject(WordReader& words)
{
    static constexpr std::array<std::string_view, 7> kNames{"seq", "ack", "len", "wnd", "mss", "ts", "ecr"};
    const SocketName target = words.socket();
    InjectAction action{.host = target.host, .bits = words.control(), .seq = {}, .ack = {}, .window = {}};
    action.connection = target.connection;
    const auto values = assignments(words, kNames);
    if (values[0]) action.seq = expressionFromWord(words, *values[0]);
    if (values[1]) action.ack = expressionFromWord(words, *values[1]);
    if (values[2]) action.length = numberFromWord(words, *values[2], "length", 0, kMostForgedText);
    if (values[3]) action.window = numberFromWord(words, *values[3], "window", 0, kMostForgedWindow);
    readForgedOptions(words, action, {values[4], values[5], values[6]});
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
    if (words.startsWith("client") || words.startsWith("server")) return readCall(words);
    const auto first = words.choose("action", kFirst);
    if (first == 2) return readNetwork(words);
    if (first == 3) return readInject(words);
    if (first == 4) return readFlight(words);
    return CallAction{};
}

// Writing
std::string word(auto value) { return std::string(text(value)); }

std::string write(const CallAction& action)
{
    std::string written = text(SocketName{action.host, action.connection, action.socket}) + ' ' + word(action.call);
    if (action.octets != 0) written += ' ' + std::to_string(action.octets);
    if (action.port != 0) written += ' ' + std::to_string(action.port);
    if (action.reuse != Reuse::No) written += ' ' + word(action.reuse);
    if (action.half != Half::Write) written += ' ' + word(action.half);
    if (action.option.key.empty()) return written;
    return written + ' ' + std::string(action.option.key) + ' ' + std::string(action.option.value.view());
}

std::string write(const ImpairAction& action)
{
    const std::string amount =
        action.what == Impairment::Delay ? durationText(action.delay) : std::to_string(action.count);
    const std::string bits = action.bits ? ' ' + controlText(*action.bits) : "";
    return "network " + std::string(kImpairments[static_cast<std::size_t>(action.what)]) + ' ' + word(action.host) +
           ' ' + amount + bits + (action.pastBox ? ' ' + std::string(kPastBox) : "");
}

std::string write(const CableAction& action) { return action.up ? "network up" : "network down"; }

std::string write(const LatencyAction& action) { return "network latency " + durationText(action.oneWay); }

std::string write(const InjectAction& action)
{
    std::string written = "inject " + text(SocketName{action.host, action.connection}) + ' ' + controlText(action.bits);
    if (!action.seq.empty()) written += " seq=" + expressionText(action.seq);
    if (!action.ack.empty()) written += " ack=" + expressionText(action.ack);
    if (action.length != 0) written += " len=" + std::to_string(action.length);
    if (action.window) written += " wnd=" + std::to_string(*action.window);
    if (action.mss) written += " mss=" + std::to_string(*action.mss);
    if (action.tsVal) written += " ts=" + expressionText(*action.tsVal);
    if (action.tsEcr) written += " ecr=" + expressionText(*action.tsEcr);
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
