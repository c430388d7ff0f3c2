// The elastic map of time to height (design: elastic-axis).

#include "ladder/elastic_axis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace app {
namespace {

using namespace std::chrono_literals;

ladder::Tick at(tcp::Duration time, int round = 0) { return {time, round}; }

std::vector<ladder::Tick> randomTicks(unsigned seed)
{
    std::mt19937 random(seed);
    std::exponential_distribution<double> gap(1.0);
    std::vector<ladder::Tick> ticks;
    tcp::Duration time{};
    for (int i = 0; i < 200; ++i) {
        ticks.push_back({time, 0});
        time += tcp::Duration(static_cast<std::int64_t>(std::pow(10, std::min(10.0, gap(random) * 2))));
    }
    return ticks;
}

TEST(ElasticAxis, NeverGoesUpAsTimeGoesOn)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<ladder::Tick> ticks = randomTicks(seed);
        const ladder::ElasticAxis axis(ticks, {{ticks[20], ticks[30]}, {ticks[25], ticks[60]}}, {});
        double last = -1;
        for (const ladder::Tick& tick : ticks) {
            EXPECT_GE(axis.y(tick), last);
            last = axis.y(tick);
            EXPECT_GE(axis.y(at(tick.at + 1us)), last);
        }
    }
}

TEST(ElasticAxis, IsLinearWhileAnythingIsInFlight)
{
    const ladder::AxisScale scale;
    const ladder::ElasticAxis axis({at(0ms), at(25ms), at(40ms), at(50ms), at(65ms)},
                                   {{at(0ms), at(25ms)}, {at(40ms), at(65ms)}}, scale);
    EXPECT_DOUBLE_EQ(axis.y(at(25ms)) - axis.y(at(0ms)), scale.delayPx);
    EXPECT_DOUBLE_EQ(axis.y(at(65ms)) - axis.y(at(40ms)), scale.delayPx);
    EXPECT_DOUBLE_EQ(axis.y(at(50ms)) - axis.y(at(40ms)), scale.delayPx * 10 / 25);
    EXPECT_TRUE(axis.gaps().empty());
}

TEST(ElasticAxis, PutsTwoHoursBesideTwentyFiveMilliseconds)
{
    const ladder::ElasticAxis axis({at(0ms), at(25ms), at(2h), at(2h + 25ms)},
                                   {{at(0ms), at(25ms)}, {at(2h), at(2h + 25ms)}}, {});
    ASSERT_EQ(axis.gaps().size(), 1u);
    const ladder::AxisGap& gap = axis.gaps().front();
    EXPECT_EQ(gap.length(), 2h - 25ms);
    EXPECT_NEAR(gap.bottom - gap.top, 184, 2);  // the figure of the design
    EXPECT_LT(axis.height(), 300);
}

TEST(ElasticAxis, DrawsSixtySecondsAsInTheDesign)
{
    const ladder::ElasticAxis axis({at(0ms), at(60s)}, {}, {});
    EXPECT_NEAR(axis.height(), 134, 2);
}

TEST(ElasticAxis, MakesABreakFromFourDelaysOn)
{
    EXPECT_TRUE(ladder::ElasticAxis({at(0ms), at(99ms)}, {}, {}).gaps().empty());
    EXPECT_EQ(ladder::ElasticAxis({at(0ms), at(100ms)}, {}, {}).gaps().size(), 1u);
}

TEST(ElasticAxis, StretchesTheTimeInFlightOnly)
{
    const std::vector<ladder::Tick> ticks{at(0ms), at(25ms), at(60s)};
    ladder::AxisScale twice;
    twice.delayPx *= 2;
    const ladder::ElasticAxis one(ticks, {{at(0ms), at(25ms)}}, {});
    const ladder::ElasticAxis two(ticks, {{at(0ms), at(25ms)}}, twice);
    EXPECT_DOUBLE_EQ(two.y(at(25ms)), 2 * one.y(at(25ms)));
    EXPECT_LT(two.height() - two.y(at(25ms)), 1.5 * (one.height() - one.y(at(25ms))));
}

TEST(ElasticAxis, GivesARoundItsOwnPlaceAtTheSameInstant)
{
    const ladder::AxisScale scale;
    const ladder::ElasticAxis axis({at(0ms), at(75ms), at(75ms, 1), at(100ms)}, {}, scale);
    EXPECT_DOUBLE_EQ(axis.y(at(75ms, 1)) - axis.y(at(75ms)), scale.roundPx);
}

TEST(ElasticAxis, IsEmptyWithoutTicks)
{
    const ladder::ElasticAxis axis({}, {}, {});
    EXPECT_EQ(axis.height(), 0);
    EXPECT_EQ(axis.y(at(1s)), 0);
}

}  // namespace
}  // namespace app
