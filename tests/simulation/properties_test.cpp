#include "exploration/invariants.h"
#include "protocol/deviation.h"
#include "simulation/causes.h"
#include "simulation/profiles.h"
#include "simulation/timeline.h"
#include "support/story.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <sstream>

// What holds for every sequence of causes, whatever they are. RapidCheck draws them, and shrinks the one that fails.
namespace tcp {

std::string textOf(const Expression& expression)
{
    std::string out;
    for (const Term& term : expression)
        out += (term.minus ? "-" : "+") +
               (term.variable == Variable::Number ? std::to_string(term.number) : std::string(text(term.variable)));
    return out;
}

/// How RapidCheck shows a cause.
void showValue(const Cause& cause, std::ostream& out)
{
    if (std::holds_alternative<NextEvent>(cause)) out << "next";
    if (const auto* advance = std::get_if<Advance>(&cause)) out << "until " << advance->to.count() << " us";
    const auto* action = std::get_if<Action>(&cause);
    if (action == nullptr) return;
    if (const auto* call = std::get_if<CallAction>(action))
        out << text(call->host) << " " << text(call->call) << " " << call->octets << text(call->half) << call->option.key
            << " " << call->option.value.view();
    if (const auto* forged = std::get_if<InjectAction>(action))
        out << "inject " << text(forged->host) << " " << controlText(forged->bits) << " seq=" << textOf(forged->seq)
            << " ack=" << textOf(forged->ack) << " len=" << forged->length;
    if (const auto* rule = std::get_if<ImpairAction>(action))
        out << "network " << static_cast<int>(rule->what) << " " << text(rule->host) << " " << rule->count;
    if (const auto* cable = std::get_if<CableAction>(action)) out << "network " << (cable->up ? "up" : "down");
    if (const auto* latency = std::get_if<LatencyAction>(action)) out << "latency " << latency->oneWay.count() << " us";
}

void showValue(const Settings& settings, std::ostream& out)
{
    out << settings.profile << ", seed " << settings.seed << ", loss " << settings.loss;
}

namespace {

rc::Gen<HostId> hosts() { return rc::gen::element(HostId::Client, HostId::Server); }

rc::Gen<Cause> calls()
{
    return rc::gen::apply(
        [](HostId host, HostCall call, std::uint32_t octets) -> Cause {
            return Action{CallAction{host, call, octets}};
        },
        hosts(), rc::gen::elementOf(std::vector<HostCall>(std::begin(kHostCalls), std::end(kHostCalls))),
        rc::gen::inRange<std::uint32_t>(0, 4000));
}

// Options that change what a living connection does, and the halves of shutdown().
rc::Gen<Cause> socketCalls()
{
    static constexpr std::pair<std::string_view, std::string_view> kOptions[] = {
        {"linger", "3s"}, {"linger", "0s"},      {"linger", "none"},     {"keepalive", "10s"},   {"keepalive", "none"},
        {"nodelay", "false"}, {"nodelay", "true"}, {"linger2_off", "true"}, {"user_timeout", "20s"}};
    const auto set = rc::gen::apply(
        [](HostId host, std::size_t which) -> Cause {
            CallAction action{host, HostCall::Set};
            action.option = {kOptions[which].first, SettingText(kOptions[which].second)};
            return Action{action};
        },
        hosts(), rc::gen::inRange<std::size_t>(0, std::size(kOptions)));
    const auto shut = rc::gen::apply(
        [](HostId host, Half half) -> Cause {
            CallAction action{host, HostCall::Shutdown};
            action.half = half;
            return Action{action};
        },
        hosts(), rc::gen::element(Half::Read, Half::Both));
    return rc::gen::oneOf(set, shut);
}

rc::Gen<Expression> numbers()
{
    const auto variables =
        rc::gen::element(Variable::RcvNxt, Variable::SndNxt, Variable::SndUna, Variable::Iss, Variable::Irs);
    return rc::gen::apply(
        [](Variable variable, bool window, bool minus, std::uint32_t by) {
            Expression expression{Term{false, variable, 0}};
            if (window) expression.push_back(Term{false, Variable::RcvWnd, 0});
            expression.push_back(Term{minus, Variable::Number, by});
            return expression;
        },
        variables, rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::inRange<std::uint32_t>(0, 4));
}

rc::Gen<Cause> forgedSegments()
{
    return rc::gen::apply(
        [](HostId host, Control bits, Expression seq, Expression ack, std::uint32_t length) -> Cause {
            return Action{InjectAction{host, bits, std::move(seq), std::move(ack), length, {}}};
        },
        hosts(), rc::gen::inRange<Control>(0, 64), numbers(), numbers(), rc::gen::inRange<std::uint32_t>(0, 700));
}

rc::Gen<Cause> networks()
{
    return rc::gen::oneOf(
        rc::gen::apply(
            [](HostId host, int what, int count) -> Cause {
                return Action{ImpairAction{static_cast<Impairment>(what), host, count, 120ms, {}}};
            },
            hosts(), rc::gen::inRange(0, 3), rc::gen::inRange(1, 4)),
        rc::gen::map(rc::gen::arbitrary<bool>(), [](bool up) -> Cause { return Action{CableAction{up}}; }),
        rc::gen::map(rc::gen::inRange(0, 300), [](int ms) -> Cause { return Action{LatencyAction{ms * 1ms}}; }));
}

rc::Gen<Cause> events() { return rc::gen::just(Cause{NextEvent{}}); }

// Many events between the hands on the world; opens more often than chance would.
rc::Gen<std::vector<Cause>> honestCauses()
{
    const auto opens = rc::gen::element<Cause>(Action{CallAction{HostId::Server, HostCall::Listen}},
                                               Action{CallAction{HostId::Client, HostCall::Connect}});
    return rc::gen::container<std::vector<Cause>>(
        rc::gen::weightedOneOf<Cause>({{8, events()}, {4, calls()}, {1, socketCalls()}, {2, opens}, {1, networks()}}));
}

rc::Gen<std::vector<Cause>> anyCauses()
{
    const auto opens = rc::gen::element<Cause>(Action{CallAction{HostId::Server, HostCall::Listen}},
                                               Action{CallAction{HostId::Client, HostCall::Connect}});
    return rc::gen::container<std::vector<Cause>>(rc::gen::weightedOneOf<Cause>(
        {{8, events()}, {4, calls()}, {1, socketCalls()}, {2, opens}, {1, networks()}, {4, forgedSegments()}}));
}

rc::Gen<Settings> settings(double loss = 0)
{
    return rc::gen::apply(
        [loss](std::size_t profile, std::uint64_t seed, BoxKind box, bool strict) {
            Settings all = profiles()[profile].settings();
            all.seed = seed;
            all.loss = loss;
            if (loss > 0) all.box.kind = box;  // it loses what it does not know
            all.box.loose = !strict;
            all.box.unknown = strict ? BoxAnswer::Reset : BoxAnswer::Drop;
            if (strict) all.box.timeouts[static_cast<std::size_t>(Tracked::Established)] = 20s;
            return all;
        },
        rc::gen::inRange<std::size_t>(0, profiles().size()), rc::gen::inRange<std::uint64_t>(1, 1000),
        rc::gen::weightedElement<BoxKind>({{4, BoxKind::None}, {1, BoxKind::Firewall}, {1, BoxKind::Nat}}),
        rc::gen::arbitrary<bool>());
}

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
    const Settings all = *settings();
    World world(all);
    for (const Cause& cause : *anyCauses()) {
        TraceLog log;
        world.step(cause, log);
        checkInvariants(world);
        for (const TraceEvent& event : log) {
            const auto* change = std::get_if<StateChanged>(&event.what);
            if (change != nullptr) checkChange(*change, all.config);
        }
    }
}

// Wrong rules lead to wrong states, but each change is one of the rows, and the world goes on.
RC_GTEST_PROP(AnyCauses, ChangeStatesByTheRowsOfTheBugsThatTheHostsFollow, ())
{
    Settings all = *settings();
    for (Deviation& bug : all.bugs) bug = *rc::gen::elementOf(std::vector(std::begin(kDeviations), std::end(kDeviations)));
    World world(all);
    for (const Cause& cause : *anyCauses()) {
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
    const Timeline timeline = played(*settings(0.1), *anyCauses());
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
    const Timeline timeline = played(*settings(0.1), *anyCauses());
    const Causes causes(timeline, timeline.size());
    for (const TraceEvent* event : causes.events()) {
        const std::vector<CauseLink> chain = causes.whatLedTo(event->number);
        RC_ASSERT(chain.front().event == event);
        RC_ASSERT(chain.back().event->cause == kNoEvent);
    }
}

RC_GTEST_PROP(AnyCauses, ReplayedGiveTheWorldsThatWereKept, ())
{
    const Timeline timeline = played(*settings(0.1), *anyCauses());
    const Timeline again = timeline.replayed();
    RC_ASSERT(again.size() == timeline.size());
    for (std::size_t moment = 0; moment <= timeline.size(); ++moment)
        RC_ASSERT(again.at(moment) == timeline.at(moment));
    RC_ASSERT(storyOf(again) == storyOf(timeline));
}

RC_GTEST_PROP(AnyCauses, AfterGoingBackLeadToTheSameWorlds, ())
{
    Timeline timeline = played(*settings(0.1), *anyCauses());
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
    const Settings all = *settings(0.3);
    const auto causes = *anyCauses();
    RC_ASSERT(storyOf(played(all, causes)) == storyOf(played(all, causes)));
}

RC_GTEST_PROP(HonestCauses, NeverAcknowledgeWhatWasNotSent, ())
{
    World world(*settings(0.1));
    for (const Cause& cause : *honestCauses()) {
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
    Settings all = *settings();
    if (!all.config.finTimeout) all.config.finTimeout = 60s; // the RFC lets a FIN-WAIT-2 last for ever
    World world(all);
    TraceLog log;
    for (const Cause& cause : *honestCauses())
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

/// SENDs of the client, and hands on the network between them.
rc::Gen<std::vector<Cause>> sendsAndTroubles()
{
    const auto sends = rc::gen::map(rc::gen::inRange<std::uint32_t>(1, 3000), [](std::uint32_t octets) -> Cause {
        return Action{CallAction{HostId::Client, HostCall::Send, octets}};
    });
    const auto troubles = rc::gen::apply(
        [](HostId host, int what, int count) -> Cause {
            return Action{ImpairAction{static_cast<Impairment>(what), host, count, 120ms, {}}};
        },
        hosts(), rc::gen::inRange(0, 3), rc::gen::inRange(1, 3));
    return rc::gen::container<std::vector<Cause>>(
        rc::gen::weightedOneOf<Cause>({{6, events()}, {2, sends}, {1, troubles}}));
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
    World world(patient(*settings()));
    TraceLog log;
    world.step(Action{CallAction{HostId::Server, HostCall::Listen}}, log);
    world.step(Action{CallAction{HostId::Client, HostCall::Connect}}, log);
    std::uint32_t sent = 0;
    for (const Cause& cause : *sendsAndTroubles()) {
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
