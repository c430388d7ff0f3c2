#include "lab/related_comparison.h"

#include "lab/comparison_run.h"
#include "lab/divergence.h"
#include "lab/player.h"
#include "simulation/profiles.h"

namespace app::lab {

std::optional<std::string> profileThatDiffers(const Plan& plan, const std::string& shown, const tcp::Timeline& timeline)
{
    for (const tcp::Profile& profile : tcp::profiles()) {
        if (profile.name == shown) continue;
        const auto other = planAgainst(plan, {ComparisonTarget::What::Profile, std::string(profile.name)});
        const Played played = playPlan(*other);
        if (played.run && divergence(timeline, played.run->timeline)) return std::string(profile.name);
    }
    return std::nullopt;
}

}  // namespace app::lab
