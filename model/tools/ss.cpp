#include "tools/ss.h"

#include "tools/print.h"
#include "tools/state_names.h"

#include <algorithm>
#include <tuple>

namespace tcp {

namespace {

enum Column : std::size_t { kState, kRecvQ, kSendQ, kLocal, kLocalPort, kPeer, kPeerPort, kProcess, kColumns };
static_assert(kColumns == std::tuple_size_v<SsCells>);

// The table columns[] of misc/ss.c: addresses are right-aligned up to the colon, ports follow it unseparated.
constexpr bool rightAligned(std::size_t column)
{
    return column == kLocal || column == kPeer;
}

constexpr std::string_view delimiter(std::size_t column)
{
    return column == kState || column == kLocalPort || column == kPeerPort || column == kProcess ? "" : " ";
}

const SsCells& header()
{
    static const SsCells cells{"State", "Recv-Q", "Send-Q", "Local Address:", "Port",
                             "Peer Address:", "Port", "Process"};
    return cells;
}

std::string_view timerName(KernelTimer timer)
{
    switch (timer) {
    case KernelTimer::Off: return "off";
    case KernelTimer::On: return "on";
    case KernelTimer::KeepAlive: return "keepalive";
    case KernelTimer::TimeWait: return "timewait";
    case KernelTimer::Persist: return "persist";
    }
    return {};
}

// inet_diag tells probes instead of retransmissions where the probe timers run.
unsigned timerCount(const Socket& socket)
{
    const bool probes = socket.timer == KernelTimer::KeepAlive || socket.timer == KernelTimer::Persist;
    return probes ? socket.probes : socket.retransmits;
}

SsCells cellsOf(const Socket& socket)
{
    const bool listens = socket.kind == SocketKind::Listener;
    return {std::string(spelling(socket.state, Spelling::Ss)),
            std::to_string(socket.recvQ),
            std::to_string(listens ? socket.backlog : socket.sendQ),
            std::string(ipText(socket.host)) + ':',
            std::to_string(socket.localPort),
            (listens ? "0.0.0.0" : std::string(peerIp(socket))) + ':',
            listens ? "*" : std::to_string(socket.peerPort),
            ssProcess(socket)};
}

// ss measures a cell when the next one begins, so the very last cell of the output is never measured.
std::array<std::size_t, kColumns> widths(const std::vector<SsCells>& lines)
{
    std::array<std::size_t, kColumns> width{};
    for (const SsCells& cells : lines) {
        for (std::size_t i = 0; i < kColumns; ++i) {
            if (i != kProcess || &cells != &lines.back() || lines.size() == 1)
                width[i] = std::max(width[i], cells[i].size());
        }
    }
    return width;
}

std::string lineOf(const SsCells& cells, const std::array<std::size_t, kColumns>& width)
{
    std::string line;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const std::string padding(width[i] - std::min(width[i], cells[i].size()), ' ');
        line += delimiter(i);
        line += rightAligned(i) ? padding + cells[i] : cells[i] + padding;
    }
    return line;
}

}  // namespace

std::string ssTime(Duration left)
{
    // print_ms_timer() of misc/ss.c: below ten seconds it writes seconds, a point and "ms".
    const long long ms = left / 1ms;
    const long long minutes = ms / 60'000;
    const long long seconds = minutes > 9 ? 0 : ms / 1000 % 60;
    const long long rest = minutes > 0 || seconds > 9 ? 0 : ms % 1000;
    std::string text = minutes > 0 ? printed("%lldmin", minutes) : std::string();
    if (seconds > 0)
        text += printed("%lld%s", seconds, rest > 0 ? "." : "sec");
    if (rest > 0)
        text += printed("%03lldms", rest);
    return text;
}

std::string ssProcess(const Socket& socket)
{
    std::string text;
    if (socket.fd) {
        const Process process = processOf(socket.host);
        text = printed(" users:((\"%s\",pid=%d,fd=%d))", std::string(process.name).c_str(), process.pid, *socket.fd);
    }
    if (socket.timer != KernelTimer::Off) {
        text += printed(" timer:(%s,%s,%u)", std::string(timerName(socket.timer)).c_str(),
                        ssTime(socket.expires).c_str(), timerCount(socket));
    }
    return text;
}

Listing ssTable(const std::vector<SsCells>& rows)
{
    std::vector<SsCells> lines{header()};
    lines.insert(lines.end(), rows.begin(), rows.end());
    const auto width = widths(lines);
    Listing listing;
    listing.head.push_back(lineOf(lines.front(), width));
    for (auto line = lines.begin() + 1; line != lines.end(); ++line)
        listing.rows.push_back(lineOf(*line, width));
    return listing;
}

Listing ss(const std::vector<Socket>& sockets)
{
    std::vector<SsCells> rows;
    for (const Socket& socket : sockets)
        rows.push_back(cellsOf(socket));
    return ssTable(rows);
}

std::string ss(const World& world, HostId host)
{
    return text(ss(sockets(world, host)));
}

}  // namespace tcp
