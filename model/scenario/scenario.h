#pragma once

#include "protocol/state.h"
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
struct RunNext {
    friend bool operator==(const RunNext&, const RunNext&) = default;
};
struct RunQuiet {
    friend bool operator==(const RunQuiet&, const RunQuiet&) = default;
};
struct RunFor {
    Duration time;
    friend bool operator==(const RunFor&, const RunFor&) = default;
};
struct RunUntil {
    HostId host;
    State state;
    friend bool operator==(const RunUntil&, const RunUntil&) = default;
};
using RunMode = std::variant<RunQuiet, RunNext, RunFor, RunUntil>;

/// "client FIN,ACK seq=1 ack=1": numbers relative to that side's ISS and the peer's.
struct ExpectedSegment {
    HostId host;
    Control bits;
    std::optional<std::uint32_t> seq;
    std::optional<std::uint32_t> ack;
    std::optional<std::uint32_t> length;

    friend bool operator==(const ExpectedSegment&, const ExpectedSegment&) = default;
};

struct ExpectedSignal {
    HostId host;
    std::string signal;

    friend bool operator==(const ExpectedSignal&, const ExpectedSignal&) = default;
};

struct Expectation {
    std::optional<State> client;
    std::optional<State> server;
    std::optional<std::vector<ExpectedSegment>> sent;
    std::optional<std::vector<ExpectedSignal>> signal;  ///< "signals" is a macro of Qt
    std::optional<Duration> after;

    bool empty() const { return !client && !server && !sent && !signal && !after; }

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// A question that is asked before the step is shown. Who asks chooses the order of the answers.
struct StepQuestion {
    LocalText text;
    LocalText answer;
    std::vector<LocalText> wrong;  ///< one to three
    LocalText because;             ///< why the answer is right; may be empty

    friend bool operator==(const StepQuestion&, const StepQuestion&) = default;
};

struct ScenarioStep {
    std::vector<Action> actions;
    RunMode run = RunQuiet{};
    Expectation expect;
    LocalText title;
    LocalText say;
    LocalText why;
    LocalText look;
    std::optional<StepQuestion> ask = std::nullopt;

    friend bool operator==(const ScenarioStep&, const ScenarioStep&) = default;
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

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Sets one key of contract 1.4; the error is whole sentences: `bad value "x" for msl`, `expected a duration …`.
std::optional<SettingError> applySetting(Settings& settings, std::string_view key, std::string_view value);
/// Empty if there is such a profile.
std::optional<SettingError> unknownProfile(std::string_view name);

/// Profile, then the scenario's settings, then overrides. The error names the key. Where the profile is overridden
/// with another one, the scenario's settings of its own system (tcp_fin_timeout, *retries …) do not apply.
struct SettingsOrError {
    Settings settings;
    std::optional<std::string> error;
};
SettingsOrError settingsOf(const Scenario& scenario, const std::vector<std::pair<std::string, std::string>>& overrides,
                           std::string_view profileOverride = {});

}  // namespace tcp
