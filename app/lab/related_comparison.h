#pragma once

#include "lab/plan.h"
#include "simulation/timeline.h"

#include <optional>
#include <string>

namespace app::lab {

/// The first profile, in the order of the list, under which something else can be seen in this run than under `shown`
/// (lab::divergence()). Plays the plan under each. Empty: all systems do the same here.
std::optional<std::string> profileThatDiffers(const Plan& plan, const std::string& shown,
                                              const tcp::Timeline& timeline);

}  // namespace app::lab
