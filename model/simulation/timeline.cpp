#include "simulation/timeline.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

std::size_t octetsOf(const World& world)
{
    std::size_t octets = sizeof(World) + world.network().flights.size() * sizeof(Flight) +
                         world.network().plan.size() * sizeof(ImpairAction);
    for (const HostId id : kHosts) {
        const Host& host = world.host(id);
        octets += host.connections.size() * sizeof(Connection) + host.ended.size() * sizeof(EndedConnection) +
                  host.unacknowledged.size() * sizeof(Unacknowledged);
    }
    return octets;
}

}  // namespace

const World& Timeline::at(std::size_t moment) const
{
    if (moment == 0) return initial_;
    if (moment == size()) return last_;
    if (moment % stride_ == 0) return *kept_[moment / stride_ - 1];
    const auto found = std::ranges::find(recent_, moment, &Recent::moment);
    if (found != recent_.end()) return *found->world;
    if (recent_.size() == kRecent) recent_.pop_front();
    return *recent_.emplace_back(Recent{moment, computed(moment)}).world;
}

/// From the nearest world before it that is at hand.
Timeline::Shared Timeline::computed(std::size_t moment) const
{
    std::size_t begin = moment - moment % stride_;
    const World* nearest = begin == 0 ? &initial_ : kept_[begin / stride_ - 1].get();
    for (const Recent& recent : recent_) {
        if (recent.moment < begin || recent.moment > moment) continue;
        begin = recent.moment;
        nearest = recent.world.get();
    }
    auto world = std::make_shared<World>(*nearest);
    TraceLog known;
    for (; begin < moment; ++begin) world->step(steps_[begin].cause, known);
    return world;
}

const Step& Timeline::apply(const Cause& cause)
{
    Step& step = steps_.emplace_back(Step{cause, {}});
    last_.step(step.cause, step.events);
    if (size() % stride_ == 0) keep();
    return step;
}

void Timeline::record(Step step, World after)
{
    recorded_ = true;
    steps_.push_back(std::move(step));
    last_ = std::move(after);
    keep();
}

void Timeline::keep()
{
    kept_.push_back(std::make_shared<const World>(last_));
    keptOctets_ += octetsOf(last_);
    while (!recorded_ && keptOctets_ > kKeptOctets && kept_.size() > 1) thinOut();
}

void Timeline::thinOut()
{
    stride_ *= 2;
    keptOctets_ = 0;
    for (std::size_t i = 1; i < kept_.size(); i += 2) {
        keptOctets_ += octetsOf(*kept_[i]);
        kept_[i / 2] = std::move(kept_[i]);
    }
    kept_.resize(kept_.size() / 2);
}

void Timeline::cut(std::size_t moment)
{
    last_ = World(at(moment));
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(moment), steps_.end());
    kept_.resize(moment / stride_);
    std::erase_if(recent_, [&](const Recent& recent) { return recent.moment >= moment; });
    keptOctets_ = 0;
    for (const Shared& world : kept_) keptOctets_ += octetsOf(*world);
}

Timeline Timeline::replayed() const
{
    if (recorded_) return *this;
    Timeline again(initial_);
    again.steps_.reserve(steps_.size());
    for (const Step& step : steps_) again.apply(step.cause);
    return again;
}

}  // namespace tcp
