#pragma once

#include "observation/pasted.h"
#include "observation/pasted_words.h"

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tcp {

using PastedWords = std::vector<std::string_view>;

/// A socket in this state, unless an end is missing.
std::optional<PastedSocket> pastedSocket(PastedTool tool, State state, const std::optional<PastedEndpoint>& local,
                                         const std::optional<PastedEndpoint>& peer);

/// Each: the row where the line has the shape of that tool.
std::optional<PastedSocket> ssRow(const PastedWords& words);
std::optional<PastedSocket> linuxNetstatRow(const PastedWords& words);
std::optional<PastedSocket> windowsNetstatRow(const PastedWords& words);
/// Get-NetTCPConnection of PowerShell.
std::optional<PastedSocket> powerShellRow(const PastedWords& words);
std::optional<PastedSocket> bsdNetstatRow(const PastedWords& words);
std::optional<PastedSocket> solarisNetstatRow(const PastedWords& words);
/// FreeBSD, with -s.
std::optional<PastedSocket> sockstatRow(const PastedWords& words);
std::optional<PastedSocket> lsofRow(const PastedWords& words);
std::optional<PastedSocket> procRow(const PastedWords& words);
std::optional<PastedSocket> conntrackRow(const PastedWords& words);

struct DumpedEnds;

/// What a line is to a reader of tcpdump's lines.
enum class DumpLine : std::uint8_t {
    Other,
    Packet,
    Part,      ///< of the packet before or after it: the header of IP (-v), octets (-x, -A)
    PerhapsPart,   ///< of the packet before it, unless it is a row of another tool
    Foreign,   ///< a packet of another protocol
    NoFlags,   ///< -q leaves the flags out
    NoAddress, ///< without -n there are names
};

/// Lines of tcpdump, one after the other: relative numbers become absolute again.
class TcpdumpLines {
public:
    /// With DumpLine::Packet the packet is in `packet`.
    DumpLine read(std::string_view line, TcpPacket& packet);
    /// What is known only when all lines were read: whether the times are differences (-ttt).
    void finish(std::vector<TcpPacket>& packets) const;

private:
    struct End {
        Address address;
        std::uint16_t port = 0;
        friend auto operator<=>(const End&, const End&) = default;
    };
    struct Numbers {
        std::uint32_t from = 0;   ///< what is told as 0, of the end that is less
        std::uint32_t to = 0;
        std::optional<SeqNum> nextOfFrom, nextOfTo;   ///< behind what each has sent
        bool known = false;       ///< what is told as 0
        bool absolute = false;    ///< tcpdump -S
    };
    /// Behind the addresses: flags, numbers, options.
    struct Rest;

    void makeAbsolute(const End& from, const End& to, bool told, Segment& segment);
    DumpLine readPacket(std::string_view line, const PastedWords& words, const DumpedEnds& ends, TcpPacket& packet);
    DumpLine without(std::string_view line, const PastedWords& words, bool timed);
    void readTime(std::string_view line, const PastedWords& words, std::size_t before);

    std::map<std::pair<End, End>, Numbers> known_;
    std::uint64_t count_ = 0;
    std::optional<Instant> at_;    ///< of this line, or of the one that began the packet
    Instant last_{};
    bool indented_ = true;         ///< each time has a blank before it
    bool backwards_ = false;       ///< a time was less than the one before
    bool after_ = false;           ///< the line before was of a packet
    bool letters_ = false;         ///< of a packet's octets as letters
};

}  // namespace tcp
