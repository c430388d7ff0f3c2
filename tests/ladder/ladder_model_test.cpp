// What the ladder makes of what happened.

#include "diagram/moments.h"
#include "ladder/fold.h"
#include "ladder/lessons.h"
#include "ladder/ladder_model.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace app {
namespace {

using namespace std::chrono_literals;

std::vector<ladder::TimerSpan> timers(const ladder::LadderModel& story, tcp::Timer kind)
{
    std::vector<ladder::TimerSpan> found;
    std::copy_if(story.timers.begin(), story.timers.end(), std::back_inserter(found),
                 [kind](const ladder::TimerSpan& timer) { return timer.timer == kind; });
    return found;
}

std::vector<tcp::State> states(const ladder::LadderModel& story, tcp::HostId host)
{
    std::vector<tcp::State> found;
    for (const ladder::StateSpan& span : story.states)
        if (span.host == host) found.push_back(span.state);
    return found;
}

TEST(LadderModel, OfNothingIsEmpty)
{
    const ladder::LadderModel story = ladder::buildLadder(lab::Moment{});
    EXPECT_TRUE(story.arrows.empty());
    EXPECT_TRUE(story.states.empty());
}

TEST(LadderModel, TellsTheHandshake)
{
    const ladder::LadderModel story = ladder::buildLadder(given::handshake().moment());
    ASSERT_EQ(story.arrows.size(), 3u);
    EXPECT_TRUE(story.arrows[0].segment.has(tcp::ctl::SYN));
    EXPECT_EQ(story.arrows[0].sent.at, 0ms);
    EXPECT_EQ(story.arrows[0].end.at, 25ms);
    EXPECT_EQ(story.arrows[1].rack, 1u);
    for (const ladder::Arrow& arrow : story.arrows) EXPECT_EQ(arrow.fate, ladder::Fate::Arrived);
    using enum tcp::State;
    EXPECT_EQ(states(story, tcp::HostId::Client), (std::vector{SynSent, Established}));
    EXPECT_EQ(states(story, tcp::HostId::Server), (std::vector{Listen, SynReceived, Established}));
    EXPECT_TRUE(story.timers.empty()) << "a timer that the ACK stops is not worth a bracket";
}

// Its lane begins where a segment is halfway.
TEST(LadderModel, FollowsTheBoxInTheMiddle)
{
    const ladder::LadderModel story = ladder::buildLadder(given::lesson("half-close-firewall").end);
    EXPECT_EQ(story.box, tcp::BoxKind::Firewall);
    using enum tcp::Tracked;
    std::vector<tcp::Tracked> found;
    for (const ladder::BoxSpan& span : story.boxStates) found.push_back(span.state);
    EXPECT_EQ(found, (std::vector{None, SynSent, SynRecv, Established, FinWait, CloseWait, None}));
    EXPECT_EQ(story.boxStates[1].from.at, 12500us);
    EXPECT_EQ(story.boxStates[1].by, tcp::HostId::Client);
    EXPECT_EQ(story.boxStates[2].by, tcp::HostId::Server);
    const auto refused = std::ranges::find(story.arrows, tcp::Loss::Box, &ladder::Arrow::loss);
    ASSERT_NE(refused, story.arrows.end());
    EXPECT_DOUBLE_EQ(refused->reach, 0.5) << "it ends at the box";
}

TEST(LadderModel, LeavesASegmentInFlightOpen)
{
    const auto story = ladder::buildLadder(given::handshake().act("client close").run("10ms").moment());
    const ladder::Arrow& fin = story.arrows.back();
    EXPECT_EQ(fin.fate, ladder::Fate::Flying);
    EXPECT_NEAR(fin.reach, 0.4, 1e-9);
    EXPECT_EQ(fin.end.at, story.now.at);
    EXPECT_EQ(timers(story, tcp::Timer::Retransmission).size(), 1u) << "it runs";
}

TEST(LadderModel, ShowsALossAtOnce)
{
    const auto story =
        ladder::buildLadder(given::handshake().act("network drop client 1 FIN").then("client close").moment());
    const ladder::Arrow& fin = story.arrows.back();
    EXPECT_EQ(fin.fate, ladder::Fate::Lost);
    EXPECT_GT(fin.reach, 0.5);
    EXPECT_LT(fin.reach, 0.8);
    EXPECT_GE(story.now, fin.end) << "the present is not before what is told";
}

TEST(LadderModel, BracketsTheTimerThatExpires)
{
    const auto story = ladder::buildLadder(
        given::handshake().act("network drop client 1 FIN").then("client close").run("1s").moment());
    const auto rto = timers(story, tcp::Timer::Retransmission);
    ASSERT_EQ(rto.size(), 1u);
    EXPECT_EQ(rto[0].end, ladder::TimerEnd::Fired);
    EXPECT_TRUE(
        std::any_of(story.arrows.begin(), story.arrows.end(), [](const ladder::Arrow& a) { return a.retransmission; }));
}

TEST(LadderModel, KnowsThatNoTimerEndsCloseWait)
{
    const ladder::LadderModel story = ladder::buildLadder(given::stalledPeer().moment());
    const auto fin = timers(story, tcp::Timer::FinWait2);
    ASSERT_EQ(fin.size(), 1u);
    EXPECT_EQ(fin[0].end, ladder::TimerEnd::Fired);
    EXPECT_EQ(fin[0].length, 60s);
    ASSERT_EQ(story.untimed.size(), 1u);
    EXPECT_EQ(story.untimed[0].state, tcp::State::CloseWait);
    EXPECT_TRUE(story.untimed[0].open);
}

TEST(LadderModel, KnowsThatNothingLimitsAHalfClosedFinWait2)
{
    const ladder::LadderModel story =
        ladder::buildLadder(given::handshake().then("client shutdown").run("10s").moment());
    EXPECT_TRUE(timers(story, tcp::Timer::FinWait2).empty());
    EXPECT_TRUE(std::any_of(story.untimed.begin(), story.untimed.end(),
                            [](const ladder::UntimedSpan& span) { return span.state == tcp::State::FinWait2; }));
}

TEST(LadderModel, TellsThatTimeWaitStartsAnew)
{
    const ladder::LadderModel story = ladder::buildLadder(given::lesson("last-ack-lost").end);
    const auto wait = timers(story, tcp::Timer::TimeWait);
    ASSERT_GE(wait.size(), 2u);
    EXPECT_EQ(wait[0].end, ladder::TimerEnd::Restarted);
    EXPECT_TRUE(wait[1].again);
}

TEST(LadderModel, EndsATimerWithItsConnection)
{
    const ladder::LadderModel reopened = ladder::buildLadder(given::lesson("time-wait-reopened").end);
    const auto wait = timers(reopened, tcp::Timer::TimeWait);
    ASSERT_EQ(wait.size(), 1u);
    EXPECT_EQ(wait[0].end, ladder::TimerEnd::Cancelled);
    const ladder::LadderModel dark =
        ladder::buildLadder(given::handshake().then("client close").act("client power-off").moment());
    for (const ladder::TimerSpan& timer : dark.timers) EXPECT_NE(timer.end, ladder::TimerEnd::Running);
}

TEST(LadderModel, OpensARoundForACallAtTheInstantOfAChange)
{
    const ladder::LadderModel story =
        ladder::buildLadder(given::handshake().act("server close").moment());  // ESTABLISHED at this very instant
    using enum tcp::State;
    EXPECT_EQ(states(story, tcp::HostId::Server), (std::vector{Listen, SynReceived, Established, FinWait1}));
    EXPECT_EQ(story.now.round, 1);
}

TEST(LadderModel, KnowsACopyFromItsOriginal)
{
    const ladder::LadderModel story =
        ladder::buildLadder(given::handshake().act("network duplicate client 1").then("client send 10").moment());
    const auto copies =
        std::count_if(story.arrows.begin(), story.arrows.end(), [](const ladder::Arrow& a) { return a.duplicate; });
    EXPECT_EQ(copies, 1);
}

TEST(LadderModel, MarksWhatIsHeldBack)
{
    const ladder::LadderModel story =
        ladder::buildLadder(given::handshake().act("network delay client 300ms").then("client send 10").moment());
    const auto late =
        std::find_if(story.arrows.begin(), story.arrows.end(), [](const ladder::Arrow& a) { return a.delayed; });
    ASSERT_NE(late, story.arrows.end());
    EXPECT_TRUE(story.longFlight(*late));
    EXPECT_EQ(late->end.at - late->sent.at, 325ms);
}

TEST(LadderModel, DrawsAVolleyAsOneArrow)
{
    const ladder::LadderModel story = ladder::buildLadder(given::handshake().act("client send 60000").moment());
    const ladder::Arrow& volley = story.arrows.back();
    EXPECT_GT(volley.alike, 30);
    EXPECT_GT(volley.allText, 50'000u);
}

TEST(LadderModel, HasForgedSegmentsComeOutOfTheAir)
{
    const ladder::LadderModel story = ladder::buildLadder(given::handshake().act("inject client RST").moment());
    const ladder::Arrow& forged = story.arrows.back();
    EXPECT_TRUE(forged.forged);
    EXPECT_EQ(forged.from, tcp::HostId::Server);
    EXPECT_EQ(forged.fate, ladder::Fate::Arrived);
}

TEST(Fold, CutsNothingInTwo)
{
    for (const given::Lesson& lesson : given::lessons()) {
        const ladder::LadderModel story = ladder::buildLadder(lesson.after(lesson.end.stepEnds.size()));
        for (const ladder::Tick& point : ladder::foldPoints(story)) {
            EXPECT_LE(point, story.before) << lesson.id;
            const ladder::LadderModel rest = ladder::foldedBefore(story, point);
            int segments = rest.fold->segments;
            for (const ladder::Arrow& arrow : rest.arrows) {
                EXPECT_GE(arrow.sent, point) << lesson.id;
                segments += arrow.alike;
            }
            int all = 0;
            for (const ladder::Arrow& arrow : story.arrows) all += arrow.alike;
            EXPECT_EQ(segments, all) << lesson.id;
            for (const tcp::HostId host : tcp::kHosts) EXPECT_FALSE(states(rest, host).empty()) << lesson.id;
        }
    }
}

// The wait that led to what is told now says why it happens now; it ends where a segment has just left.
TEST(Fold, LeavesTheWaitOfTheLastStepInTheStory)
{
    for (const given::Lesson& lesson : given::lessons()) {
        for (std::size_t step = 1; step <= lesson.end.stepEnds.size(); ++step) {
            const ladder::LadderModel story = ladder::buildLadder(lesson.after(step));
            const ladder::ElasticAxis axis = story.axis({});
            if (axis.gaps().empty() || axis.gaps().back().to < story.before) continue;
            for (const ladder::Tick& point : ladder::foldPoints(story))
                EXPECT_LE(point, axis.gaps().back().from) << lesson.id << " after step " << step;
        }
    }
}

TEST(LadderModel, TellsNothingOfTheFuture)
{
    for (const given::Lesson& lesson : given::lessons()) {
        for (std::size_t step = 0; step <= lesson.end.stepEnds.size(); ++step) {
            const lab::Moment moment = lesson.after(step);
            const ladder::LadderModel story = ladder::buildLadder(moment);
            for (const ladder::Arrow& arrow : story.arrows) {
                EXPECT_LE(arrow.sentMoment, moment.index) << lesson.id;
                EXPECT_LE(arrow.endMoment, moment.index) << lesson.id;
            }
            for (const ladder::StateSpan& span : story.states) EXPECT_LE(span.moment, moment.index) << lesson.id;
        }
    }
}

}  // namespace
}  // namespace app
