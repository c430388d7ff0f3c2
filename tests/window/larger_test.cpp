// Every window at three steps larger type on the smallest screen: it fits, and no word of it is cut.

#include "capturing/capture_window.h"
#include "capturing/capturing.h"
#include "capturing/sockets_window.h"
#include "crowds/crowd_window.h"
#include "crowds/crowds.h"
#include "panels/state_chip.h"
#include "reviewing/inventory_window.h"
#include "reviewing/review_window.h"
#include "reviewing/reviewing.h"
#include "reviewing/standing_window.h"
#include "support/hands.h"
#include "watching/live_window.h"
#include "watching/watching.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "capture/pcap_file.h"
#include "files/library.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

using app::window::MainWindow;

constexpr QSize kScreen{1024, 768};
constexpr double kThreeSteps = 1.331;

struct Opened {
    const char* name;
    QWidget* (*open)(MainWindow& window);
};
void PrintTo(const Opened& opened, std::ostream* out) { *out << opened.name; }

QWidget* act(MainWindow& window, const char* action)
{
    window.actions().named(action)->trigger();
    hands::settle(window);
    return &window;
}

QWidget* capture(MainWindow& window)
{
    const QString path = drive::write("larger.pcap", {});
    const auto file = app::files::builtIn("stalled-peer");
    EXPECT_EQ(
        tcp::writePcap(tcp::play(file->scenario, tcp::settingsOf(file->scenario, {}).settings), path.toStdString()),
        std::nullopt);
    auto& captures = window.feature<app::capturing::Capturing>();
    EXPECT_TRUE(captures.open(path, true));
    captures.window()->openConnection(1, true);
    return captures.window();
}

const Opened kOpened[] = {
    {"chain of causes", [](MainWindow& w) { return hands::press(w, Qt::Key_W), static_cast<QWidget*>(&w); }},
    {"question",
     [](MainWindow& w) -> QWidget* {
         w.actions().named("predict")->setChecked(true);
         w.actions().step->trigger();
         return &w;
     }},
    {"problem",
     [](MainWindow& w) -> QWidget* {
         QMenu* menu = w.actions().named("tryFirst")->menu();
         emit menu->aboutToShow();
         menu->actions().front()->trigger();
         hands::settle(w);
         return &w;
     }},
    {"measured", [](MainWindow& w) { return act(w, "asMeasured"); }},
    {"tour", [](MainWindow& w) { return act(w, "tour"), hands::seen("tour"); }},
    {"legend", [](MainWindow& w) { return act(w, "legend"), hands::seen("legendCard"); }},
    {"scores", [](MainWindow& w) { return act(w, "scores"), hands::seen("scoreCard"); }},
    {"capture", capture},
    {"sockets",
     [](MainWindow& w) -> QWidget* {
         return w.feature<app::capturing::Capturing>().showSockets("CLOSE-WAIT 1 0 10.0.0.2:8080 10.0.0.9:20000\n",
                                                                   true);
     }},
    {"crowds",
     [](MainWindow& w) -> QWidget* { return w.feature<app::crowds::Crowds>().show("close-wait-leak", true); }},
    {"live sockets", [](MainWindow& w) -> QWidget* { return w.feature<app::watching::Watching>().open(true); }},
    {"review", [](MainWindow& w) -> QWidget* { return w.feature<app::reviewing::Reviewing>().openReview({}, true); }},
    {"standing", [](MainWindow& w) -> QWidget* { return w.feature<app::reviewing::Reviewing>().openStanding(true); }},
    {"inventory", [](MainWindow& w) -> QWidget* { return w.feature<app::reviewing::Reviewing>().openInventory(true); }},
};

/// What a scroll area holds can be reached; what it needs beside itself is asked for.
void expectNothingCut(const QWidget& window, const std::string& name)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap()) continue;
        EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
            << name << ", " << label->objectName().toStdString() << ": " << label->text().toStdString();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (!button->isVisible() || button->text().isEmpty() ||
            (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            continue;
        if (button->objectName() == u"scenarioButton") continue;  // elides, with the whole title in its tip
        if (button->objectName().startsWith(u"skill ")) continue;    // wraps its words itself
        const QString shown = tool && tool->defaultAction() ? tool->defaultAction()->iconText() : button->text();
        EXPECT_GE(button->width() + 1, button->fontMetrics().boundingRect({}, Qt::TextShowMnemonic, shown).width())
            << name << ", " << button->objectName().toStdString() << ": " << shown.toStdString();
    }
}

using Case = std::tuple<Opened, const char*>;
class Larger : public testing::TestWithParam<Case> {};

