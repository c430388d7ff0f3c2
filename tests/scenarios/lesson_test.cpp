// Each lesson by itself: it is read without a fault, what it claims is true, and it runs alike every time.

#include "scenarios/lessons.h"

#include "report/trace.h"
#include "simulation/causes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class EachLesson : public testing::TestWithParam<Lesson> {};

TEST_P(EachLesson, IsReadWithoutFault)
{
    for (const app::files::Fault& fault : GetParam().file.faults) {
        ADD_FAILURE() << fault.text(QString::fromStdString(GetParam().name) + ".json").toStdString();
    }
}

TEST_P(EachLesson, IsNamedAfterItsId) { EXPECT_EQ(GetParam().scenario().id, GetParam().name); }

TEST_P(EachLesson, HoldsWhatItExpects)
{
    const tcp::Run run = playLesson(GetParam());
    for (const tcp::Verdict& verdict : run.verdicts) {
        EXPECT_TRUE(verdict.ok) << "step " << verdict.step + 1 << ": " << verdict.message;
    }
    EXPECT_FALSE(run.stopped);
}

// Initial numbers, SYN cookies and losses come from the seed; what a lesson teaches does not.
TEST_P(EachLesson, HoldsForAHundredSeeds)
{
    const auto settings = tcp::settingsOf(GetParam().scenario(), {});
    ASSERT_FALSE(settings.error);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        tcp::Settings seeded = settings.settings;
        seeded.seed = seed;
        const tcp::Run run = tcp::play(GetParam().scenario(), seeded);
        for (const tcp::Verdict& verdict : run.verdicts) {
            EXPECT_TRUE(verdict.ok) << "seed " << seed << ", step " << verdict.step + 1 << ": " << verdict.message;
        }
        if (HasFailure()) return;
    }
}

TEST_P(EachLesson, TellsOfEachEventWhatCausedIt)
{
    const tcp::Run run = playLesson(GetParam());
    const tcp::Causes causes(run.timeline, run.timeline.size());
    for (const tcp::TraceEvent* event : causes.events()) {
        const auto* called = std::get_if<tcp::Called>(&event->what);
        const auto* forged = std::get_if<tcp::Injected>(&event->what);
        const bool outside = (called != nullptr && !called->returns) || (forged != nullptr && !forged->ofBox);
        ASSERT_EQ(event->cause == tcp::kNoEvent, outside) << tcp::traceLine(*event);
        ASSERT_LT(event->cause, event->number) << tcp::traceLine(*event);
        ASSERT_LT(event->given, event->number) << tcp::traceLine(*event);
        ASSERT_EQ(causes.whatLedTo(event->number).back().event->cause, tcp::kNoEvent);
    }
}

TEST_P(EachLesson, SaysOfEachStepWhereBothHostsAre)
{
    const auto& steps = GetParam().scenario().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        EXPECT_TRUE(steps[i].expect.client && steps[i].expect.server) << "step " << i + 1;
    }
}

TEST_P(EachLesson, RunsAlikeTwiceAndReplayed)
{
    const tcp::Run run = playLesson(GetParam());
    EXPECT_EQ(tcp::traceJsonl(run), tcp::traceJsonl(playLesson(GetParam())));
    const tcp::Timeline replayed = run.timeline.replayed();
    ASSERT_EQ(replayed.size(), run.timeline.size());
    for (std::size_t moment = 0; moment <= replayed.size(); ++moment) {
        ASSERT_EQ(replayed.at(moment), run.timeline.at(moment)) << "moment " << moment;
    }
}

/// Settings are changed while a lesson is shown: its expectations may fail then, but the run goes to its end.
TEST_P(EachLesson, SurvivesOtherSettings)
{
    for (const std::string_view profile : {"rfc9293", "linux", "freebsd", "macos", "windows", "solaris"}) {
        EXPECT_FALSE(playLesson(GetParam(), {}, profile).stepEnds.empty()) << profile;
    }
    EXPECT_FALSE(playLesson(GetParam(), {{"msl", "5s"}, {"latency", "1ms"}}).stepEnds.empty());
    EXPECT_FALSE(playLesson(GetParam(), {{"loss", "0.2"}}).stepEnds.empty());
}

std::string testName(const testing::TestParamInfo<Lesson>& info)
{
    std::string name = info.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Lessons, EachLesson, testing::ValuesIn(lessons()), testName);

}  // namespace
