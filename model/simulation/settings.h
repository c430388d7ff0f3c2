#pragma once

#include "protocol/config.h"
#include "simulation/action.h"
#include "simulation/box.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tcp {

/// Whose rules decide whether a local port can be had (port_claims.h).
enum class PortRule : std::uint8_t { Rfc9293, Linux, Bsd, Windows };

/// The knobs of one host.
struct HostSettings {
    Config config;
    std::string_view profile = "rfc9293";  ///< static storage
    int backlog = 128;
    bool abortOnOverflow = false;
    bool listenerStays = false;            ///< OS: each SYN makes a new connection; RFC: the listening TCB becomes it
    PortRule portRule = PortRule::Rfc9293;
    /// In which order the connections of a process that is killed are closed: Linux puts off closing a file, and takes
    /// up last what was put off first (exit_files, task_work_add; measured on 6.18). Else as they were opened.
    bool exitClosesNewestFirst = false;
    /// Linux tcp_syncookies. A SYN that finds backlog + 1 requests is dropped (0) or answered with a cookie (1); 2:
    /// every SYN is. Empty: every request is kept.
    std::optional<int> synCookies;
    std::optional<int> maxOrphans;         ///< Linux tcp_max_orphans; empty: there is no such limit

    friend bool operator==(const HostSettings&, const HostSettings&) = default;
};

/// Everything reference: settings lets a scenario set: the knobs of both hosts, and those of the network.
struct Settings : HostSettings {
    Duration latency = 25ms;               ///< one way
    double loss = 0;                       ///< probability, 0 to 1
    std::uint64_t seed = 1;
    std::optional<std::uint32_t> issClient = 100;  ///< empty: drawn from the seed
    std::optional<std::uint32_t> issServer = 300;
    BoxSettings box;                       ///< what stands between the hosts
    std::array<Deviation, 2> bugs{};       ///< by HostId: which wrong rule each host follows (bug_client, bug_server)

    /// What one host has that differs from the above; empty: nothing.
    std::array<std::optional<HostSettings>, 2> own;

    const HostSettings& of(HostId host) const { return own[index(host)] ? *own[index(host)] : *this; }
    /// The same, to be changed for this host alone.
    HostSettings& ownOf(HostId host);
    /// As if both hosts had what this one has.
    Settings seenBy(HostId host) const;
    /// Forgets what does not differ, so that equal settings compare equal.
    void forgetEqual();

    friend bool operator==(const Settings&, const Settings&) = default;
};

inline constexpr int kAlwaysCookies = 2;  ///< of Settings::synCookies

/// The outcome of reading a value: empty, or what was expected.
struct SettingError {
    std::string wrong;
    std::string expected;
};

/// One key of reference: settings: how to read and print it.
struct SettingKey {
    std::string_view name;
    std::string_view
        kind;  ///< "duration", "duration or none", "count", "octets", "yes/no", "probability", "number", "bug"
    std::optional<SettingError> (*set)(Settings&, std::string_view);
    std::string (*get)(const Settings&);
    bool ofHost = true;      ///< each host can have its own; false: it is the network's, or names its host itself
    bool ofSocket = false;   ///< a socket option: each socket can have its own
};

std::span<const SettingKey> settingKeys();
const SettingKey* findSetting(std::string_view name);
/// Those that a socket can have for itself.
std::span<const std::string_view> socketOptionNames();
/// Values that are legal each but not together: rto_min above rto_max. The error is whole sentences.
std::optional<SettingError> contradiction(const Settings& settings);

/// "1.5s", "25ms", "2min", "1h", "300us". Empty for anything else, negative or over 100 days.
std::optional<Duration> durationFromText(std::string_view text);
/// The shortest such text: "25ms", "1.5s", "2min".
std::string durationText(Duration duration);

}  // namespace tcp
