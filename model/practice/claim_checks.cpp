// Whether a claim holds: read from the run, or tried on a copy of its last world.

#include "practice/claim.h"
#include "tools/socket.h"

#include <algorithm>
#include <array>

namespace tcp::practice {
namespace {

constexpr int kMostEvents = 20'000;

/// Calls the function with every event since the story's moment.
template <typename What, typename Use> void each(const Story& story, Use use)
{
    for (std::size_t i = story.from; i < story.run.timeline.size(); ++i) {
        for (const TraceEvent& event : story.run.timeline.step(i).events) {
            if (const auto* what = std::get_if<What>(&event.what)) use(event, *what);
        }
    }
}

/// Time passes in a copy of the world; nobody calls anything.
void pass(World& world, Duration time)
{
    const Instant end = world.now() + time;
    for (int i = 0; i < kMostEvents && world.nextDue().value_or(kNever) <= end; ++i) world.step(NextEvent{});
    if (world.now() < end && world.nextDue().value_or(kNever) > end) world.step(Advance{end});
}

bool sendsFirst(const Story& story, HostId host, Control bits)
{
    std::optional<Control> first;
    each<Sent>(story, [&](const TraceEvent& event, const Sent& sent) {
        if (event.host == host && !first) first = sent.segment.ctl;
    });
    return first.value_or(0) == bits;
}

/// The number of the first event of the host in which a FIN passes it; kNoEvent: none does.
template <typename What> EventNumber firstFin(const Story& story, HostId host)
{
    EventNumber first = kNoEvent;
    each<What>({story.run, 0}, [&](const TraceEvent& event, const What& it) {
        if (event.host == host && first == kNoEvent && it.segment.has(ctl::FIN)) first = event.number;
    });
    return first;
}

/// Its FIN left before the other's had come.
bool closedEarly(const Story& story, HostId host)
{
    const EventNumber sent = firstFin<Sent>(story, host);
    const EventNumber received = firstFin<Received>(story, host);
    return sent != kNoEvent && (received == kNoEvent || sent < received);
}

bool causedBy(const Story& story, const RunClaim& claim)
{
    bool so = false;
    each<StateChanged>({story.run, 0}, [&](const TraceEvent& event, const StateChanged& change) {
        if (event.host == claim.host && change.from == claim.path[0] && change.to == claim.path[1])
            so = change.trigger == claim.trigger;
    });
    return so;
}

const Connection* connectionOf(const Story& story, HostId host)
{
    const Connection* connection = story.end().host(host).current();
    return connection != nullptr && connection->number != 0 ? connection : nullptr;
}

std::vector<Timer> running(const Story& story, HostId host)
{
    std::vector<Timer> timers;
    const Connection* connection = connectionOf(story, host);
    for (int i = 0; connection != nullptr && i < kTimerCount; ++i) {
        if (connection->tcb.running(static_cast<Timer>(i))) timers.push_back(static_cast<Timer>(i));
    }
    return timers;
}

bool endedBy(const Story& story, const RunClaim& claim)
{
    World world = story.end();
    const State before = world.host(claim.host).state();
    switch (claim.remedy) {
    case Remedy::OwnClose: world.step(Action{CallAction{claim.host, HostCall::Close}}); break;
    case Remedy::Cable:
        world.step(Action{CableAction{false}});
        world.step(Action{CableAction{true}});
        break;
    case Remedy::FinAgain: world.step(Action{InjectAction{claim.host, ctl::FIN | ctl::ACK, {}, {}, 0, {}}}); break;
    case Remedy::Time: break;
    }
    pass(world, claim.remedy == Remedy::Time ? kRemedyTime : Duration{10s});
    return world.host(claim.host).state() != before;
}

bool finUnanswered(const Story& story, HostId host)
{
    const Connection* peer = connectionOf(story, other(host));
    return peer != nullptr && peer->tcb.finSent && !peer->tcb.finAcked();
}

/// How many events of the kind `fits`.
template <typename What, typename Fits> int count(const Story& story, Fits fits)
{
    int all = 0;
    each<What>(story, [&](const TraceEvent& event, const What& what) { all += fits(event, what) ? 1 : 0; });
    return all;
}

bool neverClosed(const Story& story, HostId host)
{
    return count<Called>({story.run, 0}, [host](const TraceEvent& event, const Called& one) {
        const bool closes = one.call == HostCall::Close || one.call == HostCall::Kill || one.call == HostCall::Shutdown;
        return closes && event.host == host;
    }) == 0;
}

bool owesClose(const Story& story, HostId host)
{
    const Connection* connection = connectionOf(story, host);
    return connection != nullptr && connection->tcb.state() == State::CloseWait && !connection->tcb.closeCalled;
}

template <typename What> int all(const Story& story)
{
    return count<What>(story, [](const TraceEvent&, const What&) { return true; });
}

/// The same two hosts, with that obstacle between them: the state of the client after the same time.
bool notBecauseOf(const Story& story, const RunClaim& claim)
{
    World world(story.end().settings());
    const HostId server = other(claim.host);
    if (claim.obstacle != Obstacle::NobodyListens) world.step(Action{CallAction{server, HostCall::Listen}});
    if (claim.obstacle == Obstacle::ServerOff) world.step(Action{CallAction{server, HostCall::PowerOff}});
    constexpr int kAll = 1'000;
    if (claim.obstacle == Obstacle::SynLost)
        world.step(Action{ImpairAction{Impairment::Drop, claim.host, kAll, {}, {}}});
    if (claim.obstacle == Obstacle::AnswerLost)
        world.step(Action{ImpairAction{Impairment::Drop, server, kAll, {}, {}}});
    world.step(Action{CallAction{claim.host, HostCall::Connect}});
    pass(world, story.end().now() - world.now());
    return world.host(claim.host).state() != story.end().host(claim.host).state();
}

int descriptors(const Story& story, HostId host)
{
    const auto open = sockets(story.end(), host);
    return static_cast<int>(
        std::ranges::count_if(open, [](const Socket& one) { return one.kind != SocketKind::Listener && one.fd; }));
}

std::array<Instant, 2> establishedAt(const Story& story)
{
    std::array<Instant, 2> at{kNever, kNever};
    each<StateChanged>({story.run, 0}, [&](const TraceEvent& event, const StateChanged& change) {
        if (change.to == State::Established && at[index(event.host)] == kNever) at[index(event.host)] = event.at;
    });
    return at;
}

std::vector<Signal> told(const Story& story, HostId host)
{
    std::vector<Signal> signals;
    each<UserSignalled>(story, [&](const TraceEvent& event, const UserSignalled& one) {
        if (event.host == host) signals.push_back(one.signal);
    });
    return signals;
}

bool stillAfter(const Story& story, const RunClaim& claim)
{
    World world = story.end();
    if (world.host(claim.host).state() != claim.state) return false;
    pass(world, claim.time);
    return world.host(claim.host).state() == claim.state;
}

bool lastedFor(const Story& story, const RunClaim& claim)
{
    const auto stay = stayOf(story, claim.host, claim.state);
    return stay && *stay >= claim.time - claim.time / 10 && *stay <= claim.time + claim.time / 10;
}

bool established(const RunClaim& claim, const Story& story)
{
    const auto at = establishedAt(story);
    if (claim.kind == ClaimKind::EstablishedTogether) return at[0] == at[1];
    return at[index(claim.host)] < at[index(other(claim.host))];
}

}  // namespace

std::string_view printed(State state, Spelling whose) { return state == State::Closed ? "" : spelling(state, whose); }

std::vector<State> pathOf(const Story& story, HostId host)
{
    std::vector<State> path{story.run.timeline.at(story.from).host(host).state()};
    each<StateChanged>(story, [&](const TraceEvent& event, const StateChanged& change) {
        if (event.host == host && event.connection != 0) path.push_back(change.to);
    });
    return path;
}

std::optional<Duration> stayOf(const Story& story, HostId host, State state)
{
    std::optional<Instant> since;
    std::optional<Duration> stay;
    each<StateChanged>({story.run, 0}, [&](const TraceEvent& event, const StateChanged& change) {
        if (event.host != host) return;
        if (change.from == state && since) stay = event.at - *since;
        if (change.to == state) since = event.at;
    });
    return stay;
}

bool holds(const RunClaim& it, const Story& story)
{
    const auto is = [&](HostId host) { return story.end().host(host).state() == it.state; };
    const auto early = [&](HostId host) { return closedEarly(story, host); };
    switch (it.kind) {
    case ClaimKind::StateIs: return is(it.host);
    case ClaimKind::OnlyOn: return is(it.host) && !is(other(it.host));
    case ClaimKind::OnBoth: return is(HostId::Client) && is(HostId::Server);
    case ClaimKind::OnNeither: return !is(HostId::Client) && !is(HostId::Server);
    case ClaimKind::SendsFirst: return sendsFirst(story, it.host, it.bits);
    case ClaimKind::ClosedFirst: return early(it.host) && !early(other(it.host));
    case ClaimKind::FinsCrossed: return early(HostId::Client) && early(HostId::Server);
    case ClaimKind::StillAfter: return stillAfter(story, it);
    case ClaimKind::RunsTimer: return running(story, it.host) == std::vector<Timer>{it.timer};
    case ClaimKind::RunsNoTimer: return running(story, it.host).empty();
    case ClaimKind::EndedBy: return endedBy(story, it);
    case ClaimKind::OwesClose: return owesClose(story, it.host);
    case ClaimKind::SegmentLost: return all<Lost>({story.run, 0}) > 0;
    case ClaimKind::FinUnanswered: return finUnanswered(story, it.host);
    case ClaimKind::NeverClosed: return neverClosed(story, it.host);
    case ClaimKind::WentThrough: return pathOf(story, it.host) == it.path;
    case ClaimKind::LastedFor: return lastedFor(story, it);
    case ClaimKind::SegmentCount: return all<Sent>(story) == it.count;
    case ClaimKind::NotBecauseOf: return notBecauseOf(story, it);
    case ClaimKind::Descriptors: return descriptors(story, it.host) == it.count;
    case ClaimKind::EstablishedFirst:
    case ClaimKind::EstablishedTogether: return established(it, story);
    case ClaimKind::IsTold: return told(story, it.host) == std::vector<Signal>{it.signal};
    case ClaimKind::IsToldNothing: return told(story, it.host).empty();
    case ClaimKind::Prints:
        return printed(story.end().host(it.host).state(), it.asked) == printed(it.state, it.spelling);
    case ClaimKind::CausedBy: return causedBy(story, it);
    }
    return false;
}

}  // namespace tcp::practice