TEST_P(Larger, FitsTheSmallestScreenAndCutsNoWord)
{
    const auto& [opened, language] = GetParam();
    const auto window = drive::window("stalled-peer", kScreen, language);
    window->appearance().setTextScale(kThreeSteps);
    window->simulation().seek(4);
    drive::resize(*window, kScreen);
    QWidget* looked = opened.open(*window);
    ASSERT_TRUE(looked);
    if (looked->isWindow() && looked != window.get() && looked->windowType() == Qt::Window) looked->resize(kScreen);
    hands::settle(*window);
    EXPECT_LE(looked->width(), kScreen.width());
    EXPECT_LE(looked->height(), kScreen.height());
    expectNothingCut(*looked, opened.name);
}

std::string nameOf(const testing::TestParamInfo<Case>& info)
{
    std::string name = std::string(std::get<0>(info.param).name) + '_' + std::get<1>(info.param);
    for (char& letter : name)
        if (letter == ' ') letter = '_';
    return name;
}

/// Of a question's answers; where things are to be put in order there are none.
void expectTheChosenInSight(const MainWindow& window)
{
    const auto* question = drive::child<QWidget>(window, "predict");
    for (const QPushButton* option : question->findChildren<QPushButton*>()) {
        if (!option->isChecked() || option->isHidden() || !option->objectName().startsWith(u"option")) continue;
        EXPECT_GE(option->visibleRegion().boundingRect().height() + 2, option->height())
            << option->text().toStdString();
    }
}

/// The first answers of a question are seen with it, the others are a turn of the wheel away; nothing of the tools'
/// lines that it quotes is cut.
TEST(LargerQuestions, AreInSightWithTheirFirstAnswers)
{
    for (const char* language : {"en", "ko"}) {
        const auto window = drive::window("stalled-peer", kScreen, language);
        window->appearance().setTextScale(kThreeSteps);
        drive::resize(*window, kScreen);
        window->actions().named("predict")->setChecked(true);
        for (const std::size_t step : {0, 1, 2, 4}) {
            window->simulation().seek(step);
            window->actions().step->trigger();
            hands::settle(*window);
            auto* question = drive::child<QWidget>(*window, "predict");
            ASSERT_TRUE(question->isVisible()) << step;
            const auto* scroll = question->findChild<QScrollArea*>();
            EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width()) << language << ", step " << step;
            for (const char* name : {"option0", "option1"}) {
                const auto* option = drive::child<QPushButton>(*window, name);
                EXPECT_TRUE(!option->isVisible() ||
                            option->visibleRegion().boundingRect().height() + 2 >= option->height())
                    << language << ", step " << step << ": " << option->text().toStdString();
            }
            hands::press(*window, Qt::Key_Escape);
        }
    }
}

/// The last answer may lie below the edge: the bar at the right says so, and arrows and letters bring it into sight.
TEST(LargerQuestions, BringTheAnswerOneChoosesIntoSight)
{
    int below = 0;
    for (const char* language : {"en", "ko"}) {
        const auto window = drive::window("stalled-peer", kScreen, language);
        window->appearance().setTextScale(kThreeSteps);
        drive::resize(*window, kScreen);
        window->actions().named("predict")->setChecked(true);
        for (std::size_t step = 0; step < 9; ++step) {
            window->simulation().seek(step);
            window->actions().step->trigger();
            hands::settle(*window);
            const auto* bar = drive::child<QWidget>(*window, "predict")->findChild<QScrollArea*>()->verticalScrollBar();
            below += bar->maximum() > 0 ? 1 : 0;
            EXPECT_EQ(bar->isVisible(), bar->maximum() > 0) << language << ", step " << step;
            for (const int key : {int{Qt::Key_Down}, int{Qt::Key_Down}, int{Qt::Key_Down}, int{Qt::Key_Down},
                                  int{Qt::Key_Up}, int{Qt::Key_A}, int{Qt::Key_D}, int{Qt::Key_C}}) {
                hands::press(*window, key);
                expectTheChosenInSight(*window);
            }
            hands::press(*window, Qt::Key_Escape);
        }
    }
    EXPECT_GT(below, 0) << "no question scrolls: nothing was tested";
}

TEST(LargerHeaders, ShowTheWholeStateBesideAnOpenDock)
{
    for (const char* language : {"en", "ko"}) {
        const auto window = drive::window("simultaneous-open", kScreen, language);
        window->appearance().setTextScale(kThreeSteps);
        window->appearance().setNames(app::theme::StateNames::Rfc);
        window->findChild<QDockWidget*>("variablesDock")->toggleViewAction()->trigger();
        drive::resize(*window, kScreen);
        for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
            window->simulation().seek(step);
            hands::settle(*window);
            for (const char* host : {"clientPanel", "serverPanel"}) {
                const auto* panel = drive::child<QWidget>(*window, host);
                const auto* chip = panel->findChild<app::panels::StateChip*>();
                EXPECT_GE(chip->width() * 2, chip->sizeHint().width()) << "its name is written smaller";
                EXPECT_TRUE(panel->rect().contains(QRect(chip->mapTo(panel, QPoint()), chip->size()))) << host << step;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, Larger, testing::Combine(testing::ValuesIn(kOpened), testing::Values("en", "ko")),
                         nameOf);

}  // namespace
