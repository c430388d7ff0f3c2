#include "observation/pasted_rows.h"

#include "observation/pasted_words.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tcp {

namespace {

constexpr Duration kUserTick = 10ms;   // USER_HZ of /proc/net/tcp is 100

/// "users:(("nginx",pid=812,fd=3),…)", before iproute2 3.19 "users:(("nginx",812,3),…)": the first of them.
Owner usersOf(std::string_view word)
{
    Owner owner;
    const std::size_t name = word.find("((\"");
    if (name == std::string_view::npos) return owner;
    const std::size_t end = word.find("\",", name + 3);
    if (end == std::string_view::npos) return owner;
    std::string_view digits = word.substr(end + 2);
    if (digits.starts_with("pid=")) digits.remove_prefix(4);
    owner.name = word.substr(name + 3, end - name - 3);
    owner.pid = numberOf<int>(digits.substr(0, digits.find_first_not_of("0123456789"))).value_or(0);
    return owner;
}

std::optional<SeenTimer> timerNamed(std::string_view word)
{
    constexpr std::array timers{SeenTimer::Off, SeenTimer::Retransmission, SeenTimer::KeepAlive, SeenTimer::TimeWait,
                                SeenTimer::Persist};
    for (const SeenTimer timer : timers)
        if (text(timer) == word) return timer;
    if (word == "probe") return SeenTimer::Persist;
    return std::nullopt;
}

/// "timer:(on,1.2sec,3)"
void readSsTimer(std::string_view word, SocketRow& row)
{
    word = word.substr(word.find('(') + 1);
    const std::size_t comma = word.find(','), last = word.rfind(',');
    row.timer = timerNamed(word.substr(0, comma)).value_or(SeenTimer::Off);
    if (last == std::string_view::npos || row.timer == SeenTimer::TimeWait || row.timer == SeenTimer::KeepAlive) return;
    const std::string_view count = word.substr(last + 1);
    row.retransmits = numberOf<std::uint32_t>(count.substr(0, count.find(')'))).value_or(0);
}

/// A word such as "src=10.0.0.1": what follows the name.
std::optional<std::string_view> valueOf(const PastedWords& words, std::string_view name)
{
    for (const std::string_view word : words)
        if (word.starts_with(name)) return word.substr(name.size());
    return std::nullopt;
}

/// "0100007F:1F90": words of the machine that printed them, which is taken to be little-endian as nearly all are.
std::optional<PastedEndpoint> hexEndpoint(std::string_view word)
{
    const std::size_t colon = word.find(':');
    if (colon != 8 && colon != 32) return std::nullopt;
    const auto port = numberOf<std::uint16_t>(word.substr(colon + 1), 16);
    if (!port) return std::nullopt;
    PastedEndpoint endpoint{{}, *port};
    endpoint.address.v6 = colon == 32;
    for (std::size_t i = 0; i < colon / 8; ++i) {
        const auto value = numberOf<std::uint32_t>(word.substr(8 * i, 8), 16);
        if (!value) return std::nullopt;
        for (std::size_t octet = 0; octet < 4; ++octet)
            endpoint.address.octets[4 * i + octet] = static_cast<std::uint8_t>(*value >> (8 * octet));
    }
    return endpoint;
}

std::optional<State> stateOfLinuxNumber(unsigned number)
{
    constexpr std::array states{State::Established, State::SynSent,   State::SynReceived, State::FinWait1,
                                State::FinWait2,    State::TimeWait,  State::Closed,      State::CloseWait,
                                State::LastAck,     State::Listen,    State::Closing,     State::SynReceived};
    if (number < 1 || number > states.size()) return std::nullopt;
    return states[number - 1];
}

}  // namespace

std::optional<PastedSocket> pastedSocket(PastedTool tool, State state, const std::optional<PastedEndpoint>& local,
                                         const std::optional<PastedEndpoint>& peer)
{
    if (!local || !peer) return std::nullopt;
    PastedSocket socket;
    socket.tool = tool;
    socket.row.state = state;
    socket.row.local = local->address;
    socket.row.localPort = local->port;
    socket.row.peer = peer->address;
    socket.row.peerPort = peer->port;
    socket.peerName = peer->name;
    return socket;
}

std::optional<PastedSocket> ssRow(const PastedWords& words)
{
    const std::size_t first = !words.empty() && words[0] == "tcp" ? 1 : 0;
    if (words.size() < first + 5) return std::nullopt;
    const auto state = pastedState(words[first]);
    const auto recvQ = numberOf<std::uint32_t>(words[first + 1]), sendQ = numberOf<std::uint32_t>(words[first + 2]);
    if (!state || !recvQ || !sendQ) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::Ss, *state, endpointWithColon(words[first + 3]), endpointWithColon(words[first + 4]));
    if (!socket) return std::nullopt;
    socket->row.recvQ = *recvQ;
    socket->row.sendQ = *sendQ;
    for (std::size_t i = first + 5; i < words.size(); ++i) {
        const char* begin = words[i].data();
        const char* end = words.back().data() + words.back().size();
        const auto size = static_cast<std::size_t>(end - begin);  // libc++ 13 takes no pair of pointers
        if (words[i].starts_with("users:")) socket->owner = usersOf({begin, size});
        if (words[i].starts_with("timer:")) readSsTimer(words[i], socket->row);
        if (words[i].starts_with("uid:")) socket->row.uid = numberOf<std::uint32_t>(words[i].substr(4)).value_or(0);
    }
    return socket;
}

