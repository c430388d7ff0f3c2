#include "simulation/settings.h"

#include "protocol/deviation.h"
#include "simulation/setting_values.h"
#include "simulation/words.h"

#include <concepts>
#include <limits>
#include <vector>

namespace tcp {
namespace {

// Each key is a row made from a pointer to the member it sets: one reader and one printer per kind of value.
template <auto Member> auto& field(auto& settings)
{
    if constexpr (requires { settings.*Member; }) return settings.*Member;
    else return settings.config.*Member;
}

/// Whether the member belongs to a host rather than to the network.
template <auto Member> constexpr bool kOfHost =
    requires(HostSettings host) { host.*Member; } || requires(Config config) { config.*Member; };

constexpr std::string_view kDurationHint = "a duration such as \"30s\" (us, ms, s, min or h, at most 100 days)";

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
            [](const Settings& settings) { return durationText(field<Member>(settings)); }, kOfHost<Member>};
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
            },
            kOfHost<Member>};
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
            [](const Settings& settings) { return std::to_string(field<Member>(settings)); }, kOfHost<Member>};
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
            [](const Settings& settings) { return std::string(field<Member>(settings) ? "true" : "false"); },
            kOfHost<Member>};
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
            },
            false};
}

std::string bugNames()
{
    std::string names = quoted(text(Deviation::None));
    for (const Deviation bug : kDeviations)
        names += (bug == std::end(kDeviations)[-1] ? " or " : ", ") + quoted(text(bug));
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
            [](const Settings& settings) { return std::string(text(settings.bugs[index(Host)])); }, false};
}

template <Tracked State> constexpr SettingKey boxTimeout(std::string_view name)
{
    return {
        name, "duration",
        [](Settings& settings, std::string_view value) -> Outcome {
            const auto read = durationFromText(value);
            if (!read) return expected(value, std::string(kDurationHint));
            settings.box.timeouts[static_cast<std::size_t>(State)] = *read;
            return {};
        },
        [](const Settings& settings) { return durationText(settings.box.timeouts[static_cast<std::size_t>(State)]); },
        false};
}

/// One that shortens those above.
template <Duration BoxSettings::*Member> constexpr SettingKey boxLimit(std::string_view name)
{
    return {name, "duration",
            [](Settings& settings, std::string_view value) -> Outcome {
                const auto read = durationFromText(value);
                if (!read) return expected(value, std::string(kDurationHint));
                settings.box.*Member = *read;
                return {};
            },
            [](const Settings& settings) { return durationText(settings.box.*Member); }, false};
}

constexpr Duration::rep kMillisecond = 1000;
constexpr std::uint32_t kLeastMss = 28;            // every host forwards datagrams of 68 octets (RFC 791 3.2)
constexpr std::uint32_t kMostSegmentText = 65495;  // what fits into an IPv4 datagram beside both headers
constexpr std::uint32_t kMostWindow = 65535;       // RFC 9293 3.1, without RFC 7323 window scaling

/// One that setsockopt() can set.
constexpr SettingKey option(SettingKey key)
{
    key.ofSocket = true;
    return key;
}

