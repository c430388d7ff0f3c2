#pragma once

#include "capture/tcp_packet.h"
#include "observation/hints.h"
#include "observation/look.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tcp {

/// Which tool wrote a line that was pasted.
enum class PastedTool : std::uint8_t {
    Ss,
    NetstatLinux,
    NetstatWindows,
    NetstatBsd,
    NetstatSolaris,
    ProcNetTcp,
    Conntrack,
    Tcpdump,
    PowerShell,
    Sockstat,
    Lsof
};
inline constexpr int kPastedTools = 11;
/// "ss", "netstat (Linux)", "/proc/net/tcp".
std::string_view text(PastedTool tool);

/// conntrack -E tells what happens: the last that it told of a flow counts, and one that ended is none any more.
enum class PastedEvent : std::uint8_t { None, Seen, Ended };

/// Why lines that belong to a tool cannot be used.
enum class PastedAdvice : std::uint8_t {
    None,
    TcpdumpQuiet,  ///< tcpdump -q leaves the flags out
    TcpdumpNames,  ///< without -n it prints names of hosts
    SsFilter,      ///< "ss … state close-wait" leaves the column of states out
};

/// A socket as a line of text tells it. What the line does not tell is as in a default row.
struct PastedSocket {
    SocketRow row;
    Owner owner;              ///< pid 0: not told
    PastedTool tool{};
    std::uint64_t line = 0;   ///< of the text, from 1
    std::string peerName;     ///< of the peer, where the tool printed a name in place of the address
    bool ofPair = false;      ///< conntrack: one state for both ends
    PastedEvent event = PastedEvent::None;
};

/// Text of a terminal, read: sockets in the order of their lines, and the packets of tcpdump.
struct PastedText {
    std::vector<PastedSocket> sockets;
    std::vector<TcpPacket> packets;   ///< numbered from 1, without text; `offset` is the line
    std::array<std::uint64_t, kPastedTools> lines{};   ///< by tool
    std::uint64_t other = 0;          ///< lines that were not understood; heads and empty ones do not count
    std::uint64_t firstOther = 0;     ///< number of the first of these
    std::string firstOtherText;       ///< at most 80 octets of it
    PastedAdvice advice = PastedAdvice::None;

    bool empty() const { return sockets.empty() && packets.empty(); }
};

inline constexpr std::size_t kLongestPastedLine = 4096;   ///< octets; what is longer is not understood
inline constexpr std::size_t kMostPasted = 2'000'000;     ///< rows; more are counted as not understood

/// The text as UTF-8 (from UTF-16 where it says so), without the colours of a terminal and with plain blanks.
std::string plainText(std::string_view octets);

/// Reads rows of ss, netstat (Linux, Windows, macOS and the BSDs, Solaris), Get-NetTCPConnection, sockstat, lsof,
/// /proc/net/tcp, conntrack -L and -E, and tcpdump, mixed as they come. Each line is known by its own shape.
PastedText readPasted(std::string_view text);

using PastedCounts = std::array<std::uint64_t, kStates.size()>;   ///< by State
PastedCounts countsOf(const PastedText& text);

/// By what rows are put together.
enum class PastedBy : std::uint8_t { Process, Peer, Port };
struct PastedGroup {
    std::string name;         ///< "nginx (812)", "10.0.0.9", "443"; empty: not told
    PastedCounts counts{};
    std::uint64_t total = 0;
};
/// The largest first. A port is the listening one where the text shows who listens, else the lower of the two.
std::vector<PastedGroup> groupsOf(const PastedText& text, PastedBy by);

/// What is worth a look, worst first. Only what the tool tells is used: no timers where it prints none.
std::vector<Hint> hintsOf(const PastedText& text);

/// The packets as a pcap file, headers only.
std::string pcapOf(const std::vector<TcpPacket>& packets);

}  // namespace tcp
