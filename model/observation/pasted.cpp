#include "observation/pasted.h"

#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tcp {

namespace {

constexpr std::size_t kShownOfOther = 80;

/// Words that begin a head of one of the tools, or a line about its work.
bool isHead(std::string_view line, const PastedWords& words)
{
    constexpr std::array<std::string_view, 28> kHeads{
        "State",  "Netid",   "Proto",    "Active",    "sl",         "TCP:",    "Local",     "Recv-Q",    "tcp_ip",
        "UDP:",   "Address", "tcpdump:", "listening", "conntrack",  "reading", "USER",      "COMMAND",   "Tcpcb",
        "Socket", "PCB",     "dropped",  "^C",        "활성", "프로토콜", "netstat:", "LocalAddress", "SCTP:", "will"};
    const bool counts = words.size() > 2 && (words[1] == "packets" || words[1] == "packet") &&
                        numberOf<std::uint64_t>(words[0]).has_value();
    return counts || line.front() == '(' || std::ranges::find(kHeads, words.front()) != kHeads.end() ||
           words.front().starts_with("---") || words.front().starts_with("===");
}

/// A line of several words without a digit and without a state: no row of any tool, in whatever language.
bool isWordsOnly(std::string_view line, const PastedWords& words)
{
    return words.size() > 1 && line.find_first_of("0123456789") == std::string_view::npos &&
           std::ranges::none_of(words, [](std::string_view word) { return pastedState(word).has_value(); });
}

/// What follows is of other sockets than those of TCP, up to the next head: local ones of Unix, Bluetooth, routes.
bool beginsOtherSockets(const PastedWords& words)
{
    return words.size() > 1 && words.front() == "Active" && words[1] != "Internet" && words[1] != "Connections" &&
           words[1] != "internet";
}

/// Sockets and flows of other protocols, as all these tools print them.
bool isOtherProtocol(const PastedWords& words)
{
    constexpr std::array<std::string_view, 19> kOthers{"UDP",  "unix", "raw",  "raw6",    "icmp",  "icmp6",
                                                       "icm4", "icm6", "sctp", "dccp",    "gre",   "unknown",
                                                       "nl",   "p_raw", "mptcp", "icmpv6", "dgram", "stream",
                                                       "seqpac"};
    constexpr std::array<std::string_view, 4> kLocal{"u_str", "u_dgr", "u_seq", "v_str"};
    for (const std::string_view word : {words.front(), words[std::min<std::size_t>(2, words.size() - 1)],
                                        words[std::min<std::size_t>(4, words.size() - 1)]}) {
        if (word.starts_with("udp") || std::ranges::find(kOthers, word) != kOthers.end()) return true;
    }
    return std::ranges::find(kLocal, words.front()) != kLocal.end() ||
           std::ranges::find(words, std::string_view("UDP")) != words.end();
}

/// A row of ss that was asked for the sockets of one state.
bool isSsWithoutState(const PastedWords& words)
{
    const std::size_t first = words.front() == "tcp" ? 1 : 0;
    return words.size() >= first + 4 && numberOf<std::uint32_t>(words[first]) &&
           numberOf<std::uint32_t>(words[first + 1]) && endpointWithColon(words[first + 2]) &&
           endpointWithColon(words[first + 3]);
}

std::optional<PastedSocket> socketOf(const PastedWords& words)
{
    constexpr std::array kReaders{ssRow,   linuxNetstatRow, windowsNetstatRow, bsdNetstatRow, procRow,
                                  lsofRow, conntrackRow,    solarisNetstatRow, powerShellRow, sockstatRow};
    for (const auto reader : kReaders)
        if (auto socket = reader(words)) return socket;
    return std::nullopt;
}

class PastedReader {
public:
    PastedText read(std::string_view octets)
    {
        const std::string plain = plainText(octets);
        std::string_view all = plain;
        while (!all.empty()) {
            const std::size_t end = std::min(all.find('\n'), all.size());
            ++number_;
            take(all.substr(0, end));
            all.remove_prefix(std::min(end + 1, all.size()));
        }
        keepHeads();
        tcpdump_.finish(result_.packets);
        dropEnded();
        return std::move(result_);
    }

private:
    void take(std::string_view line)
    {
        if (line.size() > kLongestPastedLine || result_.sockets.size() + result_.packets.size() >= kMostPasted)
            return other(line);
        const PastedWords words = wordsOf(line);
        if (words.empty()) return;
        if (isHead(line, words)) {
            const std::string_view word = words.front();
            if (word == "Active" || word == "TCP:") skips_ = beginsOtherSockets(words);
            if (word == "UDP:" || word == "SCTP:") skips_ = true;
            return;
        }
        TcpPacket packet;
        const DumpLine dumped = tcpdump_.read(line, packet);
        if (dumped == DumpLine::Packet) {
            heads_ = {};
            packet.offset = number_;
            result_.packets.push_back(packet);
            ++result_.lines[static_cast<std::size_t>(PastedTool::Tcpdump)];
            return;
        }
        if (dumped == DumpLine::Part || dumped == DumpLine::Foreign) return;
        if (dumped == DumpLine::NoFlags) result_.advice = PastedAdvice::TcpdumpQuiet;
        if (dumped == DumpLine::NoAddress) result_.advice = PastedAdvice::TcpdumpNames;
        if (dumped != DumpLine::Other && dumped != DumpLine::PerhapsPart) return other(line);
        if (auto socket = socketOf(words)) return keep(std::move(*socket));
        if (dumped == DumpLine::PerhapsPart) return;
        if (skips_ || ofRowBefore(line, words) || isOtherProtocol(words)) return;
        if (isSsWithoutState(words)) result_.advice = PastedAdvice::SsFilter;
        if (!isWordsOnly(line, words)) return other(line);
        if (heads_.count++ > 0) return;
        heads_.first = number_;
        heads_.text = line.substr(0, kShownOfOther);
    }

