#include "observation/pasted.h"

#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace tcp {

namespace {

constexpr std::size_t kShownOfOther = 80;

/// Words that begin a head of one of the tools.
bool isHead(const PastedWords& words)
{
    constexpr std::array<std::string_view, 14> kHeads{
        "State",  "Netid",  "Proto", "Active",   "sl",        "TCP:",      "Local",
        "Recv-Q", "tcp_ip", "UDP:",  "tcpdump:", "listening", "conntrack", "reading"};
    return std::ranges::find(kHeads, words.front()) != kHeads.end() || words.front().starts_with("---");
}

/// ss -i tells more of a socket on the next line; Windows' netstat -b the program; udp is for others.
bool belongsToOther(std::string_view line, const PastedWords& words)
{
    const bool more = line.front() == '\t' && words.size() > 3 && !words.front().starts_with("tcp");
    return more || words.front().starts_with("udp") || words.front() == "UDP" || words.front() == "unix";
}

std::optional<PastedSocket> socketOf(const PastedWords& words)
{
    constexpr std::array kReaders{ssRow,     linuxNetstatRow, windowsNetstatRow, bsdNetstatRow,
                                  procRow,   conntrackRow,    solarisNetstatRow};
    for (const auto reader : kReaders)
        if (auto socket = reader(words)) return socket;
    return std::nullopt;
}

class PastedReader {
public:
    PastedText read(std::string_view all)
    {
        while (!all.empty()) {
            const std::size_t end = std::min(all.find('\n'), all.size());
            ++number_;
            take(all.substr(0, end));
            all.remove_prefix(std::min(end + 1, all.size()));
        }
        return std::move(result_);
    }

private:
    void take(std::string_view line)
    {
        if (line.size() > kLongestPastedLine || result_.sockets.size() + result_.packets.size() >= kMostPasted)
            return other(line);
        const PastedWords words = wordsOf(line);
        if (words.empty() || isHead(words)) return;
        if (auto packet = tcpdump_.read(line)) {
            packet->offset = number_;
            result_.packets.push_back(*packet);
            ++result_.lines[static_cast<std::size_t>(PastedTool::Tcpdump)];
        } else if (auto socket = socketOf(words)) {
            socket->line = number_;
            ++result_.lines[static_cast<std::size_t>(socket->tool)];
            result_.sockets.push_back(std::move(*socket));
        } else if (!program(words) && !belongsToOther(line, words)) {
            other(line);
        }
    }

    /// "[nginx.exe]" of netstat -b names the owner of the row above.
    bool program(const PastedWords& words)
    {
        const std::string_view name = words.front();
        const bool named = words.size() == 1 && name.size() > 2 && name.front() == '[' && name.back() == ']';
        if (!named || result_.sockets.empty()) return false;
        result_.sockets.back().owner.name = name.substr(1, name.size() - 2);
        return true;
    }

    void other(std::string_view line)
    {
        if (result_.other++ > 0) return;
        result_.firstOther = number_;
        result_.firstOtherText = line.substr(0, kShownOfOther);
    }

    PastedText result_;
    TcpdumpLines tcpdump_;
    std::uint64_t number_ = 0;
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
        case PastedBy::Peer: return row.state == State::Listen ? std::string() : tcp::text(row.peer);
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
