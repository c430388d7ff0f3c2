#pragma once

#include "observation/pasted.h"

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tcp {

using PastedWords = std::vector<std::string_view>;

/// Each: the row where the line has the shape of that tool.
std::optional<PastedSocket> ssRow(const PastedWords& words);
std::optional<PastedSocket> linuxNetstatRow(const PastedWords& words);
std::optional<PastedSocket> windowsNetstatRow(const PastedWords& words);
std::optional<PastedSocket> bsdNetstatRow(const PastedWords& words);
std::optional<PastedSocket> solarisNetstatRow(const PastedWords& words);
std::optional<PastedSocket> procRow(const PastedWords& words);
std::optional<PastedSocket> conntrackRow(const PastedWords& words);

/// Lines of tcpdump -n, one after the other: relative numbers become absolute again.
class TcpdumpLines {
public:
    std::optional<TcpPacket> read(std::string_view line);

private:
    struct End {
        Address address;
        std::uint16_t port = 0;
        friend auto operator<=>(const End&, const End&) = default;
    };
    struct Numbers {
        std::uint32_t from = 0;   ///< what is told as 0, of the end that is less
        std::uint32_t to = 0;
        bool absolute = false;    ///< tcpdump -S
    };

    void makeAbsolute(const End& from, const End& to, Segment& segment);

    std::map<std::pair<End, End>, Numbers> known_;
    std::uint64_t count_ = 0;
};

}  // namespace tcp
