// For who is new: hints of a first start, the tour, the legend, the end of a lesson, and what the list remembers.

#include "guiding/hint_bubble.h"
#include "guiding/tour_page.h"
#include "ladder/ladder_view.h"
#include "panels/scenario_panel.h"
#include "support/drive.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "workbench/lesson_progress.h"
#include "workbench/predict_panel.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace {

using app::guiding::HintBubble;

class Guiding : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { QSettings().clear(); }
    void TearDown() override { QSettings().clear(); }

    /// One that remembers, as that of a user.
    static std::unique_ptr<app::window::MainWindow> start(const QString& lesson = QStringLiteral("three-way-handshake"))
    {
        auto window = std::make_unique<app::window::MainWindow>(app::window::Start{GetParam(), "light", true});
        window->appearance().setAnimated(false);
        window->show();
        EXPECT_TRUE(window->documents().open(lesson));
        window->simulation().finish();
        drive::resize(*window, {1280, 800});
        window->setFocus();
        return window;
    }
    static HintBubble* hint(const app::window::MainWindow& window)
    {
        auto* bubble = drive::child<HintBubble>(window, "hint");
        return bubble && bubble->isVisible() ? bubble : nullptr;
    }
    static void press(app::window::MainWindow& window, Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key);
        window.simulation().finish();
        drive::resize(window, window.size());
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Guiding, testing::Values("en", "ko"));

}  // namespace

TEST_P(Guiding, AFirstStartLeadsFromTheStepButtonToTheFirstArrowToTheBands)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_TRUE(hint(*window));
    const QString first = hint(*window)->words();
    EXPECT_FALSE(hint(*window)->hasFocus());
    press(*window, Qt::Key_Right);
    EXPECT_EQ(window->simulation().moment().step, 1u) << "the key goes through";
    while (drive::child<app::ladder::LadderView>(*window, "ladder")->sheet().arrows.empty())
        press(*window, Qt::Key_Right);
    ASSERT_TRUE(hint(*window));
    const QString second = hint(*window)->words();
    EXPECT_NE(second, first);
    press(*window, Qt::Key_Right);
    ASSERT_TRUE(hint(*window));
    EXPECT_NE(hint(*window)->words(), second);
    press(*window, Qt::Key_Right);
    EXPECT_FALSE(hint(*window));
    press(*window, Qt::Key_Home);
    EXPECT_FALSE(hint(*window)) << "it does not come back";
}

/// It is about the arrow, of which only the first dot is drawn when the segment has just been sent.
TEST_P(Guiding, AHintLiesBelowTheArrowThatItIsAbout)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    auto* ladder = drive::child<app::ladder::LadderView>(*window, "ladder");
    while (ladder->sheet().arrows.empty()) press(*window, Qt::Key_Right);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(hint(*window));
        const app::ladder::ArrowMark& arrow = ladder->sheet().arrows.back();
        const QRectF all = arrow.path.boundingRect().united(arrow.ahead.boundingRect());
        const QPoint end = ladder->mapFromScene(all.bottomRight());
        EXPECT_GE(hint(*window)->mapTo(window.get(), QPoint()).y(),
                  ladder->viewport()->mapTo(window.get(), end).y());
        press(*window, Qt::Key_Right);
    }
}

TEST_P(Guiding, AHintKeepsOutOfTheWayOfAChainAndOfAQuestion)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    while (drive::child<app::ladder::LadderView>(*window, "ladder")->sheet().arrows.empty())
        press(*window, Qt::Key_Right);
    ASSERT_TRUE(hint(*window));
    press(*window, Qt::Key_W);
    ASSERT_TRUE(drive::child<QLabel>(*window, "explanationHeading")->isVisible());
    EXPECT_FALSE(hint(*window)) << "a chain is lit where it points";
    press(*window, Qt::Key_W);
    EXPECT_TRUE(hint(*window));
    window->actions().named("predict")->trigger();
    press(*window, Qt::Key_Right);
    ASSERT_TRUE(drive::child<app::workbench::PredictPanel>(*window, "predict")->isVisible());
    EXPECT_FALSE(hint(*window)) << "a question is open";
}

TEST_P(Guiding, AHintKeepsOutOfTheWayOfTheTour)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_TRUE(hint(*window));
    window->actions().named("tour")->trigger();
    EXPECT_FALSE(hint(*window));
    press(*window, Qt::Key_Return);
    EXPECT_FALSE(hint(*window)) << "on the next page";
    press(*window, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hint(*window) != nullptr; }, 2000)) << "the tour has ended";
}

TEST_P(Guiding, TheEndOfALessonHasNoHint)
{
    const auto window = start();
    window->simulation().toEnd();
    drive::resize(*window, window->size());
    ASSERT_TRUE(drive::child<QWidget>(*window, "lessonEnd")->isVisible());
    EXPECT_FALSE(hint(*window));
}

TEST_P(Guiding, AProblemToTryFirstHasNoHint)
{
    const auto window = start();
    ASSERT_TRUE(hint(*window));
    QMenu* menu = window->actions().named("tryFirst")->menu();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->objectName() == u"try-server-time-wait") action->trigger();
    window->simulation().finish();
    drive::resize(*window, window->size());
    ASSERT_TRUE(drive::child<QWidget>(*window, "goalCard")->isVisible());
    EXPECT_FALSE(hint(*window));
    drive::child<QToolButton>(*window, "goalWay")->click();
    window->simulation().finish();
    drive::resize(*window, window->size());
    ASSERT_TRUE(drive::child<QWidget>(*window, "goalCard")->isVisible());
    EXPECT_FALSE(hint(*window)) << "the shortest way is a script, too";
}

