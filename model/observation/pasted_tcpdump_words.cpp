#include "observation/pasted_tcpdump_words.h"

#include <algorithm>
#include <chrono>

namespace tcp {

namespace {

std::string_view withoutColon(std::string_view word)
{
    return word.ends_with(':') ? word.substr(0, word.size() - 1) : std::string_view();
}

/// Behind the headers of an IPv6 packet, from this word on: the ports.
std::optional<DumpedEnds> endsBehindHeaders(const std::vector<std::string_view>& words, std::size_t at)
{
    const auto from = addressOf(words[at - 1]), to = addressOf(withoutColon(words[at + 1]));
    if (!from || !to) return std::nullopt;
    for (std::size_t i = at + 3; i + 2 < words.size(); ++i) {
        const auto fromPort = numberOf<std::uint16_t>(words[i - 1]);
        const auto toPort = numberOf<std::uint16_t>(withoutColon(words[i + 1]));
        if (words[i] == ">" && fromPort && toPort)
            return DumpedEnds{{*from, *fromPort}, {*to, *toPort}, at, i + 2};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Instant> dumpedTime(std::string_view word)
{
    std::int64_t seconds = 0;
    const std::size_t dot = std::min(word.find('.'), word.size());
    std::string_view whole = word.substr(0, dot);
    while (!whole.empty()) {
        const std::size_t colon = std::min(whole.find(':'), whole.size());
        const auto part = numberOf<std::int64_t>(whole.substr(0, colon));
        if (!part || *part < 0 || *part > 100'000'000'000 || seconds > 100'000'000'000) return std::nullopt;
        seconds = seconds * 60 + *part;
        whole.remove_prefix(std::min(colon + 1, whole.size()));
    }
    std::string_view fraction = word.substr(std::min(dot + 1, word.size())).substr(0, 6);
    std::int64_t micros = fraction.empty() ? 0 : numberOf<std::int64_t>(fraction).value_or(-1);
    if (micros < 0 || dot == 0) return std::nullopt;
    for (std::size_t i = fraction.size(); i < 6; ++i) micros *= 10;
    if (seconds >= kBeyondClocks / 1s) return std::nullopt;
    return Instant(seconds * 1'000'000 + micros);
}

std::optional<Control> dumpedFlags(std::string_view letters)
{
    if (letters == "none") return Control{0};
    Control bits = 0;
    for (const char letter : letters) {
        switch (letter) {
        case 'F': bits |= ctl::FIN; break;
        case 'S': bits |= ctl::SYN; break;
        case 'R': bits |= ctl::RST; break;
        case 'P': bits |= ctl::PSH; break;
        case '.': bits |= ctl::ACK; break;
        case 'U': bits |= ctl::URG; break;
        case 'E':
        case 'W':
        case 'e': break;   // ECN: not modelled
        default: return std::nullopt;
        }
    }
    return bits;
}

std::optional<std::uint32_t> dumpedField(std::string_view line, std::string_view name)
{
    const std::size_t at = line.find(name);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = line.substr(at + name.size());
    return numberOf<std::uint32_t>(rest.substr(0, std::min(rest.find_first_not_of("0123456789"), rest.size())));
}

void readDumpedOptions(std::string_view line, TcpOptions& options)
{
    const bool named = line.find("options [") != std::string_view::npos;
    const std::size_t at = named ? line.find("options [") : line.find('<');
    if (at == std::string_view::npos) return;
    const std::string_view list = line.substr(at, line.find(named ? ']' : '>', at) - at);
    options.mss = static_cast<std::uint16_t>(dumpedField(list, "mss ").value_or(0));
    const auto shift = dumpedField(list, "wscale ");
    options.hasWindowShift = shift.has_value();
    options.windowShift = static_cast<std::uint8_t>(std::min(shift.value_or(0), 14u));
    options.sackPermitted = list.find("sackOK") != std::string_view::npos;
    const auto tsVal = dumpedField(list, named ? "TS val " : "timestamp ");
    options.hasTimestamps = tsVal.has_value();
    options.tsVal = tsVal.value_or(0);
    const std::size_t stamp = list.find("timestamp ");
    const auto echo = named || stamp == std::string_view::npos
                          ? dumpedField(list, " ecr ")
                          : dumpedField(list.substr(stamp + std::string_view("timestamp ").size()), " ");
    options.tsEcr = echo.value_or(0);
}

std::optional<Instant> dumpedDay(std::string_view word)
{
    if (word.size() != 10 || word[4] != '-' || word[7] != '-') return std::nullopt;
    const auto year = numberOf<int>(word.substr(0, 4));
    const auto month = numberOf<unsigned>(word.substr(5, 2)), day = numberOf<unsigned>(word.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                                           std::chrono::day(*day)};
    if (!date.ok()) return std::nullopt;
    return Instant(std::chrono::sys_days(date).time_since_epoch());
}

// With -e there is an arrow between two cards before it.
std::optional<DumpedEnds> dumpedEnds(const std::vector<std::string_view>& words)
{
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        if (words[i] != ">") continue;
        const auto from = endpointWithDot(words[i - 1]), to = endpointWithDot(withoutColon(words[i + 1]));
        if (from && to) return DumpedEnds{*from, *to, i, i + 2};
        if (const auto ends = endsBehindHeaders(words, i)) return ends;
    }
    return std::nullopt;
}

}  // namespace tcp
