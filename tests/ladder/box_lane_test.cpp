// The lane of the box in the middle: words neither hide it nor are hidden by it, however narrow the ladder is.

#include "ladder/ladder_geometry.h"
#include "ladder/lessons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace app {
namespace {

constexpr const char* kLessons[] = {"nat-idle", "half-close-firewall", "fin-wait-1-and-close-wait"};

template <class Check>
void forEverySheet(Check check)
{
    for (const char* language : {"en", "ko"}) {
        const given::Tongue tongue{QLatin1String(language)};
        for (const char* id : kLessons)
            for (const int width : {420, 544, 684, 900})
                for (const qreal leastFlags : {0.0, 26.0})
                    check(ladder::layoutLadder(ladder::buildLadder(given::lesson(id).end), given::quietLook(), width, 1,
                                               {}, 1, leastFlags),
                          std::string(id) + ' ' + language + ' ' + std::to_string(width));
    }
}

TEST(BoxLane, IsInterruptedByALabelThatFindsNoRoomBesideIt)
{
    forEverySheet([](const ladder::LadderGeometry& sheet, const std::string& where) {
        for (const ladder::GapMark& gap : sheet.gaps) {
            const bool covers = std::ranges::any_of(sheet.box, [&](const ladder::BoxMark& mark) {
                return sheet.laneOf(mark).intersects(gap.labelRect);
            });
            EXPECT_EQ(covers, gap.overLane) << where << ": " << gap.label.front().text.toStdString();
        }
    });
}

TEST(BoxLane, HasWordsOfWhatItDropsBetweenTheLifelines)
{
    forEverySheet([](const ladder::LadderGeometry& sheet, const std::string& where) {
        for (const ladder::ArrowMark& mark : sheet.arrows) {
            if (mark.lossRect.isEmpty()) continue;
            EXPECT_GE(mark.lossRect.left(), sheet.metrics.clientX) << where;
            EXPECT_LE(mark.lossRect.right(), sheet.metrics.serverX) << where;
        }
    });
}

TEST(BoxLane, TellsItsStateWhereItIsPointedAt)
{
    const ladder::LadderGeometry sheet =
        ladder::layoutLadder(ladder::buildLadder(given::lesson("half-close-firewall").end), given::quietLook(), 684, 1);
    ASSERT_GE(sheet.box.size(), 3u);
    for (std::size_t i = 0; i < sheet.box.size(); ++i) {
        EXPECT_EQ(sheet.boxAt(sheet.laneOf(sheet.box[i]).center()), i);
        const QRectF& name = sheet.box[i].chip;
        EXPECT_TRUE(name.isEmpty() || sheet.boxAt(name.center()) == i);
    }
    EXPECT_FALSE(sheet.boxAt({sheet.metrics.clientX + 1, sheet.laneOf(sheet.box[0]).center().y()}));
}

}  // namespace
}  // namespace app
