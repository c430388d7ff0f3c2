#pragma once

#include "observation/trace.h"
#include "scenario/play.h"
#include "scenario/scenario.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app::lab {

/// Settings that the user changed: key and value as reference: settings writes them; a later pair wins.
using Overrides = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::string_view kMeasuredProfile = "linux";

/// All that is needed to play: a script and what the user changed in the settings. Worlds follow from it.
/// Free play is a script too, one that is written while it is played: each action, each "next event" is a step.
struct Plan {
    std::shared_ptr<const tcp::Scenario> script;
    std::shared_ptr<const tcp::Scenario> lesson;  ///< whose texts the first `told` steps have; null in free play
    std::size_t told = 0;
    Overrides overrides;
    std::string profile;  ///< instead of the script's; empty: the script's own
    /// What a kernel did when it played the script. Then the run is what was seen, and nothing can be changed in it.
    std::shared_ptr<const tcp::Trace> measured{};

    /// The profile that is played: a kernel plays its own rules, whatever the script says.
    std::string rules() const { return measured ? std::string(kMeasuredProfile) : profile; }
    bool byHand() const { return script && told < script->steps.size(); }
    /// The lesson as its author wrote it, nothing done by hand.
    bool isLesson() const { return lesson && script == lesson; }
};

Plan lessonPlan(tcp::Scenario lesson);
/// Two hosts; the server listens already, so that there is one thing to do.
Plan freePlan(std::string profile);
inline constexpr std::size_t kFreeOpening = 1;  ///< steps of free play that nobody did by hand

/// The plan without what comes after moment `index`, ready for a step by hand. `step` steps are done by then, from
/// moment `begin` on the next one: as far as it is done it becomes steps by hand that cause the same.
Plan cutAt(const Plan& plan, const tcp::Timeline& timeline, std::size_t step, std::size_t begin, std::size_t index);
/// The plan with one more step, done by hand.
Plan withStep(const Plan& plan, tcp::ScenarioStep step);

/// What causes this and nothing more: an action without any time, the next event, or time.
tcp::ScenarioStep stepOf(const tcp::Cause& cause, tcp::Instant now);

/// Sets the key, replacing an earlier override of it.
void setOverride(Overrides& overrides, const std::string& key, const std::string& value);

}  // namespace app::lab
