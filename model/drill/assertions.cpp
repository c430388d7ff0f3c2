#include "drill/assertions.h"

#include "drill/calls.h"

#include <array>
#include <cctype>

namespace tcp::drill {
namespace {

/// Linux include/net/tcp_states.h, from 1.
constexpr std::array<std::string_view, 12> kStateNames{
    "TCP_ESTABLISHED", "TCP_SYN_SENT",   "TCP_SYN_RECV", "TCP_FIN_WAIT1", "TCP_FIN_WAIT2", "TCP_TIME_WAIT",
    "TCP_CLOSE",       "TCP_CLOSE_WAIT", "TCP_LAST_ACK", "TCP_LISTEN",    "TCP_CLOSING",   "TCP_NEW_SYN_RECV"};

constexpr std::string_view nameOf(State state)
{
    switch (state) {
    case State::Closed: return "TCP_CLOSE";
    case State::Listen: return "TCP_LISTEN";
    case State::SynSent: return "TCP_SYN_SENT";
    case State::SynReceived: return "TCP_SYN_RECV";
    case State::Established: return "TCP_ESTABLISHED";
    case State::FinWait1: return "TCP_FIN_WAIT1";
    case State::FinWait2: return "TCP_FIN_WAIT2";
    case State::CloseWait: return "TCP_CLOSE_WAIT";
    case State::Closing: return "TCP_CLOSING";
    case State::LastAck: return "TCP_LAST_ACK";
    case State::TimeWait: return "TCP_TIME_WAIT";
    }
    return {};
}

/// As FreeBSD spells them (tcp_fsm.h), by State.
constexpr std::array<std::string_view, 11> kFreeBsdNames{"CLOSED",     "LISTEN",     "SYN_SENT",   "SYN_RCVD",
                                                         "ESTABLISHED", "FIN_WAIT_1", "FIN_WAIT_2", "CLOSE_WAIT",
                                                         "CLOSING",    "LAST_ACK",   "TIME_WAIT"};

std::optional<State> stateOfFreeBsd(std::string_view name)
{
    if (name == "SYN_RECEIVED") return State::SynReceived;
    for (const State state : kStates) {
        if (kFreeBsdNames[static_cast<std::size_t>(state)] == name) return state;
    }
    return std::nullopt;
}

std::optional<std::int64_t> numberOfState(std::string_view name)
{
    constexpr std::string_view freeBsd = "TCPI_";
    if (name.starts_with(freeBsd)) {
        const auto state = stateOfFreeBsd(name.substr(freeBsd.size()));
        return state ? numberOfState(nameOf(*state)) : std::nullopt;
    }
    for (std::size_t i = 0; i < kStateNames.size(); ++i) {
        if (kStateNames[i] == name) return static_cast<std::int64_t>(i + 1);
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    const auto space = [](char it) { return it == ' ' || it == '\t' || it == '\n' || it == '\r' || it == '\\'; };
    while (!text.empty() && space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && space(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<std::int64_t> valueOf(std::string_view text)
{
    if (const auto state = numberOfState(text)) return state;
    if (text.empty() || text.size() > 15) return std::nullopt;
    std::int64_t value = 0;
    for (const char digit : text) {
        if (std::isdigit(static_cast<unsigned char>(digit)) == 0) return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

bool isName(std::string_view text)
{
    for (const char it : text) {
        if (std::isalnum(static_cast<unsigned char>(it)) == 0 && it != '_') return false;
    }
    return !text.empty();
}

Comparison comparisonOf(std::string_view text)
{
    constexpr std::array<std::string_view, 6> signs{"==", "!=", "<=", ">=", "<", ">"};
    Comparison claim;
    claim.text = std::string(text);
    claim.name = claim.text.substr(0, 40);
    for (const std::string_view sign : signs) {
        const std::size_t place = text.find(sign);
        if (place == std::string_view::npos) continue;
        const std::string_view name = trimmed(text.substr(0, place));
        const auto value = valueOf(trimmed(text.substr(place + sign.size())));
        if (isName(name)) claim.name = std::string(name);
        if (!isName(name) || !value) return claim;
        claim.sign = sign;
        claim.number = *value;
        claim.readable = true;
        return claim;
    }
    return claim;
}

void addComparisons(std::string_view statement, std::vector<Comparison>& claims)
{
    constexpr std::string_view word = "assert";
    statement = trimmed(statement);
    if (!statement.starts_with(word)) {
        const bool says = !statement.empty() && !statement.starts_with('#') && !statement.starts_with("print");
        if (says) claims.push_back({std::string(statement.substr(0, 40)), {}, 0, std::string(statement), false});
        return;
    }
    statement = trimmed(statement.substr(word.size()));
    statement = trimmed(statement.substr(0, statement.find(','))); // behind it is the message
    if (statement.starts_with('(') && statement.ends_with(')'))
        statement = trimmed(statement.substr(1, statement.size() - 2));
    constexpr std::string_view both = " and ";
    for (std::size_t at = statement.find(both); at != std::string_view::npos; at = statement.find(both)) {
        claims.push_back(comparisonOf(trimmed(statement.substr(0, at))));
        statement = trimmed(statement.substr(at + both.size()));
    }
    claims.push_back(comparisonOf(statement));
}

} // namespace

std::optional<SocketCount> countOf(std::string_view command)
{
    constexpr std::string_view counts = "| grep -c ", asks = " | grep ";
    const std::size_t counting = command.find(counts);
    if (!trimmed(command).starts_with("sockstat") || counting == std::string_view::npos) return std::nullopt;
    const std::string_view rest = command.substr(counting + counts.size());
    const std::size_t asking = rest.find(asks);
    if (asking == std::string_view::npos) return std::nullopt;
    const auto state = stateOfFreeBsd(trimmed(rest.substr(0, asking)));
    const auto number = valueOf(trimmed(rest.substr(asking + asks.size())));
    if (!state || !number) return std::nullopt;
    return SocketCount{*state, kFreeBsdNames[static_cast<std::size_t>(*state)], static_cast<std::size_t>(*number)};
}

bool Comparison::holds(std::int64_t found) const
{
    if (sign == "==") return found == number;
    if (sign == "!=") return found != number;
    if (sign == "<=") return found <= number;
    if (sign == ">=") return found >= number;
    return sign == "<" ? found < number : found > number;
}

std::string Comparison::shown(std::int64_t found) const
{
    const bool state = name == "tcpi_state" && found >= 1 && found <= static_cast<std::int64_t>(kStateNames.size());
    return state ? std::string(kStateNames[static_cast<std::size_t>(found - 1)]) : std::to_string(found);
}

std::vector<Comparison> comparisonsOf(std::string_view code)
{
    std::vector<Comparison> claims;
    while (!code.empty()) {
        std::size_t end = code.find_first_of(";\n");
        while (end != std::string_view::npos && end > 0 && code[end] == '\n' && code[end - 1] == '\\')
            end = code.find_first_of(";\n", end + 1); // the line goes on
        addComparisons(code.substr(0, end), claims);
        code.remove_prefix(end == std::string_view::npos ? code.size() : end + 1);
    }
    return claims;
}

std::optional<std::int64_t> informationOf(std::string_view name, const Link* link)
{
    const Tcb* tcb = link != nullptr ? &link->tcb : nullptr;
    if (name == "tcpi_state") {
        // A socket whose TIME-WAIT is a minisock is closed itself (Linux tcp_time_wait).
        const bool minisock = tcb != nullptr && link->config.minisocks && tcb->state() == State::TimeWait;
        return numberOfState(nameOf(tcb == nullptr || minisock ? State::Closed : tcb->state()));
    }
    if (tcb == nullptr) return std::nullopt;
    if (name == "tcpi_retransmits" || name == "tcpi_backoff") return tcb->timeouts;
    if (name == "tcpi_probes") return tcb->probes;
    if (name == "tcpi_snd_wnd") return tcb->snd.wnd;
    if (name == "tcpi_rcv_wnd") return tcb->rcv.wnd;
    if (name == "tcpi_snd_mss") return largestText(link->config, *tcb);
    if (name == "tcpi_advmss") return link->config.mss;
    if (name == "tcpi_notsent_bytes") return tcb->snd.queued;
    return std::nullopt;
}

} // namespace tcp::drill
