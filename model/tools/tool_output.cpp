#include "tools/tool_output.h"

#include "tools/conntrack.h"
#include "tools/netstat.h"
#include "tools/ss.h"
#include "tools/tcpdump.h"

#include <algorithm>
#include <iterator>

namespace tcp {
namespace {

System systemOf(std::string_view profile)
{
    if (profile == "windows") return System::Windows;
    if (profile == "macos") return System::MacOs;
    if (profile == "freebsd") return System::FreeBsd;
    return profile == "solaris" ? System::Solaris : System::Linux;
}

Listing socketsOf(Tool tool, const World& world, HostId host)
{
    const auto lines = sockets(world, host);
    return tool == Tool::Ss ? ss(lines) : netstat(lines, systemOf(world.settings().of(host).profile));
}

void append(std::vector<std::string>& lines, Listing&& listing)
{
    std::ranges::move(listing.head, std::back_inserter(lines));
    std::ranges::move(listing.rows, std::back_inserter(lines));
}

}  // namespace

std::string_view text(Tool tool)
{
    switch (tool) {
    case Tool::Ss: return "ss";
    case Tool::Netstat: return "netstat";
    case Tool::Tcpdump: return "tcpdump";
    case Tool::Conntrack: return "conntrack";
    }
    return {};
}

std::vector<std::string> outputOf(Tool tool, std::optional<HostId> host, const Timeline& timeline, std::size_t from)
{
    std::vector<std::string> lines;
    if (tool == Tool::Conntrack) {
        append(lines, conntrack(timeline.last()));
        return lines;
    }
    if (tool == Tool::Tcpdump) {
        const std::size_t before = capture(timeline, from, host).size();
        append(lines, tcpdump(capture(timeline, timeline.size(), host)));
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(std::min(before, lines.size())));
        return lines;
    }
    for (const HostId each : kHosts) {
        if (!host || *host == each) append(lines, socketsOf(tool, timeline.last(), each));
    }
    return lines;
}

}  // namespace tcp
