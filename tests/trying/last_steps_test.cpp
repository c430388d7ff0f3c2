// Later lessons of a group leave their last steps to the learner: an offer that the next step forward passes over.

#include "comparing/comparing.h"
#include "files/library.h"
#include "scenario/action_text.h"
#include "support/hands.h"
#include "trying/last_steps.h"
#include "window/documents.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <map>

namespace {

using app::trying::lastStepsOf;
using app::trying::Way;

class LastSteps : public testing::Test {
protected:
    void SetUp() override
    {
        window_ = drive::window(QStringLiteral("simultaneous-close"));
        window_->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
        toggle().setChecked(true);
    }
    QAction& toggle() { return *window_->actions().named("lastSteps"); }
    app::lab::Simulation& lab() { return window_->simulation(); }
    const app::lab::Moment& moment() { return lab().moment(); }
    void act(const char* text)
    {
        lab().apply(std::get<tcp::Action>(tcp::actionFromText(text)));
        hands::settle(*window_);
    }
    void comeToThem()
    {
        hands::press(*window_, Qt::Key_Right);
        ASSERT_EQ(moment().step, 1u);
        ASSERT_FALSE(hands::seen("lastSteps"));
        hands::press(*window_, Qt::Key_Right);
        ASSERT_TRUE(hands::seen("lastSteps"));
        ASSERT_EQ(moment().step, 1u) << "nothing of them was shown";
    }
    QString text(const char* label) { return drive::child<QLabel>(*window_, label)->accessibleName(); }
    void press(const char* button)
    {
        hands::click(hands::seen(button));
        hands::settle(*window_);
    }

    std::unique_ptr<app::window::MainWindow> window_;
};

TEST_F(LastSteps, AreLeftOnceAndTheNextKeyShowsThem)
{
    comeToThem();
    hands::press(*window_, Qt::Key_Right);
    EXPECT_FALSE(hands::seen("lastSteps"));
    EXPECT_EQ(moment().step, 2u);
    hands::press(*window_, Qt::Key_Left);
    hands::press(*window_, Qt::Key_Right);
    EXPECT_FALSE(hands::seen("lastSteps")) << "never a second time";
    EXPECT_EQ(moment().step, 2u);
}

TEST_F(LastSteps, AreDoneByHandAndThenToldInTheLessonsWords)
{
    comeToThem();
    EXPECT_TRUE(text("lastStepsGoal").contains("CLOSING")) << text("lastStepsGoal").toStdString();
    EXPECT_FALSE(text("lastStepsGoal").contains(QStringLiteral("✓")));
    act("client close");
    EXPECT_TRUE(hands::seen("lastSteps"));
    act("server close");
    lab().run(tcp::RunQuiet{});
    lab().run(tcp::RunFor{std::chrono::minutes(5)});
    hands::settle(*window_);
    EXPECT_EQ(text("lastStepsGoal").count(QStringLiteral("✓")), 2) << text("lastStepsGoal").toStdString();
    EXPECT_TRUE(text("lastStepsTitle").contains(QStringLiteral("✓"))) << text("lastStepsTitle").toStdString();
    press("lastStepsWords");
    EXPECT_TRUE(lab().plan().isLesson());
    EXPECT_EQ(moment().step, 2u);
    EXPECT_FALSE(hands::seen("lastSteps"));
    EXPECT_TRUE(hands::stepKeyActs(*window_));
}

TEST_F(LastSteps, AnotherWayIsSaidAndTakenBack)
{
    comeToThem();
    act("client abort");
    lab().run(tcp::RunQuiet{});
    hands::settle(*window_);
    EXPECT_TRUE(text("lastStepsTitle").contains("another way")) << text("lastStepsTitle").toStdString();
    press("lastStepsBeside");
    EXPECT_TRUE(hands::seen("closeCompare")) << "what was done stands beside the lesson";
    press("closeCompare");
    lab().undo();
    lab().finish();
    lab().undo();
    lab().finish();
    hands::settle(*window_);
    EXPECT_TRUE(lab().plan().isLesson());
    EXPECT_TRUE(hands::seen("lastSteps"));
    EXPECT_FALSE(text("lastStepsTitle").contains("another way"));
}

TEST_F(LastSteps, ClosingTheBarLeavesTheStepKeys)
{
    comeToThem();
    press("lastStepsClose");
    EXPECT_FALSE(hands::seen("lastSteps"));
    EXPECT_TRUE(hands::stepKeyActs(*window_));
}

TEST_F(LastSteps, AreToldWhereNobodyWantsThem)
{
    toggle().setChecked(false);
    lab().seek(1);
    hands::press(*window_, Qt::Key_Right);
    EXPECT_EQ(moment().step, 2u) << "turned off";
    toggle().setChecked(true);
    lab().seek(1);
    window_->actions().named("predict")->setChecked(true);
    hands::press(*window_, Qt::Key_Right);
    EXPECT_FALSE(hands::seen("lastSteps")) << "a question is asked already";
    window_->actions().named("predict")->setChecked(false);
    lab().seek(1);
    window_->actions().named("presentHere")->trigger();
    hands::settle(*window_);
    window_->actions().step->trigger();
    EXPECT_EQ(moment().step, 2u) << "in a lecture";
}

TEST_F(LastSteps, PlayingRunsThroughThem)
{
    lab().toEnd();
    EXPECT_EQ(moment().step, lab().stepCount());
    EXPECT_FALSE(hands::seen("lastSteps"));
}

TEST_F(LastSteps, SpeakTheLanguageThatIsChosen)
{
    comeToThem();
    const QString english = text("lastStepsTitle");
    hands::press(*window_, Qt::Key_L);
    EXPECT_TRUE(hands::seen("lastSteps"));
    EXPECT_NE(text("lastStepsTitle"), english);
}

/// Without a user's hand in it nothing is left: the first half of each group tells all, and so does what starts without
/// memory.
TEST(LastStepsOf, IsTheLaterLessonsOfEachGroup)
{
    EXPECT_FALSE(drive::window()->actions().named("lastSteps")->isChecked()) << "a window that remembers nothing";
    std::map<std::string, int> groups;
    app::lab::Simulation lab;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        lab.open(file.scenario);
        lab.finish();
        const auto left = lastStepsOf(lab.moment());
        if (!left) continue;
        ++groups[file.scenario.group];
        EXPECT_TRUE(app::trying::isLater(file.scenario.id)) << file.scenario.id;
        EXPECT_GE(left->from, 1u) << file.scenario.id;
        EXPECT_EQ(left->from + left->count, lab.stepCount()) << file.scenario.id;
        lab.toEnd();
        for (const tcp::HostId host : tcp::kHosts)
            EXPECT_EQ(app::trying::wayOf(left->paths[tcp::index(host)], lab.moment(), left->from, host), Way::There)
                << file.scenario.id;
    }
    EXPECT_GE(groups.size(), 6u);
    EXPECT_FALSE(app::trying::isLater("three-way-handshake"));
    EXPECT_TRUE(app::trying::isLater("simultaneous-close"));
}

}  // namespace
