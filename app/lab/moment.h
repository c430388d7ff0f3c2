#pragma once

#include "scenario/play.h"
#include "scenario/scenario.h"
#include "simulation/timeline.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace app::lab {

/// Where the run parts from another one that is shown beside it.
struct BranchPoint {
    std::size_t step = 0;        ///< of the timeline: the first that differs
    tcp::Instant at{};           ///< when something differs for the first time, here or there
    bool atOnce = false;         ///< both stories had come to that instant before they parted
    QString words;               ///< "From here: what if …"
    bool pastElsewhere = false;  ///< what came before is told by the other one: once is enough
};

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
    std::optional<BranchPoint> fork{};  ///< beside another run, once they have parted

    const tcp::World& world() const { return timeline->at(index); }
    const tcp::Step& happened(std::size_t i) const { return timeline->step(i); }
};

}  // namespace app::lab
