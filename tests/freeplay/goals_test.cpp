// Goals of free play, and the arrows and worlds that were collected on the way.

#include "freeplay/playing.h"
#include "window/documents.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace playing;
using tcp::HostId;
using tcp::State;

TEST(FreePlay, AGoalIsTickedOffWhereItStandsWhenItIsReached)
{
    const auto window = playing::window();
    QTest::keyClick(window.get(), Qt::Key_F2);
    QCoreApplication::processEvents();
    const auto* closing = drive::child<QLabel>(*window, "goal_closing");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
    auto* hint = drive::child<QToolButton>(*window, "hint_closing");
    hint->click();
    connect(*window);
    call(*window, "clientPanel", "closeButton");
    call(*window, "serverPanel", "closeButton");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
    press(*window, "clockNext");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: reached");
    EXPECT_FALSE(hint->isVisible());
    const auto* button = drive::child<QToolButton>(*window, "goalsButton");
    EXPECT_TRUE(button->text().contains("Reach CLOSING"));
    window->actions().undo->trigger();
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: reached");
    EXPECT_EQ(button->text(), "Goals 1 of 18");
    press(*window, "goalsReset");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
}

TEST(FreePlay, WatchingALessonReachesNoGoal)
{
    const auto window = drive::window("simultaneous-close");
    window->simulation().toEnd();
    EXPECT_EQ(drive::child<QToolButton>(*window, "goalsButton")->text(), "Goals 0 of 18");
}

TEST(FreePlay, GoalsAreRememberedAndAWindowWithoutMemoryWritesNothing)
{
    QSettings().clear();
    const auto refuse = [](app::window::MainWindow& window) {
        window.documents().openFreePlay();
        window.simulation().finish();
        window.simulation().apply(tcp::CallAction{HostId::Server, tcp::HostCall::Close});
        window.simulation().apply(tcp::CallAction{HostId::Client, tcp::HostCall::Connect});
        window.simulation().run(tcp::RunQuiet{});
    };
    refuse(*drive::window());
    EXPECT_TRUE(QSettings().allKeys().isEmpty());
    {
        app::window::MainWindow window(app::window::Start{QStringLiteral("en"), QStringLiteral("light"), true});
        refuse(window);
    }
    EXPECT_EQ(QSettings().value("goals").toStringList(), QStringList{"refused"});
    app::window::MainWindow again(app::window::Start{QStringLiteral("en"), QStringLiteral("light"), true});
    again.documents().openFreePlay();
    again.simulation().finish();
    EXPECT_EQ(again.findChild<QToolButton*>("goalsButton")->text(), "Goals 1 of 18");
    QSettings().clear();
}

TEST(FreePlay, CollectedArrowsAreMarkedOnTheDiagramsAndCounted)
{
    const auto window = playing::window();
    connect(*window);
    const QImage plain = drive::picture(*window);
    EXPECT_EQ(drive::child<QToolButton>(*window, "collectedButton")->text(), "Transitions 5 of 22");
    QTest::keyClick(window.get(), Qt::Key_F4);
    EXPECT_NE(drive::picture(*window), plain);
    QTest::keyClick(window.get(), Qt::Key_F4);
    drive::expectSame(drive::picture(*window), plain, "the marks are gone again");
    QTest::keyClick(window.get(), Qt::Key_F4);
    const QImage ticked = drive::picture(*window);
    window->documents().openFreePlay();
    window->simulation().finish();
    connect(*window);
    drive::expectSame(drive::picture(*window), ticked, "played again, the marks are those of now");
    window->documents().openFreePlay();
    window->simulation().finish();
    EXPECT_EQ(drive::child<QToolButton>(*window, "collectedButton")->text(), "Transitions 5 of 22");
}

TEST(FreePlay, TheMapShowsAWayByKeyboardAndUndoBringsThePlayBack)
{
    const auto window = playing::window();
    connect(*window);
    const tcp::World played = world(*window);
    QTest::keyClick(window.get(), Qt::Key_F3);
    QCoreApplication::processEvents();
    auto* grid = drive::child<QWidget>(*window, "jointGrid");
    const auto* detail = drive::child<QLabel>(*window, "jointDetail");
    ASSERT_TRUE(QTest::qWaitFor([&] { return detail->accessibleName().contains("move"); }, 60'000));
    grid->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(grid, Qt::Key_Down);
    for (int i = 0; i < 4; ++i) QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_TRUE(detail->accessibleName().startsWith("client CLOSING, server CLOSING"))
        << detail->accessibleName().toStdString();
    QTest::keyClick(grid, Qt::Key_Return);
    window->simulation().finish();
    EXPECT_TRUE(window->simulation().plan().isLesson());
    window->simulation().toEnd();
    EXPECT_EQ(stateOf(*window, HostId::Client), State::Closing);
    EXPECT_EQ(stateOf(*window, HostId::Server), State::Closing);
    window->actions().undo->trigger();
    window->simulation().finish();
    EXPECT_EQ(world(*window), played);
}
