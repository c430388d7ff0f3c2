#include "scenario/word_reader.h"

#include "protocol/effect.h"
#include "simulation/words.h"

#include <limits>

namespace tcp {
namespace {

constexpr auto kMostNumber = std::numeric_limits<std::uint32_t>::max();
constexpr std::array kSignals{Signal::ConnectionReset, Signal::ConnectionRefused, Signal::ConnectionClosing,
                              Signal::UserTimeout,     Signal::Closing,           Signal::CloseDone,
                              Signal::TimedOut};

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
    const HostId host = words.host();
    return RunUntil{host, words.state()};
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
    static constexpr std::array<std::string_view, 3> kNames{"seq", "ack", "len"};
    WordReader words(text);
    ExpectedSegment segment{.host = words.host(), .bits = words.control(), .seq = {}, .ack = {}, .length = {}};
    const auto values = assignments(words, kNames);
    const auto number = [&](std::size_t i) -> std::optional<std::uint32_t> {
        if (!values[i]) return std::nullopt;
        return numberFromWord(words, *values[i], kNames[i], 0, kMostNumber);
    };
    segment.seq = number(0);
    segment.ack = number(1);
    segment.length = number(2);
    return words.finish(segment);
}

Parsed<ExpectedSignal> signalFromText(std::string_view text)
{
    static const auto kTexts = spellings(kSignals);
    WordReader words(text);
    const HostId host = words.host();
    words.missing("signal", "expected " + alternatives(kTexts));
    const Word signal = words.rest();
    if (std::find(kTexts.begin(), kTexts.end(), signal.text) == kTexts.end()) {
        words.fail(signal.offset, "unknown signal " + quoted(signal.text), suggestion(signal.text, kTexts));
    }
    return words.finish(ExpectedSignal{host, std::string(signal.text)});
}

std::string runText(const RunMode& run)
{
    struct Writer {
        std::string operator()(const RunQuiet&) const { return "quiet"; }
        std::string operator()(const RunNext&) const { return "next"; }
        std::string operator()(const RunFor& run) const { return durationText(run.time); }
        std::string operator()(const RunUntil& run) const
        {
            return "until " + std::string(text(run.host)) + ' ' + std::string(text(run.state));
        }
    };
    return std::visit(Writer{}, run);
}

std::string segmentText(const ExpectedSegment& segment)
{
    return std::string(text(segment.host)) + ' ' + controlText(segment.bits) + amount("seq", segment.seq) +
           amount("ack", segment.ack) + amount("len", segment.length);
}

std::string signalText(const ExpectedSignal& signal) { return std::string(text(signal.host)) + ' ' + signal.signal; }

}  // namespace tcp
