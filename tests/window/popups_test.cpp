// Whatever opens over the window, beside it or in it: closed by each way there is, it leaves the step keys to the
// window.

#include "window/documents.h"
#include "window/step_keys.h"
#include "workbench/message_bar.h"
#include "workbench/study_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <vector>

namespace {

struct Cover {
    const char* name;    ///< of the case
    const char* action;  ///< that opens it
    const char* widget;  ///< its object name; empty: the dialog that is active then
};

constexpr Cover kCovers[] = {
    {"key card", "keys", "keyCard"},
    {"tour", "tour", "tour"},
    {"legend", "legend", "legendCard"},
    {"scores", "scores", "scoreCard"},
    {"about", "about", "about"},
    {"what is what", "help", "document"},
    {"reference", "reference", "document"},
    {"guide", "guide", "document"},
    {"search", "search", "scenarioSearch"},
    {"settings", "settings", "settings"},
    {"open a file", "open", ""},
    {"save a file", "save", ""},
    {"share", "share", ""},
    {"picture", "picture", ""},
    {"ladder", "exportLadder", ""},
    {"handout", "handout", ""},
    {"handout with answers", "handoutAnswers", ""},
    {"print", "print", ""},
    {"open a capture", "openCapture", ""},
    {"lab card", "labCard", "document"},
    {"for instructors", "instructors", "document"},
};

QWidget* opened(const Cover& cover)
{
    if (*cover.widget) return hands::seen(cover.widget);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && qobject_cast<QDialog*>(top)) return top;
    return nullptr;
}

class Popups : public given::StepKeys {
protected:
    void open(const char* action)
    {
        window_->actions().named(action)->trigger();
        hands::settle(*window_);
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Popups, testing::Values("en", "ko"));

}  // namespace

TEST_P(Popups, EscapeClosesEachAndTheStepKeysAct)
{
    for (const Cover& cover : kCovers) {
        SCOPED_TRACE(cover.name);
        again();
        open(cover.action);
        QWidget* widget = opened(cover);
        if (!widget) {
            ADD_FAILURE() << "it has not opened";
            continue;
        }
        hands::press(*window_, Qt::Key_Escape);
        EXPECT_FALSE(opened(cover)) << "it is still there";
        expectSteps("Esc");
    }
}

TEST_P(Popups, ClosedAsAWindowIsClosedTheStepKeysAct)
{
    for (const Cover& cover : kCovers) {
        SCOPED_TRACE(cover.name);
        again();
        open(cover.action);
        QWidget* widget = opened(cover);
        if (!widget) continue;
        QWidget* popup = QApplication::activePopupWidget();
        (popup ? popup : widget)->close();
        hands::settle(*window_);
        expectSteps("closed");
    }
}

/// On a large screen lessons and settings stand beside the lesson, and so does what F2 to F7 show: nothing closes.
TEST_P(Popups, EscapeInAFieldOrAListBesideTheLessonGivesTheKeysBack)
{
    window_->resize(1920, 1080);
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>())
        if (dock->isHidden()) dock->toggleViewAction()->trigger();
    hands::settle(*window_);
    int tried = 0;
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>()) {
        dock->raise();
        hands::settle(*window_);
        for (QWidget* widget : dock->findChildren<QWidget*>()) {
            const bool input = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                               qobject_cast<QAbstractItemView*>(widget);
            if (!input || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
            SCOPED_TRACE(dock->objectName().toStdString() + ", " + widget->objectName().toStdString() + ", " +
                         widget->metaObject()->className());
            again();
            widget->setFocus();
            ++tried;
            hands::press(*window_, Qt::Key_Escape);
            expectSteps("Esc");
        }
    }
    EXPECT_GT(tried, 8);
}

/// What is told of this moment only is gone with the next.
TEST_P(Popups, ANoteAboutTheMomentGoesWithTheNextStep)
{
    again();
    hands::press(*window_, Qt::Key_W);
    EXPECT_FALSE(window_->message().isEmpty());
    expectSteps("note");
    EXPECT_TRUE(window_->message().isEmpty());
}

