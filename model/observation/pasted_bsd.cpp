// The BSDs, macOS and Solaris, and what is alike on all systems.

#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>

namespace tcp {

namespace {

bool areNumbers(const PastedWords& words, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        if (!numberOf<std::uint64_t>(words[i])) return false;
    return true;
}

/// "Google Chrome H:512": the name of the process has blanks.
Owner ownerNamed(const PastedWords& words, std::size_t first)
{
    constexpr std::size_t kMostWords = 6;
    for (std::size_t i = first; i < std::min(words.size(), first + kMostWords); ++i) {
        const std::size_t colon = words[i].rfind(':');
        if (colon == std::string_view::npos) continue;
        const auto pid = numberOf<int>(words[i].substr(colon + 1));
        const char* begin = words[first].data();
        if (pid) return {*pid, std::string(begin, words[i].data() + colon)};
    }
    return {};
}

/// macOS netstat -v has the process behind the sizes of the buffers: "pid epid state options" before macOS 13, then
/// with the octets that passed before them, and since macOS 15 "Safari:512".
Owner ownerBehind(const PastedWords& words, std::size_t state)
{
    constexpr std::size_t kShort = 6, kLong = 8;   // words behind the state, at least
    const std::size_t behind = words.size() - state - 1;
    const std::size_t pidAt = state + (behind == kShort ? 3 : 5);
    if (behind < kShort || (behind != kShort && behind < kLong) || !areNumbers(words, state + 1, pidAt)) return {};
    const auto pid = numberOf<int>(words[pidAt]);
    if (!pid) return ownerNamed(words, pidAt);
    const std::string_view flags = words[pidAt + 2];   // "00102": FreeBSD -x has sizes there
    return flags.size() == 5 && flags.front() == '0' ? Owner{*pid, {}} : Owner{};
}

}  // namespace

// With -A the address of its control block stands before the row.
std::optional<PastedSocket> bsdNetstatRow(const PastedWords& words)
{
    const auto isTcp = [](std::string_view word) {
        return word == "tcp" || word == "tcp4" || word == "tcp6" || word == "tcp46";
    };
    if (words.size() < 6) return std::nullopt;
    const std::size_t first = isTcp(words[0]) ? 0 : 1;
    if (words.size() < first + 6 || !isTcp(words[first])) return std::nullopt;
    if (first == 1 && !numberOf<std::uint64_t>(words[0], 16)) return std::nullopt;
    const auto state = pastedState(words[first + 5]);
    const auto recvQ = numberOf<std::uint32_t>(words[first + 1]), sendQ = numberOf<std::uint32_t>(words[first + 2]);
    if (!state || !recvQ || !sendQ) return std::nullopt;
    auto socket = pastedSocket(PastedTool::NetstatBsd, *state, endpointWithDot(words[first + 3]),
                               endpointWithDot(words[first + 4]));
    if (!socket) return std::nullopt;
    socket->row.recvQ = *recvQ;
    socket->row.sendQ = *sendQ;
    socket->owner = ownerBehind(words, first + 5);
    return socket;
}

// With -u the user, the number of the process and its command stand before the windows.
std::optional<PastedSocket> solarisNetstatRow(const PastedWords& words)
{
    if (words.size() < 7) return std::nullopt;
    std::size_t first = 2;
    while (first + 4 < words.size() && !areNumbers(words, first, first + 4)) ++first;
    if (first + 4 >= words.size()) return std::nullopt;
    const auto state = pastedState(words[first + 4]);
    if (!state) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::NetstatSolaris, *state, endpointWithDot(words[0]), endpointWithDot(words[1]));
    if (!socket) return std::nullopt;
    socket->row.sendQ = numberOf<std::uint32_t>(words[first + 1]).value_or(0);
    socket->row.recvQ = numberOf<std::uint32_t>(words[first + 3]).value_or(0);
    const auto pid = first > 4 ? numberOf<int>(words[3]) : std::nullopt;
    if (pid) socket->owner = {*pid, std::string(words[4])};
    return socket;
}

// USER COMMAND PID FD PROTO LOCAL FOREIGN STATE
std::optional<PastedSocket> sockstatRow(const PastedWords& words)
{
    if (words.size() < 8 || !words[4].starts_with("tcp")) return std::nullopt;
    const auto state = pastedState(words[7]);
    const auto pid = numberOf<int>(words[2]);
    if (!state || (!pid && words[2] != "?")) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::Sockstat, *state, endpointWithColon(words[5]), endpointWithColon(words[6]));
    if (socket && pid) socket->owner = {*pid, std::string(words[1])};
    return socket;
}

// COMMAND PID USER FD TYPE DEVICE SIZE/OFF NODE NAME: "TCP 10.0.0.1:80->10.0.0.9:51234 (CLOSE_WAIT)"
std::optional<PastedSocket> lsofRow(const PastedWords& words)
{
    const auto tcp = std::ranges::find(words, std::string_view("TCP"));
    if (words.end() - tcp != 3 || tcp - words.begin() < 5) return std::nullopt;
    const std::string_view ends = tcp[1];
    std::string_view word = tcp[2];
    const auto pid = numberOf<int>(words[1]);
    if (!pid || word.size() < 3 || word.front() != '(' || word.back() != ')') return std::nullopt;
    word = word.substr(1, word.size() - 2);
    const auto state = pastedState(word);
    const std::size_t arrow = ends.find("->");
    if (!state) return std::nullopt;
    auto socket = pastedSocket(PastedTool::Lsof, *state, endpointWithColon(ends.substr(0, arrow)),
                               arrow == std::string_view::npos ? PastedEndpoint{}
                                                               : endpointWithColon(ends.substr(arrow + 2)));
    if (socket) socket->owner = {*pid, std::string(words[0])};
    return socket;
}

}  // namespace tcp
