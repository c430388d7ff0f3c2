#pragma once

#include "simulation/world.h"

#include <cstddef>
#include <vector>

namespace tcp {

/// One step of the story: what was done, what followed, and the world after it.
struct Step {
    Cause cause;
    Happenings happenings;
    World after;
};

/// The truth is the first world and the list of causes; one world is kept per step, so going back is an index.
class Timeline {
public:
    explicit Timeline(World initial) : initial_(std::move(initial)) {}

    /// Index of a moment: 0 is before the first step, size() after the last.
    std::size_t size() const { return steps_.size(); }
    const World& at(std::size_t moment) const { return moment == 0 ? initial_ : steps_[moment - 1].after; }
    const World& last() const { return at(size()); }
    const Step& step(std::size_t index) const { return steps_[index]; }
    const std::vector<Step>& steps() const { return steps_; }

    /// Appends a step after the last moment.
    const Step& apply(const Cause& cause);
    /// Forgets every step after the moment: a new cause in the past cuts the future.
    void cut(std::size_t moment);
    /// Computed anew from the causes; equal to *this, or something is wrong.
    Timeline replayed() const;

private:
    World initial_;
    std::vector<Step> steps_;
};

}  // namespace tcp
