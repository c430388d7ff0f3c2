#include "drill/sysctls.h"

#include "drill/reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

namespace tcp::drill {
namespace {

/// Sysctls that are settings of the simulation under another name, or in another unit.
struct Sysctl {
    std::string_view name;
    std::string_view setting;
    std::string_view unit; ///< to be added to the number; "?": yes or no; "!": no or yes
};
constexpr std::array<Sysctl, 14> kLinux{{{"tcp_fin_timeout", "tcp_fin_timeout", "s"},
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
/// Of net.inet.tcp. The two insecure ones are what RFC 5961 is about (sections 3 and 4).
constexpr std::array<Sysctl, 12> kFreeBsd{{{"rfc1323", "timestamps", "?"},
                                           {"rfc1323", "window_scaling", "?"},
                                           {"sack.enable", "sack", "?"},
                                           {"insecure_rst", "challenge_ack", "!"},
                                           {"insecure_syn", "challenge_ack", "!"},
                                           {"drop_synfin", "drop_synfin", "?"},
                                           {"rexmit_initial", "rto_initial", "ms"},
                                           {"rexmit_min", "rto_min", "ms"},
                                           {"msl", "msl", "ms"},
                                           {"finwait2_timeout", "tcp_fin_timeout", "ms"},
                                           {"keepintvl", "keepalive_interval", "ms"},
                                           {"keepcnt", "keepalive_probes", ""}}};
/// What is so anyway.
constexpr std::array<std::string_view, 9> kUsual{
    "net.inet.tcp.blackhole=0",     "net.inet.tcp.ecn.enable=0",    "net.inet.tcp.ecn.enable=2",
    "net.inet.tcp.sendspace=32768", "net.inet.tcp.hostcache.purgenow=1",
    "kern.ipc.maxsockbuf=2097152",  "net.ipv4.tcp_ecn=0",           "net.ipv4.tcp_ecn=2",
    "net.inet.tcp.path_mtu_discovery=1"};
constexpr std::string_view kFreeBsdWay = "net.inet.tcp.";

/// What defaults.sh of packetdrill's own tests and of Linux's selftests sets, as far as it has a part in the model.
constexpr std::string_view kDefaults =
    "tcp_timestamps=1 tcp_syn_retries=5 tcp_synack_retries=5 tcp_sack=1 tcp_syncookies=1";
constexpr std::int64_t kDefaultBuffer = 540'000; // tcp_rmem[1]
constexpr std::int64_t kDefaultMost = 15 << 20;  // tcp_rmem[2]
constexpr std::int64_t kLargest = 1 << 30;       // octets of a buffer

bool setOne(HostSettings& host, const Sysctl& sysctl, const std::string& value)
{
    const bool on = value != "0";
    if (sysctl.unit == "?") return setSetting(host, sysctl.setting, on ? "true" : "false");
    if (sysctl.unit == "!") return setSetting(host, sysctl.setting, on ? "false" : "true");
    return setSetting(host, sysctl.setting, value + std::string(sysctl.unit));
}

template <std::size_t Count>
bool setAmong(const std::array<Sysctl, Count>& table, HostSettings& host, std::string_view name,
              const std::string& value)
{
    bool known = false;
    for (const Sysctl& sysctl : table) {
        if (sysctl.name == name) known = setOne(host, sysctl, value);
    }
    return known;
}

/// "net.ipv4.tcp_sack" and "/proc/sys/net/ipv4/tcp_sack" without the way to it.
std::string_view lastName(std::string_view name)
{
    const std::size_t place = name.find_last_of("./");
    return place == std::string_view::npos ? name : name.substr(place + 1);
}

/// "540000", "$((15*1024*1024))"; 0: neither.
std::int64_t product(std::string_view text)
{
    std::int64_t value = 1;
    bool any = false;
    for (std::size_t at = text.find_first_of("0123456789"); at < text.size();
         at = text.find_first_of("0123456789", at)) {
        std::int64_t factor = 0;
        const auto end = std::from_chars(text.data() + at, text.data() + text.size(), factor).ptr;
        at = static_cast<std::size_t>(end - text.data());
        any = true;
        value = factor > 0 && value <= kLargest / factor ? value * factor : kLargest;
    }
    return any ? value : 0;
}

// FreeBSD tcp_mss_update: whole segments. All of it is accepted, whatever of it the field of 16 bits can say.
bool setReceiveSpace(Config& config, std::int64_t octets)
{
    const std::int64_t segments = (std::clamp<std::int64_t>(octets, 0, kLargest) + config.mss - 1) / config.mss;
    config.window = static_cast<std::uint32_t>(segments * config.mss);
    return octets > 0;
}

bool setSysctl(HostSettings& host, std::string_view name, const std::string& value)
{
    if (std::ranges::find(kUsual, std::string(name) + '=' + value) != kUsual.end()) return true;
    if (name == "net.inet.tcp.recvspace") return setReceiveSpace(host.config, product(value));
    if (name.starts_with(kFreeBsdWay)) return setAmong(kFreeBsd, host, name.substr(kFreeBsdWay.size()), value);
    const std::string_view last = lastName(name);
    if (last != "tcp_early_retrans") return setAmong(kLinux, host, last, value);
    host.config.tailLossProbe = value != "0";
    return true;
}

/// tcp_rmem="4096 540000 6291456": least, at first, most.
bool setMemory(HostSettings& host, std::string_view text)
{
    text = text.substr(0, text.find_first_of("\n;"));
    std::vector<std::int64_t> sizes;
    while (sizes.size() < 3 && !text.empty()) {
        const std::size_t begin = text.find_first_not_of(" =\"'");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" \"'"), text.size());
        sizes.push_back(product(text.substr(0, end)));
        text.remove_prefix(end);
    }
    if (sizes.size() < 3 || sizes[1] == 0 || sizes[2] == 0) return false;
    setReceiveBuffer(host.config, sizes[1] / 2, sizes[2]);
    return true;
}

} // namespace

bool setSetting(HostSettings& host, std::string_view name, const std::string& value)
{
    const SettingKey* key = findSetting(name);
    if (key == nullptr) return false;
    Settings whole;
    static_cast<HostSettings&>(whole) = host;
    if (key->set(whole, value)) return false;
    host = static_cast<const HostSettings&>(whole);
    return true;
}

// tcp_select_initial_window: whole segments, unless it is more than the field can say; see configOf() of machine.cpp.
void setReceiveBuffer(Config& config, std::int64_t space, std::int64_t most)
{
    constexpr std::int64_t mostUnscaled = 65535;
    const auto bits = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(std::max(space, most)))) - 1;
    config.window = static_cast<std::uint32_t>(std::clamp<std::int64_t>(space, 0, kLargest));
    config.windowInSegments = config.updatesDoubledWindow && space <= mostUnscaled + 1; // Linux
    config.windowScale = static_cast<std::uint8_t>(std::clamp(bits - 15, 0, 14));
}

