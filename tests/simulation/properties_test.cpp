#include "exploration/invariants.h"
#include "protocol/deviation.h"
#include "simulation/drawn_causes.h"
#include "simulation/timeline.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <sstream>

// What holds for every sequence of causes, whatever they are. RapidCheck draws them, and shrinks the one that fails.
namespace tcp {
namespace {

Timeline played(const Settings& settings, const std::vector<Cause>& causes)
{
    Timeline timeline{World(settings)};
    for (const Cause& cause : causes)
        timeline.apply(cause);
    return timeline;
}

std::string storyOf(const Timeline& timeline)
{
    std::ostringstream out;
    for (const Step& step : timeline.steps()) {
        for (const TraceEvent& event : step.events)
            out << event.at.count() << " " << describe(event) << "\n";
    }
    return out.str();
}

void checkInvariants(const World& world)
{
    for (const HostId id : kHosts) {
        for (const Connection& connection : world.host(id).connections) {
            const auto broken = brokenInvariant(connection.tcb);
            if (!broken.empty()) RC_FAIL(std::string(broken) + ": " + std::string(text(connection.tcb.state())));
            for (int i = 0; i < kTimerCount; ++i)
                RC_ASSERT(connection.tcb.due(static_cast<Timer>(i)) >= world.now());
        }
    }
}

void checkChange(const StateChanged& change, const Config& config)
{
    const Transition* row = find(change.from, change.trigger, config.deviation);
    RC_ASSERT(row != nullptr);
    RC_ASSERT(row->to == change.to);
    RC_ASSERT(change.clause != Clause::None);
    RC_ASSERT(change.edge == row->edge);
}

RC_GTEST_PROP(AnyCauses, KeepTheInvariants, ())
{
    const Settings all = *drawn::settings();
    World world(all);
    for (const Cause& cause : *drawn::anyCauses()) {
        TraceLog log;
        world.step(cause, log);
        checkInvariants(world);
        for (const TraceEvent& event : log) {
            const auto* change = std::get_if<StateChanged>(&event.what);
            if (change != nullptr) checkChange(*change, all.config);
        }
    }
}

// Text is delivered by segments alone (Endpoint::deliver), the application reads what each of them has brought, and
// what has come while it hung or waited in close() when that ends: it never has to be asked at another time.
RC_GTEST_PROP(AnyCauses, LeaveNothingUnreadByAnApplicationThatReads, ())
{
    World world(*drawn::settings());
    for (const Cause& cause : *drawn::anyCauses()) {
        world.step(cause);
        for (const HostId id : kHosts) {
            const Host& host = world.host(id);
            if (host.hung || host.lingers || !host.alive) continue;
            for (const Connection& connection : host.connections) {
                const Tcb& tcb = connection.tcb;
                if (!connection.accepted || tcb.orphan || tcb.readShut) continue;
                RC_ASSERT(tcb.rcv.unread == 0U);
                RC_ASSERT(!tcb.finUnread);
            }
        }
    }
}

// Wrong rules lead to wrong states, but each change is one of the rows, and the world goes on.
RC_GTEST_PROP(AnyCauses, ChangeStatesByTheRowsOfTheBugsThatTheHostsFollow, ())
{
    Settings all = *drawn::settings();
    for (Deviation& bug : all.bugs)
        bug = *rc::gen::elementOf(std::vector(std::begin(kDeviations), std::end(kDeviations)));
    World world(all);
    for (const Cause& cause : *drawn::anyCauses()) {
        TraceLog log;
        world.step(cause, log);
        for (const TraceEvent& event : log) {
            const auto* change = std::get_if<StateChanged>(&event.what);
            if (change != nullptr) checkChange(*change, world.host(event.host).config);
        }
    }
}

/// A call, unless it only returns at last; a forged segment, unless the box between the hosts has made it.
bool comesFromOutside(const TraceEvent& event)
{
    const auto* called = std::get_if<Called>(&event.what);
    const auto* injected = std::get_if<Injected>(&event.what);
    return (called != nullptr && !called->returns) || (injected != nullptr && !injected->ofBox);
}

// Calls and forged segments come from outside; everything else has a cause that came before it.
RC_GTEST_PROP(AnyCauses, GiveEveryEventACauseThatCameBefore, ())
{
    const Timeline timeline = played(*drawn::settings(0.1), *drawn::anyCauses());
    EventNumber last = kNoEvent;
    for (const Step& step : timeline.steps()) {
        for (const TraceEvent& event : step.events) {
            RC_ASSERT(event.number == ++last);
            RC_ASSERT(event.cause < event.number);
            RC_ASSERT(event.given < event.number);
            RC_ASSERT(comesFromOutside(event) == (event.cause == kNoEvent));
        }
    }
}

RC_GTEST_PROP(AnyCauses, LeadEveryChainToSomethingFromOutside, ())
{
    const Timeline timeline = played(*drawn::settings(0.1), *drawn::anyCauses());
    const Causes causes(timeline, timeline.size());
    for (const TraceEvent* event : causes.events()) {
        const std::vector<CauseLink> chain = causes.whatLedTo(event->number);
        RC_ASSERT(chain.front().event == event);
        RC_ASSERT(chain.back().event->cause == kNoEvent);
    }
}

RC_GTEST_PROP(AnyCauses, ReplayedGiveTheWorldsThatWereKept, ())
{
    const Timeline timeline = played(*drawn::settings(0.1), *drawn::anyCauses());
    const Timeline again = timeline.replayed();
    RC_ASSERT(again.size() == timeline.size());
    for (std::size_t moment = 0; moment <= timeline.size(); ++moment)
        RC_ASSERT(again.at(moment) == timeline.at(moment));
    RC_ASSERT(storyOf(again) == storyOf(timeline));
}

RC_GTEST_PROP(AnyCauses, AfterGoingBackLeadToTheSameWorlds, ())
{
    Timeline timeline = played(*drawn::settings(0.1), *drawn::anyCauses());
    const Timeline first = timeline;
    const auto moment = *rc::gen::inRange<std::size_t>(0, timeline.size() + 1);
    timeline.cut(moment);
    RC_ASSERT(timeline.last() == first.at(moment));
    for (std::size_t i = moment; i < first.size(); ++i)
        timeline.apply(first.step(i).cause);
    RC_ASSERT(timeline.last() == first.last());
    RC_ASSERT(storyOf(timeline) == storyOf(first));
}

RC_GTEST_PROP(AnyCauses, WithTheSameSeedAreTheSameRun, ())
{
    const Settings all = *drawn::settings(0.3);
    const auto causes = *drawn::anyCauses();
    RC_ASSERT(storyOf(played(all, causes)) == storyOf(played(all, causes)));
}

RC_GTEST_PROP(HonestCauses, NeverAcknowledgeWhatWasNotSent, ())
{
    World world(*drawn::settings(0.1));
    for (const Cause& cause : *drawn::honestCauses()) {
        TraceLog log;
        world.step(cause, log);
        const Connection* ours = world.host(HostId::Client).current();
        const Connection* theirs = world.host(HostId::Server).current();
        if (ours == nullptr || theirs == nullptr) continue;
        const Tcb& a = ours->tcb;
        const Tcb& b = theirs->tcb;
        const bool same =
            synchronized(a.state()) && synchronized(b.state()) && a.rcv.irs == b.snd.iss && b.rcv.irs == a.snd.iss;
        if (!same) continue;
        RC_ASSERT(a.rcv.nxt <= b.snd.nxt);
        RC_ASSERT(b.rcv.nxt <= a.snd.nxt);
        RC_ASSERT(a.snd.una <= b.rcv.nxt);
        RC_ASSERT(b.snd.una <= a.rcv.nxt);
    }
}

/// Plays until nothing more is due, or the event limit says that it never ends.
bool comesToRest(World& world)
{
    TraceLog log;
    for (int i = 0; i < 200'000 && world.nextDue(); ++i)
        world.step(NextEvent{}, log);
    return !world.nextDue().has_value();
}

RC_GTEST_PROP(HonestCauses, ComeToRestOnceBothSidesAreKilledAndTheNetworkIsUp, ())
{
    Settings all = *drawn::settings();
    if (!all.config.finTimeout) all.config.finTimeout = 60s; // the RFC lets a FIN-WAIT-2 last for ever
    World world(all);
    TraceLog log;
    for (const Cause& cause : *drawn::honestCauses())
        world.step(cause, log);
    world.step(Action{CableAction{true}}, log);
    for (const HostId host : kHosts) {
        world.step(Action{CallAction{host, HostCall::Boot}}, log);
        world.step(Action{CallAction{host, HostCall::Kill}}, log);
    }
    RC_ASSERT(comesToRest(world));
    for (const HostId host : kHosts)
        RC_ASSERT(world.host(host).connections.empty());
}

// Nobody gives up: what is lost again and again is only late.
Settings patient(Settings all)
{
    for (GiveUp* limit : {&all.config.syn, &all.config.synAck, &all.config.data})
        *limit = {std::nullopt, 100h};
    all.config.userTimeout.reset();
    return all;
}

RC_GTEST_PROP(Text, ArrivesInFullAndOnceWhateverTheNetworkDoes, ())
{
    World world(patient(*drawn::settings()));
    TraceLog log;
    world.step(Action{CallAction{HostId::Server, HostCall::Listen}}, log);
    world.step(Action{CallAction{HostId::Client, HostCall::Connect}}, log);
    std::uint32_t sent = 0;
    for (const Cause& cause : *drawn::sendsAndTroubles()) {
        world.step(cause, log);
        const auto* action = std::get_if<Action>(&cause);
        const auto* call = action != nullptr ? std::get_if<CallAction>(action) : nullptr;
        if (call != nullptr) sent += call->octets;
    }
    RC_ASSERT(comesToRest(world));
    const Connection* client = world.host(HostId::Client).current();
    const Connection* server = world.host(HostId::Server).current();
    RC_ASSERT(client != nullptr && server != nullptr);
    const bool stillThere = client->tcb.state() == State::Established && server->tcb.state() == State::Established;
    RC_ASSERT(stillThere);
    RC_ASSERT(static_cast<std::uint32_t>(server->tcb.rcv.nxt - server->tcb.rcv.irs) == sent + 1);
    RC_ASSERT(client->tcb.allAcked() && client->tcb.snd.queued == 0);
}

} // namespace
} // namespace tcp
