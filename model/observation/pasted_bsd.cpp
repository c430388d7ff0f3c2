// The BSDs, macOS and Solaris, and what is alike on all systems.

#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>

namespace tcp {

namespace {

/// macOS netstat -v has the process behind the sizes of the buffers: "512", or "Safari:512".
Owner ownerBehind(const PastedWords& words, std::size_t state)
{
    constexpr std::size_t kBehind = 5;
    if (words.size() < state + kBehind + 3) return {};
    for (std::size_t i = state + 1; i < state + kBehind; ++i)
        if (!numberOf<std::uint64_t>(words[i])) return {};
    const std::string_view word = words[state + kBehind];
    const std::size_t colon = word.rfind(':');
    const auto pid = numberOf<int>(colon == std::string_view::npos ? word : word.substr(colon + 1));
    if (!pid) return {};
    return {*pid, colon == std::string_view::npos ? std::string() : std::string(word.substr(0, colon))};
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

std::optional<PastedSocket> solarisNetstatRow(const PastedWords& words)
{
    if (words.size() < 7) return std::nullopt;
    for (std::size_t i = 2; i < 6; ++i)
        if (!numberOf<std::uint64_t>(words[i])) return std::nullopt;
    const auto state = pastedState(words[6]);
    if (!state) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::NetstatSolaris, *state, endpointWithDot(words[0]), endpointWithDot(words[1]));
    if (!socket) return std::nullopt;
    socket->row.sendQ = numberOf<std::uint32_t>(words[3]).value_or(0);
    socket->row.recvQ = numberOf<std::uint32_t>(words[5]).value_or(0);
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
