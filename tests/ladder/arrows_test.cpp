// The arrows on the sheet: parallel where the delay is the same, named, found under the pointer.

#include "ladder/fold.h"
#include "ladder/ladder_geometry.h"
#include "ladder/lessons.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace app {
namespace {

qreal degrees(const ladder::ArrowMark& mark)
{
    const QPointF way = mark.path.last() - mark.path.first();
    return std::atan2(way.y(), std::abs(way.x())) * 180 / M_PI;
}

TEST(LadderGeometry, DrawsEqualDelaysParallelAtAnyZoom)
{
    const theme::Appearance appearance = given::quietLook();
    for (const given::Lesson& lesson : given::lessons()) {
        for (const qreal zoom : {0.4, 1.0, 2.7}) {
            const ladder::LadderGeometry sheet =
                ladder::layoutLadder(ladder::buildLadder(lesson.end), appearance, 684, zoom);
            std::map<tcp::Duration, qreal> slopes;
            for (const ladder::ArrowMark& mark : sheet.arrows) {
                const ladder::Arrow& arrow = sheet.story.arrows[mark.arrow];
                if (arrow.forged || sheet.story.longFlight(arrow) || arrow.fate == ladder::Fate::Flying) continue;
                const qreal slope = degrees(mark);
                const auto [same, first] = slopes.try_emplace(arrow.due - arrow.sent.at, slope);
                EXPECT_NEAR(slope, same->second, 0.5) << lesson.id << ", segment " << arrow.id << ", zoom " << zoom;
            }
        }
    }
}

TEST(LadderGeometry, IsFiniteForLessonsOfHours)
{
    const theme::Appearance appearance = given::quietLook();
    for (const given::Lesson& lesson : given::lessons()) {
        const ladder::LadderGeometry sheet = ladder::layoutLadder(ladder::buildLadder(lesson.end), appearance, 684, 1);
        EXPECT_TRUE(std::isfinite(sheet.height)) << lesson.id;
        EXPECT_LT(sheet.height, 12'000) << lesson.id;
    }
}

TEST(LadderGeometry, NamesEverySegmentOfASimpleLesson)
{
    const theme::Appearance appearance = given::quietLook();
    for (const char* id : {"three-way-handshake", "client-closes-first", "stalled-peer", "simultaneous-close"}) {
        const ladder::LadderGeometry sheet =
            ladder::layoutLadder(ladder::buildLadder(given::lesson(id).end), appearance, 544, 1);
        for (const ladder::ArrowMark& mark : sheet.arrows) EXPECT_GE(mark.label.size(), 2u) << id;
    }
}

TEST(LadderGeometry, LeavesAtMostOneSegmentWithoutItsFlagsWhereSegmentsCrowd)
{
    int nameless = 0;
    for (const given::Lesson& lesson : given::lessons()) {
        const ladder::LadderGeometry sheet =
            ladder::layoutLadder(ladder::buildLadder(lesson.end), given::quietLook(), 544, 1);
        const auto here =
            std::ranges::count_if(sheet.arrows, [](const ladder::ArrowMark& mark) { return mark.label.empty(); });
        EXPECT_LE(here, 1) << lesson.id;
        nameless += static_cast<int>(here);
    }
    EXPECT_LE(nameless, 3);
}

TEST(LadderGeometry, FindsTheSegmentUnderThePointer)
{
    const ladder::LadderGeometry sheet =
        ladder::layoutLadder(ladder::buildLadder(given::lesson("client-closes-first").end), given::quietLook(), 684, 1);
    for (const ladder::ArrowMark& mark : sheet.arrows) {
        const QPointF middle = (mark.path.first() + mark.path.last()) / 2;
        EXPECT_EQ(sheet.arrowAt(middle), &mark);
        EXPECT_EQ(sheet.arrowAt(mark.labelAreas().front().boundingRect().center()), &mark);
    }
    EXPECT_EQ(sheet.arrowAt({2, 2}), nullptr);
}

}  // namespace
}  // namespace app