TEST_P(Popups, CardsThatAnyKeyOrClickCloses)
{
    for (const Cover& cover : {kCovers[0], kCovers[2]}) {
        SCOPED_TRACE(cover.name);
        again();
        open(cover.action);
        hands::press(*window_, Qt::Key_Space);
        EXPECT_FALSE(opened(cover));
        EXPECT_EQ(window_->simulation().moment().index, 0u) << "that key closed the card, nothing else";
        expectSteps("Space");
        open(cover.action);
        hands::click(opened(cover));
        hands::settle(*window_);
        EXPECT_FALSE(opened(cover));
        expectSteps("click");
    }
}

TEST_P(Popups, AQuestionHoweverItIsAnswered)
{
    for (const Qt::Key way : {Qt::Key_Escape, Qt::Key_Return}) {
        again();
        QAction* predict = window_->actions().named("predict");
        predict->setChecked(true);
        hands::press(*window_, Qt::Key_Right);
        ASSERT_TRUE(hands::seen("predict"));
        if (way == Qt::Key_Return) hands::press(*window_, Qt::Key_A);
        hands::press(*window_, way);
        EXPECT_EQ(window_->simulation().moment().step, 1u);
        if (hands::seen("predict")) hands::press(*window_, Qt::Key_Escape);  // "because?" after a right answer
        EXPECT_EQ(window_->simulation().moment().step, 1u);
        expectSteps("the next question");
        hands::press(*window_, Qt::Key_Escape);
        predict->setChecked(false);
        hands::settle(*window_);
        expectSteps("after Predict");
    }
}

TEST_P(Popups, DocksOpenedAndClosed)
{
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>()) {
        if (dock->objectName() == "sideDock") continue;
        SCOPED_TRACE(dock->objectName().toStdString());
        again();
        dock->toggleViewAction()->trigger();
        hands::settle(*window_);
        expectSteps("opened");
        dock->close();
        hands::settle(*window_);
        expectSteps("closed");
    }
}

TEST_P(Popups, ACardOfAState)
{
    emit window_->findChild<app::workbench::StudyView*>()->stateClicked(tcp::HostId::Client, tcp::State::TimeWait);
    hands::settle(*window_);
    ASSERT_TRUE(hands::seen("referenceCard"));
    hands::press(*window_, Qt::Key_Escape);
    EXPECT_FALSE(hands::seen("referenceCard"));
    expectSteps("Esc");
}

TEST_P(Popups, BarsAndTheirButtons)
{
    window_->actions().named("copyText")->trigger();
    hands::settle(*window_);
    auto* bar = drive::child<app::workbench::MessageBar>(*window_, "messages");
    ASSERT_TRUE(bar->isVisible());
    expectSteps("a note");
    again();
    for (QToolButton* button : bar->findChildren<QToolButton*>())
        if (button->isVisible()) hands::click(button);
    hands::settle(*window_);
    EXPECT_FALSE(bar->isVisible());
    expectSteps("its cross");
    for (const char* button : {"quizOnThis", "relatedComparison", "nextLesson"}) {
        window_->simulation().toEnd();
        hands::settle(*window_);
        hands::click(hands::seen(button));
        hands::settle(*window_);
        if (QWidget* close = hands::seen("closeCompare")) hands::click(close);
        window_->actions().named("predict")->setChecked(false);
        again();
        expectSteps(button);
    }
}

TEST_P(Popups, TheLectureAndTheNotes)
{
    open("present");
    EXPECT_TRUE(hands::stepKeyActs(*window_));
    hands::press(*window_, Qt::Key_Question);
    ASSERT_TRUE(hands::seen("keyCard"));
    for (const char* gone : {"keyCard", "presenter"}) {
        hands::press(*window_, Qt::Key_Escape);
        EXPECT_FALSE(hands::seen(gone));
    }
    again();
    expectSteps("the lecture");
    open("notes");
    ASSERT_TRUE(hands::seen("notes"));
    hands::seen("notes")->close();
    hands::settle(*window_);
    again();
    expectSteps("the notes");
}

TEST_P(Popups, AClickIntoWhatIsOnlyReadTakesNoStepKey)
{
    for (const char* name : {"toolText", "speed", "narration", "momentSlider", "stepStrip"}) {
        SCOPED_TRACE(name);
        again();
        QWidget* widget = hands::seen(name);
        ASSERT_TRUE(widget);
        hands::click(widget);
        hands::settle(*window_);
        again();
        expectSteps("→");
        hands::press(*window_, Qt::Key_End);
        EXPECT_EQ(window_->simulation().moment().step, window_->simulation().stepCount()) << "End";
    }
}
