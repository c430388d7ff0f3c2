// What the ladder makes of what happened.

#include "diagram/moments.h"
#include "ladder/fold.h"
#include "ladder/lessons.h"
#include "ladder/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace app {
namespace {

using namespace std::chrono_literals;

std::vector<TimerSpan> timers(const Story& story, tcp::Timer kind)
{
    std::vector<TimerSpan> found;
    std::copy_if(story.timers.begin(), story.timers.end(), std::back_inserter(found),
                 [kind](const TimerSpan& timer) { return timer.timer == kind; });
    return found;
}

std::vector<tcp::State> states(const Story& story, tcp::HostId host)
{
    std::vector<tcp::State> found;
    for (const StateSpan& span : story.states)
        if (span.host == host) found.push_back(span.state);
    return found;
}

TEST(Story, OfNothingIsEmpty)
{
    const Story story = tell(Moment{});
    EXPECT_TRUE(story.arrows.empty());
    EXPECT_TRUE(story.states.empty());
}

TEST(Story, TellsTheHandshake)
{
    const Story story = tell(given::handshake().moment());
    ASSERT_EQ(story.arrows.size(), 3u);
    EXPECT_TRUE(story.arrows[0].segment.has(tcp::ctl::SYN));
    EXPECT_EQ(story.arrows[0].sent.at, 0ms);
    EXPECT_EQ(story.arrows[0].end.at, 25ms);
    EXPECT_EQ(story.arrows[1].rack, 1u);
    for (const Arrow& arrow : story.arrows) EXPECT_EQ(arrow.fate, Fate::Arrived);
    using enum tcp::State;
    EXPECT_EQ(states(story, tcp::HostId::Client), (std::vector{SynSent, Established}));
    EXPECT_EQ(states(story, tcp::HostId::Server), (std::vector{Listen, SynReceived, Established}));
    EXPECT_TRUE(story.timers.empty()) << "a timer that the ACK stops is not worth a bracket";
}

TEST(Story, LeavesASegmentInFlightOpen)
{
    const auto story = tell(given::handshake().act("client close").run("10ms").moment());
    const Arrow& fin = story.arrows.back();
    EXPECT_EQ(fin.fate, Fate::Flying);
    EXPECT_NEAR(fin.reach, 0.4, 1e-9);
    EXPECT_EQ(fin.end.at, story.now.at);
    EXPECT_EQ(timers(story, tcp::Timer::Retransmission).size(), 1u) << "it runs";
}

TEST(Story, ShowsALossAtOnce)
{
    const auto story = tell(given::handshake().act("network drop client 1 FIN").then("client close").moment());
    const Arrow& fin = story.arrows.back();
    EXPECT_EQ(fin.fate, Fate::Lost);
    EXPECT_GT(fin.reach, 0.5);
    EXPECT_LT(fin.reach, 0.8);
    EXPECT_GE(story.now, fin.end) << "the present is not before what is told";
}

TEST(Story, BracketsTheTimerThatExpires)
{
    const auto story = tell(given::handshake().act("network drop client 1 FIN").then("client close").run("1s").moment());
    const auto rto = timers(story, tcp::Timer::Retransmission);
    ASSERT_EQ(rto.size(), 1u);
    EXPECT_EQ(rto[0].end, TimerEnd::Fired);
    EXPECT_TRUE(std::any_of(story.arrows.begin(), story.arrows.end(), [](const Arrow& a) { return a.retransmission; }));
}

TEST(Story, KnowsThatNoTimerEndsCloseWait)
{
    const Story story = tell(given::stalledPeer().moment());
    const auto fin = timers(story, tcp::Timer::FinWait2);
    ASSERT_EQ(fin.size(), 1u);
    EXPECT_EQ(fin[0].end, TimerEnd::Fired);
    EXPECT_EQ(fin[0].length, 60s);
    ASSERT_EQ(story.untimed.size(), 1u);
    EXPECT_EQ(story.untimed[0].state, tcp::State::CloseWait);
    EXPECT_TRUE(story.untimed[0].open);
}

TEST(Story, KnowsThatNothingLimitsAHalfClosedFinWait2)
{
    const Story story = tell(given::handshake().then("client shutdown").run("10s").moment());
    EXPECT_TRUE(timers(story, tcp::Timer::FinWait2).empty());
    EXPECT_TRUE(std::any_of(story.untimed.begin(), story.untimed.end(),
                            [](const UntimedSpan& span) { return span.state == tcp::State::FinWait2; }));
}

TEST(Story, TellsThatTimeWaitStartsAnew)
{
    const Story story = tell(given::lesson("last-ack-lost").end);
    const auto wait = timers(story, tcp::Timer::TimeWait);
    ASSERT_GE(wait.size(), 2u);
    EXPECT_EQ(wait[0].end, TimerEnd::Restarted);
    EXPECT_TRUE(wait[1].again);
}

TEST(Story, EndsATimerWithItsConnection)
{
    const Story reopened = tell(given::lesson("time-wait-reopened").end);
    const auto wait = timers(reopened, tcp::Timer::TimeWait);
    ASSERT_EQ(wait.size(), 1u);
    EXPECT_EQ(wait[0].end, TimerEnd::Cancelled);
    const Story dark = tell(given::handshake().then("client close").act("client power-off").moment());
    for (const TimerSpan& timer : dark.timers) EXPECT_NE(timer.end, TimerEnd::Running);
}

TEST(Story, OpensARoundForACallAtTheInstantOfAChange)
{
    const Story story = tell(given::handshake().act("server close").moment());  // ESTABLISHED at this very instant
    using enum tcp::State;
    EXPECT_EQ(states(story, tcp::HostId::Server), (std::vector{Listen, SynReceived, Established, FinWait1}));
    EXPECT_EQ(story.now.round, 1);
}

TEST(Story, KnowsACopyFromItsOriginal)
{
    const Story story = tell(given::handshake().act("network duplicate client 1").then("client send 10").moment());
    const auto copies = std::count_if(story.arrows.begin(), story.arrows.end(), [](const Arrow& a) { return a.duplicate; });
    EXPECT_EQ(copies, 1);
}

TEST(Story, MarksWhatIsHeldBack)
{
    const Story story = tell(given::handshake().act("network delay client 300ms").then("client send 10").moment());
    const auto late = std::find_if(story.arrows.begin(), story.arrows.end(), [](const Arrow& a) { return a.delayed; });
    ASSERT_NE(late, story.arrows.end());
    EXPECT_TRUE(story.longFlight(*late));
    EXPECT_EQ(late->end.at - late->sent.at, 325ms);
}

TEST(Story, DrawsAVolleyAsOneArrow)
{
    const Story story = tell(given::handshake().act("client send 60000").moment());
    const Arrow& volley = story.arrows.back();
    EXPECT_GT(volley.alike, 30);
    EXPECT_GT(volley.allText, 50'000u);
}

TEST(Story, HasForgedSegmentsComeOutOfTheAir)
{
    const Story story = tell(given::handshake().act("inject client RST").moment());
    const Arrow& forged = story.arrows.back();
    EXPECT_TRUE(forged.forged);
    EXPECT_EQ(forged.from, tcp::HostId::Server);
    EXPECT_EQ(forged.fate, Fate::Arrived);
}

TEST(Fold, CutsNothingInTwo)
{
    for (const given::Lesson& lesson : given::lessons()) {
        const Story story = tell(lesson.after(lesson.end.stepEnds.size()));
        for (const Tick& point : foldPoints(story)) {
            EXPECT_LE(point, story.before) << lesson.id;
            const Story rest = foldedBefore(story, point);
            int segments = rest.fold->segments;
            for (const Arrow& arrow : rest.arrows) {
                EXPECT_GE(arrow.sent, point) << lesson.id;
                segments += arrow.alike;
            }
            int all = 0;
            for (const Arrow& arrow : story.arrows) all += arrow.alike;
            EXPECT_EQ(segments, all) << lesson.id;
            for (const tcp::HostId host : tcp::kHosts) EXPECT_FALSE(states(rest, host).empty()) << lesson.id;
        }
    }
}

TEST(Story, TellsNothingOfTheFuture)
{
    for (const given::Lesson& lesson : given::lessons()) {
        for (std::size_t step = 0; step <= lesson.end.stepEnds.size(); ++step) {
            const Moment moment = lesson.after(step);
            const Story story = tell(moment);
            for (const Arrow& arrow : story.arrows) {
                EXPECT_LE(arrow.sentMoment, moment.index) << lesson.id;
                EXPECT_LE(arrow.endMoment, moment.index) << lesson.id;
            }
            for (const StateSpan& span : story.states) EXPECT_LE(span.moment, moment.index) << lesson.id;
        }
    }
}

}  // namespace
}  // namespace app
