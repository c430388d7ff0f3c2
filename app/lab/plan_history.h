#pragma once

#include "lab/plan.h"

#include <cstddef>
#include <deque>

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
/// more, or a few fewer, and scripts share their steps: a thousand plans of free play take little more than the longest
/// of them.
class PlanHistory {
public:
    static constexpr std::size_t kDepth = 200;

    bool empty() const { return plans_.empty(); }
    void push(Plan plan, PlanPlace place);
    const PlacedPlan& top() const { return plans_.back(); }
    void pop() { plans_.pop_back(); }
    void clear() { plans_.clear(); }

    /// Scenario steps in memory, and how many there would be if every plan had its own.
    std::size_t stepsInMemory() const;
    std::size_t stepsOfAllPlans() const;

private:
    std::deque<PlacedPlan> plans_;
};

}  // namespace app::lab
