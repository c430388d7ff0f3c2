// Design 4.1 and 7, item 8: the answer is locked before any view shows the coming state.

#include "presenting/presenting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "diagram/state_diagram.h"
#include "files/library.h"
#include "files/local_text.h"
#include "workbench/order_list.h"
#include "workbench/predict_panel.h"
#include "predicting/score_card.h"
#include "predicting/scores.h"

#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

namespace {

std::unique_ptr<app::window::MainWindow> predicting(const QString& lesson)
{
    auto window = drive::window(lesson);
    window->actions().named("predict")->setChecked(true);
    return window;
}

app::workbench::PredictPanel* panelOf(const app::window::MainWindow& window)
{
    return drive::child<app::workbench::PredictPanel>(window, "predict");
}

/// All that assistive technology is told, widget by widget, without the question itself.
void tell(QAccessibleInterface* object, QStringList& told)
{
    if (!object || !object->isValid() || object->state().invisible) return;
    const QObject* of = object->object();
    if (of && (of->objectName() == u"predict" || of->objectName() == u"prompt")) return;
    for (const QAccessible::Text what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
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

app::diagram::StateDiagram* diagramOf(const app::window::MainWindow& window, const char* panel)
{
    return window.findChild<QWidget*>(QLatin1String(panel))->findChild<app::diagram::StateDiagram*>();
}

/// Steps on until a question about a state is asked.
bool askAboutState(app::window::MainWindow& window)
{
    for (std::size_t step = 0; step < window.simulation().stepCount(); ++step) {
        window.simulation().seek(step);
        const auto question = app::lab::questionAbout(window.simulation().moment(), window.simulation().moment().stepEnds[step]);
        if (!question || question->format != app::lab::Format::State || question->host != tcp::HostId::Client) continue;
        window.actions().step->trigger();
        return true;
    }
    return false;
}

/// Steps on, in whatever lesson, where something is to be put in order.
app::lab::Question askAboutOrder(app::window::MainWindow& window)
{
    const auto question = drive::seekQuestion(window, [](const auto& one) { return !one.items.isEmpty(); });
    window.actions().step->trigger();
    return question;
}

#ifdef SANITIZED
constexpr std::size_t kListenEvery = 3;  // ten times as slow there
#else
constexpr std::size_t kListenEvery = 1;
#endif

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
    EXPECT_TRUE(drive::child<QWidget>(*window, "verdict")->isVisible());
    window->actions().back->trigger();
    EXPECT_FALSE(drive::child<QWidget>(*window, "verdict")->isVisible());
}

/// Issue 5, must show 3: by keyboard through every lesson; before the answer is locked nothing is told that was not
/// told before, and nothing of the step's own words. Every step is listened to, one of each lesson is looked at too.
TEST(Predict, NothingGivesTheAnswerAwayInAnyLesson)
{
    const auto window = predicting("stalled-peer");
    drive::resize(*window, {900, 620});
    std::size_t number = 0;
    for (const QString& id : app::files::builtInIds()) {
        SCOPED_TRACE(id.toStdString());
        window->documents().open(id);
        window->simulation().finish();
        const std::size_t listened = number % kListenEvery;
        const std::size_t pictured = number++ % window->simulation().stepCount();
        while (window->simulation().canStepForward()) {
            const app::lab::Moment& moment = window->simulation().moment();
            const std::size_t step = moment.step;
            const tcp::ScenarioStep& coming = moment.scenario->steps[step];
            const bool listens = step % kListenEvery == listened || step == pictured;
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
                    EXPECT_FALSE(!say.isEmpty() && text.contains(say)) << "step " << step + 1 << ": " << say.toStdString();
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
    const auto window = predicting("stalled-peer");
    for (std::size_t step = 0; step < window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        window->actions().step->trigger();
        const QStringList told = toldBy(*window);
        const QString title = app::files::localText(window->simulation().moment().scenario->steps[step].title, "en");
        for (const QString& text : told) EXPECT_FALSE(text.contains(title)) << title.toStdString();
    }
}

TEST(Predict, AStateIsAnsweredByAClickOnItsDiagramWhichSaysSo)
{
    const auto window = predicting("client-closes-first");
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
    const auto window = predicting("three-way-handshake");
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
    const auto window = predicting("three-way-handshake");
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
    const auto window = predicting("client-closes-first");
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
    const auto window = predicting("three-way-handshake");
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
    const auto window = predicting("client-closes-first");
    ASSERT_TRUE(askAboutState(*window));
    emit diagramOf(*window, "serverPanel")->stateClicked(tcp::State::Closing);
    EXPECT_FALSE(panelOf(*window)->hasChoice());
}

TEST(Predict, NotSureYetIsAnAnswer)
{
    const auto window = predicting("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_Question, Qt::ShiftModifier);
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    EXPECT_EQ(window->simulation().moment().step, 1u);
    EXPECT_TRUE(drive::child<QLabel>(*window, "said")->accessibleName().contains("not sure yet"));
    EXPECT_EQ(drive::child<QWidget>(*window, "keyCard"), nullptr);
}

TEST(Predict, ShowMeIsNoAnswer)
{
    const auto window = predicting("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_Escape);
    EXPECT_EQ(window->simulation().moment().step, 1u);
    EXPECT_FALSE(drive::child<QWidget>(*window, "verdict")->isVisible());
}

TEST(Predict, TurnedOffTheStepsGoOnAsBefore)
{
    const auto window = predicting("stalled-peer");
    window->actions().step->trigger();
    EXPECT_TRUE(panelOf(*window)->isVisible());
    window->actions().named("predict")->setChecked(false);
    EXPECT_FALSE(panelOf(*window)->isVisible());
    window->actions().step->trigger();
    EXPECT_EQ(window->simulation().moment().step, 1u);
}

TEST(Predict, AsksTheClassAsWellAndTheNextStepShowsTheAnswer)
{
    const auto window = predicting("client-closes-first");
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
    const auto window = predicting("stalled-peer");
    window->actions().step->trigger();
    QTest::keyClick(panelOf(*window), Qt::Key_A);
    QTest::keyClick(panelOf(*window), Qt::Key_Return);
    window->simulation().toEnd();
    EXPECT_TRUE(QSettings().allKeys().isEmpty());
}

TEST_F(Predicting, TheScoreCardShowsSavesAndForgets)
{
    const auto window = predicting("stalled-peer");
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
