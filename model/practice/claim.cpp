#include "practice/claim.h"

namespace tcp::practice::claim {

RunClaim of(ClaimKind kind, HostId host)
{
    RunClaim claim;
    claim.kind = kind;
    claim.host = host;
    return claim;
}

namespace {

RunClaim withState(ClaimKind kind, HostId host, State state)
{
    RunClaim claim = of(kind, host);
    claim.state = state;
    return claim;
}

}  // namespace

RunClaim stateIs(HostId host, State state) { return withState(ClaimKind::StateIs, host, state); }
RunClaim onlyOn(HostId host, State state) { return withState(ClaimKind::OnlyOn, host, state); }
RunClaim onBoth(State state) { return withState(ClaimKind::OnBoth, HostId::Client, state); }
RunClaim onNeither(State state) { return withState(ClaimKind::OnNeither, HostId::Client, state); }

RunClaim sendsFirst(HostId host, Control bits)
{
    RunClaim claim = of(ClaimKind::SendsFirst, host);
    claim.bits = bits;
    return claim;
}

RunClaim stillAfter(HostId host, State state, Duration time)
{
    RunClaim claim = withState(ClaimKind::StillAfter, host, state);
    claim.time = time;
    return claim;
}

RunClaim runsTimer(HostId host, Timer timer)
{
    RunClaim claim = of(ClaimKind::RunsTimer, host);
    claim.timer = timer;
    return claim;
}

RunClaim endedBy(HostId host, Remedy remedy)
{
    RunClaim claim = of(ClaimKind::EndedBy, host);
    claim.remedy = remedy;
    return claim;
}

RunClaim wentThrough(HostId host, std::vector<State> path)
{
    RunClaim claim = of(ClaimKind::WentThrough, host);
    claim.path = std::move(path);
    return claim;
}

RunClaim lastedFor(HostId host, State state, Duration time)
{
    RunClaim claim = withState(ClaimKind::LastedFor, host, state);
    claim.time = time;
    return claim;
}

RunClaim segmentCount(int count)
{
    RunClaim claim = of(ClaimKind::SegmentCount, HostId::Client);
    claim.count = count;
    return claim;
}

RunClaim notBecauseOf(HostId host, Obstacle obstacle)
{
    RunClaim claim = of(ClaimKind::NotBecauseOf, host);
    claim.obstacle = obstacle;
    return claim;
}

RunClaim descriptors(HostId host, int count)
{
    RunClaim claim = of(ClaimKind::Descriptors, host);
    claim.count = count;
    return claim;
}

RunClaim isTold(HostId host, Signal signal)
{
    RunClaim claim = of(ClaimKind::IsTold, host);
    claim.signal = signal;
    return claim;
}

RunClaim prints(HostId host, State state, Spelling spelling, Spelling asked)
{
    RunClaim claim = withState(ClaimKind::Prints, host, state);
    claim.spelling = spelling;
    claim.asked = asked;
    return claim;
}

RunClaim causedBy(HostId host, State from, State to, Trigger trigger)
{
    RunClaim claim = of(ClaimKind::CausedBy, host);
    claim.trigger = trigger;
    claim.path = {from, to};
    return claim;
}

}  // namespace tcp::practice::claim
