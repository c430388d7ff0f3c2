// Design 4.1 and 7, item 8: the answer is locked before any view shows the coming state.

#include "window/drive.h"

#include "diagram/state_diagram.h"
#include "files/library.h"
#include "panels/predict_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace {

std::unique_ptr<app::MainWindow> predicting(const QString& lesson)
{
    auto window = drive::window(lesson);
    window->actions().predict->setChecked(true);
    return window;
}

app::PredictPanel* panelOf(const app::MainWindow& window)
{
    return drive::child<app::PredictPanel>(window, "predict");
}

}  // namespace

TEST(Predict, AsksBeforeTheStepAndShowsItAfterTheAnswerIsLocked)
{
    const auto window = predicting("stalled-peer");
    window->simulation().seek(1);
    window->actions().step->trigger();
    EXPECT_TRUE(panelOf(*window)->isVisible());
    EXPECT_EQ(window->simulation().moment().step, 1u);
    auto* lock = drive::child<QPushButton>(*window, "lockAnswer");
    EXPECT_FALSE(lock->isEnabled());
    drive::child<QPushButton>(*window, "option1")->click();
    ASSERT_TRUE(lock->isEnabled());
    lock->click();
    EXPECT_EQ(window->simulation().moment().step, 2u);
    EXPECT_FALSE(panelOf(*window)->isVisible());
    EXPECT_TRUE(drive::child<QLabel>(*window, "verdict")->isVisible());
    window->actions().back->trigger();
    EXPECT_FALSE(drive::child<QLabel>(*window, "verdict")->isVisible());
}

TEST(Predict, NoViewButTheQuestionChangesBeforeTheAnswerIsLocked)
{
    const auto window = predicting("client-closes-first");
    for (std::size_t step = 0; step < window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        const QImage before = drive::picture(*window);
        window->actions().step->trigger();
        const QRect question = QRect(panelOf(*window)->mapTo(window.get(), QPoint()), panelOf(*window)->size());
        QImage asking = drive::picture(*window);
        EXPECT_EQ(window->simulation().moment().step, step);
        for (int y = 0; y < asking.height(); ++y) {
            for (int x = 0; x < asking.width(); ++x) {
                if (question.contains(x, y) || asking.pixel(x, y) == before.pixel(x, y)) continue;
                ADD_FAILURE() << "step " << step << ": something else changed at " << x << ", " << y;
                return;
            }
        }
        drive::child<QPushButton>(*window, "showMe")->click();
    }
}

TEST(Predict, EveryLessonCanBePlayedByKeyboard)
{
    const auto window = predicting("stalled-peer");
    for (const QString& id : app::builtInIds()) {
        SCOPED_TRACE(id.toStdString());
        window->open(id);
        window->simulation().finish();
        while (window->simulation().canStepForward()) {
            const std::size_t step = window->simulation().moment().step;
            QTest::keyClick(window.get(), Qt::Key_PageDown);
            if (panelOf(*window)->isVisible()) {
                ASSERT_EQ(window->simulation().moment().step, step);
                QTest::keyClick(panelOf(*window), Qt::Key_B);
                QTest::keyClick(panelOf(*window), Qt::Key_Return);
            }
            ASSERT_EQ(window->simulation().moment().step, step + 1);
        }
    }
}

TEST(Predict, TurnedOffTheStepsGoOnAsBefore)
{
    const auto window = predicting("stalled-peer");
    window->actions().step->trigger();
    EXPECT_TRUE(panelOf(*window)->isVisible());
    window->actions().predict->setChecked(false);
    EXPECT_FALSE(panelOf(*window)->isVisible());
    window->actions().step->trigger();
    EXPECT_EQ(window->simulation().moment().step, 1u);
}
