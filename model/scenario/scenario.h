#pragma once

#include "simulation/action.h"
#include "simulation/settings.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tcp {

/// Text for people, by language ("en", "ko"). The model carries it and never looks inside.
using LocalText = std::map<std::string, std::string>;

/// How far the clock goes after the actions of a step (contract 1.2).
struct RunNext { friend bool operator==(const RunNext&, const RunNext&) = default; };
struct RunQuiet { friend bool operator==(const RunQuiet&, const RunQuiet&) = default; };
struct RunFor { Duration time; friend bool operator==(const RunFor&, const RunFor&) = default; };
struct RunUntil { HostId host; State state; friend bool operator==(const RunUntil&, const RunUntil&) = default; };
using RunMode = std::variant<RunQuiet, RunNext, RunFor, RunUntil>;

/// "client FIN,ACK seq=1 ack=1": numbers relative to that side's ISS and the peer's.
struct ExpectedSegment {
    HostId host;
    Control bits;
    std::optional<std::uint32_t> seq;
    std::optional<std::uint32_t> ack;
    std::optional<std::uint32_t> length;
};

struct ExpectedSignal {
    HostId host;
    std::string signal;
};

struct Expectation {
    std::optional<State> client;
    std::optional<State> server;
    std::optional<std::vector<ExpectedSegment>> sent;
    std::optional<std::vector<ExpectedSignal>> signals;
    std::optional<Duration> after;

    bool empty() const { return !client && !server && !sent && !signals && !after; }
};

struct ScenarioStep {
    std::vector<Action> actions;
    RunMode run = RunQuiet{};
    Expectation expect;
    LocalText title;
    LocalText say;
    LocalText why;
    LocalText look;
};

struct Scenario {
    std::string id;
    LocalText title;
    LocalText summary;
    std::string group;
    std::string profile = "rfc9293";
    std::vector<std::pair<std::string, std::string>> settings;  ///< key, value as text; applied over the profile
    std::vector<ScenarioStep> steps;
    std::vector<std::string> claims;          ///< which claims of the article it judges: "a" ... "j"
    std::vector<std::string> misconceptions;  ///< which it cures: "M1" ... "M18"
};

/// Profile, then the scenario's settings, then overrides. The error names the key.
struct SettingsOrError {
    Settings settings;
    std::optional<std::string> error;
};
SettingsOrError settingsOf(const Scenario& scenario, const std::vector<std::pair<std::string, std::string>>& overrides,
                           std::string_view profileOverride = {});

}  // namespace tcp
