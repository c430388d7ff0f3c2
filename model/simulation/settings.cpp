#include "simulation/settings.h"

#include "protocol/deviation.h"
#include "simulation/words.h"

#include <charconv>
#include <cmath>
#include <concepts>
#include <limits>

namespace tcp {
namespace {

// Each key is a row made from a pointer to the member it sets: one reader and one printer per kind of value.
using Outcome = std::optional<SettingError>;

template <auto Member> auto& field(auto& settings)
{
    if constexpr (requires { settings.*Member; }) return settings.*Member;
    else return settings.config.*Member;
}

SettingError expected(std::string_view value, std::string what)
{
    return {"bad value " + quoted(value), std::move(what)};
}

constexpr std::string_view kDurationHint = "a duration such as \"30s\" (us, ms, s, min or h, at most 100 days)";

template <typename Number> std::optional<Number> numberFromText(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// Durations. A timer of no length at all would never let the clock go on, hence the least value.
template <auto Member, Duration::rep Least = 0> constexpr SettingKey duration(std::string_view name)
{
    return {name, "duration",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = durationFromText(value);
                if (!read) return expected(value, std::string(kDurationHint));
                if (read->count() < Least) return expected(value, "at least " + durationText(Duration(Least)));
                field<Member>(settings) = *read;
                return {};
            },
            [](const Settings& settings) { return durationText(field<Member>(settings)); }};
}

template <auto Member, Duration::rep Least = 0> constexpr SettingKey durationOrNone(std::string_view name)
{
    return {name, "duration or none",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = durationFromText(value);
                if (!read && value != "none") return expected(value, std::string(kDurationHint) + ", or \"none\"");
                if (read && read->count() < Least) {
                    return expected(value, "at least " + durationText(Duration(Least)) + ", or \"none\"");
                }
                field<Member>(settings) = read;
                return {};
            },
            [](const Settings& settings) {
                const auto& value = field<Member>(settings);
                return value ? durationText(*value) : std::string("none");
            }};
}

std::string rangeText(std::uint64_t least, std::uint64_t most)
{
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

template <auto Member, std::uint64_t Least, std::uint64_t Most>
constexpr SettingKey number(std::string_view name, std::string_view kind)
{
    return {name, kind,
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = numberFromText<std::uint64_t>(value);
                if (!read || *read < Least || *read > Most) return expected(value, rangeText(Least, Most));
                auto& member = field<Member>(settings);
                member = static_cast<std::remove_reference_t<decltype(member)>>(*read);
                return {};
            },
            [](const Settings& settings) { return std::to_string(field<Member>(settings)); }};
}

/// Whether and when Linux answers with SYN cookies; other systems have no such rule here.
Outcome setSynCookies(Settings& settings, std::string_view value)
{
    const auto read = numberFromText<int>(value);
    const bool legal = read && *read >= 0 && *read <= kAlwaysCookies;
    if (!legal && value != "none") return expected(value, rangeText(0, kAlwaysCookies) + ", or \"none\"");
    settings.synCookies = read;
    return {};
}

std::string synCookiesText(const Settings& settings)
{
    return settings.synCookies ? std::to_string(*settings.synCookies) : "none";
}

constexpr int kMostRetries = 255;

/// Counts, or "by time": R2 of RFC 9293 3.8.3, as long as the profile says.
template <GiveUp Config::*Member> constexpr SettingKey retries(std::string_view name)
{
    return {name, "count or by time",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = numberFromText<int>(value);
                const bool count = read && *read >= 0 && *read <= kMostRetries;
                if (!count && value != "by time")
                    return expected(value, rangeText(0, kMostRetries) + ", or \"by time\"");
                GiveUp& limit = settings.config.*Member;
                limit.retries = read;
                // a profile that counts has no time of its own: then the RFC's
                if (!read && limit.after == Duration{}) limit.after = (Config{}.*Member).after;
                return {};
            },
            [](const Settings& settings) {
                const auto& value = (settings.config.*Member).retries;
                return value ? std::to_string(*value) : std::string("by time");
            }};
}

template <auto Member> constexpr SettingKey flag(std::string_view name)
{
    return {name, "yes/no",
            [](Settings& settings, std::string_view value) -> Outcome {
                if (value != "true" && value != "false") return expected(value, "\"true\" or \"false\"");
                field<Member>(settings) = value == "true";
                return {};
            },
            [](const Settings& settings) { return std::string(field<Member>(settings) ? "true" : "false"); }};
}

