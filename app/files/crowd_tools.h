#pragma once

#include "traffic/crowd.h"

#include <string>
#include <string_view>

namespace app::files {

inline constexpr std::string_view kSsSummaryCommand = "ss -s";
inline constexpr std::string_view kNetstatCountCommand = "netstat -tan | awk '{print $6}' | sort | uniq -c";

/// What `ss -s` of iproute2 6.1 prints on this host: its layout octet for octet, of TCP over IPv4 alone. "estab" counts
/// CLOSE-WAIT too, as the kernel's CurrEstab does; "timewait" counts every minisock, "closed" the same again.
std::string ssSummary(const tcp::Sample& sample, tcp::HostId host, int listeners);
/// What the pipe prints, in the order of LC_ALL=C; with the two words of netstat's headings that awk lets through.
std::string netstatCounts(const tcp::Sample& sample, tcp::HostId host, int listeners);

}  // namespace app::files
