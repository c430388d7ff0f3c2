#include "practice/claim.h"

#include <utility>

namespace tcp::practice::claim {

RunClaim of(ClaimKind kind, HostId host) { return {.kind = kind, .host = host}; }
RunClaim stateIs(HostId host, State state) { return {.kind = ClaimKind::StateIs, .host = host, .state = state}; }
RunClaim onlyOn(HostId host, State state) { return {.kind = ClaimKind::OnlyOn, .host = host, .state = state}; }
RunClaim onBoth(State state) { return {.kind = ClaimKind::OnBoth, .state = state}; }
RunClaim onNeither(State state) { return {.kind = ClaimKind::OnNeither, .state = state}; }
RunClaim sendsFirst(HostId host, Control bits) { return {.kind = ClaimKind::SendsFirst, .host = host, .bits = bits}; }
RunClaim runsTimer(HostId host, Timer timer) { return {.kind = ClaimKind::RunsTimer, .host = host, .timer = timer}; }
RunClaim endedBy(HostId host, Remedy remedy) { return {.kind = ClaimKind::EndedBy, .host = host, .remedy = remedy}; }
RunClaim segmentCount(int count) { return {.kind = ClaimKind::SegmentCount, .count = count}; }
RunClaim descriptors(HostId host, int count) { return {.kind = ClaimKind::Descriptors, .host = host, .count = count}; }
RunClaim isTold(HostId host, Signal signal) { return {.kind = ClaimKind::IsTold, .host = host, .signal = signal}; }

RunClaim stillAfter(HostId host, State state, Duration time)
{
    return {.kind = ClaimKind::StillAfter, .host = host, .state = state, .time = time};
}

RunClaim wentThrough(HostId host, std::vector<State> path)
{
    return {.kind = ClaimKind::WentThrough, .host = host, .path = std::move(path)};
}

RunClaim lastedFor(HostId host, State state, Duration time)
{
    return {.kind = ClaimKind::LastedFor, .host = host, .state = state, .time = time};
}

RunClaim notBecauseOf(HostId host, Obstacle obstacle)
{
    return {.kind = ClaimKind::NotBecauseOf, .host = host, .obstacle = obstacle};
}

RunClaim prints(HostId host, State state, Spelling spelling, Spelling asked)
{
    return {.kind = ClaimKind::Prints, .host = host, .state = state, .spelling = spelling, .asked = asked};
}

RunClaim causedBy(HostId host, State from, State to, Trigger trigger)
{
    return {.kind = ClaimKind::CausedBy, .host = host, .trigger = trigger, .path = {from, to}};
}

}  // namespace tcp::practice::claim
