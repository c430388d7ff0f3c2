// When a quiz is offered, and what is kept of the answers.

#include "predicting/asking.h"

#include "presenting/presenting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "workbench/predict_panel.h"
#include "predicting/score_card.h"
#include "predicting/scores.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

using asking::panelOf;

namespace {

struct Remembering : testing::Test {
    Remembering() { QSettings().clear(); }
    ~Remembering() override { QSettings().clear(); }

    std::unique_ptr<app::window::MainWindow> open(const QString& lesson)
    {
        auto window = std::make_unique<app::window::MainWindow>(app::window::Start{"en", "light", true});
        window->appearance().setAnimated(false);
        window->show();
        EXPECT_TRUE(window->documents().open(lesson));
        window->simulation().finish();
        return window;
    }
};

}  // namespace

using Predicting = Remembering;

TEST_F(Predicting, OffersAQuizOnALessonThatWasSeenToItsEnd)
{
    {
        const auto first = open("stalled-peer");
        EXPECT_FALSE(drive::child<QWidget>(*first, "quizOffer")->isVisible());
        first->simulation().toEnd();
    }
    const auto second = open("stalled-peer");
    EXPECT_FALSE(second->actions().named("predict")->isChecked()) << "never by itself";
    ASSERT_TRUE(drive::child<QWidget>(*second, "quizOffer")->isVisible());
    drive::child<QToolButton>(*second, "quizMe")->click();
    EXPECT_TRUE(second->actions().named("predict")->isChecked());
    EXPECT_FALSE(drive::child<QWidget>(*second, "quizOffer")->isVisible());
    second->documents().open("three-way-handshake");
    second->simulation().finish();
    EXPECT_FALSE(second->actions().named("predict")->isChecked()) << "not seen yet";
}

TEST_F(Predicting, OffersNothingWhereTheUserOrTheInstructorDoesNotWantIt)
{
    const auto window = open("stalled-peer");
    window->simulation().toEnd();
    window->simulation().restart();
    EXPECT_TRUE(drive::child<QWidget>(*window, "quizOffer")->isVisible());
    window->actions().step->trigger();
    EXPECT_FALSE(drive::child<QWidget>(*window, "quizOffer")->isVisible()) << "gone with the first step";
    window->actions().named("predict")->trigger();
    window->actions().named("predict")->trigger();
    window->simulation().restart();
    EXPECT_FALSE(drive::child<QWidget>(*window, "quizOffer")->isVisible());
    window->actions().named("askAgain")->trigger();
    EXPECT_FALSE(drive::child<QWidget>(*open("stalled-peer"), "quizOffer")->isVisible());
}

TEST_F(Predicting, TheEndOfALessonOffersOneQuizAndNotTwo)
{
    const auto window = open("stalled-peer");
    window->simulation().toEnd();
    window->simulation().restart();
    ASSERT_TRUE(drive::child<QWidget>(*window, "quizOffer")->isVisible());
    window->simulation().toEnd();
    EXPECT_FALSE(drive::child<QWidget>(*window, "quizOffer")->isVisible());
    EXPECT_TRUE(drive::child<QWidget>(*window, "quizOnThis")->isVisible());
}

TEST_F(Predicting, ALectureOnARehearsedLessonAsksNothing)
{
    const auto window = open("stalled-peer");
    window->simulation().toEnd();
    window->simulation().restart();
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(window->simulation().moment().step, 1u);
    window->feature<app::presenting::Presenting>().setOn(false);
}

TEST_F(Predicting, TheArrowsStepAgainAfterAnAnswer)
{
    const auto window = open("client-closes-first");
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->setFocus();
    window->actions().named("predict")->trigger();
    for (const std::size_t step : {1u, 2u}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        ASSERT_TRUE(panelOf(*window)->isVisible()) << step;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_EQ(window->simulation().moment().step, step);
    }
}

TEST_F(Predicting, ScoresAreKeptByLessonAndCanBeReset)
{
    {
        const auto window = open("stalled-peer");
        window->actions().named("predict")->setChecked(true);
        window->actions().step->trigger();
        QTest::keyClick(panelOf(*window), Qt::Key_0);
        QTest::keyClick(panelOf(*window), Qt::Key_Return);
    }
    app::workbench::Preferences memory;
    app::predicting::Scores scores(memory);
    EXPECT_EQ(scores.of("stalled-peer").asked, 1);
    EXPECT_EQ(scores.of("stalled-peer").notSure, 1);
    EXPECT_EQ(scores.of("stalled-peer").wrong(), 0);
    scores.reset();
    EXPECT_EQ(app::predicting::Scores(memory).of("stalled-peer").asked, 0);
}

TEST_F(Predicting, ScoresBecomeATable)
{
    app::workbench::Preferences memory = app::workbench::Preferences::none();
    app::predicting::Scores scores(memory);
    scores.count("a", app::lab::Outcome::Right);
    scores.count("a", app::lab::Outcome::Wrong);
    scores.count("b", app::lab::Outcome::NotSure);
    scores.finish("b");
    EXPECT_EQ(scores.csv([](const QString& id) { return id + ", \"x\""; }).toStdString(),
              "lesson,title,asked,right,wrong,not_sure,finished,reasons,reasons_right\n"
              "a,\"a, \"\"x\"\"\",2,1,1,0,false,0,0\n"
              "b,\"b, \"\"x\"\"\",1,0,0,1,true,0,0\n");
}

TEST_F(Predicting, AWindowThatRemembersNothingWritesNothing)
{
    const auto window = asking::window("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_A);
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    window->simulation().toEnd();
    EXPECT_TRUE(QSettings().allKeys().isEmpty());
}

TEST_F(Predicting, TheScoreCardHasRoomForItsHeadings)
{
    const auto window = asking::window("stalled-peer");
    window->actions().named("scores")->trigger();
    auto* table = drive::child<app::predicting::ScoreCard>(*window, "scoreCard")->findChild<QTableWidget*>();
    QCoreApplication::processEvents();
    const QHeaderView& header = *table->horizontalHeader();
    for (int column = 1; column < table->columnCount(); ++column) {
        const QString title = table->horizontalHeaderItem(column)->text();
        const int words = header.fontMetrics().horizontalAdvance(title);
        EXPECT_GE(header.sectionSize(column), words + 12) << title.toStdString();
    }
}

TEST_F(Predicting, TheScoreCardShowsSavesAndForgets)
{
    const auto window = asking::window("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_A);
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    window->actions().named("scores")->trigger();
    auto* card = drive::child<app::predicting::ScoreCard>(*window, "scoreCard");
    auto* table = card->findChild<QTableWidget*>("scoreTable");
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 0)->text(), "Stalled peer: CLOSE_WAIT");
    EXPECT_EQ(table->item(0, 1)->text(), "1");
    const QString path = drive::write("scores.csv", {});
    ASSERT_TRUE(card->writeCsv(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("stalled-peer,Stalled peer: CLOSE_WAIT,1,"));
    EXPECT_FALSE(card->writeCsv("/nowhere/at/all.csv"));
    auto* reset = card->findChild<QPushButton*>("resetScores");
    reset->click();
    EXPECT_EQ(table->rowCount(), 1);
    reset->click();
    EXPECT_EQ(table->rowCount(), 0);
}
