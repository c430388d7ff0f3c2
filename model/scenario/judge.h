#pragma once

#include "scenario/scenario.h"
#include "scenario/verdict.h"
#include "simulation/timeline.h"

#include <cstddef>
#include <utility>
#include <variant>
#include <vector>

namespace tcp {

/// What happened in a step: the moments [from, end) of a timeline.
struct Evidence {
    const Timeline& timeline;
    std::size_t from;

    const World& world() const { return timeline.last(); }
    Instant began() const { return timeline.at(from).now(); }
    Duration elapsed() const { return world().now() - began(); }
    /// The events of one kind: each with its event, for the host and the time.
    template <typename T> std::vector<std::pair<const TraceEvent*, const T*>> all() const
    {
        std::vector<std::pair<const TraceEvent*, const T*>> found;
        for (std::size_t i = from; i < timeline.size(); ++i) {
            for (const TraceEvent& event : timeline.step(i).events) {
                if (const auto* what = std::get_if<T>(&event.what)) found.emplace_back(&event, what);
            }
        }
        return found;
    }
};

/// Whether this is the segment that is claimed; times count from `began`.
bool fits(const ExpectedSegment& want, const TraceEvent& event, const Sent& sent, Instant began);
/// Whether this is what an application was to be told, in the RFC's words or by the name of errno.
bool says(const ExpectedSignal& want, const TraceEvent& event, const UserSignalled& told);

/// Appends a verdict on each expectation.
void judge(const Expectation& expect, const Evidence& evidence, std::size_t step, std::vector<Verdict>& verdicts);

}  // namespace tcp
