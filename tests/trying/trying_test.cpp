// Try first, played by hand in the window: the goal, hints, the shortest way beside the own attempt, the lesson.

#include "comparing/comparing.h"
#include "panels/call_bar.h"
#include "scenario/action_text.h"
#include "support/hands.h"
#include "trying/goal_card.h"
#include "trying/trying.h"
#include "window/documents.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using app::trying::Trying;

class TryFirst : public testing::Test {
protected:
    void SetUp() override
    {
        window_ = drive::window();
        window_->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }
    void open(const char* id)
    {
        QMenu* menu = window_->actions().named("tryFirst")->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String(id)) return action->trigger(), hands::settle(*window_);
        FAIL() << id;
    }
    void act(const char* text, bool quiet = true)
    {
        window_->simulation().apply(std::get<tcp::Action>(tcp::actionFromText(text)));
        if (quiet) window_->simulation().run(tcp::RunQuiet{});
        hands::settle(*window_);
    }
    QString text(const char* label) { return drive::child<QLabel>(*window_, label)->text(); }
    Trying& trying() { return window_->feature<Trying>(); }
    void press(const char* button)
    {
        hands::click(hands::seen(button));
        hands::settle(*window_);
    }

    std::unique_ptr<app::window::MainWindow> window_;
};

TEST_F(TryFirst, AProblemIsFreePlayWithAGoal)
{
    open("try-server-time-wait");
    ASSERT_TRUE(hands::seen("goalCard"));
    EXPECT_TRUE(hands::seen("freePlayBar"));
    EXPECT_EQ(window_->simulation().moment().world().host(tcp::HostId::Server).state(), tcp::State::Listen);
    EXPECT_FALSE(text("goalMarks").contains(QStringLiteral("✓"))) << "nothing was done yet";
    act("client connect");
    act("server close");
    EXPECT_FALSE(trying().standing().solved);
    act("client close");
    EXPECT_TRUE(trying().standing().solved);
    EXPECT_TRUE(text("goalResult").contains("no shorter way")) << text("goalResult").toStdString();
}

TEST_F(TryFirst, ALongerWayIsToldTheShortestAndKept)
{
    open("try-server-time-wait");
    act("client connect");
    act("client send 100");
    act("server close");
    act("client close");
    EXPECT_TRUE(text("goalResult").contains("4")) << text("goalResult").toStdString();
    EXPECT_TRUE(text("goalResult").contains("3"));
    press("goalWay");
    EXPECT_TRUE(hands::seen("closeCompare")) << "the attempt stands beside the shortest way";
    EXPECT_TRUE(hands::seen("goalCard"));
    EXPECT_EQ(
        app::trying::ownActions(*app::trying::problemOf("try-server-time-wait"), *window_->simulation().plan().script),
        4u);
    press("goalLesson");
    EXPECT_EQ(window_->simulation().moment().scenario->id, "server-closes-first");
    EXPECT_FALSE(hands::seen("goalCard"));
}

TEST_F(TryFirst, HintsComeOneByOne)
{
    open("try-close-wait");
    EXPECT_FALSE(hands::seen("goalHint"));
    press("goalHintButton");
    const QString first = text("goalHint");
    EXPECT_FALSE(first.isEmpty());
    press("goalHintButton");
    EXPECT_GT(text("goalHint").size(), first.size());
    EXPECT_FALSE(drive::child<QToolButton>(*window_, "goalHintButton")->isEnabled());
    EXPECT_FALSE(hands::seen("goalResult"));
}

TEST_F(TryFirst, WithoutAnAttemptTheShortestWayStandsAlone)
{
    open("try-both-closing");
    press("goalWay");
    EXPECT_FALSE(hands::seen("closeCompare"));
    window_->simulation().toEnd();
    hands::settle(*window_);
    EXPECT_FALSE(trying().standing().solved) << "what was shown is nobody's merit";
}

TEST_F(TryFirst, TooMuchTimeIsSaidAndCountsForNothing)
{
    open("try-reopen");
    act("client connect");
    window_->simulation().run(tcp::RunFor{std::chrono::minutes(1)});
    hands::settle(*window_);
    EXPECT_FALSE(trying().standing().solved);
    EXPECT_TRUE(text("goalResult").contains("time")) << text("goalResult").toStdString();
    press("goalAgain");
    EXPECT_FALSE(hands::seen("goalResult"));
}

TEST_F(TryFirst, ClosingTheCardLeavesTheStepKeys)
{
    open("try-refused");
    act("server close");
    press("goalCardClose");
    EXPECT_FALSE(hands::seen("goalCard"));
    hands::press(*window_, Qt::Key_Left);
    hands::press(*window_, Qt::Key_Left);
    EXPECT_TRUE(hands::stepKeyActs(*window_));
}

TEST_F(TryFirst, AnotherLessonEndsItAndTheLanguageIsThatOfTheWindow)
{
    open("try-refused");
    const QString english = text("goalTask");
    hands::press(*window_, Qt::Key_L);
    EXPECT_NE(text("goalTask"), english);
    ASSERT_TRUE(window_->documents().open("three-way-handshake"));
    hands::settle(*window_);
    EXPECT_FALSE(hands::seen("goalCard"));
}

/// A problem stands before its lesson in the list, and has a tick once it was reached.
TEST_F(TryFirst, IsInTheListOfLessonsToo)
{
    drive::resize(*window_, {1920, 1080});
    auto* tree = window_->findChild<QWidget*>("sideDock")->findChild<QTreeWidget*>("scenarioTree");
    ASSERT_TRUE(tree);
    const auto rows = [&] {
        std::vector<QTreeWidgetItem*> all;
        for (int group = 0; group < tree->topLevelItemCount(); ++group)
            for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
                all.push_back(tree->topLevelItem(group)->child(i));
        return all;
    };
    const auto all = rows();
    const auto isTry = [](const QTreeWidgetItem* item) {
        return item->data(0, Qt::UserRole).toString().startsWith("try:");
    };
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count_if(all, isTry)), app::trying::problems().size());
    const auto found = std::ranges::find_if(
        all, [](const QTreeWidgetItem* item) { return item->data(0, Qt::UserRole) == "try:try-refused"; });
    ASSERT_NE(found, all.end());
    EXPECT_EQ((*(found + 1))->data(0, Qt::UserRole).toString(), "refused");
    EXPECT_TRUE((*found)->text(0).startsWith("Try first")) << (*found)->text(0).toStdString();
    EXPECT_FALSE((*found)->toolTip(0).contains(QStringLiteral("✓")));
    emit tree->itemClicked(*found, 0);
    hands::settle(*window_);
    EXPECT_TRUE(hands::seen("goalCard"));
    const app::trying::Problem& problem = *app::trying::problemOf("try-refused");
    for (std::size_t i = problem.goal.given.empty() ? 0 : 1; i < problem.solution.steps.size(); ++i) {
        for (const tcp::Action& action : problem.solution.steps[i].actions) window_->simulation().apply(action);
        window_->simulation().run(problem.solution.steps[i].run);
    }
    hands::settle(*window_);
    EXPECT_TRUE(trying().standing().solved);
    EXPECT_TRUE((*found)->toolTip(0).contains(QStringLiteral("✓"))) << (*found)->toolTip(0).toStdString();
    auto* search = window_->findChild<QWidget*>("sideDock")->findChild<QLineEdit*>("scenarioSearch");
    search->setText(QString::fromStdString(problem.goal.title.at("en")));
    EXPECT_TRUE(std::ranges::any_of(rows(), isTry));
}

}  // namespace
