#include "reviewing/driven.h"

#include "reviewing/skill_tile.h"
#include "reviewing/standing_window.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

using app::reviewing::SkillTile;
using app::reviewing::StandingWindow;
using tcp::practice::ItemAnswered;
using tcp::practice::Standing;
using tcp::practice::Sureness;

SkillTile* tile(const StandingWindow& window, const char* skill)
{
    return window.findChild<SkillTile*>(QStringLiteral("skill %1").arg(QLatin1String(skill)));
}

}  // namespace

TEST(WhereIStand, TellsSeenShakyAndFirmFromTheJournal)
{
    Driven driven;
    driven.see({"M1", "M2", "M5"});
    for (const int wait : {1, 3, 7, 21}) {
        driven.now += std::chrono::days{wait};
        driven.feature->journal().append({driven.now, ItemAnswered{"x", "M2", Sureness::Sure, true, 0}});
    }
    driven.feature->journal().append({driven.now, ItemAnswered{"x", "M5", Sureness::Sure, false, 5}});
    const StandingWindow* window = driven.feature->openStanding();
    EXPECT_EQ(tile(*window, "M1")->standing(), Standing::Seen);
    EXPECT_EQ(tile(*window, "M2")->standing(), Standing::Firm);
    EXPECT_EQ(tile(*window, "M3")->standing(), Standing::NotSeen);
    EXPECT_EQ(tile(*window, "M5")->standing(), Standing::Shaky);
    EXPECT_TRUE(tile(*window, "M5")->accessibleName().contains("shaky"));
}

TEST(WhereIStand, EveryTileOpensItsLessonAndWhatWasSeenItsReview)
{
    Driven driven;
    driven.see({"M2"});
    StandingWindow* window = driven.feature->openStanding();
    QSignalSpy lessons(window, &StandingWindow::lessonWanted);
    QSignalSpy reviews(window, &StandingWindow::reviewWanted);
    QTest::keyClick(tile(*window, "M1"), Qt::Key_Return);
    EXPECT_EQ(lessons.size(), 1);
    EXPECT_EQ(lessons[0][0].toString(), "server-closes-first");
    QTest::keyClick(tile(*window, "M1"), Qt::Key_R);
    EXPECT_EQ(reviews.size(), 0);
    QTest::keyClick(tile(*window, "M1"), Qt::Key_Right);
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_R);
    ASSERT_EQ(reviews.size(), 1);
    EXPECT_EQ(reviews[0][0].toByteArray(), "M2");
}

TEST(WhereIStand, ForgetsOnlyWhenPressedTwice)
{
    Driven driven;
    driven.see({"M2"});
    const StandingWindow* window = driven.feature->openStanding();
    auto* clear = window->findChild<QPushButton*>("clearJournal");
    clear->click();
    EXPECT_EQ(driven.feature->journal().records().size(), 1u);
    clear->click();
    EXPECT_TRUE(driven.feature->journal().records().empty());
    EXPECT_EQ(tile(*window, "M2")->standing(), Standing::NotSeen);
}
