// Later lessons of a group leave their last steps to the learner: an offer that the next step forward passes over.

#include "comparing/comparing.h"
#include "files/library.h"
#include "scenario/action_text.h"
#include "support/hands.h"
#include "trying/last_steps.h"
#include "window/documents.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <map>

namespace {

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
    EXPECT_FALSE(hands::seen("lastStepsAction")) << "nothing is lost in it";
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

/// The network's part is the learner's, too: who forgets it has not done what the lesson does.
TEST_F(LastSteps, NameWhatIsLostOnTheWay)
{
    ASSERT_TRUE(window_->documents().open("fin-lost"));
    hands::settle(*window_);
    comeToThem();
    EXPECT_TRUE(text("lastStepsTitle").contains("drop or forge")) << text("lastStepsTitle").toStdString();
    EXPECT_TRUE(text("lastStepsGoal").contains(QStringLiteral("○ lost on the way: FIN,ACK (client)")))
        << text("lastStepsGoal").toStdString();
    press("lastStepsAction");
    auto* dialog = window_->findChild<QDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible()) << "what no button has can be written";
    dialog->close();
    act("client close");
    lab().run(tcp::RunQuiet{});
    hands::settle(*window_);
    EXPECT_FALSE(text("lastStepsTitle").contains(QStringLiteral("✓"))) << "nothing was lost";
    EXPECT_TRUE(text("lastStepsGoal").contains(QStringLiteral("○ lost"))) << text("lastStepsGoal").toStdString();
    for (int i = 0; i < 2; ++i) {
        lab().undo();
        lab().finish();
    }
    act("network drop client 1 FIN");
    act("client close");
    lab().run(tcp::RunFor{std::chrono::seconds(5)});
    hands::settle(*window_);
    EXPECT_TRUE(text("lastStepsTitle").contains(QStringLiteral("✓"))) << text("lastStepsGoal").toStdString();
    EXPECT_EQ(text("lastStepsGoal").count(QStringLiteral("✓")), 3) << text("lastStepsGoal").toStdString();
}

TEST_F(LastSteps, WhatBefallsASegmentThatTheLessonLetsPassIsAnotherWay)
{
    comeToThem();
    act("network drop client 1");
    act("client close");
    act("server close");
    lab().run(tcp::RunFor{std::chrono::minutes(5)});
    hands::settle(*window_);
    EXPECT_FALSE(text("lastStepsTitle").contains(QStringLiteral("✓"))) << text("lastStepsGoal").toStdString();
}

using app::trying::Whole;

/// The later lessons that tell all of themselves, and why each has nothing to leave.
const std::map<std::string, Whole>& toldWhole()
{
    static const std::map<std::string, Whole> all{
        {"simultaneous-open-linux", Whole::OnlyTime},  // both connect in its first step
        {"nagle-delayed-ack", Whole::Option},          // its last step sets TCP_NODELAY
        {"out-of-order", Whole::SameState},            // data on a connection that stays ESTABLISHED
        {"zero-window", Whole::SameState},
    };
    return all;
}

/// Every other lesson of the second half of its group leaves its last steps; those of the first half leave none.
TEST(LastStepsOf, IsTheLaterLessonsOfEachGroupWithFewExceptions)
{
    EXPECT_FALSE(drive::window()->actions().named("lastSteps")->isChecked()) << "a window that remembers nothing";
    std::map<std::string, int> groups;
    app::lab::Simulation lab;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        SCOPED_TRACE(file.scenario.id);
        lab.open(file.scenario);
        lab.finish();
        const auto found = app::trying::whatIsLeft(lab.moment());
        const auto whole = toldWhole().find(file.scenario.id);
        const auto* why = std::get_if<Whole>(&found);
        if (!app::trying::isLater(file.scenario.id)) {
            EXPECT_TRUE(why && *why == Whole::Earlier);
            continue;
        }
        ASSERT_EQ(why != nullptr, whole != toldWhole().end());
        if (why) {
            EXPECT_EQ(*why, whole->second);
            continue;
        }
        const app::trying::LastSteps& left = std::get<app::trying::LastSteps>(found);
        ++groups[file.scenario.group];
        EXPECT_GE(left.from, 1u);
        EXPECT_EQ(left.from + left.count, lab.stepCount());
        lab.toEnd();
        EXPECT_TRUE(app::trying::progressOf(left, lab.moment()).all(Way::There));
        lab.seek(left.from);
        EXPECT_FALSE(app::trying::progressOf(left, lab.moment()).all(Way::There)) << "reached before anything is done";
    }
    EXPECT_GE(groups.size(), 8u);
    EXPECT_FALSE(app::trying::isLater("three-way-handshake"));
    EXPECT_TRUE(app::trying::isLater("simultaneous-close"));
}

}  // namespace
