#pragma once

#include "protocol/config.h"
#include "simulation/action.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tcp {

/// Everything contract 1.4 lets a scenario set: the knobs of both endpoints, and those of the network.
struct Settings {
    Config config;
    std::string_view profile = "rfc9293";  ///< static storage
    Duration latency = 25ms;               ///< one way
    double loss = 0;                       ///< probability, 0 to 1
    std::uint64_t seed = 1;
    std::optional<std::uint32_t> issClient = 100;  ///< empty: drawn from the seed
    std::optional<std::uint32_t> issServer = 300;
    int backlog = 128;
    bool abortOnOverflow = false;
    bool listenerStays = false;            ///< OS: each SYN makes a new connection; RFC: the listening TCB becomes it
    std::array<Deviation, 2> bugs{};       ///< by HostId: which wrong rule each host follows (bug_client, bug_server)
    /// Linux tcp_syncookies. A SYN that finds backlog + 1 requests is dropped (0) or answered with a cookie (1); 2:
    /// every SYN is. Empty: every request is kept.
    std::optional<int> synCookies;

    friend bool operator==(const Settings&, const Settings&) = default;
};

inline constexpr int kAlwaysCookies = 2;  ///< of Settings::synCookies

/// The outcome of reading a value: empty, or what was expected.
struct SettingError {
    std::string wrong;
    std::string expected;
};

/// One key of contract 1.4: how to read and print it.
struct SettingKey {
    std::string_view name;
    std::string_view kind;   ///< "duration", "duration or none", "count", "octets", "yes/no", "probability", "number", "bug"
    std::optional<SettingError> (*set)(Settings&, std::string_view);
    std::string (*get)(const Settings&);
};

std::span<const SettingKey> settingKeys();
const SettingKey* findSetting(std::string_view name);
/// Values that are legal each but not together: rto_min above rto_max. The error is whole sentences.
std::optional<SettingError> contradiction(const Settings& settings);

/// "1.5s", "25ms", "2min", "1h", "300us". Empty for anything else, negative or over 100 days.
std::optional<Duration> durationFromText(std::string_view text);
/// The shortest such text: "25ms", "1.5s", "2min".
std::string durationText(Duration duration);

}  // namespace tcp
