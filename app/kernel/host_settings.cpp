#include "kernel/player.h"

#include <utility>

namespace app::kernel {
namespace {

std::string seconds(tcp::Duration duration)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

int milliseconds(tcp::Duration duration)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count());
}

}  // namespace

NetworkSettings networkSettings(const tcp::HostSettings& settings)
{
    const tcp::Config& config = settings.config;
    NetworkSettings all{{"net.ipv6.conf.all.disable_ipv6", "1"},
                        {"net.ipv6.conf.default.disable_ipv6", "1"},
                        {"net.ipv4.tcp_congestion_control", "reno"},
                        {"net.ipv4.ip_local_port_range", "1024 65535"}};
    const auto add = [&](const char* key, std::string value) { all.emplace_back(key, std::move(value)); };
    const auto count = [&](const char* key, const tcp::GiveUp& limit) {
        if (limit.retries) add(key, std::to_string(*limit.retries));
    };
    if (config.finTimeout) add("net.ipv4.tcp_fin_timeout", seconds(*config.finTimeout));
    if (config.rfc1337) add("net.ipv4.tcp_rfc1337", "1");
    if (settings.synCookies) add("net.ipv4.tcp_syncookies", std::to_string(*settings.synCookies));
    if (settings.abortOnOverflow) add("net.ipv4.tcp_abort_on_overflow", "1");
    add("net.ipv4.tcp_rto_min_us", std::to_string(config.rtoMin.count()));
    add("net.ipv4.tcp_rto_max_ms", std::to_string(milliseconds(config.rtoMax)));
    count("net.ipv4.tcp_syn_retries", config.syn);
    count("net.ipv4.tcp_synack_retries", config.synAck);
    count("net.ipv4.tcp_retries2", config.data);
    count("net.ipv4.tcp_orphan_retries", config.orphan);
    add("net.ipv4.tcp_syn_linear_timeouts", std::to_string(config.synLinearTimeouts));
    return all;
}

}  // namespace app::kernel
