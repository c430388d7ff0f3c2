#pragma once

#include "protocol/event.h"
#include "protocol/state.h"
#include "scenario/shared_vector.h"
#include "simulation/action.h"
#include "simulation/settings.h"
#include "tools/tool_output.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tcp {

/// Text for people, by language ("en", "ko"). The model carries it and never looks inside.
using LocalText = std::map<std::string, std::string>;

/// How far the clock goes after the actions of a step (reference: run).
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
    std::uint32_t connection = 0;  ///< which of the host; 0: the newest
    friend bool operator==(const RunUntil&, const RunUntil&) = default;
};
using RunMode = std::variant<RunQuiet, RunNext, RunFor, RunUntil>;

/// "1s", or "1s..1.2s".
struct ExpectedTime {
    Duration least{};
    Duration most{};

    bool holds(Duration time) const { return least <= time && time <= most; }
    friend bool operator==(const ExpectedTime&, const ExpectedTime&) = default;
};

/// "client FIN,ACK seq=1 ack=1 at=25ms": numbers relative to that side's ISS and the peer's, the time to the step's
/// beginning.
struct ExpectedSegment {
    HostId host;
    Control bits;
    std::optional<std::uint32_t> seq;
    std::optional<std::uint32_t> ack;
    std::optional<std::uint32_t> length;
    std::optional<std::uint32_t> window = std::nullopt;
    std::optional<ExpectedTime> at = std::nullopt;
    std::uint32_t connection = 0;  ///< of the host; 0: whichever

    friend bool operator==(const ExpectedSegment&, const ExpectedSegment&) = default;
};

struct ExpectedSignal {
    HostId host;
    std::string signal;
    std::uint32_t connection = 0;  ///< of the host; 0: whichever

    friend bool operator==(const ExpectedSignal&, const ExpectedSignal&) = default;
};

/// The member "client#2" or "server:8080": the state of one connection, or of the listener on that port.
struct ExpectedState {
    SocketName socket;
    State state;

    friend bool operator==(const ExpectedState&, const ExpectedState&) = default;
};

/// "EADDRINUSE", or "server bind EADDRINUSE": what a call returned, in the trace's words or by the name of errno.
struct ExpectedResult {
    std::optional<HostId> host;
    std::optional<HostCall> call;
    std::string word;

    friend bool operator==(const ExpectedResult&, const ExpectedResult&) = default;
};

/// "client TIME-WAIT 60s" (how long it still runs), "client#2 KEEPALIVE" (it runs), "server USER off".
struct ExpectedTimer {
    SocketName socket;
    Timer timer{};
    bool runs = true;
    std::optional<ExpectedTime> left;

    friend bool operator==(const ExpectedTimer&, const ExpectedTimer&) = default;
};

/// What a tool prints: each text is part of one of its lines, however many blanks are between the words; one that
/// begins with '!' is part of none.
struct ExpectedPrint {
    Tool tool{};
    std::optional<HostId> host;
    std::vector<std::string> lines;

    friend bool operator==(const ExpectedPrint&, const ExpectedPrint&) = default;
};

struct Expectation {
    std::optional<State> client;
    std::optional<State> server;
    std::optional<std::vector<ExpectedSegment>> sent;
    std::optional<std::vector<ExpectedSignal>> signal;  ///< "signals" is a macro of Qt
    std::optional<Duration> after;
    std::vector<ExpectedState> sockets{};
    std::optional<std::vector<ExpectedResult>> result{};  ///< of every call of the step, in order
    std::vector<ExpectedTimer> timers{};
    std::vector<ExpectedPrint> prints{};

    bool empty() const { return *this == Expectation{}; }

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

/// The members "client" and "server": another system, or other settings, on one side.
struct ScenarioHost {
    std::string profile;  ///< empty: that of the scenario
    std::vector<std::pair<std::string, std::string>> settings;  ///< applied over those of both

    bool empty() const { return profile.empty() && settings.empty(); }
    friend bool operator==(const ScenarioHost&, const ScenarioHost&) = default;
};

struct Scenario {
    std::string id;
    LocalText title;
    LocalText summary;
    std::string group;
    std::string profile = "rfc9293";
    std::vector<std::pair<std::string, std::string>> settings;  ///< key, value as text; applied over the profile
    std::array<ScenarioHost, 2> hosts{};      ///< by HostId: what one host has of its own
    SharedVector<ScenarioStep> steps;         ///< shared by copies: free play and undo make many
    std::vector<std::string> claims;          ///< which claims of the article it judges: "a" ... "j"
    std::vector<std::string> misconceptions;  ///< which it cures: "M1" ... "M18"

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Sets one key of reference: settings, of both hosts, or of one: "client.keepalive". The error is whole sentences:
/// `bad value "x" for msl`, `expected a duration …`.
std::optional<SettingError> applySetting(Settings& settings, std::string_view key, std::string_view value);
/// Empty if there is such a profile.
std::optional<SettingError> unknownProfile(std::string_view name);

/// The profiles that are asked for instead of the scenario's own: "linux", "client=linux",
/// "client=linux,server=windows".
struct ProfileChoice {
    std::string both;                  ///< of both hosts; empty: not said
    std::array<std::string, 2> one{};  ///< by HostId
};
std::variant<ProfileChoice, SettingError> profileChoice(std::string_view text);
/// The text of a choice for both: "linux" where they are the same.
std::string profileChoiceText(std::string_view client, std::string_view server);

/// Profile, then the scenario's settings, then overrides. The error names the key. Where the profile is overridden
/// with another one, the scenario's settings of its own system (tcp_fin_timeout, *retries …) do not apply.
struct SettingsOrError {
    Settings settings;
    std::optional<std::string> error;
};
SettingsOrError settingsOf(const Scenario& scenario, const std::vector<std::pair<std::string, std::string>>& overrides,
                           std::string_view profileOverride = {});
/// The scenario that says all this itself: its settingsOf() is that of the three.
Scenario withSettings(const Scenario& scenario, const std::vector<std::pair<std::string, std::string>>& overrides,
                      std::string_view profileOverride);

}  // namespace tcp
