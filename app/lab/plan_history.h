#pragma once

#include "lab/plan.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

namespace app::lab {

/// A place in the run of a plan: steps done, and moments into the next one. Another run of the plan may have other
/// moments.
struct PlanPlace {
    std::size_t step = 0;
    std::size_t into = 0;
};

struct PlacedPlan {
    Plan plan;
    PlanPlace place;
};

/// The plans that undo (or redo) leads to, the newest on top. The script of a plan is that of the plan below and a step
/// more, or a few fewer: steps that are equal are kept once, so a thousand plans of free play take little more than the
/// longest of them.
class PlanHistory {
public:
    static constexpr std::size_t kDepth = 200;

    bool empty() const { return kept_.empty(); }
    void push(const Plan& plan, PlanPlace place);
    PlacedPlan top() const;
    void pop() { kept_.pop_back(); }
    void clear() { kept_.clear(); }

    /// Scenario steps in memory, and how many there would be if every plan had its own.
    std::size_t stepsInMemory() const;
    std::size_t stepsOfAllPlans() const;

private:
    using Steps = std::vector<std::shared_ptr<const tcp::ScenarioStep>>;
    struct Kept {
        Plan plan;                                  ///< its script, unless that is taken apart
        std::shared_ptr<const tcp::Scenario> frame;  ///< the script without its steps; null: it is not taken apart
        Steps steps;
        PlanPlace place;
    };

    void takeApart(Kept& kept) const;

    std::deque<Kept> kept_;
};

}  // namespace app::lab
