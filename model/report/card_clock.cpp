#include "report/card_clock.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

constexpr Duration kMostSlack = 8s;      ///< a timer of 60 s may be so late
constexpr Duration kShown = 5s;          ///< of a long wait in which nothing happens
constexpr Duration kSeen = 300ms;        ///< until what has happened is to be seen
constexpr Duration kLooked = 150ms;      ///< ss has looked
constexpr Duration kLeast = 50ms;        ///< of a wait that is typed

Instant resending(const World& world)
{
    Instant due = kNever;
    for (const HostId host : kHosts) {
        for (const Connection& connection : world.host(host).connections)
            due = std::min(due, connection.tcb.due(Timer::Retransmission));
    }
    return due;
}

}  // namespace

Duration CardClock::length(std::size_t step) const
{
    return run_.timeline.at(run_.stepEnds[step]).now() - begin(step);
}

Duration CardClock::lastEvent(std::size_t step) const
{
    Duration last{};
    for (std::size_t m = run_.stepBegin(step); m < run_.stepEnds[step]; ++m) {
        for (const TraceEvent& event : run_.timeline.step(m).events) last = std::max(last, event.at - begin(step));
    }
    return last;
}

Duration CardClock::usual(std::size_t step) const
{
    const Duration last = lastEvent(step);
    const Duration end = length(step) > kLongestWait ? std::max(kShown, last) : length(step);
    const Duration slack = last > kNoticed ? std::min(kMostSlack, (begin(step) + last) / 8) : 0s;
    return std::max(end, last + slack + kSeen);
}

std::optional<Duration> CardClock::wait(std::size_t step, std::size_t rest)
{
    if (length(step) <= kNoticed) {
        behind_ -= losses_ ? length(step) : Duration{};
        return std::nullopt;
    }
    const Instant due = losses_ ? resending(run_.timeline.at(rest)) : kNever;
    const Duration earlier = std::exchange(behind_, {});
    if (due == kNever) return usual(step);
    const Duration last = lastEvent(step);
    const Duration latest = std::max(length(step), last + (due - begin(step) - last) / 2);
    const Duration end = std::min(usual(step), latest);
    behind_ = end - length(step);
    return end - earlier > kLeast ? std::optional(end - earlier) : std::nullopt;
}

bool CardClock::rests(const World& world) const
{
    const Duration soon = resent(world);
    return world.quiet() && (soon == Duration{} || soon >= kLooked);
}

Duration CardClock::resent(const World& world) const
{
    const Instant due = losses_ ? resending(world) : kNever;
    return due == kNever ? Duration{} : due - world.now();
}

}  // namespace tcp
