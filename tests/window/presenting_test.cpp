// Design 5.1 and 7, item 7: the keys of clickers act with the focus in any widget.

#include "window/drive.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

namespace {

std::unique_ptr<app::MainWindow> presenting()
{
    auto window = drive::window("stalled-peer", {1920, 1080});
    window->actions().present->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->presenting());
    return window;
}

}  // namespace

TEST(Presenting, LeavesTheFurnitureAwayAndBringsItBack)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->simulation().seek(4);
    const QImage before = drive::picture(*window);
    window->setPresenting(true);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_TRUE(drive::child<QWidget>(*window, "caption")->isVisible());
    EXPECT_TRUE(drive::child<QLabel>(*window, "captionTitle")->text().startsWith("4"));
    window->setPresenting(false);
    drive::resize(*window, {1920, 1080});
    EXPECT_TRUE(window->menuBar()->isVisible());
    drive::expectSame(drive::picture(*window), before, "as before");
}

TEST(Presenting, ClickerKeysWalkWhateverHasTheFocus)
{
    const auto window = presenting();
    for (QWidget* focus : {static_cast<QWidget*>(window.get()), drive::child<QWidget>(*window, "caption"),
                           static_cast<QWidget*>(drive::child<QLineEdit>(*window, "scenarioSearch"))}) {
        window->simulation().restart();
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_PageDown);
        QTest::keyClick(focus, Qt::Key_Right);
        QTest::keyClick(focus, Qt::Key_Space);
        EXPECT_EQ(window->simulation().moment().step, 3u);
        QTest::keyClick(focus, Qt::Key_PageUp);
        QTest::keyClick(focus, Qt::Key_Space, Qt::ShiftModifier);
        EXPECT_EQ(window->simulation().moment().step, 1u);
        QTest::keyClick(focus, Qt::Key_7);
        EXPECT_EQ(window->simulation().moment().step, 7u);
        QTest::keyClick(focus, Qt::Key_G);
        QTest::keyClick(focus, Qt::Key_2);
        QTest::keyClick(focus, Qt::Key_Return);
        EXPECT_EQ(window->simulation().moment().step, 2u);
        QTest::keyClick(focus, Qt::Key_End);
        EXPECT_EQ(window->simulation().moment().step, 9u);
    }
    EXPECT_TRUE(drive::child<QLineEdit>(*window, "scenarioSearch")->text().isEmpty());
}

TEST(Presenting, EscAndF5BothLeaveAsTheR800SendsThemInTurn)
{
    const auto window = presenting();
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->presenting());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_TRUE(window->presenting());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_FALSE(window->presenting());
}

TEST(Presenting, ThePointMakesItBlackAndBack)
{
    const auto window = presenting();
    const QImage before = drive::picture(*window);
    QTest::keyClick(window.get(), Qt::Key_Period);
    const QImage black = drive::picture(*window);
    EXPECT_EQ(black.pixelColor(300, 300), QColor(Qt::black));
    QTest::keyClick(window.get(), Qt::Key_B);
    drive::expectSame(drive::picture(*window), before, "as before");
}

TEST(Presenting, EscClosesTheKeyCardFirst)
{
    const auto window = presenting();
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_TRUE(drive::child<QWidget>(*window, "keyCard"));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(drive::child<QWidget>(*window, "keyCard"));
    EXPECT_TRUE(window->presenting());
}

TEST(Presenting, TheCaptionCanBeReadFromTheLastRow)
{
    const auto window = presenting();
    window->simulation().seek(6);
    QCoreApplication::processEvents();
    EXPECT_GE(drive::child<QLabel>(*window, "captionTitle")->font().pixelSize(), 44);
    EXPECT_GE(drive::child<QLabel>(*window, "captionLine")->font().pixelSize(), 32);
}
