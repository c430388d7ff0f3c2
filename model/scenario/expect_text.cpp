#include "scenario/word_reader.h"

#include "protocol/effect.h"
#include "scenario/result_words.h"
#include "simulation/words.h"

#include <limits>
#include <vector>

namespace tcp {
namespace {

constexpr auto kMostNumber = std::numeric_limits<std::uint32_t>::max();
/// Those of the trace (reference: trace).
constexpr std::array kExpectedTimers{Timer::Retransmission, Timer::TimeWait, Timer::FinWait2,
                             Timer::User,           Timer::KeepAlive, Timer::Persist};
constexpr std::array kSignals{Signal::ConnectionReset, Signal::ConnectionRefused, Signal::ConnectionClosing,
                              Signal::UserTimeout,     Signal::Closing,           Signal::CloseDone,
                              Signal::TimedOut,        Signal::ExcessiveRetransmissions};

/// The words of the RFC, and the errno of sockets.
std::vector<std::string_view> signalWords()
{
    const auto spoken = spellings(kSignals);
    std::vector<std::string_view> words(spoken.begin(), spoken.end());
    for (const Signal signal : {Signal::ConnectionReset, Signal::ConnectionRefused, Signal::TimedOut})
        words.push_back(errnoOf(signal));
    words.push_back("EPIPE");  // Linux, for a reset in CLOSE-WAIT
    return words;
}

bool startsLikeNumber(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    constexpr std::string_view kBeginnings = ".+-0123456789";
    return first != std::string_view::npos && kBeginnings.find(text[first]) != std::string_view::npos;
}

RunMode readRun(WordReader& words, bool duration)
{
    static constexpr std::array<std::string_view, 3> kModes{"next", "quiet", "until"};
    if (duration) return RunFor{words.duration()};
    const auto mode = words.choose("run", kModes);
    if (mode == 0) return RunNext{};
    if (mode != 2) return RunQuiet{};
    const SocketName name = words.connection();
    return RunUntil{name.host, words.state(), name.connection};
}

/// "1s" or "1s..1.2s".
ExpectedTime timeFromWord(WordReader& words, const Word& word)
{
    const std::size_t dots = std::min(word.text.find(".."), word.text.size());
    const auto read = [&](std::string_view part, std::size_t offset) {
        const auto time = durationFromText(part);
        if (!time)
            words.fail(word.offset + offset, "bad duration " + quoted(part),
                       "expected one such as \"1.5s\", or two: \"1s..1.2s\"");
        return time.value_or(Duration{});
    };
    ExpectedTime time;
    time.least = read(word.text.substr(0, dots), 0);
    time.most = dots == word.text.size() ? time.least : read(word.text.substr(dots + 2), dots + 2);
    if (time.most < time.least)
        words.fail(word.offset, "the times are in the wrong order", "expected the earlier one first");
    return time;
}

/// A name of errno, or the words of the trace with or without "error: ".
std::string resultWord(WordReader& words)
{
    std::vector<std::string_view> legal(errnoNames().begin(), errnoNames().end());
    legal.insert(legal.end(), resultTexts().begin(), resultTexts().end());
    words.missing("result", "expected " + alternatives(legal));
    const Word word = words.rest();
    std::string_view said = word.text;
    if (said.starts_with("error: ")) said.remove_prefix(7);
    if (std::find(legal.begin(), legal.end(), said) == legal.end())
        words.fail(word.offset, "unknown result " + quoted(word.text), suggestion(said, legal));
    return std::string(word.text);
}

std::string amount(std::string_view name, const std::optional<std::uint32_t>& value)
{
    return value ? ' ' + std::string(name) + '=' + std::to_string(*value) : "";
}

}  // namespace

Parsed<RunMode> runFromText(std::string_view text)
{
    WordReader words(text);
    return words.finish(readRun(words, startsLikeNumber(text)));
}

Parsed<State> expectedStateFromText(std::string_view text)
{
    WordReader words(text);
    return words.finish(words.state());
}

Parsed<ExpectedSegment> segmentFromText(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> kNames{"seq", "ack", "len", "wnd", "at"};
    WordReader words(text);
    const SocketName name = words.connection();
    ExpectedSegment segment{.host = name.host, .bits = words.control(), .seq = {}, .ack = {}, .length = {}};
    segment.connection = name.connection;
    const auto values = assignments(words, kNames);
    const auto number = [&](std::size_t i) -> std::optional<std::uint32_t> {
        if (!values[i]) return std::nullopt;
        return numberFromWord(words, *values[i], kNames[i], 0, kMostNumber);
    };
    segment.seq = number(0);
    segment.ack = number(1);
    segment.length = number(2);
    segment.window = number(3);
    if (values[4]) segment.at = timeFromWord(words, *values[4]);
    return words.finish(segment);
}

Parsed<ExpectedSignal> signalFromText(std::string_view text)
{
    static const auto kTexts = signalWords();
    WordReader words(text);
    const SocketName name = words.connection();
    words.missing("signal", "expected " + alternatives(kTexts));
    const Word signal = words.rest();
    if (std::find(kTexts.begin(), kTexts.end(), signal.text) == kTexts.end()) {
        words.fail(signal.offset, "unknown signal " + quoted(signal.text), suggestion(signal.text, kTexts));
    }
    return words.finish(ExpectedSignal{name.host, std::string(signal.text), name.connection});
}

Parsed<SocketName> socketFromText(std::string_view text)
{
    WordReader words(text);
    return words.finish(words.socket());
}

Parsed<ExpectedResult> resultFromText(std::string_view text)
{
    static const auto kCalls = spellings(std::to_array(kHostCalls));
    WordReader words(text);
    ExpectedResult result;
    if (words.startsWith("client ") || words.startsWith("server ")) {
        result.host = words.host();
        result.call = kHostCalls[words.choose("call", kCalls).value_or(0)];
    }
    result.word = resultWord(words);
    return words.finish(result);
}

Parsed<ExpectedTimer> timerFromText(std::string_view text)
{
    static const auto kNames = spellings(kExpectedTimers);
    WordReader words(text);
    ExpectedTimer timer{.socket = words.connection(), .timer = {}, .left = {}};
    timer.timer = kExpectedTimers[words.choose("timer", kNames).value_or(0)];
    if (!words.more()) return words.finish(timer);
    const Word left = words.next();
    timer.runs = left.text != "off";
    if (timer.runs) timer.left = timeFromWord(words, left);
    return words.finish(timer);
}

Parsed<ExpectedPrint> printFromText(std::string_view text)
{
    static const auto kNames = spellings(std::to_array(kTools));
    WordReader words(text);
    ExpectedPrint print;
    if (words.startsWith("client") || words.startsWith("server")) print.host = words.host();
    print.tool = kTools[words.choose("tool", kNames).value_or(0)];
    return words.finish(print);
}

std::string runText(const RunMode& run)
{
    struct Writer {
        std::string operator()(const RunQuiet&) const { return "quiet"; }
        std::string operator()(const RunNext&) const { return "next"; }
        std::string operator()(const RunFor& run) const { return durationText(run.time); }
        std::string operator()(const RunUntil& run) const
        {
            return "until " + text(SocketName{run.host, run.connection}) + ' ' + std::string(text(run.state));
        }
    };
    return std::visit(Writer{}, run);
}

std::string segmentText(const ExpectedSegment& segment)
{
    return text(SocketName{segment.host, segment.connection}) + ' ' + controlText(segment.bits) +
           amount("seq", segment.seq) + amount("ack", segment.ack) + amount("len", segment.length) +
           amount("wnd", segment.window) + (segment.at ? " at=" + timeText(*segment.at) : "");
}

std::string signalText(const ExpectedSignal& signal)
{
    return text(SocketName{signal.host, signal.connection}) + ' ' + signal.signal;
}

std::string resultText(const ExpectedResult& result)
{
    if (!result.host || !result.call) return result.word;
    return std::string(text(*result.host)) + ' ' + std::string(text(*result.call)) + ' ' + result.word;
}

std::string timerText(const ExpectedTimer& timer)
{
    const std::string name = text(timer.socket) + ' ' + std::string(text(timer.timer));
    if (!timer.runs) return name + " off";
    return timer.left ? name + ' ' + timeText(*timer.left) : name;
}

std::string printText(const ExpectedPrint& print)
{
    const std::string tool(text(print.tool));
    return print.host ? std::string(text(*print.host)) + ' ' + tool : tool;
}

std::string timeText(const ExpectedTime& time)
{
    const std::string least = durationText(time.least);
    return time.least == time.most ? least : least + ".." + durationText(time.most);
}

}  // namespace tcp