void applyCommand(Place place, const std::string& text, HostSettings& host, std::vector<Skipped>& skipped)
{
    bool any = false;
    if (text.find("defaults.sh") != std::string::npos || text.find("packetdrill/common.sh") != std::string::npos) {
        for (const auto& [name, value] : pairsOf(kDefaults))
            setSysctl(host, name, value);
        setReceiveBuffer(host.config, kDefaultBuffer / 2, kDefaultMost);
        any = true;
    }
    for (auto [name, value] : pairsOf(text)) {
        const bool sysctl = name.find("net.") != std::string::npos || name.find("/net/") != std::string::npos ||
                            name.starts_with("kern.");
        if (!sysctl) continue;
        any = true;
        const std::size_t memory = name.ends_with("tcp_rmem") ? text.find("tcp_rmem=") : std::string::npos;
        std::erase_if(value, [](char it) { return it == '"' || it == '\'' || it == ';'; });
        const bool known =
            memory != std::string::npos
                ? setMemory(host, std::string_view(text).substr(memory + std::string_view("tcp_rmem").size()))
                : setSysctl(host, name, value);
        if (!known) skipped.push_back({place, Outside::Sysctl, std::string(lastName(name))});
    }
    if (!any && text.find("sysctl_restore") == std::string::npos)
        skipped.push_back({place, Outside::ShellCommand, text.substr(0, text.find('\n')).substr(0, 60)});
}

} // namespace tcp::drill
