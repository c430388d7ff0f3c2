#pragma once

#include "scenario/play.h"
#include "scenario/scenario.h"
#include "simulation/timeline.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace app {

/// All that a view needs to draw: a place on a timeline. A view is a function of it: the same picture
/// whatever was shown before. Views show nothing of the timeline after `index`.
struct Moment {
    std::shared_ptr<const tcp::Timeline> timeline;
    std::size_t index = 0;      ///< moment of the timeline (0: nothing has happened yet)
    std::size_t previous = 0;   ///< what "just happened" is steps [previous, index) of the timeline
    std::shared_ptr<const tcp::Scenario> scenario;  ///< null in free play
    std::vector<std::size_t> stepEnds;              ///< of the scenario, as in tcp::Run
    std::size_t step = 0;       ///< scenario steps done: 0 before the first, stepEnds.size() at the end
    std::size_t told = 0;       ///< this many of the steps are the scenario's; later ones were done by hand
    QString language;           ///< "en" or "ko": for the texts of the scenario
    bool advanced = false;      ///< one step forward from what was shown before: animation is allowed

    const tcp::World& world() const { return timeline->at(index); }
    const tcp::Step& happened(std::size_t i) const { return timeline->step(i); }
};

}  // namespace app
