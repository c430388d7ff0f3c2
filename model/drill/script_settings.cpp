#include "drill/player.h"
#include "drill/sysctls.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <array>

namespace tcp::drill {
namespace {

constexpr std::uint32_t kLongerHeader = 20; // octets that the header of IPv6 has more than that of IPv4

void addOptions(const Script& script, HostSettings& host, std::vector<Skipped>& skipped)
{
    constexpr std::array<std::string_view, 6> known{"tolerance_usecs", "tcp_ts_tick_usecs", "ip_version",
                                                    "send_omit_free",  "tolerance_percent", "wire_protocol"};
    for (const auto& [name, value] : script.options) {
        if (std::ranges::find(known, name) == known.end()) skipped.push_back({{}, Outside::ScriptOption, "--" + name});
        if (name == "ip_version" && value == "ipv6") host.config.mss -= kLongerHeader;
    }
}

} // namespace

HostSettings settingsOf(const Script& script, const HostSettings& base, std::vector<Skipped>& skipped)
{
    HostSettings host = base;
    for (const auto& [name, value] : script.settings) {
        if (const Profile* profile = name == "profile" ? findProfile(value) : nullptr) host = profile->settings();
    }
    for (const auto& [name, value] : script.settings) {
        if (name != "profile" && !setSetting(host, name, value)) skipped.push_back({{}, Outside::ScriptOption, name});
    }
    addOptions(script, host, skipped);
    for (const ScriptEvent& event : script.events) {
        const auto* command = std::get_if<ShellCommand>(&event.what);
        if (command == nullptr) break;
        applyCommand(event.place, command->text, host, skipped);
    }
    return host;
}

} // namespace tcp::drill