template <std::optional<std::uint32_t> Settings::*Member> constexpr SettingKey iss(std::string_view name)
{
    return {name, "number or seeded",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = numberFromText<std::uint32_t>(value);
                if (!read && value != "seeded") {
                    return expected(value, rangeText(0, std::numeric_limits<std::uint32_t>::max()) + ", or \"seeded\"");
                }
                settings.*Member = read;
                return {};
            },
            [](const Settings& settings) {
                const auto& value = settings.*Member;
                return value ? std::to_string(*value) : std::string("seeded");
            }};
}

Outcome setLoss(Settings& settings, std::string_view value)
{
    const auto read = numberFromText<double>(value);
    if (!read || !std::isfinite(*read) || std::signbit(*read) || *read > 1) {
        return expected(value, "a probability from 0 to 1, such as \"0.1\"");
    }
    settings.loss = *read;
    return {};
}

std::string lossText(const Settings& settings)
{
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, settings.loss);
    return {buffer, end};
}

std::string bugNames()
{
    std::string names = quoted(text(Deviation::None));
    for (const Deviation bug : kDeviations) names += (bug == std::end(kDeviations)[-1] ? " or " : ", ") + quoted(text(bug));
    return names;
}

/// The wrong rule of one host. The window does not list these: they would answer the bug gallery's questions.
template <HostId Host> constexpr SettingKey bug(std::string_view name)
{
    return {name, "bug",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = deviationFromText(value);
                if (!read) return expected(value, bugNames());
                settings.bugs[index(Host)] = *read;
                return {};
            },
            [](const Settings& settings) { return std::string(text(settings.bugs[index(Host)])); }};
}

constexpr Duration::rep kMillisecond = 1000;
constexpr std::uint32_t kLeastMss = 28;            // every host forwards datagrams of 68 octets (RFC 791 3.2)
constexpr std::uint32_t kMostSegmentText = 65495;  // what fits into an IPv4 datagram beside both headers
constexpr std::uint32_t kMostWindow = 65535;       // RFC 9293 3.1, without RFC 7323 window scaling

constexpr SettingKey kKeys[] = {
    duration<&Config::msl>("msl"),
    durationOrNone<&Config::finTimeout>("tcp_fin_timeout"),
    duration<&Settings::latency>("latency"),
    duration<&Config::rtoInitial, kMillisecond>("rto_initial"),
    duration<&Config::rtoMin, kMillisecond>("rto_min"),
    duration<&Config::rtoMax, kMillisecond>("rto_max"),
    retries<&Config::syn>("syn_retries"),
    number<&Config::synLinearTimeouts, 0, kMostRetries>("syn_linear_timeouts", "count"),
    retries<&Config::synAck>("synack_retries"),
    retries<&Config::data>("retries"),
    retries<&Config::orphan>("orphan_retries"),
    durationOrNone<&Config::userTimeout, kMillisecond>("user_timeout"),
    number<&Config::mss, kLeastMss, kMostSegmentText>("mss", "octets"),
    number<&Config::window, 0, kMostWindow>("window", "octets"),
    iss<&Settings::issClient>("iss_client"),
    iss<&Settings::issServer>("iss_server"),
    flag<&Config::challengeAck>("challenge_ack"),
    flag<&Config::rfc1337>("rfc1337"),
    durationOrNone<&Config::keepAlive, kMillisecond>("keepalive"),
    number<&Settings::backlog, 0, 65535>("backlog", "count"),
    flag<&Settings::abortOnOverflow>("abort_on_overflow"),
    {"tcp_syncookies", "0, 1, 2 or none", setSynCookies, synCookiesText},
    {"loss", "probability", setLoss, lossText},
    number<&Settings::seed, 0, std::numeric_limits<std::uint64_t>::max()>("seed", "number"),
    bug<HostId::Client>("bug_client"),
    bug<HostId::Server>("bug_server"),
};

}  // namespace

std::span<const SettingKey> settingKeys() { return kKeys; }

const SettingKey* findSetting(std::string_view name)
{
    for (const SettingKey& key : kKeys) {
        if (key.name == name) return &key;
    }
    return nullptr;
}

std::optional<SettingError> contradiction(const Settings& settings)
{
    const Config& config = settings.config;
    if (config.rtoMin <= config.rtoMax && config.rtoInitial <= config.rtoMax) return {};
    return SettingError{"rto_max " + durationText(config.rtoMax) + " is below rto_min or rto_initial",
                        "expected neither of them above it"};
}

}  // namespace tcp
