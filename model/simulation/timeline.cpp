#include "simulation/timeline.h"

namespace tcp {

const Step& Timeline::apply(const Cause& cause)
{
    Step step{cause, {}, last()};
    step.after.step(cause, step.happenings);
    steps_.push_back(std::move(step));
    return steps_.back();
}

void Timeline::cut(std::size_t moment)
{
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(moment), steps_.end());
}

Timeline Timeline::replayed() const
{
    Timeline again(initial_);
    again.steps_.reserve(steps_.size());
    for (const Step& step : steps_) again.apply(step.cause);
    return again;
}

}  // namespace tcp
