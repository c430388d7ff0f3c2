// Design 5.1 and 7, item 7: the keys of clickers act with the focus in any widget.

#include "diagram/metrics.h"
#include "diagram/state_diagram.h"
#include "files/library.h"
#include "ladder/ladder_view.h"
#include "presenting/countdown.h"
#include "presenting/presenting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "presenting/presentation_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class Raised : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        times += event->type() == QEvent::ZOrderChange;
        return false;
    }
    int times = 0;
};

std::unique_ptr<app::window::MainWindow> presenting()
{
    auto window = drive::window("stalled-peer", {1920, 1080});
    window->feature<app::presenting::Presenting>().setOn(true);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    return window;
}

}  // namespace

TEST(Presenting, LeavesTheFurnitureAwayAndBringsItBack)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->simulation().seek(4);
    const QImage before = drive::picture(*window);
    window->feature<app::presenting::Presenting>().setOn(true);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_TRUE(drive::child<QWidget>(*window, "caption")->isVisible());
    EXPECT_TRUE(drive::child<QLabel>(*window, "captionTitle")->text().startsWith("4"));
    window->feature<app::presenting::Presenting>().setOn(false);
    drive::resize(*window, {1920, 1080});
    EXPECT_TRUE(window->menuBar()->isVisible());
    drive::expectSame(drive::picture(*window), before, "as before");
}

// In a browser the notes fill a tab of their own, and each step of the lecture opens its record anew. The offscreen
// platform gives a window that is not shown no focus; being raised is what tells here that it was asked to.
TEST(Presenting, NotesThatStandAloneKeepTheFocus)
{
    app::window::MainWindow window({QStringLiteral("en"), QStringLiteral("light"), false});
    window.feature<app::presenting::Presenting>().fillWithNotes();
    QCoreApplication::processEvents();
    Raised raised;
    window.installEventFilter(&raised);
    emit window.findChild<app::workbench::Workbench*>()->scenarioWanted(*app::files::builtIn("stalled-peer"), 2);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.simulation().moment().step, 2U);
    EXPECT_EQ(raised.times, 0);
    ASSERT_TRUE(QApplication::activeWindow());
    EXPECT_EQ(QApplication::activeWindow()->objectName(), "notes");
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

TEST(Presenting, TheKeysOfClickersActInEveryWidgetThatCanHaveTheFocus)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    const auto all = window->findChildren<QWidget*>();
    int widgets = 0;
    for (QWidget* focus : all) {
        if (focus->focusPolicy() == Qt::NoFocus || focus->isWindow()) continue;
        SCOPED_TRACE(focus->metaObject()->className() + std::string(" ") + focus->objectName().toStdString());
        window->feature<app::presenting::Presenting>().setOn(true);
        auto* presenter = drive::child<app::presenting::PresentationView>(*window, "presenter");
        const std::size_t step = window->simulation().moment().step;
        focus->setFocus();
        QTest::keyClick(focus, step == 0 ? Qt::Key_PageDown : Qt::Key_PageUp);
        ASSERT_EQ(window->simulation().moment().step, 1 - step);
        QTest::keyClick(focus, Qt::Key_Period);
        ASSERT_TRUE(presenter->black());
        QTest::keyClick(focus, Qt::Key_Period);
        ASSERT_FALSE(presenter->black());
        if (++widgets % 8) continue;  // leaving lays everything out anew
        QTest::keyClick(focus, widgets % 16 ? Qt::Key_F5 : Qt::Key_Escape);
        ASSERT_FALSE(window->feature<app::presenting::Presenting>().on());
    }
    EXPECT_GT(widgets, 30);
}

TEST(Presenting, EscAndF5BothLeaveAsTheR800SendsThemInTurn)
{
    const auto window = presenting();
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->feature<app::presenting::Presenting>().on());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_FALSE(window->feature<app::presenting::Presenting>().on());
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

TEST(Presenting, EscBringsThePictureBackFirst)
{
    const auto window = presenting();
    QTest::keyClick(window.get(), Qt::Key_B);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(drive::child<app::presenting::PresentationView>(*window, "presenter")->black());
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(window->feature<app::presenting::Presenting>().on());
}

TEST(Presenting, EscClosesTheKeyCardFirst)
{
    const auto window = presenting();
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_TRUE(drive::child<QWidget>(*window, "keyCard"));
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(drive::child<QWidget>(*window, "keyCard"));
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
}

