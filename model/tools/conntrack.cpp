#include "tools/conntrack.h"

#include "simulation/address.h"
#include "tools/print.h"

namespace tcp {
namespace {

std::string tuple(std::string_view from, std::string_view to, std::uint16_t fromPort, std::uint16_t toPort)
{
    return printed("src=%.*s dst=%.*s sport=%u dport=%u ", static_cast<int>(from.size()), from.data(),
                   static_cast<int>(to.size()), to.data(), unsigned{fromPort}, unsigned{toPort});
}

// __snprintf_conntrack_default: what was sent first, what would be its answer, and in between what is missing.
std::string row(const BoxEntry& entry, bool nat, Instant now)
{
    const std::string_view client = ipText(HostId::Client);
    const std::string_view server = ipText(HostId::Server);
    const long long left = (entry.expires - now) / 1s;
    std::string line = printed("%-8s %u %lld %s ", "tcp", 6U, left, std::string(text(entry.state)).c_str());
    line += tuple(client, server, entry.clientPort, entry.serverPort);
    if (!entry.replied) line += "[UNREPLIED] ";
    line += tuple(server, nat ? kNatIp : client, entry.serverPort, entry.clientPort);
    if (entry.assured) line += "[ASSURED] ";
    return line + "mark=0 use=1";
}

}  // namespace

Listing conntrack(const World& world)
{
    const Box& box = world.network().box;
    Listing listing;
    if (box.kind() == BoxKind::None) return listing;
    const std::vector<BoxEntry> entries = box.entries(world.now());
    for (const BoxEntry& entry : entries) listing.rows.push_back(row(entry, box.kind() == BoxKind::Nat, world.now()));
    listing.rows.push_back(
        printed("conntrack v1.4.7 (conntrack-tools): %zu flow entries have been shown.", entries.size()));
    return listing;
}

}  // namespace tcp
