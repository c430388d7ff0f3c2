// A trace becomes a timeline whose worlds were seen, not computed.

#include "observation/recording.h"
#include "observation/traces.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;
using given::handshakeAndClose;

tcp::Run recorded(const Trace& trace) { return recordedRun(trace, findProfile("linux")->settings()); }

TEST(Recording, ShowsTheStatesThatWereSeen)
{
    const tcp::Run run = recorded(handshakeAndClose("linux 6.18").trace());
    ASSERT_EQ(run.stepEnds.size(), 2u);
    const World& connected = run.timeline.at(run.stepEnds[0]);
    EXPECT_EQ(connected.host(HostId::Client).state(), State::Established);
    EXPECT_EQ(connected.host(HostId::Server).state(), State::Established);
    EXPECT_EQ(run.timeline.last().host(HostId::Client).state(), State::FinWait1);
    EXPECT_TRUE(run.timeline.recorded());
}

TEST(Recording, AStepIsOneCauseAndWhatFollowedFromIt)
{
    const tcp::Run run = recorded(handshakeAndClose("linux 6.18").trace());
    ASSERT_EQ(run.timeline.size(), 6u);  // listen, connect, three arrivals, close
    EXPECT_EQ(run.timeline.step(1).events.size(), 3u);
    const auto* call = std::get_if<CallAction>(&std::get<Action>(run.timeline.step(1).cause));
    ASSERT_NE(call, nullptr);
    EXPECT_EQ(call->call, HostCall::Connect);
}

TEST(Recording, ASegmentIsInFlightUntilItArrives)
{
    const tcp::Run run = recorded(handshakeAndClose("linux 6.18").trace());
    const auto& flights = run.timeline.at(2).network().flights;
    ASSERT_EQ(flights.size(), 1u);
    EXPECT_EQ(flights[0].due, 25ms);
    EXPECT_EQ(run.timeline.at(3).network().flights.size(), 1u);
}

TEST(Recording, ASilenceThatWasCutCanBeMadeWholeAgain)
{
    auto told = handshakeAndClose("linux 6.18");
    told.step(100ms)
        .item(SilenceCut{3s, 2, 7200s, 3s})
        .step(3s)
        .state(3s, HostId::Client, State::FinWait1, State::FinWait2);
    const Trace whole = withWholeSilences(told.trace());
    EXPECT_EQ(timeOf(whole.items[whole.items.size() - 4]), 100ms) << "what was before keeps its time";
    EXPECT_EQ(timeOf(whole.items.back()), 7200s);
    EXPECT_TRUE(std::holds_alternative<SilenceCut>(whole.items[whole.items.size() - 3])) << "it is still told";
    EXPECT_EQ(recorded(whole).timeline.last().now(), 7200s);
}

// So both runs are level again behind a silence, beside each other on one axis.
TEST(Recording, ASilenceMakesUpForTheTimeThatAStepWasGiven)
{
    auto told = handshakeAndClose("linux 6.18");
    told.step(100ms)
        .item(GraceGiven{1s, 2, 7s})
        .step(8s)
        .item(SilenceCut{11s, 3, 3600s, 3s})
        .step(11s)
        .state(11s, HostId::Client, State::FinWait1, State::FinWait2);
    EXPECT_EQ(timeOf(withWholeSilences(told.trace()).items.back()), 3601s);
}

TEST(Recording, AnArrowThatTheTableKnowsHasItsClause)
{
    const tcp::Run run = recorded(handshakeAndClose("linux 6.18").trace());
    const auto& change = std::get<StateChanged>(run.timeline.step(0).events.at(1).what);
    EXPECT_EQ(change.edge, "closed_listen");
    EXPECT_EQ(change.clause, Clause::R3_10_1_Open);
}

TEST(Recording, AnArrowWithoutARuleOfOursIsAFinding)
{
    const StateChanged change = seenChange(State::TimeWait, State::CloseWait, "rcv FIN");
    EXPECT_EQ(change.clause, Clause::None);
    EXPECT_TRUE(change.edge.empty());
}