TEST(Presenting, F5FillsTheScreenAndTheWindowIsAsBeforeAfterwards)
{
    const auto window = drive::window();
    const QRect before = window->geometry();
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_TRUE(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_FALSE(window->isFullScreen());
    QCoreApplication::processEvents();
    EXPECT_EQ(window->geometry(), before);
    window->showMaximized();
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_TRUE(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_TRUE(window->isMaximized());
    EXPECT_FALSE(window->isFullScreen());
}

TEST(Presenting, F5BeginsAtTheBeginningAndShiftF5Here)
{
    const auto window = drive::window();
    window->simulation().seek(4);
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    EXPECT_EQ(window->simulation().moment().step, 4u);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
    EXPECT_EQ(window->simulation().moment().step, 0u);
}

TEST(Presenting, TheSpotlightGoesRoundByTabAndByS)
{
    using app::theme::Spotlight;
    const auto window = presenting();
    window->simulation().seek(4);
    const auto* presenter = drive::child<app::presenting::PresentationView>(*window, "presenter");
    const auto* veil = drive::child<QWidget>(*window, "veil");
    const QImage plain = drive::picture(*window);
    std::vector<QImage> pictures{plain};
    QSet<QString> told;
    for (const Spotlight wanted : {Spotlight::Client, Spotlight::Server, Spotlight::Segment, Spotlight::Timer}) {
        QTest::keyClick(window.get(), wanted == Spotlight::Server ? Qt::Key_S : Qt::Key_Tab);
        EXPECT_EQ(presenter->spotlight(), wanted);
        told << veil->accessibleName();
        pictures.push_back(drive::picture(*window));
        for (std::size_t i = 0; i + 1 < pictures.size(); ++i) EXPECT_NE(pictures[i], pictures.back());
    }
    QTest::keyClick(window.get(), Qt::Key_Tab);
    drive::expectSame(drive::picture(*window), plain, "all bright again");
    told << veil->accessibleName();
    EXPECT_EQ(told.size(), 5) << "a screen reader hears each";
}

TEST(Presenting, TheSpotlightLeavesOutWhatIsNotThere)
{
    using app::theme::Spotlight;
    const auto window = presenting();
    window->simulation().restart();
    const auto* presenter = drive::child<app::presenting::PresentationView>(*window, "presenter");
    for (const Spotlight wanted : {Spotlight::Client, Spotlight::Server, Spotlight::Off}) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        EXPECT_EQ(presenter->spotlight(), wanted);
    }
}

TEST(Presenting, UndoIsThereForACallMadeBefore)
{
    const auto window = drive::window("client-closes-first");
    window->simulation().seek(2);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window->simulation().plan().isLesson());
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
}

TEST(Presenting, TheNotesSayWhyWhatIsNextAndTheAnswerAndTheirKeysWalk)
{
    const auto window = presenting();
    window->simulation().seek(4);
    QTest::keyClick(window.get(), Qt::Key_F10);
    auto* notes = drive::child<QWidget>(*window, "notes");
    ASSERT_TRUE(notes && notes->isVisible());
    const auto text = [&](const char* name) { return notes->findChild<QLabel*>(name)->text(); };
    EXPECT_EQ(text("notesTitle").remove(QChar(0x2060)), "ACK arrives → FIN_WAIT_2");
    EXPECT_TRUE(text("notesNext").startsWith("5 "));
    EXPECT_TRUE(text("notesAnswers").contains("✓"));
    QTest::keyClick(notes, Qt::Key_PageDown);
    EXPECT_EQ(window->simulation().moment().step, 5u);
    EXPECT_TRUE(text("notesNext").startsWith("6 "));
    QTest::keyClick(notes, Qt::Key_F10);
    EXPECT_FALSE(notes->isVisible());
    EXPECT_TRUE(window->feature<app::presenting::Presenting>().on());
}

TEST(Presenting, AShowOfHandsCountsDownAndAnswersNothing)
{
    const auto window = drive::window("stalled-peer");
    auto& presenting = window->feature<app::presenting::Presenting>();
    presenting.setOn(true);
    QTest::keyClick(window.get(), Qt::Key_K);
    auto* countdown = drive::child<app::presenting::Countdown>(*window, "countdown");
    ASSERT_TRUE(countdown->isVisible());
    EXPECT_EQ(countdown->left(), app::presenting::Countdown::kSeconds);
    for (int i = 0; i < app::presenting::Countdown::kSeconds; ++i) countdown->tick();
    EXPECT_EQ(countdown->left(), 0);
    EXPECT_TRUE(countdown->isVisible());
    EXPECT_EQ(window->simulation().moment().step, 0u);
    countdown->tick();
    countdown->tick();
    EXPECT_FALSE(countdown->isVisible());
    QTest::keyClick(window.get(), Qt::Key_K);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(countdown->isVisible());
    EXPECT_TRUE(presenting.on()) << "Esc in stages";
}
