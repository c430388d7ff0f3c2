#pragma once

#include "capture/capture_record.h"
#include "capture/tcp_packet.h"
#include "observation/pasted_words.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tcp {

/// "12:34:56.789012", "1700000000.123456", "00:00:01.000001".
std::optional<Instant> dumpedTime(std::string_view word);
/// "2024-01-02": as seconds since 1970.
std::optional<Instant> dumpedDay(std::string_view word);
/// "S.", "P", "none": the letters of tcpdump.
std::optional<Control> dumpedFlags(std::string_view letters);
/// The number behind ", name ".
std::optional<std::uint32_t> dumpedField(std::string_view line, std::string_view name);
/// "options [mss 1460,…]"; before tcpdump 4.1 "<mss 1460,…>", where the timestamps have no names.
void readDumpedOptions(std::string_view line, TcpOptions& options);

/// Who sent a packet to whom.
struct DumpedEnds {
    PastedEndpoint from, to;
    std::size_t at = 0;       ///< the word ">" between them
    std::size_t behind = 0;   ///< the first word behind them
};
/// "10.0.0.1.80 > 10.0.0.2.4000:", or with headers between addresses and ports "fe80::1 > fe80::2: HBH 80 > 4000:".
std::optional<DumpedEnds> dumpedEnds(const std::vector<std::string_view>& words);

}  // namespace tcp
