#include "traffic/crowd_settings.h"

#include "scenario/action_text.h"
#include "simulation/profiles.h"
#include "simulation/words.h"

#include <array>
#include <charconv>
#include <vector>

namespace tcp {
namespace {

using Outcome = std::optional<SettingError>;

SettingError bad(std::string_view value, std::string expected)
{
    return {"bad value " + quoted(value), std::move(expected)};
}

template <typename Number> std::optional<Number> read(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string plain(double number)
{
    std::array<char, 32> room;
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number).ptr;
    return {room.data(), end};
}

template <auto Member, int Least, int Most> constexpr CrowdKey count(std::string_view name)
{
    return {name, "count",
            [](CrowdSettings& s, std::string_view value) -> Outcome {
                const auto number = read<int>(value);
                if (!number || *number < Least || *number > Most)
                    return bad(value, "a whole number from " + std::to_string(Least) + " to " + std::to_string(Most));
                s.*Member = static_cast<std::remove_reference_t<decltype(s.*Member)>>(*number);
                return {};
            },
            [](const CrowdSettings& s) { return std::to_string(s.*Member); }};
}

template <auto Member, int Most> constexpr CrowdKey real(std::string_view name, std::string_view kind)
{
    return {name, kind,
            [](CrowdSettings& s, std::string_view value) -> Outcome {
                const auto number = read<double>(value);
                if (!number || !(*number >= 0) || *number > Most)
                    return bad(value, "a number from 0 to " + std::to_string(Most));
                s.*Member = *number;
                return {};
            },
            [](const CrowdSettings& s) { return plain(s.*Member); }};
}

template <auto Member> constexpr CrowdKey duration(std::string_view name)
{
    return {name, "duration",
            [](CrowdSettings& s, std::string_view value) -> Outcome {
                const auto time = durationFromText(value);
                if (!time) return bad(value, "a duration such as \"30s\"");
                s.*Member = *time;
                return {};
            },
            [](const CrowdSettings& s) { return durationText(s.*Member); }};
}

std::optional<bool> truth(std::string_view value)
{
    if (value == "true" || value == "yes" || value == "1" || value == "on") return true;
    if (value == "false" || value == "no" || value == "0" || value == "off") return false;
    return std::nullopt;
}

template <auto Member> constexpr CrowdKey flag(std::string_view name)
{
    return {name, "yes/no",
            [](CrowdSettings& s, std::string_view value) -> Outcome {
                const auto yes = truth(value);
                if (!yes) return bad(value, "true or false");
                s.*Member = *yes;
                return {};
            },
            [](const CrowdSettings& s) { return std::string(s.*Member ? "true" : "false"); }};
}

using S = CrowdSettings;

constexpr std::array kKeys{
    CrowdKey{"arrivals", "constant, poisson or bursts",
             [](S& s, std::string_view value) -> Outcome {
                 if (value == "constant") s.arrivals = Arrivals::Constant;
                 else if (value == "poisson") s.arrivals = Arrivals::Poisson;
                 else if (value == "bursts") s.arrivals = Arrivals::Bursts;
                 else return bad(value, "constant, poisson or bursts");
                 return {};
             },
             [](const S& s) {
                 constexpr const char* kWords[] = {"constant", "poisson", "bursts"};
                 return std::string(kWords[static_cast<int>(s.arrivals)]);
             }},
    CrowdKey{"closes_first", "client or server",
             [](S& s, std::string_view value) -> Outcome {
                 if (value != "client" && value != "server") return bad(value, "client or server");
                 s.closer = value == "client" ? Closer::Client : Closer::Server;
                 return {};
             },
             [](const S& s) { return std::string(s.closer == Closer::Client ? "client" : "server"); }},
    real<&S::rate, 1'000'000>("rate", "requests a second"),
    count<&S::burst, 1, 100'000>("burst"),
    duration<&S::duration>("duration"),
    duration<&S::tail>("tail"),
    count<&S::clients, 1, 250>("clients"),
    count<&S::destinations, 1, 250>("destinations"),
    count<&S::request, 1, 1'000'000>("request"),
    count<&S::response, 1, 1'000'000>("response"),
    duration<&S::clientTimeout>("client_timeout"),
    count<&S::retries, 0, 10>("retries"),
    flag<&S::pooled>("pool"),
    flag<&S::clientNeverCloses>("client_never_closes"),
    real<&S::spoofedRate, 1'000'000>("spoofed_syns", "SYNs a second"),
    count<&S::workers, 1, 1'000'000>("workers"),
    count<&S::fdLimit, 2, 10'000'000>("fd_limit"),
    duration<&S::service>("service_time"),
    flag<&S::serviceVaries>("service_varies"),
    real<&S::hangs, 1>("hang", "share, 0 to 1"),
    real<&S::forgets, 1>("forget_close", "share, 0 to 1"),
    duration<&S::serverIdle>("server_idle"),
    count<&S::portLow, 1, 65535>("port_low"),
    count<&S::portHigh, 1, 65535>("port_high"),
    flag<&S::twReuse>("tcp_tw_reuse"),
    CrowdKey{"tcp_timestamps", "yes/no",
             [](S& s, std::string_view value) -> Outcome {
                 const auto yes = truth(value);
                 if (!yes) return bad(value, "true or false");
                 s.tcp.config.timestamps = *yes;
                 return {};
             },
             [](const S& s) { return std::string(s.tcp.config.timestamps ? "true" : "false"); }},
    count<&S::maxTwBuckets, 0, 100'000'000>("tcp_max_tw_buckets"),
    count<&S::maxOrphans, 0, 100'000'000>("tcp_max_orphans"),
    count<&S::somaxconn, 0, 1'000'000>("somaxconn"),
    count<&S::synBacklog, 1, 1'000'000>("tcp_max_syn_backlog"),
    CrowdKey{"tcp_syncookies", "yes/no",
             [](S& s, std::string_view value) -> Outcome {
                 const auto yes = truth(value);
                 if (!yes) return bad(value, "true or false");
                 s.tcp.synCookies = *yes ? 1 : 0;
                 return {};
             },
             [](const S& s) { return std::string(s.tcp.synCookies == 0 ? "false" : "true"); }},
    flag<&S::twRecycle>("tcp_tw_recycle"),
    flag<&S::nat>("nat"),
};

}  // namespace

std::span<const CrowdKey> crowdKeys() { return kKeys; }

std::optional<SettingError> setCrowdKey(CrowdSettings& settings, std::string_view key, std::string_view value)
{
    if (key == "tcp_abort_on_overflow") key = "abort_on_overflow";  // the name of the sysctl
    std::vector<std::string_view> names;
    for (const CrowdKey& known : kKeys) {
        if (known.name == key) return known.set(settings, value);
        names.push_back(known.name);
    }
    const SettingKey* tcpKey = findSetting(key);
    if (tcpKey && tcpKey->kind != "bug") return tcpKey->set(settings.tcp, value);
    for (const SettingKey& known : settingKeys()) names.push_back(known.name);
    const std::string_view near = nearest(key, names);
    return SettingError{"unknown setting " + quoted(key),
                        near.empty() ? std::string("a key of crowds or of TCP") : "perhaps " + quoted(near)};
}

CrowdSettings crowdDefaults()
{
    CrowdSettings settings;
    settings.tcp = findProfile("linux")->settings();
    return settings;
}

}  // namespace tcp
