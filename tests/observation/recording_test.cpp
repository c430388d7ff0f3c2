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

TEST(Recording, OfNothingIsEmpty)
{
    const tcp::Run run = recorded(Trace{});
    EXPECT_EQ(run.timeline.size(), 0u);
    EXPECT_TRUE(run.stepEnds.empty());
}

}  // namespace
