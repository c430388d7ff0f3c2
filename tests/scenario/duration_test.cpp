#include "simulation/settings.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace tcp;

TEST(DurationText, ReadsTheUnitsOfTheContract)
{
    EXPECT_EQ(durationFromText("300us"), Duration(300));
    EXPECT_EQ(durationFromText("25ms"), 25ms);
    EXPECT_EQ(durationFromText("1.5s"), 1500ms);
    EXPECT_EQ(durationFromText("2min"), 2min);
    EXPECT_EQ(durationFromText("0.5h"), 30min);
    EXPECT_EQ(durationFromText("0s"), 0s);
    EXPECT_EQ(durationFromText("2400h"), 24h * 100);
}

TEST(DurationText, RefusesEverythingElse)
{
    for (const char* text : {"",
                             "s",
                             "5",
                             "5 s",
                             "-1s",
                             "+1s",
                             "1e3s",
                             ".5s",
                             "5.s",
                             "1.5.0s",
                             "1,5s",
                             "1d",
                             "5S",
                             "5ss",
                             "0.1us",
                             "0.0000001s",
                             "2400.1h",
                             "99999999999999999999s",
                             "9223372036854775807h",
                             "1s "}) {
        EXPECT_EQ(durationFromText(text), std::nullopt) << text;
    }
}

TEST(DurationText, IsTheShortestOne)
{
    EXPECT_EQ(durationText(25ms), "25ms");
    EXPECT_EQ(durationText(1500ms), "1.5s");
    EXPECT_EQ(durationText(60s), "60s");
    EXPECT_EQ(durationText(2min), "2min");
    EXPECT_EQ(durationText(1h), "1h");
    EXPECT_EQ(durationText(90s), "90s");
    EXPECT_EQ(durationText(200ms), "200ms");
    EXPECT_EQ(durationText(Duration(300)), "300us");
    EXPECT_EQ(durationText(Duration(1'000'001)), "1.000001s");
    EXPECT_EQ(durationText(0s), "0s");
}

TEST(DurationText, EveryDurationReadsAsItWasWritten)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto limit = std::int64_t{1} << (random() % 43);
        const Duration duration(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit)));
        ASSERT_EQ(durationFromText(durationText(duration)), duration) << durationText(duration);
    }
}

}  // namespace
