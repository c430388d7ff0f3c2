// The hints of a first start: where they are, what they hide, when they go.

#include "diagram/state_diagram.h"
#include "guiding/new_user.h"
#include "ladder/ladder_view.h"
#include "workbench/predict_panel.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace {

class Hints : public given::NewUser {};

INSTANTIATE_TEST_SUITE_P(Languages, Hints, testing::Values("en", "ko"));

}  // namespace

TEST_P(Hints, AFirstStartLeadsFromTheStepButtonToTheFirstArrowToTheBands)
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
TEST_P(Hints, AHintLiesBelowTheArrowThatItIsAbout)
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

namespace {

/// Of what the ladder says beside a bracket, a band or an arrow, and of the diagrams: what a bubble hides.
QStringList hidden(const app::window::MainWindow& window, const QRect& bubble)
{
    const auto* ladder = drive::child<app::ladder::LadderView>(window, "ladder");
    QStringList all;
    const auto look = [&](const QRectF& rect, const QString& what) {
        const QRect seen = ladder->mapFromScene(rect).boundingRect() & ladder->viewport()->rect();
        if (seen.translated(ladder->viewport()->mapTo(&window, QPoint())).intersects(bubble)) all << what;
    };
    for (const auto* diagram : window.findChildren<app::diagram::StateDiagram*>())
        if (diagram->isVisible() && QRect(diagram->mapTo(&window, QPoint()), diagram->size()).intersects(bubble))
            all << "diagram";
    for (const auto& chip : ladder->sheet().chips) look(chip.rect, "chip");
    for (const auto& text : ladder->sheet().texts) look(text.rect, "call");
    for (const auto& bracket : ladder->sheet().brackets)
        look(bracket.labelRect, bracket.label.empty() ? QString() : bracket.label.front().text);
    return all;
}

}  // namespace

TEST_P(Hints, AHintHidesNoWordsOfTheLadderAndNoDiagram)
{
    for (const char* lesson : {"three-way-handshake", "syn-lost", "fast-retransmit", "stalled-peer"}) {
        for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1280, 800), QSize(1920, 1080)}) {
            QSettings().clear();
            const auto window = start(QString::fromLatin1(lesson));
            drive::resize(*window, size);
            for (int i = 0; i < 8; ++i) {
                const QRect bubble = hint(*window) && i > 0 ? hint(*window)->geometry() : QRect();
                EXPECT_EQ(hidden(*window, bubble), QStringList())
                    << lesson << ' ' << size.width() << 'x' << size.height() << ' ' << i;
                press(*window, Qt::Key_Right);
            }
        }
    }
}

TEST_P(Hints, AHintKeepsOutOfTheWayOfAChainAndOfAQuestion)
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

TEST_P(Hints, AHintKeepsOutOfTheWayOfTheTour)
{
    const auto window = start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_TRUE(hint(*window));
    window->actions().named("tour")->trigger();
    EXPECT_FALSE(hint(*window));
    press(*window, Qt::Key_Return);
    EXPECT_FALSE(hint(*window)) << "on the next page";
    press(*window, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hint(*window) != nullptr; }, 5000)) << "the tour has ended";
}

TEST_P(Hints, TheEndOfALessonHasNoHint)
{
    const auto window = start();
    window->simulation().toEnd();
    drive::resize(*window, window->size());
    ASSERT_TRUE(drive::child<QWidget>(*window, "lessonEnd")->isVisible());
    EXPECT_FALSE(hint(*window));
}

TEST_P(Hints, AProblemToTryFirstHasNoHint)
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

TEST_P(Hints, AHintCoversNeitherTheFirstStepsNorTheWordsOfAnEditor)
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

TEST_P(Hints, HintsNeverComeBackInTheNextRun)
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

TEST_P(Hints, OneClickPutsAllHintsAway)
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
