#include "practice/schedule.h"

#include <gtest/gtest.h>

namespace tcp::practice {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;

const Moment kMonday{sys_days{std::chrono::year{2026} / 3 / 2} + 10h};

Record seen(Moment at, std::vector<std::string> skills) { return {at, LessonSeen{"stalled-peer", std::move(skills)}}; }
Record answered(Moment at, const char* skill, bool right, Sureness sure = Sureness::Sure)
{
    return {at, ItemAnswered{"", skill, sure, right, right ? 0 : 5}};
}
Record predicted(Moment at, const char* skill, bool right)
{
    return {at, Predicted{"stalled-peer", 3, skill, right, right ? 0 : 5}};
}
bool isDue(const std::vector<Record>& journal, const char* skill, Moment at)
{
    const auto due = Schedule(journal).due(at);
    return std::ranges::find(due, skill) != due.end();
}

}  // namespace

TEST(Schedule, WhatNoLessonHasShownIsNeverAsked)
{
    EXPECT_TRUE(Schedule({}).due(kMonday).empty());
    EXPECT_EQ(Schedule({}).stateOf("M5").standing(), Standing::NotSeen);
    const std::vector<Record> answeredOnly{answered(kMonday, "M5", false)};
    EXPECT_FALSE(isDue(answeredOnly, "M5", kMonday + days{100}));
    EXPECT_FALSE(isDue({seen(kMonday, {"M2"})}, "M5", kMonday + days{100}));
}

TEST(Schedule, AsksAfterOneThreeSevenTwentyOneAndSixtyDays)
{
    std::vector<Record> journal{seen(kMonday, {"M5"})};
    Moment at = kMonday;
    for (const int wait : {1, 3, 7, 21, 60, 60}) {
        EXPECT_FALSE(isDue(journal, "M5", at + days{wait - 1})) << wait;
        at += days{wait};
        EXPECT_TRUE(isDue(journal, "M5", at)) << wait;
        journal.push_back(answered(at, "M5", true));
    }
    EXPECT_EQ(Schedule(journal).stateOf("M5").standing(), Standing::Firm);
}

TEST(Schedule, ALapseBeginsAnew)
{
    std::vector<Record> journal{seen(kMonday, {"M5"}), answered(kMonday + days{1}, "M5", true),
                                answered(kMonday + days{4}, "M5", true), answered(kMonday + days{11}, "M5", false)};
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, 0);
    EXPECT_FALSE(isDue(journal, "M5", kMonday + days{11}));
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{12}));
    EXPECT_EQ(Schedule(journal).stateOf("M5").standing(), Standing::Shaky);
}

TEST(Schedule, AGuessIsNotKnown)
{
    const std::vector<Record> journal{seen(kMonday, {"M5"}),
                                      answered(kMonday + days{1}, "M5", true, Sureness::Guessing)};
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, 0);
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{2}));
}

TEST(Schedule, ADayBeginsAtTheLearnersMidnight)
{
    const Moment lateAtNight{sys_days{std::chrono::year{2026} / 3 / 2} + 14h};  // 23:00 in Seoul
    const std::vector<Record> journal{seen(lateAtNight, {"M5"})};
    const Schedule seoul(journal, 9h);
    EXPECT_TRUE(seoul.due(lateAtNight).empty());
    EXPECT_EQ(seoul.due(lateAtNight + 2h).size(), 1u);
    EXPECT_TRUE(Schedule(journal).due(lateAtNight + 2h).empty());
}

TEST(Schedule, TheOrderOfTheJournalsLinesDoesNotMatter)
{
    std::vector<Record> journal{seen(kMonday, {"M5", "M2"}), answered(kMonday + days{1}, "M5", true),
                                answered(kMonday + days{4}, "M5", false), answered(kMonday + days{5}, "M5", true)};
    const SkillState forwards = Schedule(journal).stateOf("M5");
    std::ranges::reverse(journal);
    EXPECT_EQ(Schedule(journal).stateOf("M5").due, forwards.due);
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, forwards.stage);
}

TEST(Schedule, SeeingALessonAgainChangesNothing)
{
    const std::vector<Record> journal{seen(kMonday, {"M5"}), answered(kMonday + days{1}, "M5", true),
                                      seen(kMonday + days{2}, {"M5"})};
    EXPECT_FALSE(isDue(journal, "M5", kMonday + days{3}));
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{4}));
}

