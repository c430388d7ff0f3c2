// Design 4.1 and 7, item 8: the answer is locked before any view shows the coming state.

#include "predicting/asking.h"

#include "presenting/presenting.h"
#include "support/sanitizers.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "files/library.h"
#include "files/local_text.h"
#include "workbench/predict_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using asking::panelOf;

namespace {

/// All that assistive technology is told, widget by widget, without the question itself.
void tell(QAccessibleInterface* object, QStringList& told)
{
    if (!object || !object->isValid() || object->state().invisible) return;
    const QObject* of = object->object();
    if (of && (of->objectName() == u"predict" || of->objectName() == u"prompt")) return;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        const QString text = object->text(what);
        if (!text.isEmpty()) told << text;
    }
    for (int i = 0; i < object->childCount(); ++i) tell(object->child(i), told);
}

QStringList toldBy(app::window::MainWindow& window)
{
    QStringList told{window.windowTitle()};
    tell(QAccessible::queryAccessibleInterface(&window), told);
    return told;
}

/// Where the question is, and the line on the diagram that belongs to it.
std::vector<QRect> partsOfQuestion(const app::window::MainWindow& window)
{
    std::vector<QRect> parts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool part = widget->objectName() == u"predict" || widget->objectName() == u"prompt";
        if (part && widget->isVisible()) parts.emplace_back(widget->mapTo(&window, QPoint()), widget->size());
    }
    return parts;
}

/// Nothing but the question itself looks different.
void expectSameAround(const app::window::MainWindow& window, const QImage& before, const QImage& asking)
{
    const std::vector<QRect> parts = partsOfQuestion(window);
    for (int y = 0; y < asking.height(); y += 2) {
        for (int x = 0; x < asking.width(); x += 2) {
            const auto within = [&](const QRect& part) { return part.contains(x, y); };
            if (asking.pixel(x, y) == before.pixel(x, y) || std::any_of(parts.begin(), parts.end(), within)) continue;
            ADD_FAILURE() << "something else changed at " << x << ", " << y;
            return;
        }
    }
}

std::size_t listenEvery() { return underSanitizers() ? 3 : 1; }

}  // namespace

TEST(Predict, AsksBeforeTheStepAndShowsItAfterTheAnswerIsLocked)
{
    const auto window = asking::window("stalled-peer");
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
    EXPECT_TRUE(drive::child<QWidget>(*window, "verdict")->isVisible());
    window->actions().back->trigger();
    EXPECT_FALSE(drive::child<QWidget>(*window, "verdict")->isVisible());
}

/// Issue 5, must show 3: by keyboard through every lesson; before the answer is locked nothing is told that was not
/// told before, and nothing of the step's own words. Every step is listened to, one of each lesson is looked at too.
TEST(Predict, NothingGivesTheAnswerAwayInAnyLesson)
{
    const auto window = asking::window("stalled-peer");
    drive::resize(*window, {900, 620});
    std::size_t number = 0;
    for (const QString& id : app::files::builtInIds()) {
        SCOPED_TRACE(id.toStdString());
        window->documents().open(id);
        window->simulation().finish();
        const std::size_t listened = number % listenEvery();
        const std::size_t pictured = number++ % window->simulation().stepCount();
        while (window->simulation().canStepForward()) {
            const app::lab::Moment& moment = window->simulation().moment();
            const std::size_t step = moment.step;
            const tcp::ScenarioStep& coming = moment.scenario->steps[step];
            const bool listens = step % listenEvery() == listened || step == pictured;
            QCoreApplication::processEvents();  // a panel that has just gone gives its room to the ladder
            const QStringList before = listens ? toldBy(*window) : QStringList();
            const QImage picture = step == pictured ? drive::picture(*window) : QImage();
            QTest::keyClick(window.get(), Qt::Key_PageDown);
            if (panelOf(*window)->isVisible()) {
                ASSERT_EQ(window->simulation().moment().step, step);
                QStringList told = listens ? toldBy(*window) : QStringList();
                if (step == pictured) expectSameAround(*window, picture, drive::picture(*window));
                const QString say = app::files::localText(coming.say, "en");
                for (const QString& text : told) {
                    EXPECT_FALSE(!say.isEmpty() && text.contains(say))
                        << "step " << step + 1 << ": " << say.toStdString();
                }
                for (const QString& text : before) told.removeAll(text);
                EXPECT_TRUE(told.isEmpty()) << "step " << step + 1 << ": " << told.join(" | ").toStdString();
                QTest::keyClick(panelOf(*window), step % 3 == 2 ? Qt::Key_0 : Qt::Key_B);
                QTest::keyClick(panelOf(*window), Qt::Key_Return);
                if (panelOf(*window)->isVisible()) QTest::keyClick(panelOf(*window), Qt::Key_Escape);  // "because?"
            }
            ASSERT_EQ(window->simulation().moment().step, step + 1);
        }
    }
}

TEST(Predict, NoTitleOfAComingStepIsShown)
{
    const auto window = asking::window("stalled-peer");
    for (std::size_t step = 0; step < window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        window->actions().step->trigger();
        const QStringList told = toldBy(*window);
        const QString title = app::files::localText(window->simulation().moment().scenario->steps[step].title, "en");
        for (const QString& text : told) EXPECT_FALSE(text.contains(title)) << title.toStdString();
    }
}

TEST(Predict, TurnedOffTheStepsGoOnAsBefore)
{
    const auto window = asking::window("stalled-peer");
    window->actions().step->trigger();
    EXPECT_TRUE(panelOf(*window)->isVisible());
    window->actions().named("predict")->setChecked(false);
    EXPECT_FALSE(panelOf(*window)->isVisible());
    window->actions().step->trigger();
    EXPECT_EQ(window->simulation().moment().step, 1u);
}

TEST(Predict, AsksTheClassAsWellAndTheNextStepShowsTheAnswer)
{
    const auto window = asking::window("client-closes-first");
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_Q);  // a lecture begins without questions
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    auto* presenter = drive::child<QWidget>(*window, "presenter");
    auto* question = presenter->findChild<app::workbench::PredictPanel*>();
    EXPECT_TRUE(question->isVisible());
    EXPECT_EQ(window->simulation().moment().step, 0u);
    QTest::keyClick(window.get(), Qt::Key_2);
    EXPECT_TRUE(question->hasChoice());
    QTest::keyClick(window.get(), Qt::Key_A);
    EXPECT_TRUE(question->isVisible()) << "A is an answer, as in the study view";
    QTest::keyClick(window.get(), Qt::Key_2);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_FALSE(question->isVisible());
    EXPECT_EQ(window->simulation().moment().step, 1u);
    EXPECT_TRUE(presenter->findChild<QLabel*>("captionLine")->accessibleName().contains("ESTABLISHED"));
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(window->simulation().moment().step, 2u);
    QTest::keyClick(window.get(), Qt::Key_Q);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(window->simulation().moment().step, 3u);
    window->feature<app::presenting::Presenting>().setOn(false);
}
