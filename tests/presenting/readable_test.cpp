// What is shown to a hall can be read from its last row.

#include "diagram/metrics.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "presenting/countdown.h"
#include "presenting/presenting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "presenting/presentation_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <gtest/gtest.h>

namespace {

std::unique_ptr<app::window::MainWindow> inTheHall()
{
    auto window = drive::window("stalled-peer", {1920, 1080});
    window->feature<app::presenting::Presenting>().setOn(true);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    return window;
}

}  // namespace

TEST(Presenting, LargerTypeGoesTo150PercentWhereMapOrLadderIsShown)
{
    const auto window = inTheHall();
    window->simulation().seek(5);
    const auto size = [&] { return drive::child<QLabel>(*window, "captionTitle")->font().pixelSize(); };
    const auto* ladder = drive::child<QWidget>(*window, "presenter")->findChild<QWidget*>("ladder");
    const QImage before = drive::picture(*window);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    EXPECT_EQ(size(), 55);
    EXPECT_TRUE(ladder->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Plus);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    EXPECT_EQ(size(), 66);
    EXPECT_FALSE(ladder->isVisible());
    QTest::keyClick(window.get(), Qt::Key_V);
    QTest::keyClick(window.get(), Qt::Key_V);
    EXPECT_TRUE(ladder->isVisible());
    QTest::keyClick(window.get(), Qt::Key_V);
    EXPECT_FALSE(ladder->isVisible());
    QTest::keyClick(window.get(), Qt::Key_0);
    QTest::keyClick(window.get(), Qt::Key_V);
    QTest::keyClick(window.get(), Qt::Key_V);
    drive::expectSame(drive::picture(*window), before, "as before");
}

TEST(Presenting, TheLineOfTheCaptionSaysMoreThanItsTitle)
{
    const auto window = inTheHall();
    for (const QString language : {"en", "ko"}) {
        window->appearance().setLanguage(language);
        for (const char* claim : {"claim-a", "claim-c", "claim-d", "claim-f", "claim-i"}) {
            window->documents().open(claim);
            window->simulation().finish();
            window->simulation().toEnd();
            QString line = drive::child<QLabel>(*window, "captionLine")->accessibleName();
            line.chop(1);  // the full stop
            const QString title = drive::child<QLabel>(*window, "captionTitle")->accessibleName();
            EXPECT_FALSE(title.contains(line, Qt::CaseInsensitive)) << claim << ": " << line.toStdString();
        }
    }
    window->appearance().setLanguage("en");
}

TEST(Presenting, TheCaptionCanBeReadFromTheLastRow)
{
    const auto window = inTheHall();
    window->simulation().seek(6);
    QCoreApplication::processEvents();
    EXPECT_GE(drive::child<QLabel>(*window, "captionTitle")->font().pixelSize(), 44);
    EXPECT_GE(drive::child<QLabel>(*window, "captionLine")->font().pixelSize(), 32);
}

TEST(Presenting, NamesAndFlagsAreReadFromTheLastRow)
{
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080)}) {
        SCOPED_TRACE(std::to_string(size.width()) + "x" + std::to_string(size.height()));
        const auto window = drive::window("client-closes-first", size);
        window->feature<app::presenting::Presenting>().setOn(true);
        drive::resize(*window, size);
        window->simulation().toEnd();
        const qreal lines = size.height() / 720.0;
        const auto* presenter = drive::child<QWidget>(*window, "presenter");
        const auto* map = presenter->findChild<app::diagram::StateDiagram*>();
        ASSERT_TRUE(map->isVisible());
        const auto& metrics = app::diagram::metricsOf(map->layoutKind());
        EXPECT_GE(metrics.nodePx * map->transform().m11(), 28 * std::min(lines, 1.0));
        const auto* ladder = presenter->findChild<app::ladder::LadderView*>();
        const app::ladder::LadderGeometry& sheet = ladder->sheet();
        int large = 0;
        int all = 0;
        for (const app::ladder::ArrowMark& mark : sheet.arrows) {
            if (mark.label.empty()) continue;
            ++all;
            large += sheet.type->font(mark.label.front().face).pixelSize() >= qFloor(22 * lines);
        }
        EXPECT_GT(all, 3);
        if (ladder->isVisible()) {
            EXPECT_EQ(large, all);
        }
    }
}