TEST(Recording, TellsWhichTimerRanAndThatItExpired)
{
    auto told = handshakeAndClose("linux 6.18");
    SocketSeen waits{100ms, HostId::Client, State::FinWait2, SeenTimer::TimeWait, 60s, 0, 0, 0, true};
    told.step(100ms).item(waits);
    waits.at = 61s;
    waits.timer = SeenTimer::Off;
    told.step(61s).item(waits);
    const tcp::Run run = recorded(told.trace());
    std::vector<TimerChange> changes;
    for (const Step& step : run.timeline.steps()) {
        for (const TraceEvent& event : step.events) {
            const auto* timer = std::get_if<TimerChanged>(&event.what);
            if (timer == nullptr) continue;
            EXPECT_EQ(timer->timer, Timer::FinWait2);
            changes.push_back(timer->what);
        }
    }
    EXPECT_EQ(changes, (std::vector{TimerChange::Set, TimerChange::Expired}));
}

TEST(Recording, KeepsTheVerdicts)
{
    auto told = handshakeAndClose("linux 6.18");
    told.item(Judged{80ms, 1, false, "client is FIN-WAIT-1, expected FIN-WAIT-2"});
    const tcp::Run run = recorded(told.trace());
    EXPECT_EQ(run.failed(), 1u);
}

TEST(Recording, IsNotComputedAnew)
{
    const tcp::Run run = recorded(handshakeAndClose("linux 6.18").trace());
    const Timeline again = run.timeline.replayed();
    EXPECT_EQ(again.last(), run.timeline.last());
    EXPECT_EQ(again.size(), run.timeline.size());
}

/// Two connections of one client, with a firewall between the hosts, as if a kernel had played it.
struct Twice {
    Scenario scenario;
    Settings settings = findProfile("linux")->settings();

    Twice()
    {
        settings.box.kind = BoxKind::Firewall;
        CallAction second{HostId::Client, HostCall::Connect};
        second.connection = 2;
        CallAction send{HostId::Client, HostCall::Send, 5};
        send.connection = 1;
        add(CallAction{HostId::Server, HostCall::Listen});
        add(CallAction{HostId::Client, HostCall::Connect});
        add(second);
        add(send);
    }
    void add(const CallAction& call) { scenario.steps.push_back({{call}, RunQuiet{}, {}, {}, {}, {}, {}}); }
};

TEST(Recording, ConnectionsHaveTheirPortsAndTheirNumbers)
{
    const Twice twice;
    const tcp::Run simulated = play(twice.scenario, twice.settings);
    Trace trace = traceOf(simulated);
    trace.source = "linux 6.18";
    const World seen = recordedRun(trace, twice.settings).timeline.last();
    for (const HostId host : kHosts) {
        const auto& wanted = simulated.timeline.last().host(host).connections;
        ASSERT_EQ(seen.host(host).connections.size(), 2u);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Connection& it = seen.host(host).connections[i];
            EXPECT_EQ(it.localPort, wanted[i].localPort);
            EXPECT_EQ(it.remotePort, wanted[i].remotePort);
            EXPECT_EQ(it.tcb.snd.nxt, wanted[i].tcb.snd.nxt);
        }
    }
}

TEST(Recording, TheBoxKnowsWhatHasPassedIt)
{
    const Twice twice;
    const tcp::Run simulated = play(twice.scenario, twice.settings);
    Trace trace = traceOf(simulated);
    trace.source = "linux 6.18";
    const auto seen = recordedRun(trace, twice.settings).timeline.last().network().box.all();
    const auto wanted = simulated.timeline.last().network().box.all();
    ASSERT_EQ(seen.size(), 2u);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        EXPECT_EQ(seen[i].clientPort, wanted[i].clientPort);
        EXPECT_EQ(seen[i].state, wanted[i].state);
    }
}

TEST(Recording, OfNothingIsEmpty)
{
    const tcp::Run run = recorded(Trace{});
    EXPECT_EQ(run.timeline.size(), 0u);
    EXPECT_TRUE(run.stepEnds.empty());
}

}  // namespace
