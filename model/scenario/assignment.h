#pragma once

#include "scenario/play.h"
#include "scenario/scenario.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tcp {

/// States of both hosts at one moment; a host that is not named may be in any state (reference: assignments).
struct HostStates {
    std::optional<State> client;
    std::optional<State> server;

    bool hold(const World& world) const;
    friend bool operator==(const HostStates&, const HostStates&) = default;
};

/// At some moment of the run both hosts were in these states.
struct DemandEver {
    HostStates states;
};
/// At no moment of the run.
struct DemandNever {
    HostStates states;
};
/// When the run is over.
struct DemandAtEnd {
    HostStates states;
};
/// The host stayed in the state without a break for at least so long.
struct DemandLasts {
    HostId host{};
    State state{};
    Duration least{};
};
/// Segments that left in this order; others may lie between them.
struct DemandSent {
    std::vector<ExpectedSegment> segments;
};
/// What applications were told, in this order; other signals may lie between them.
struct DemandTold {
    std::vector<ExpectedSignal> told;
};
using Demand = std::variant<DemandEver, DemandNever, DemandAtEnd, DemandLasts, DemandSent, DemandTold>;

/// One thing for which points are given.
struct Criterion {
    int points = 1;
    LocalText what;
    Demand demand;
};

/// What an instructor asks for, and what is given for it. The criteria are hidden from whoever hands in.
struct Assignment {
    std::string id;
    LocalText title;
    LocalText task;
    std::string profile = "rfc9293";
    std::vector<std::pair<std::string, std::string>> settings;
    std::array<ScenarioHost, 2> hosts{};
    std::vector<Action> given;         ///< done before the hand-in begins, each until all is quiet
    std::vector<std::string> allowed;  ///< beginnings of actions, word by word; `*` is any word. Empty: everything
    std::optional<int> mostActions;    ///< beyond those that are given
    std::optional<Duration> mostTime;  ///< simulated
    std::vector<Criterion> criteria;

    int mostPoints() const;
};

/// What became of one criterion; whoever prints it chooses the words.
struct CriterionResult {
    bool met = false;
    std::optional<Instant> at;         ///< when it came true; of "never" that is not met, when it was broken
    std::optional<HostStates>
        nearest;  ///< not met: the states at the end, or when one host at least was where it should be
    Duration longest{};                ///< of "lasts"
    std::size_t found = 0;             ///< of segments and signals: how many of the list came, in order
};

/// Why a hand-in is given no points at all.
struct Disqualified {
    enum class Why { ActionNotAllowed, TooManyActions, TooLong, DoesNotRun };
    Why why{};
    std::size_t step = 0;  ///< of the hand-in, from 1; 0: no step of its own
    std::string text;      ///< the action; or the engine's sentence
};

/// A hand-in as it was played again.
struct Graded {
    std::vector<CriterionResult> results;  ///< by criterion; empty where it is disqualified
    std::optional<Disqualified> disqualified;
    std::size_t actions = 0;
    Duration time{};           ///< simulated
    bool settingsDiffer = false;  ///< the hand-in names another profile or other settings; they were not used
    std::string fingerprint;   ///< equal for hand-ins that are the same run: causes and their times

    int points(const Assignment& assignment) const;
};

/// Plays the hand-in under the settings of the assignment; nothing that the hand-in claims is believed.
Graded grade(const Assignment& assignment, const Scenario& handIn);
/// The first action that the assignment does not allow.
bool isAllowed(const Assignment& assignment, const Action& action);

}  // namespace tcp