TEST_P(Guiding, AHintCoversNeitherTheFirstStepsNorTheWordsOfAnEditor)
{
    const auto window = start();
    for (const QSize size : {QSize(1024, 768), QSize(1280, 800)}) {
        drive::resize(*window, size);
        ASSERT_TRUE(hint(*window));
        const auto* strip = drive::child<QWidget>(*window, "stepStrip");
        const QRect steps(strip->mapTo(window.get(), QPoint()), strip->size());
        EXPECT_FALSE(hint(*window)->geometry().intersects(steps)) << size.width();
    }
    window->actions().named("write")->trigger();
    drive::resize(*window, window->size());
    EXPECT_FALSE(hint(*window));
    window->actions().named("write")->trigger();
    drive::resize(*window, window->size());
    EXPECT_TRUE(hint(*window));
}

TEST_P(Guiding, HintsNeverComeBackInTheNextRun)
{
    {
        const auto window = start();
        for (int i = 0; i < 5; ++i) press(*window, Qt::Key_Right);
        window->close();
    }
    const auto again = start();
    EXPECT_FALSE(hint(*again));
    press(*again, Qt::Key_Right);
    EXPECT_FALSE(hint(*again));
}

TEST_P(Guiding, OneClickPutsAllHintsAway)
{
    {
        const auto window = start();
        ASSERT_TRUE(hint(*window));
        drive::child<QToolButton>(*window, "closeHint")->click();
        EXPECT_FALSE(hint(*window));
        press(*window, Qt::Key_Right);
        EXPECT_FALSE(hint(*window));
        window->close();
    }
    EXPECT_FALSE(hint(*start()));
}

TEST_P(Guiding, TheEndOfALessonLeadsOn)
{
    const auto window = start();
    auto* end = drive::child<QWidget>(*window, "lessonEnd");
    EXPECT_FALSE(end->isVisible());
    window->simulation().toEnd();
    ASSERT_TRUE(end->isVisible());
    const QString lesson = QString::fromStdString(window->simulation().plan().script->id);
    EXPECT_FALSE(drive::child<QLabel>(*window, "lessonShowed")->text().isEmpty());
    drive::child<QToolButton>(*window, "quizOnThis")->click();
    EXPECT_EQ(window->simulation().moment().step, 0u);
    EXPECT_TRUE(window->actions().named("predict")->isChecked());
    EXPECT_FALSE(end->isVisible());
    window->actions().named("predict")->setChecked(false);
    window->simulation().toEnd();
    drive::child<QToolButton>(*window, "nextLesson")->click();
    window->simulation().finish();
    EXPECT_NE(QString::fromStdString(window->simulation().plan().script->id), lesson);
    EXPECT_EQ(window->simulation().moment().step, 0u);
}

TEST_P(Guiding, TheEndOffersASystemThatDiffers)
{
    const auto window = start("client-closes-first");
    window->simulation().toEnd();
    drive::child<QToolButton>(*window, "relatedComparison")->click();
    window->simulation().finish();
    auto* compared = window->findChild<QWidget*>("compare");
    EXPECT_TRUE((compared && compared->isVisible()) || !window->message().isEmpty());
}

TEST_P(Guiding, TheListShowsWhatWasSeenAndKeepsIt)
{
    const auto markOf = [](app::window::MainWindow& window) {
        drive::resize(window, {1920, 1080});
        auto* tree = drive::child<QTreeWidget>(window, "scenarioTree");
        return tree->currentItem()->data(0, Qt::AccessibleTextRole).toString();
    };
    QString before;
    QString after;
    {
        const auto window = start();
        before = markOf(*window);
        window->simulation().toEnd();
        after = markOf(*window);
        EXPECT_NE(before, after);
        EXPECT_TRUE(after.startsWith(before));
        window->close();
    }
    const auto again = start();
    EXPECT_EQ(markOf(*again), after);
}

TEST_P(Guiding, TheTourVisitsEveryPageByKeysAndTheLessonGoesOnMeanwhile)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->actions().named("tour")->trigger();
    auto* tour = drive::child<QWidget>(*window, "tour");
    ASSERT_TRUE(tour);
    EXPECT_TRUE(tour->hasFocus());
    QStringList titles;
    for (std::size_t i = 0; i < app::guiding::tourLength(); ++i) {
        titles << tour->accessibleName();
        EXPECT_FALSE(tour->accessibleDescription().isEmpty());
        EXPECT_TRUE(window->rect().contains(tour->geometry())) << titles.last().toStdString();
        if (i == 1) QTest::keyClick(tour, Qt::Key_Right);
        QTest::keyClick(tour, Qt::Key_Return);
    }
    titles.removeDuplicates();
    EXPECT_EQ(titles.size(), static_cast<qsizetype>(app::guiding::tourLength()));
    EXPECT_EQ(window->simulation().moment().step, 1u);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(drive::child<QWidget>(*window, "tour"));
    EXPECT_FALSE(drive::child<QWidget>(*window, "tourOutline"));
    press(*window, Qt::Key_Right);
    EXPECT_EQ(window->simulation().moment().step, 2u);
}

TEST_P(Guiding, TheTourAndTheLegendFitTheSmallestWindowAtTheLargestType)
{
    const auto window = start();
    drive::resize(*window, {1024, 700});
    window->appearance().setTextScale(1.331);
    for (const char* name : {"tour", "legend"}) {
        window->actions().named(name)->trigger();
        auto* card = drive::child<QWidget>(*window, name == std::string("tour") ? "tour" : "legendCard");
        ASSERT_TRUE(card) << name;
        EXPECT_TRUE(window->rect().contains(card->geometry())) << name;
        EXPECT_GE(card->height(), card->sizeHint().height()) << name;
        card->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
