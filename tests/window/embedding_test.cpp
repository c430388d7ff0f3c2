// The window in a frame of a course page: diagram, ladder and step keys, and nothing else.

#include "support/drive.h"

#include "ladder/ladder_view.h"
#include "panels/narration_panel.h"
#include "panels/step_strip.h"
#include "window/command_line.h"
#include "window/embedding.h"
#include "workbench/study_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

TEST(Embedding, LeavesDiagramLadderAndStepKeys)
{
    const auto window = drive::window("stalled-peer", {720, 520});
    app::window::embed(*window);
    drive::resize(*window, {720, 520});
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(drive::child<QToolBar>(*window, "tools")->isVisible());
    EXPECT_FALSE(window->findChild<app::panels::NarrationPanel*>()->isVisible());
    EXPECT_FALSE(window->findChild<app::panels::StepStrip*>()->isVisible());
    EXPECT_TRUE(drive::child<QToolBar>(*window, "stepKeys")->isVisible());
    EXPECT_TRUE(window->findChild<app::ladder::LadderView*>()->isVisible());
    EXPECT_GE(window->findChild<app::workbench::StudyView*>()->height(), 440) << "the room is theirs";
}

TEST(Embedding, StepsByItsKeysAndByThoseOfTheKeyboard)
{
    const auto window = drive::window("stalled-peer", {720, 520});
    app::window::embed(*window);
    window->activateWindow();
    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_Right);
    window->actions().step->trigger();
    EXPECT_EQ(window->simulation().moment().step, 2u);
    QTest::keyClick(window.get(), Qt::Key_Left);
    EXPECT_EQ(window->simulation().moment().step, 1u);
}

TEST(Embedding, IsAskedForByALink)
{
    const auto embedded = [](const QString& link) {
        const auto read = app::window::readCommandLine({"tcp-state-lab", link});
        return std::get<app::window::Options>(read).embedded;
    };
    EXPECT_TRUE(embedded("https://example.org/lab/?lesson=stalled-peer&embed=1"));
    EXPECT_FALSE(embedded("https://example.org/lab/?lesson=stalled-peer"));
}
