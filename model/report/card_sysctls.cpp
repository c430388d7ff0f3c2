#include "report/card_sysctls.h"

#include "simulation/profiles.h"

#include <algorithm>
#include <array>

namespace tcp {
namespace {

struct Sysctl {
    std::string_view setting;
    const char* name;
    std::string (*value)(const Settings&);
};

template <typename Limit> std::string retries(const Limit& limit)
{
    return limit.retries ? std::to_string(*limit.retries) : "";
}

const std::array<Sysctl, 12>& sysctls()
{
    static const std::array<Sysctl, 12> kSysctls{{
        {"tcp_fin_timeout", "tcp_fin_timeout",
         [](const Settings& s) { return s.config.finTimeout ? std::to_string(*s.config.finTimeout / 1s) : ""; }},
        {"rfc1337", "tcp_rfc1337", [](const Settings& s) { return std::string(s.config.rfc1337 ? "1" : "0"); }},
        {"abort_on_overflow", "tcp_abort_on_overflow",
         [](const Settings& s) { return std::string(s.abortOnOverflow ? "1" : "0"); }},
        {"tcp_syncookies", "tcp_syncookies",
         [](const Settings& s) { return s.synCookies ? std::to_string(*s.synCookies) : ""; }},
        {"syn_retries", "tcp_syn_retries", [](const Settings& s) { return retries(s.config.syn); }},
        {"synack_retries", "tcp_synack_retries", [](const Settings& s) { return retries(s.config.synAck); }},
        {"retries", "tcp_retries2", [](const Settings& s) { return retries(s.config.data); }},
        {"orphan_retries", "tcp_orphan_retries", [](const Settings& s) { return retries(s.config.orphan); }},
        {"syn_linear_timeouts", "tcp_syn_linear_timeouts",
         [](const Settings& s) { return std::to_string(s.config.synLinearTimeouts); }},
        {"rto_min", "tcp_rto_min_us", [](const Settings& s) { return std::to_string(s.config.rtoMin.count()); }},
        {"rto_max", "tcp_rto_max_ms", [](const Settings& s) { return std::to_string(s.config.rtoMax / 1ms); }},
        {"backlog", "", [](const Settings&) { return std::string(); }},
    }};
    return kSysctls;
}

/// Set by socket options, by the program, or without a meaning on a card.
constexpr std::array<std::string_view, 8> kTypedOtherwise{"latency", "iss_client", "iss_server", "keepalive",
                                                          "user_timeout", "seed", "linger2", "tcp_defer_accept"};

bool canBeTyped(std::string_view setting)
{
    return std::ranges::find(kTypedOtherwise, setting) != kTypedOtherwise.end() ||
           std::ranges::find(sysctls(), setting, &Sysctl::setting) != sysctls().end();
}

}  // namespace

std::optional<NoCard> untypable(const Scenario& scenario)
{
    if (scenario.profile != "linux" && scenario.profile != "rfc9293") return NoCard::OtherSystem;
    for (const auto& [key, value] : scenario.settings) {
        if (!canBeTyped(key)) return NoCard::Setting;
    }
    for (const ScenarioHost& host : scenario.hosts) {
        if (!host.profile.empty() && host.profile != "linux") return NoCard::OtherSystem;
        for (const auto& [key, value] : host.settings) {
            if (!canBeTyped(key)) return NoCard::Setting;
        }
    }
    return std::nullopt;
}

std::vector<std::pair<std::string, std::string>> cardSysctls(const Settings& settings)
{
    std::vector<std::pair<std::string, std::string>> all;
    const Settings usual = findProfile("linux")->settings();
    for (const Sysctl& it : sysctls()) {
        const std::string value = it.value(settings);
        const bool told = std::string_view(it.name) == "tcp_fin_timeout" || value != it.value(usual);
        if (!value.empty() && told) all.emplace_back(std::string("net.ipv4.") + it.name, value);
    }
    return all;
}

}  // namespace tcp
