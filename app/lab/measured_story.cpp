#include "lab/measured_story.h"

#include <algorithm>
#include <utility>

namespace app::lab {
namespace {

/// Where a difference lies in both: at its own time in the run that has it, as long after the beginning of the step in
/// the other. Times of what is early or late are the simulated ones.
Divergence placesOf(const tcp::Difference& it, const StoryPlaces& measured, const StoryPlaces& simulated)
{
    const bool ours = it.kind == tcp::DifferenceKind::OnlyMeasured;
    const StoryPlaces& own = ours ? measured : simulated;
    const StoryPlaces& other = ours ? simulated : measured;
    const std::size_t step = it.event.step;
    const tcp::Instant there = other.begin(step) + (it.event.at - own.begin(step));
    const std::size_t ownStep = own.stepAt(step, it.event.at);
    const std::size_t otherStep = other.stepAt(step, there);
    return {ours ? ownStep : otherStep, ours ? otherStep : ownStep, std::min(it.event.at, there)};
}

}  // namespace

tcp::Instant StoryPlaces::begin(std::size_t step) const
{
    if (stepEnds.empty()) return {};
    return timeline.at(step == 0 ? 0 : stepEnds[std::min(step, stepEnds.size()) - 1]).now();
}

std::size_t StoryPlaces::stepAt(std::size_t step, tcp::Instant at) const
{
    if (stepEnds.empty() || step >= stepEnds.size()) return timeline.size();
    std::size_t index = step == 0 ? 0 : stepEnds[step - 1];
    while (index < stepEnds[step] && timeline.at(index + 1).now() < at) ++index;
    return index;
}

MeasuredStory measuredStory(const ToldStory& measured, const ToldStory& simulated)
{
    MeasuredStory story;
    story.agreement = tcp::agreement(simulated.trace, measured.trace);
    const std::vector<tcp::Reason> reasons = tcp::reasonsOf(story.agreement, simulated.trace, measured.trace);
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const tcp::Difference& it = story.agreement.differences[i];
        const Divergence place = placesOf(it, measured.places, simulated.places);
        story.differences.push_back({it, reasons[i], std::min(place.here + 1, measured.places.timeline.size())});
        if (!story.first) story.first = place;
    }
    return story;
}

}  // namespace app::lab
