#include "drill/player.h"
#include "drill/reader.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <array>

namespace tcp::drill {
namespace {

/// Sysctls that are settings of the simulation under another name, or in another unit.
struct Sysctl {
    std::string_view name;
    std::string_view setting;
    std::string_view unit; ///< to be added to the number; "?": yes or no
};
constexpr std::array<Sysctl, 14> kSysctls{{{"tcp_fin_timeout", "tcp_fin_timeout", "s"},
                                           {"tcp_syn_retries", "syn_retries", ""},
                                           {"tcp_synack_retries", "synack_retries", ""},
                                           {"tcp_retries2", "retries", ""},
                                           {"tcp_orphan_retries", "orphan_retries", ""},
                                           {"tcp_syn_linear_timeouts", "syn_linear_timeouts", ""},
                                           {"tcp_timestamps", "timestamps", "?"},
                                           {"tcp_window_scaling", "window_scaling", "?"},
                                           {"tcp_sack", "sack", "?"},
                                           {"tcp_rfc1337", "rfc1337", "?"},
                                           {"tcp_abort_on_overflow", "abort_on_overflow", "?"},
                                           {"tcp_syncookies", "tcp_syncookies", ""},
                                           {"tcp_rto_min_us", "rto_min", "us"},
                                           {"tcp_rto_max_ms", "rto_max", "ms"}}};

/// What defaults.sh of packetdrill's own tests and of Linux's selftests sets, as far as it has a part in the model.
constexpr std::string_view kDefaults =
    "tcp_timestamps=1 tcp_syn_retries=5 tcp_synack_retries=5 tcp_sack=1 tcp_syncookies=1";
constexpr std::uint8_t kDefaultShift = 8; // tcp_rmem[2] is 15 MiB

bool set(HostSettings& host, std::string_view name, const std::string& value)
{
    const SettingKey* key = findSetting(name);
    if (key == nullptr) return false;
    Settings whole;
    static_cast<HostSettings&>(whole) = host;
    if (key->set(whole, value)) return false;
    host = static_cast<const HostSettings&>(whole);
    return true;
}

bool setSysctl(HostSettings& host, std::string_view name, const std::string& value)
{
    if (name == "tcp_early_retrans") {
        host.config.tailLossProbe = value != "0";
        return true;
    }
    if (name == "tcp_ecn") return value == "0" || value == "2";
    const auto found = std::ranges::find(kSysctls, name, &Sysctl::name);
    if (found == kSysctls.end()) return false;
    if (found->unit == "?") return set(host, found->setting, value == "0" ? "false" : "true");
    return set(host, found->setting, value + std::string(found->unit));
}

/// "net.ipv4.tcp_sack" and "/proc/sys/net/ipv4/tcp_sack" without the way to it.
std::string_view lastName(std::string_view name)
{
    const std::size_t place = name.find_last_of("./");
    return place == std::string_view::npos ? name : name.substr(place + 1);
}

void applyCommand(const ScriptEvent& event, const std::string& text, HostSettings& host, std::vector<Skipped>& skipped)
{
    bool any = false;
    if (text.find("defaults.sh") != std::string::npos) {
        for (const auto& [name, value] : pairsOf(kDefaults))
            setSysctl(host, name, value);
        host.config.windowScale = kDefaultShift;
        any = true;
    }
    for (auto [name, value] : pairsOf(text)) {
        const std::string_view last = lastName(name);
        const bool sysctl = name.find("net.") != std::string::npos || name.find("/net/") != std::string::npos;
        if (!sysctl) continue;
        any = true;
        std::erase_if(value, [](char it) { return it == '"' || it == '\'' || it == ';'; });
        if (!setSysctl(host, last, value)) skipped.push_back({event.place, Outside::Sysctl, std::string(last)});
    }
    if (!any && text.find("sysctl_restore") == std::string::npos)
        skipped.push_back({event.place, Outside::ShellCommand, text.substr(0, text.find('\n')).substr(0, 60)});
}

} // namespace

HostSettings settingsOf(const Script& script, const HostSettings& base, std::vector<Skipped>& skipped)
{
    HostSettings host = base;
    for (const auto& [name, value] : script.settings) {
        if (const Profile* profile = name == "profile" ? findProfile(value) : nullptr) host = profile->settings();
    }
    for (const auto& [name, value] : script.settings) {
        if (name != "profile" && !set(host, name, value)) skipped.push_back({{}, Outside::ScriptOption, name});
    }
    constexpr std::array<std::string_view, 6> known{"tolerance_usecs", "tcp_ts_tick_usecs", "ip_version",
                                                    "send_omit_free",  "tolerance_percent", "wire_protocol"};
    for (const auto& [name, value] : script.options) {
        if (std::ranges::find(known, name) == known.end()) skipped.push_back({{}, Outside::ScriptOption, "--" + name});
    }
    for (const ScriptEvent& event : script.events) {
        if (const auto* command = std::get_if<ShellCommand>(&event.what))
            applyCommand(event, command->text, host, skipped);
    }
    return host;
}

} // namespace tcp::drill
