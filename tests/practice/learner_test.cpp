#include "practice/learner.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace tcp::practice {

/// The figures are those of a formula with these parameters: printed, and no claim about people. What is asserted is
/// that the schedule, and not chance, makes the difference for this learner.
TEST(ModelLearner, KeepsMoreByTheScheduleThanByBlocks)
{
    constexpr int kSkills = 18;
    constexpr int kDays = 120;
    std::printf("model learner: half-life 2 d, gain 2.5, loss 0.8; %d skills, day %d\n", kSkills, kDays);
    std::printf("%6s %10s %10s %10s\n", "seed", "questions", "schedule", "blocks");
    int better = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const LearnerResult spaced = learnBySchedule({}, kSkills, kDays, seed);
        const LearnerResult massed = learnByBlocks({}, kSkills, kDays, spaced.asked, seed);
        std::printf("%6d %10d %9.0f%% %9.0f%%\n", static_cast<int>(seed), spaced.asked, 100 * spaced.recall,
                    100 * massed.recall);
        EXPECT_EQ(spaced.asked, massed.asked);
        if (spaced.recall > massed.recall) ++better;
    }
    EXPECT_EQ(better, 10);
}

/// How fast: what is known on these days, with as many questions asked by then either way.
TEST(ModelLearner, IsAheadByTheScheduleFromTheSecondMonthOn)
{
    std::printf("%6s %10s %10s %10s\n", "day", "questions", "schedule", "blocks");
    for (const int day : {10, 14, 21, 30, 60, 90, 120}) {
        double spaced = 0, massed = 0;
        int asked = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const LearnerResult one = learnBySchedule({}, 18, day, seed);
            asked += one.asked;
            spaced += one.recall / 10;
            massed += learnByBlocks({}, 18, day, one.asked, seed).recall / 10;
        }
        std::printf("%6d %10d %9.0f%% %9.0f%%\n", day, asked / 10, 100 * spaced, 100 * massed);
        if (day >= 30) {
            EXPECT_GT(spaced, massed) << day;
        }
    }
}

TEST(ModelLearner, WithoutQuestionsForgets)
{
    const LearnerResult none = learnByBlocks({}, 18, 60, 0, 1);
    EXPECT_EQ(none.asked, 0);
    EXPECT_LT(none.recall, 0.01);
}

TEST(ModelLearner, AnswersTheSameWayForTheSameSeed)
{
    EXPECT_EQ(learnBySchedule({}, 18, 60, 7).right, learnBySchedule({}, 18, 60, 7).right);
}

}  // namespace tcp::practice
