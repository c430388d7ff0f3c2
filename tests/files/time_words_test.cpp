#include "files/capture_words.h"
#include "files/time_words.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using app::files::TimeWords;

TEST(TimeWords, ThatAreExactHaveEveryUnit)
{
    EXPECT_EQ(TimeWords::exact(0us), "0 ms");
    EXPECT_EQ(TimeWords::exact(25ms), "25 ms");
    EXPECT_EQ(TimeWords::exact(70500us), "70.5 ms");
    EXPECT_EQ(TimeWords::exact(1500ms), "1.5 s");
    EXPECT_EQ(TimeWords::exact(60070ms), "1 min 0.07 s");
    EXPECT_EQ(TimeWords::exact(2min), "2 min");
    EXPECT_EQ(TimeWords::exact(2h + 3min), "2 h 3 min");
    EXPECT_EQ(TimeWords::exact(49h), "2 d 1 h");
}

TEST(TimeWords, OfOneUnitAreShort)
{
    EXPECT_EQ(TimeWords::oneUnit(25ms), "25 ms");
    EXPECT_EQ(TimeWords::oneUnit(60s), "60 s");
    EXPECT_EQ(TimeWords::oneUnit(2min), "120 s");
    EXPECT_EQ(TimeWords::oneUnit(4min), "4 min");
    EXPECT_EQ(TimeWords::oneUnit(2h), "2 h");
}

TEST(TimeWords, OfTheLadderAreBriefAndOfItsAxisNarrow)
{
    EXPECT_EQ(TimeWords::brief(400us), "400 µs");
    EXPECT_EQ(TimeWords::brief(25ms), "25 ms");
    EXPECT_EQ(TimeWords::brief(1190ms), "1.19 s");
    EXPECT_EQ(TimeWords::brief(135s), "2 min 15 s");
    EXPECT_EQ(TimeWords::brief(2h + 20s), "2 h");
    EXPECT_EQ(TimeWords::brief(131min), "2 h 11 min");
    EXPECT_EQ(TimeWords::narrow(1190ms), "1.19 s");
    EXPECT_EQ(TimeWords::narrow(135s), "2m 15s");
    EXPECT_EQ(TimeWords::narrow(131min), "2h 11m");
    EXPECT_EQ(TimeWords::narrow(2h), "2 h");
}

TEST(TimeWords, OfCapturesAndOfAgesAreDecimal)
{
    EXPECT_EQ(TimeWords::seconds(12ms), "0.012 s");
    EXPECT_EQ(TimeWords::seconds(312s), "312 s");
    EXPECT_EQ(TimeWords::age(8500ms), "8.5 s");
    EXPECT_EQ(TimeWords::age(312min), "312 min");
}

/// Where a capture ends at the packet that it is about, a finding tells no length of time.
TEST(CaptureWords, SayThatTheCaptureEndsThere)
{
    for (const tcp::FindingId id : {tcp::FindingId::CloseWaitLeft, tcp::FindingId::FinWait2Left}) {
        tcp::Finding finding;
        finding.id = id;
        finding.end = tcp::End::A;
        finding.since = tcp::Instant{5s};
        const app::files::CaptureWords words{tcp::Instant{}};
        EXPECT_FALSE(words.sentence({}, finding).contains("0.000")) << words.sentence({}, finding).toStdString();
        finding.lasted = 2s;
        EXPECT_TRUE(words.sentence({}, finding).contains("2.000 s"));
    }
}