constexpr SettingKey kKeys[] = {
    duration<&Config::msl>("msl"),
    option(durationOrNone<&Config::finTimeout>("tcp_fin_timeout")),  // TCP_LINGER2
    duration<&Settings::latency>("latency"),
    duration<&Config::rtoInitial, kMillisecond>("rto_initial"),
    duration<&Config::rtoMin, kMillisecond>("rto_min"),
    duration<&Config::rtoMax, kMillisecond>("rto_max"),
    option(retries<&Config::syn>("syn_retries")),  // TCP_SYNCNT
    number<&Config::synLinearTimeouts, 0, kMostRetries>("syn_linear_timeouts", "count"),
    retries<&Config::synAck>("synack_retries"),
    retries<&Config::data>("retries"),
    retries<&Config::orphan>("orphan_retries"),
    option(durationOrNone<&Config::userTimeout, kMillisecond>("user_timeout")),
    number<&Config::mss, kLeastMss, kMostSegmentText>("mss", "octets"),
    number<&Config::window, 0, kMostWindow>("window", "octets"),
    flag<&Config::timestamps>("timestamps"),
    flag<&Config::windowScaling>("window_scaling"),
    flag<&Config::sack>("sack"),
    iss<&Settings::issClient>("iss_client"),
    iss<&Settings::issServer>("iss_server"),
    flag<&Config::challengeAck>("challenge_ack"),
    flag<&Config::rfc1337>("rfc1337"),
    flag<&Config::dropSynFin>("drop_synfin"),
    option(durationOrNone<&Config::keepAlive, kMillisecond>("keepalive")),
    option(duration<&Config::keepAliveInterval, kMillisecond>("keepalive_interval")),
    option(number<&Config::keepAliveProbes, 1, 127>("keepalive_probes", "count")),  // Linux MAX_TCP_KEEPCNT
    option(duration<&Config::deferAccept>("defer_accept")),
    option(flag<&Config::linger2Off>("linger2_off")),
    option(durationOrNone<&Config::linger>("linger")),
    option(flag<&Config::noDelay>("nodelay")),
    number<&Config::duplicateAcks, 0, 255>("duplicate_acks", "count"),
    flag<&Config::shutdownReads>("shutdown_reads"),
    number<&Settings::backlog, 0, 65535>("backlog", "count"),
    flag<&Settings::abortOnOverflow>("abort_on_overflow"),
    {"tcp_syncookies", "0, 1, 2 or none", setSynCookies, synCookiesText},
    {"tcp_max_orphans", "count or none", setMaxOrphans, maxOrphansText},
    {"box", "none, firewall or nat", setBox, boxText, false},
    {"box_loose", "yes/no", setBoxFlag<&BoxSettings::loose>, boxFlagText<&BoxSettings::loose>, false},
    {"box_liberal", "yes/no", setBoxFlag<&BoxSettings::liberal>, boxFlagText<&BoxSettings::liberal>, false},
    {"box_unknown", "drop or reset", setBoxUnknown, boxUnknownText, false},
    {"box_max_retrans", "count", setBoxRetrans, boxRetransText, false},
    boxTimeout<Tracked::SynSent>("box_timeout_syn_sent"),
    boxTimeout<Tracked::SynRecv>("box_timeout_syn_recv"),
    boxTimeout<Tracked::Established>("box_timeout_established"),
    boxTimeout<Tracked::FinWait>("box_timeout_fin_wait"),
    boxTimeout<Tracked::CloseWait>("box_timeout_close_wait"),
    boxTimeout<Tracked::LastAck>("box_timeout_last_ack"),
    boxTimeout<Tracked::TimeWait>("box_timeout_time_wait"),
    boxTimeout<Tracked::Close>("box_timeout_close"),
    boxLimit<&BoxSettings::unacknowledged>("box_timeout_unacknowledged"),
    boxLimit<&BoxSettings::retransmitted>("box_timeout_max_retrans"),
    {"loss", "probability", setLoss, lossText, false},
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

std::span<const std::string_view> socketOptionNames()
{
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names;
        for (const SettingKey& key : kKeys) {
            if (key.ofSocket) names.push_back(key.name);
        }
        return names;
    }();
    return kNames;
}

HostSettings& Settings::ownOf(HostId host)
{
    if (auto& mine = own[index(host)]; !mine) mine = static_cast<const HostSettings&>(*this);
    return *own[index(host)];
}

Settings Settings::seenBy(HostId host) const
{
    Settings alone = *this;
    static_cast<HostSettings&>(alone) = of(host);
    alone.own = {};
    return alone;
}

void Settings::forgetEqual()
{
    for (auto& mine : own) {
        if (mine && *mine == static_cast<const HostSettings&>(*this)) mine.reset();
    }
}

std::optional<SettingError> contradiction(const Settings& settings)
{
    for (const HostId host : kHosts) {
        const Config& config = settings.of(host).config;
        if (config.rtoMin <= config.rtoMax && config.rtoInitial <= config.rtoMax) continue;
        return SettingError{"rto_max " + durationText(config.rtoMax) + " is below rto_min or rto_initial",
                            "expected neither of them above it"};
    }
    return {};
}

}  // namespace tcp
