// One socket's history, as a ladder and as a trace: what nobody has seen is not told.

#include "observation/followed.h"
#include "observation/recording.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;
using namespace std::chrono_literals;

SocketRow rowOf(State state, std::uint64_t cookie, std::uint16_t local, std::uint16_t peer)
{
    SocketRow row;
    row.state = state;
    row.local.octets = row.peer.octets = {127, 0, 0, 1};
    row.localPort = local;
    row.peerPort = peer;
    row.cookie = cookie;
    return row;
}

/// The connection from port 4000 to port 80 as this machine shows its own end, looked at in these states, a second
/// apart.
Watch watched(std::initializer_list<State> states, bool ends)
{
    Watch watch;
    Instant at{};
    for (const State state : states) watch.take({at += 1s, {rowOf(state, 1, 4000, 80)}, {}});
    if (ends) watch.take({at += 1s, {}, {}});
    return watch;
}

const History& only(const Watch& watch) { return watch.histories().begin()->second; }

TEST(Followed, ARuleLeadsFromEachStateToTheNext)
{
    const Watch watch = watched({State::Established, State::FinWait1, State::FinWait2, State::TimeWait}, false);
    const auto stays = staysOf(only(watch), 6s);
    ASSERT_EQ(stays.size(), 4u);
    for (const FollowedStay& stay : stays) EXPECT_FALSE(stay.jumped) << text(stay.state);
    EXPECT_EQ(stays[1].to - stays[1].from, 1s);
    EXPECT_EQ(stays[3].to, 6s);
}

TEST(Followed, AStateThatMustHaveBeenBetweenIsMarkedNotInvented)
{
    const auto stays = staysOf(only(watched({State::Established, State::LastAck, State::Closed}, false)), 6s);
    ASSERT_GE(stays.size(), 2u);
    EXPECT_TRUE(stays[1].jumped) << "CLOSE-WAIT was not seen";
}

TEST(Followed, AnEndIsAStayInClosed)
{
    const auto stays = staysOf(only(watched({State::Established}, true)), 9s);
    ASSERT_EQ(stays.size(), 2u);
    EXPECT_EQ(stays[1].state, State::Closed);
    EXPECT_FALSE(stays[1].jumped) << "an RST or ABORT ends it at once";
}

TEST(Followed, TheOtherEndIsFoundWhereItIsHere)
{
    Watch watch;
    watch.take(
        {1s,
         {rowOf(State::Established, 1, 4000, 80), rowOf(State::CloseWait, 2, 80, 4000), rowOf(State::Listen, 3, 80, 0)},
         {}});
    const History& own = watch.histories().at(SocketKey(rowOf(State::Established, 1, 4000, 80)));
    const History* other = otherEndOf(own, watch.histories());
    ASSERT_NE(other, nullptr);
    EXPECT_EQ(other->last.cookie, 2u);
    EXPECT_EQ(otherEndOf(watch.histories().at(SocketKey(rowOf(State::Listen, 3, 80, 0))), watch.histories()), nullptr);
}

TEST(Followed, ItsTraceOpensAsARecordedRun)
{
    const Watch watch = watched({State::SynSent, State::Established, State::CloseWait}, false);
    const Trace trace = traceOf(only(watch), nullptr, 5s, "linux 6.18");
    EXPECT_TRUE(trace.measured());
    const tcp::Run run = recordedRun(trace, findProfile("linux")->settings());
    EXPECT_EQ(run.stepEnds.size(), 1u);
    EXPECT_EQ(run.timeline.last().host(HostId::Client).state(), State::CloseWait);
    EXPECT_EQ(run.timeline.last().now(), 4s);
    for (const Step& step : run.timeline.steps()) {
        for (const TraceEvent& event : step.events) EXPECT_FALSE(std::holds_alternative<Sent>(event.what));
    }
}

}  // namespace
