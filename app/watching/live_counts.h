#pragma once

#include "diagram/heat_map.h"
#include "observation/watch.h"
#include "traffic/crowd_run.h"

#include <deque>
#include <memory>

namespace app::watching {

/// How many sockets were in each state over time, for the chart; and now, with the changes per second, for the diagram.
class LiveCounts {
public:
    static constexpr tcp::Duration kShown = std::chrono::seconds(120);  ///< that the chart looks back
    static constexpr tcp::Duration kRate = std::chrono::seconds(5);     ///< that changes are counted over

    void add(const tcp::Look& look, const std::vector<tcp::SocketChange>& changes);
    const diagram::HeatMap& heat() const { return heat_; }
    /// From the first look that is kept on; times from 0.
    std::shared_ptr<const tcp::CrowdRun> run() const;

private:
    struct Passed {
        tcp::Instant at{};
        std::string edge;
    };
    std::deque<tcp::Sample> samples_;
    std::deque<Passed> passed_;
    diagram::HeatMap heat_;
};

}  // namespace app::watching
