// For who is new: the tour, the legend, the end of a lesson, and what the list remembers.

#include "guiding/new_user.h"
#include "guiding/tour_page.h"
#include "ladder/ladder_view.h"
#include "panels/scenario_panel.h"
#include "workbench/lesson_progress.h"

#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

namespace {

class Guiding : public given::NewUser {};

INSTANTIATE_TEST_SUITE_P(Languages, Guiding, testing::Values("en", "ko"));

}  // namespace

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

TEST_P(Guiding, NoPageOfTheTourCoversWhatItIsAbout)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1280, 800), QSize(1920, 1080)}) {
        drive::resize(*window, size);
        window->actions().named("tour")->trigger();
        for (std::size_t page = 0; page < app::guiding::tourLength(); ++page) {
            const auto* words = drive::child<QWidget>(*window, "tour");
            const auto* about = drive::child<QWidget>(*window, "tourOutline");
            EXPECT_TRUE(!about->isVisible() || !about->geometry().adjusted(6, 6, -6, -6).intersects(words->geometry()))
                << "page " << page + 1 << " at " << size.width() << 'x' << size.height();
            press(*window, Qt::Key_Return);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
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
