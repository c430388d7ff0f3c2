#include "lab/words.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(FormatTime, ReadsAsPeopleSayIt)
{
    EXPECT_EQ(app::lab::formatTime(0us), "0 ms");
    EXPECT_EQ(app::lab::formatTime(25ms), "25 ms");
    EXPECT_EQ(app::lab::formatTime(70500us), "70.5 ms");
    EXPECT_EQ(app::lab::formatTime(1500ms), "1.5 s");
    EXPECT_EQ(app::lab::formatTime(60070ms), "1 min 0.07 s");
    EXPECT_EQ(app::lab::formatTime(2min), "2 min");
    EXPECT_EQ(app::lab::formatTime(2h + 3min), "2 h 3 min");
    EXPECT_EQ(app::lab::formatTime(49h), "2 d 1 h");
}

TEST(FormatSpan, HasOneUnit)
{
    EXPECT_EQ(app::lab::formatSpan(25ms), "25 ms");
    EXPECT_EQ(app::lab::formatSpan(60s), "60 s");
    EXPECT_EQ(app::lab::formatSpan(2min), "120 s");
    EXPECT_EQ(app::lab::formatSpan(4min), "4 min");
    EXPECT_EQ(app::lab::formatSpan(2h), "2 h");
}