/// Its step has shown it: it is asked from the next day on, whether the lesson was seen to its end or not.
TEST(Schedule, WhatWasPredictedIsSeen)
{
    for (const bool right : {true, false}) {
        const std::vector<Record> journal{predicted(kMonday, "M5", right)};
        EXPECT_FALSE(isDue(journal, "M5", kMonday));
        EXPECT_TRUE(isDue(journal, "M5", kMonday + days{1}));
        EXPECT_EQ(Schedule(journal).stateOf("M5").standing(), Standing::Shaky);
    }
    EXPECT_TRUE(Schedule({predicted(kMonday, "", true)}).due(kMonday + days{9}).empty())
        << "the bank has nothing of the kind";
}

/// On the way through a lesson a right answer is a review only where one was due; a wrong one is a lapse.
TEST(Schedule, APredictionCountsAsAReviewWhereOneIsDue)
{
    std::vector<Record> journal{seen(kMonday, {"M5"}), answered(kMonday + days{1}, "M5", true)};
    journal.push_back(predicted(kMonday + days{2}, "M5", true));
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, 1);
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{4}));
    journal.push_back(predicted(kMonday + days{4}, "M5", true));
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, 2);
    journal.push_back(predicted(kMonday + days{5}, "M5", false));
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, 0);
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{6}));
}

/// Right about what happens and wrong about the reason: the skill keeps its stage, and is asked the next day.
TEST(Schedule, AWrongReasonBringsTheSkillBackTheNextDay)
{
    const auto reason = [](Moment at, bool right) {
        return Record{at, Predicted{"stalled-peer", 3, "M5", right, 0, true}};
    };
    std::vector<Record> journal{seen(kMonday, {"M5"}), answered(kMonday + days{1}, "M5", true),
                                answered(kMonday + days{4}, "M5", true)};
    const SkillState before = Schedule(journal).stateOf("M5");
    journal.push_back(reason(kMonday + days{5}, true));
    EXPECT_EQ(Schedule(journal).stateOf("M5").due, before.due) << "a right one is no review";
    journal.push_back(reason(kMonday + days{5}, false));
    EXPECT_EQ(Schedule(journal).stateOf("M5").stage, before.stage);
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{6}));
    EXPECT_FALSE(isDue(journal, "M5", kMonday + days{5}));
}

TEST(Schedule, TellsTheNextDay)
{
    const std::vector<Record> journal{seen(kMonday, {"M5", "M2"}), answered(kMonday + days{1}, "M5", true)};
    const Schedule schedule(journal);
    EXPECT_EQ(schedule.next(kMonday + days{1}), schedule.dayOf(kMonday + days{4}));
    EXPECT_FALSE(Schedule({}).next(kMonday));
}

/// A clock that was years ahead puts nothing off for years; one that went backwards loses no order.
TEST(Schedule, AClockThatWasAheadPutsNothingOff)
{
    const Moment ahead = kMonday + days{4000};
    EXPECT_TRUE(isDue({seen(ahead, {"M5"})}, "M5", kMonday));
    const std::vector<Record> journal{seen(kMonday, {"M5"}), answered(ahead, "M5", true)};
    EXPECT_TRUE(isDue(journal, "M5", kMonday + days{2}));
    EXPECT_FALSE(Schedule(journal).next(kMonday + days{2}));
    const std::vector<Record> backwards{answered(kMonday + days{1}, "M5", true), seen(kMonday, {"M5"})};
    EXPECT_FALSE(isDue(backwards, "M5", kMonday + days{3}));
    EXPECT_TRUE(isDue(backwards, "M5", kMonday + days{4}));
}

/// Two journals pasted behind each other are one.
TEST(Schedule, ALineThatStandsThereTwiceCountsOnce)
{
    const std::vector<Record> once{seen(kMonday, {"M5", "M2"}), answered(kMonday + days{1}, "M5", true),
                                   answered(kMonday + days{1}, "M2", false)};
    std::vector<Record> twice = once;
    twice.insert(twice.end(), once.begin(), once.end());
    for (const char* skill : {"M5", "M2"}) {
        EXPECT_EQ(Schedule(twice).stateOf(skill).answers, 1u);
        EXPECT_EQ(Schedule(twice).stateOf(skill).stage, Schedule(once).stateOf(skill).stage);
        EXPECT_EQ(Schedule(twice).stateOf(skill).due, Schedule(once).stateOf(skill).due);
    }
}

}  // namespace tcp::practice