    /// Words above a row were its head; above anything else nobody knows what they are.
    void keepHeads()
    {
        if (heads_.count > 0 && result_.other == 0) {
            result_.firstOther = heads_.first;
            result_.firstOtherText = heads_.text;
        }
        result_.other += heads_.count;
        heads_ = {};
    }

    void keep(PastedSocket socket)
    {
        heads_ = {};
        socket.line = number_;
        if (socket.event == PastedEvent::None) {
            ++result_.lines[static_cast<std::size_t>(socket.tool)];
            return result_.sockets.push_back(std::move(socket));
        }
        const SocketRow& row = socket.row;
        const auto [place, fresh] = flows_.try_emplace({row.local, row.localPort, row.peer, row.peerPort},
                                                       result_.sockets.size());
        if (!fresh) {
            result_.sockets[place->second] = std::move(socket);
            return;
        }
        ++result_.lines[static_cast<std::size_t>(socket.tool)];
        result_.sockets.push_back(std::move(socket));
    }

    void dropEnded()
    {
        const auto dropped = std::erase_if(
            result_.sockets, [](const PastedSocket& socket) { return socket.event == PastedEvent::Ended; });
        result_.lines[static_cast<std::size_t>(PastedTool::Conntrack)] -= dropped;
    }

    /// What a tool prints below a row: more of a socket (ss -i, -e, -m), who holds it (netstat -b on Windows).
    bool ofRowBefore(std::string_view line, const PastedWords& words)
    {
        if (result_.sockets.empty()) return false;
        PastedSocket& before = result_.sockets.back();
        if (before.tool == PastedTool::Ss) return line.front() == '\t' || line.front() == ' ';
        if (before.tool != PastedTool::NetstatWindows) return false;
        const std::string_view name = words.front();
        const bool named = words.size() == 1 && name.size() > 2 && name.front() == '[' && name.back() == ']';
        if (named) before.owner.name = name.substr(1, name.size() - 2);
        const bool component = line.front() == ' ' && (words.size() == 1 || isWordsOnly(line, words));
        return named || component;
    }

    void other(std::string_view line)
    {
        keepHeads();
        if (result_.other++ > 0) return;
        result_.firstOther = number_;
        result_.firstOtherText = line.substr(0, kShownOfOther);
    }

    struct Heads {
        std::uint64_t count = 0;
        std::uint64_t first = 0;
        std::string text;
    };
    using Flow = std::tuple<Address, std::uint16_t, Address, std::uint16_t>;

    PastedText result_;
    TcpdumpLines tcpdump_;
    std::map<Flow, std::size_t> flows_;   ///< of conntrack -E
    std::uint64_t number_ = 0;
    Heads heads_;                         ///< lines that may be the head of what follows
    bool skips_ = false;
};

std::string processName(const Owner& owner)
{
    if (owner.pid == 0) return owner.name;
    return owner.name.empty() ? "pid " + std::to_string(owner.pid)
                              : owner.name + " (pid " + std::to_string(owner.pid) + ')';
}

}  // namespace

std::string_view text(PastedTool tool)
{
    switch (tool) {
    case PastedTool::Ss: return "ss";
    case PastedTool::NetstatLinux: return "netstat (Linux)";
    case PastedTool::NetstatWindows: return "netstat (Windows)";
    case PastedTool::NetstatBsd: return "netstat (macOS, BSD)";
    case PastedTool::NetstatSolaris: return "netstat (Solaris)";
    case PastedTool::ProcNetTcp: return "/proc/net/tcp";
    case PastedTool::Conntrack: return "conntrack";
    case PastedTool::Tcpdump: return "tcpdump";
    case PastedTool::PowerShell: return "Get-NetTCPConnection";
    case PastedTool::Sockstat: return "sockstat";
    case PastedTool::Lsof: return "lsof";
    }
    return {};
}

PastedText readPasted(std::string_view text) { return PastedReader().read(text); }

PastedCounts countsOf(const PastedText& text)
{
    PastedCounts counts{};
    for (const PastedSocket& socket : text.sockets) ++counts[static_cast<std::size_t>(socket.row.state)];
    return counts;
}

std::vector<PastedGroup> groupsOf(const PastedText& text, PastedBy by)
{
    std::set<std::uint16_t> listening;
    for (const PastedSocket& socket : text.sockets)
        if (socket.row.state == State::Listen) listening.insert(socket.row.localPort);
    const auto nameOf = [&](const PastedSocket& socket) {
        const SocketRow& row = socket.row;
        const auto lower = row.peerPort == 0 ? row.localPort : std::min(row.localPort, row.peerPort);
        switch (by) {
        case PastedBy::Process: return processName(socket.owner);
        case PastedBy::Peer:
            if (row.state == State::Listen) return std::string();
            return socket.peerName.empty() ? tcp::text(row.peer) : socket.peerName;
        case PastedBy::Port: break;
        }
        return std::to_string(listening.contains(row.localPort) ? row.localPort : lower);
    };
    std::map<std::string, PastedGroup> groups;
    for (const PastedSocket& socket : text.sockets) {
        PastedGroup& group = groups[nameOf(socket)];
        ++group.counts[static_cast<std::size_t>(socket.row.state)];
        ++group.total;
    }
    std::vector<PastedGroup> all;
    for (auto& [name, group] : groups) {
        group.name = name;
        all.push_back(std::move(group));
    }
    std::ranges::stable_sort(all, std::greater{}, &PastedGroup::total);
    return all;
}

}  // namespace tcp