std::optional<PastedSocket> linuxNetstatRow(const PastedWords& words)
{
    if (words.size() < 6 || (words[0] != "tcp" && words[0] != "tcp6")) return std::nullopt;
    const auto state = pastedState(words[5]);
    const auto recvQ = numberOf<std::uint32_t>(words[1]), sendQ = numberOf<std::uint32_t>(words[2]);
    if (!state || !recvQ || !sendQ) return std::nullopt;
    auto socket =
        pastedSocket(PastedTool::NetstatLinux, *state, endpointWithColon(words[3]), endpointWithColon(words[4]));
    if (!socket) return std::nullopt;
    socket->row.recvQ = *recvQ;
    socket->row.sendQ = *sendQ;
    for (std::size_t i = 6; i < words.size(); ++i) {
        const std::size_t slash = words[i].find('/');
        const auto pid = numberOf<int>(words[i].substr(0, slash));
        if (slash != std::string_view::npos && pid && socket->owner.pid == 0)
            socket->owner = {*pid, std::string(words[i].substr(slash + 1))};
        const auto timer = i + 1 < words.size() && words[i + 1].starts_with('(') ? timerNamed(words[i]) : std::nullopt;
        if (!timer) continue;
        socket->row.timer = *timer;
        const std::string_view count = words[i + 1].substr(std::min(words[i + 1].find('/') + 1, words[i + 1].size()));
        socket->row.retransmits = numberOf<std::uint32_t>(count.substr(0, count.find('/'))).value_or(0);
    }
    return socket;
}

std::optional<PastedSocket> procRow(const PastedWords& words)
{
    if (words.size() < 10 || words[0].back() != ':') return std::nullopt;
    const auto number = numberOf<unsigned>(words[3], 16);
    const auto state = number ? stateOfLinuxNumber(*number) : std::nullopt;
    if (!state) return std::nullopt;
    auto socket = pastedSocket(PastedTool::ProcNetTcp, *state, hexEndpoint(words[1]), hexEndpoint(words[2]));
    const std::size_t queue = words[4].find(':'), timer = words[5].find(':');
    if (!socket || queue == std::string_view::npos || timer == std::string_view::npos) return std::nullopt;
    SocketRow& row = socket->row;
    row.sendQ = numberOf<std::uint32_t>(words[4].substr(0, queue), 16).value_or(0);
    row.recvQ = numberOf<std::uint32_t>(words[4].substr(queue + 1), 16).value_or(0);
    row.timer = static_cast<SeenTimer>(std::min(numberOf<unsigned>(words[5].substr(0, timer), 16).value_or(0), 4u));
    row.expires = kUserTick * numberOf<std::uint32_t>(words[5].substr(timer + 1), 16).value_or(0);
    row.retransmits = numberOf<std::uint32_t>(words[6], 16).value_or(0);
    row.uid = numberOf<std::uint32_t>(words[7]).value_or(0);
    row.inode = numberOf<std::uint32_t>(words[9]).value_or(0);
    return socket;
}

// A flow that the card has taken over has no state of its own any more: it was established.
std::optional<PastedSocket> conntrackRow(const PastedWords& words)
{
    const auto has = [&words](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
    const auto tcp = std::ranges::find(words, std::string_view("tcp"));
    if (words.end() - tcp < 6 || tcp[1] != "6") return std::nullopt;
    const auto from = valueOf(words, "src="), to = valueOf(words, "dst=");
    const auto fromPort = valueOf(words, "sport="), toPort = valueOf(words, "dport=");
    if (!from || !to || !fromPort || !toPort) return std::nullopt;
    const std::string_view word = tcp[numberOf<std::uint64_t>(tcp[2]) ? 3 : 2];
    auto state = word == "SYN_SENT2"  ? State::SynSent
                 : word == "FIN_WAIT" ? State::FinWait1
                 : word == "NONE"     ? State::Closed
                                      : pastedState(word);
    if (word.starts_with("src=")) state = has("[DESTROY]") ? State::Closed : State::Established;
    const auto local = addressOf(*from), peer = addressOf(*to);
    const auto localPort = numberOf<std::uint16_t>(*fromPort), peerPort = numberOf<std::uint16_t>(*toPort);
    if (!state || !local || !peer || !localPort || !peerPort) return std::nullopt;
    auto socket = pastedSocket(PastedTool::Conntrack, *state, PastedEndpoint{*local, *localPort},
                               PastedEndpoint{*peer, *peerPort});
    socket->ofPair = true;
    socket->row.retransmits = has("[UNREPLIED]") ? 1 : 0;
    socket->event = has("[NEW]") || has("[UPDATE]") ? PastedEvent::Seen
                    : has("[DESTROY]")              ? PastedEvent::Ended
                                                    : PastedEvent::None;
    return socket;
}

}  // namespace tcp
