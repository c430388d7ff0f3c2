#include "observation/timer_wheel.h"

namespace tcp {
namespace {

constexpr std::int64_t kBuckets = 63;  ///< of a level that can be used; each level is eight times as coarse
constexpr std::int64_t kCoarser = 8;

}  // namespace

Duration slotOf(Duration timer)
{
    const std::int64_t ticks = timer / kTick + 1;  // an expiry is rounded up
    std::int64_t slot = 1;
    while (ticks >= kBuckets * slot) slot *= kCoarser;
    return kTick * slot;
}

void WheelSlack::follow(const TraceEvent& event)
{
    auto& doing = doing_[index(event.host)];
    if (!doing || doing->at != event.at) doing = Doing{event.at, kTick};
    if (std::holds_alternative<Received>(event.what)) doing->slack = Duration{};
    const auto* timer = std::get_if<TimerChanged>(&event.what);
    if (timer == nullptr) return;
    if (timer->what == TimerChange::Set) set_[event.number] = event.at;
    const auto set = set_.find(event.cause);
    if (timer->what == TimerChange::Expired && set != set_.end()) doing->slack = slotOf(timer->due - set->second);
}

Duration WheelSlack::of(const TraceEvent& event) const
{
    const auto& doing = doing_[index(event.host)];
    return doing ? doing->slack : Duration{};
}

}  // namespace tcp
