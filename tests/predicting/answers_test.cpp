// The ways to answer: on a diagram, by letters, by dragging, in a hall; and not to answer.

#include "predicting/asking.h"

#include "presenting/presenting.h"
#include "window/documents.h"

#include "diagram/state_diagram.h"
#include "workbench/order_list.h"
#include "workbench/predict_panel.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using asking::askAboutOrder;
using asking::askAboutState;
using asking::diagramOf;
using asking::panelOf;

TEST(Predict, AStateIsAnsweredByAClickOnItsDiagramWhichSaysSo)
{
    const auto window = asking::window("client-closes-first");
    ASSERT_TRUE(askAboutState(*window));
    app::diagram::StateDiagram* diagram = diagramOf(*window, "clientPanel");
    EXPECT_TRUE(diagram->findChild<QLabel*>("prompt")->isVisible());
    EXPECT_FALSE(diagramOf(*window, "serverPanel")->findChild<QLabel*>("prompt")->isVisible());
    emit diagram->stateClicked(tcp::State::Closing);
    EXPECT_TRUE(panelOf(*window)->hasChoice());
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    EXPECT_EQ(drive::child<QLabel>(*window, "said")->accessibleName().toStdString(), "×  You predicted: CLOSING");
    EXPECT_FALSE(drive::child<QLabel>(*window, "explanation")->accessibleName().isEmpty());
    EXPECT_FALSE(diagram->findChild<QLabel*>("prompt")->isVisible());
}

TEST(Predict, AnOrderIsMadeWithShiftAndTheArrowsAndTheTrueOneIsTold)
{
    const auto window = asking::window("three-way-handshake");
    const app::lab::Question question = askAboutOrder(*window);
    auto* list = drive::child<app::workbench::OrderList>(*window, "order");
    auto* lock = drive::child<QPushButton>(*window, "lockAnswer");
    const std::size_t step = window->simulation().moment().step;
    ASSERT_TRUE(list->isVisible());
    EXPECT_FALSE(drive::child<QPushButton>(*window, "option0")->isVisible());
    EXPECT_EQ(list->order(), question.items);
    EXPECT_FALSE(lock->isEnabled()) << "nothing has been answered";
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    EXPECT_EQ(window->simulation().moment().step, step);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Left, Qt::ShiftModifier);
    const QStringList& was = question.items;
    const QStringList said{was[0], was[2], was[1]};
    EXPECT_EQ(list->order(), said);
    const auto* cell = list->item(1);
    EXPECT_TRUE(cell->data(Qt::AccessibleTextRole).toString().endsWith("place 2 of 3"));
    ASSERT_TRUE(lock->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(window->simulation().moment().step, step + 1);
    const QString right = question.options[question.right].text;
    const QString told = drive::child<QLabel>(*window, "said")->accessibleName();
    EXPECT_TRUE(told.contains(app::lab::sequence(said))) << told.toStdString();
    EXPECT_EQ(told.startsWith("×"), app::lab::sequence(said) != right);
    EXPECT_TRUE(drive::child<QWidget>(*window, "verdict")->isVisible());
}

TEST(Predict, AnOrderIsMadeByItsLettersByTheButtonsAndByDragging)
{
    const auto window = asking::window("three-way-handshake");
    const app::lab::Question question = askAboutOrder(*window);
    auto* list = drive::child<app::workbench::OrderList>(*window, "order");
    const QStringList& was = question.items;
    for (const auto key : {Qt::Key_C, Qt::Key_A, Qt::Key_B}) QTest::keyClick(panelOf(*window), key);
    EXPECT_EQ(list->order(), (QStringList{was[2], was[0], was[1]}));
    list->setCurrentRow(0);
    drive::child<QPushButton>(*window, "orderLater")->click();
    EXPECT_EQ(list->order(), (QStringList{was[0], was[2], was[1]}));
    drive::child<QPushButton>(*window, "orderEarlier")->click();
    const auto middle = [&](int row) { return list->visualItemRect(list->item(row)).center(); };
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, middle(0));
    const QPoint end(list->visualItemRect(list->item(2)).right() - 3, middle(2).y());
    QMouseEvent drag(QEvent::MouseMove, end, list->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(list->viewport(), &drag);
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, end);
    EXPECT_EQ(list->order(), (QStringList{was[0], was[1], was[2]}));
    QTest::keyClick(list, Qt::Key_0);
    EXPECT_TRUE(drive::child<QPushButton>(*window, "notSure")->isChecked());
    QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_FALSE(drive::child<QPushButton>(*window, "notSure")->isChecked()) << "who orders has an answer";
}

TEST(Predict, TheHallAnswersByAClickOnTheMap)
{
    const auto window = asking::window("client-closes-first");
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_Q);  // a lecture begins without questions
    ASSERT_TRUE(askAboutState(*window));
    auto* presenter = drive::child<QWidget>(*window, "presenter");
    auto* hall = presenter->findChild<app::workbench::PredictPanel*>();
    auto* map = presenter->findChild<app::diagram::StateDiagram*>();
    ASSERT_TRUE(hall->isVisible());
    EXPECT_TRUE(map->findChild<QLabel*>("prompt")->isVisible());
    emit map->stateClicked(tcp::State::Closing);
    EXPECT_TRUE(hall->hasChoice());
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_TRUE(presenter->findChild<QLabel*>("captionLine")->accessibleName().contains("You predicted: CLOSING"));
    EXPECT_FALSE(map->findChild<QLabel*>("prompt")->isVisible());
    window->feature<app::presenting::Presenting>().setOn(false);
}

TEST(Predict, TheHallMakesAnOrderByNumbers)
{
    const auto window = asking::window("three-way-handshake");
    const app::lab::Question question = askAboutOrder(*window);
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_Q);  // a lecture begins without questions
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    auto* hall = drive::child<QWidget>(*window, "presenter")->findChild<app::workbench::PredictPanel*>();
    ASSERT_TRUE(hall && hall->isVisible());
    for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) QTest::keyClick(window.get(), key);
    const QStringList& was = question.items;
    EXPECT_EQ(hall->findChild<app::workbench::OrderList*>("order")->order(), (QStringList{was[1], was[2], was[0]}));
    const std::size_t step = window->simulation().moment().step;
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    EXPECT_EQ(window->simulation().moment().step, step + 1);
    window->feature<app::presenting::Presenting>().setOn(false);
}

TEST(Predict, AClickOnTheOtherDiagramAnswersNothing)
{
    const auto window = asking::window("client-closes-first");
    ASSERT_TRUE(askAboutState(*window));
    emit diagramOf(*window, "serverPanel")->stateClicked(tcp::State::Closing);
    EXPECT_FALSE(panelOf(*window)->hasChoice());
}

TEST(Predict, NotSureYetIsAnAnswer)
{
    const auto window = asking::window("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_Question, Qt::ShiftModifier);
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    EXPECT_EQ(window->simulation().moment().step, 1u);
    EXPECT_TRUE(drive::child<QLabel>(*window, "said")->accessibleName().contains("not sure yet"));
    EXPECT_EQ(drive::child<QWidget>(*window, "keyCard"), nullptr);
}

TEST(Predict, ShowMeIsNoAnswer)
{
    const auto window = asking::window("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_Escape);
    EXPECT_EQ(window->simulation().moment().step, 1u);
    EXPECT_FALSE(drive::child<QWidget>(*window, "verdict")->isVisible());
}
