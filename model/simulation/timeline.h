#pragma once

#include "simulation/world.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

namespace tcp {

/// One step: what was done, and what followed.
struct Step {
    Cause cause;
    TraceLog events;
};

/// The truth is the first world and the list of causes. Worlds are kept beside it, so going back is an index: the
/// world of every moment at first; once they take kKeptOctets, of every second moment, every fourth and so on, and
/// those between are computed from the one before (reference: faults: memory is bounded whatever the input).
class Timeline {
public:
    static constexpr std::size_t kKeptOctets = 256u << 20;
    static constexpr std::size_t kRecent = 64;

    explicit Timeline(World initial) : initial_(std::move(initial)), last_(initial_) {}

    /// Index of a moment: 0 is before the first step, size() after the last.
    std::size_t size() const { return steps_.size(); }
    /// The reference holds until the timeline changes, or kRecent other moments have been asked for.
    const World& at(std::size_t moment) const;
    const World& last() const { return last_; }
    const Step& step(std::size_t index) const { return steps_[index]; }
    const std::vector<Step>& steps() const { return steps_; }

    /// Appends a step after the last moment.
    const Step& apply(const Cause& cause);
    /// Appends a step that was seen, with the world after it. Nothing of such a timeline is ever computed: every world
    /// is kept, and its steps cannot be applied again. Only model/observation may call it (tests/layout).
    void record(Step step, World after);
    bool recorded() const { return recorded_; }
    /// Forgets every step after the moment: a new cause in the past cuts the future.
    void cut(std::size_t moment);
    /// Computed anew from the causes; equal to *this, or something is wrong. Of a recorded one: a copy.
    Timeline replayed() const;
    /// Octets that the kept worlds take.
    std::size_t keptOctets() const { return keptOctets_; }

private:
    using Shared = std::shared_ptr<const World>;  ///< never changed: a copy of the timeline shares its past
    struct Recent {
        std::size_t moment;
        Shared world;
    };

    void keep();
    void thinOut();
    Shared computed(std::size_t moment) const;

    World initial_;
    World last_;
    std::vector<Step> steps_;
    std::vector<Shared> kept_;     ///< kept_[i] is the world at moment (i + 1) * stride_
    std::size_t stride_ = 1;       ///< a power of two
    std::size_t keptOctets_ = 0;
    bool recorded_ = false;
    mutable std::deque<Recent> recent_;
};

}  // namespace tcp
