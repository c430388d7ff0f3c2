// View > As measured on Linux: the recording of a lesson beside its simulation.

#include "measuring/measuring.h"
#include "support/drive.h"
#include "window/documents.h"

#include "comparing/compare_view.h"
#include "files/library.h"
#include "ladder/ladder_view.h"
#include "observation/playable.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

class Measured : public testing::Test {
protected:
    void open(const char* lesson)
    {
        window_->documents().open(QLatin1String(lesson));
        simulation().finish();
    }
    void measure()
    {
        ASSERT_TRUE(entry().isEnabled()) << entry().text().toStdString();
        entry().trigger();
        simulation().finish();
    }
    app::lab::Simulation& simulation() { return window_->simulation(); }
    QAction& entry() { return *window_->actions().named("asMeasured"); }
    QWidget& bar() { return *drive::child<QWidget>(*window_, "measuredBar"); }
    QString statusLine()
    {
        QString all;
        for (const QLabel* label : drive::child<QWidget>(*window_, "statusLine")->findChildren<QLabel*>())
            all += label->text() + '\n';
        return all;
    }
    const app::ladder::LadderGeometry& sheet(std::size_t side)
    {
        return drive::child<app::comparing::CompareView>(*window_, "compare")->ladder(side)->sheet();
    }
    bool comparing() const
    {
        const auto* view = window_->findChild<app::comparing::CompareView*>("compare");
        return view && view->isVisible();
    }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("stalled-peer");
};

// The menu offers a recording without reading it.
TEST_F(Measured, SaysSoWhereTheRecordingIsBroken)
{
    EXPECT_EQ(app::measuring::recordedTrace(tcp::Scenario{}), nullptr);
    window_->feature<app::measuring::Measuring>().showRecording(nullptr);
    EXPECT_EQ(window_->message(), "The recording of this lesson cannot be read.");
    EXPECT_FALSE(simulation().measured());
    EXPECT_FALSE(entry().isChecked());
    measure();
    EXPECT_TRUE(simulation().measured());
}

TEST_F(Measured, TheStatusLineSaysWhoPlayedItAndWhere)
{
    EXPECT_TRUE(statusLine().contains("no network used"));
    measure();
    EXPECT_TRUE(statusLine().contains("measured on Linux 6.")) << statusLine().toStdString();
    EXPECT_TRUE(statusLine().contains("a private network"));
    EXPECT_TRUE(statusLine().contains("measured time"));
    entry().trigger();
    EXPECT_TRUE(statusLine().contains("no network used"));
    EXPECT_FALSE(simulation().measured());
}

TEST_F(Measured, StandsBesideTheSimulation)
{
    measure();
    simulation().toEnd();
    ASSERT_TRUE(comparing());
    EXPECT_FALSE(sheet(0).fork) << "they agree";
    EXPECT_EQ(sheet(0).arrows.size(), sheet(1).arrows.size());
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(drive::child<QLabel>(*window_, "measuredWords")->text().contains("6.18"));
    EXPECT_FALSE(drive::child<QToolButton>(*window_, "measuredMore")->isVisible());
}

TEST_F(Measured, MarksTheFirstDifferenceAndSaysWhoseFaultEachIs)
{
    open("fin-after-data");
    measure();
    simulation().toEnd();
    ASSERT_TRUE(comparing());
    ASSERT_TRUE(sheet(0).fork && sheet(1).fork);
    EXPECT_EQ(sheet(0).fork->y, sheet(1).fork->y);
    EXPECT_FALSE(sheet(0).arrows.empty());
    EXPECT_LT(sheet(0).arrows.front().path.first().y(), sheet(0).fork->y) << "the past of both is told";
    EXPECT_LT(sheet(1).arrows.front().path.first().y(), sheet(1).fork->y);
    drive::child<QToolButton>(*window_, "measuredMore")->click();
    auto* list = drive::child<QTreeWidget>(*window_, "measuredList");
    ASSERT_GE(list->topLevelItemCount(), 3);
    for (int i = 0; i < list->topLevelItemCount(); ++i) EXPECT_FALSE(list->topLevelItem(i)->text(3).isEmpty());
    emit list->itemActivated(list->topLevelItem(0), 0);
    EXPECT_LE(simulation().moment().index, simulation().momentCount());
    EXPECT_GT(simulation().moment().index, 0u);
}

TEST_F(Measured, IsWalkedLikeAnyRun)
{
    measure();
    simulation().restart();
    const std::size_t steps = simulation().stepCount();
    EXPECT_EQ(steps, simulation().plan().script->steps.size());
    for (std::size_t step = 1; step <= steps; ++step) {
        ASSERT_TRUE(simulation().canStepForward());
        window_->actions().step->trigger();
        EXPECT_EQ(simulation().moment().step, step);
        EXPECT_TRUE(simulation().moment().timeline->recorded());
    }
    EXPECT_FALSE(simulation().canStepForward());
    simulation().seekMoment(1);
    EXPECT_EQ(simulation().moment().index, 1u);
}

TEST_F(Measured, CanOnlyBeLookedAt)
{
    measure();
    simulation().seek(2);
    const auto before = simulation().moment().timeline;
    simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Abort});
    simulation().run(tcp::RunNext{});
    EXPECT_FALSE(simulation().setSetting("tcp_fin_timeout", "5s"));
    simulation().setProfile("freebsd");
    EXPECT_EQ(simulation().moment().timeline, before);
    EXPECT_TRUE(window_->message().contains("measured")) << window_->message().toStdString();
    EXPECT_FALSE(window_->actions().nextEvent->isEnabled());
    EXPECT_FALSE(window_->actions().named("whatIf")->isEnabled());
    for (const char* panel : {"clientPanel", "serverPanel"}) {
        QWidget* widget = drive::child<QWidget>(*window_, panel);
        if (widget == nullptr) continue;
        EXPECT_FALSE(widget->findChild<QAction*>("close")->isEnabled());
    }
}

TEST_F(Measured, UndoLeadsBackToTheSimulation)
{
    simulation().seek(2);
    measure();
    EXPECT_EQ(simulation().moment().step, 2u) << "the place is kept";
    simulation().undo();
    simulation().finish();
    EXPECT_FALSE(simulation().measured());
    EXPECT_FALSE(entry().isChecked());
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(comparing());
}

TEST_F(Measured, ClosingTheComparisonLeavesTheMeasuredRun)
{
    measure();
    drive::child<QToolButton>(*window_, "closeCompare")->click();
    EXPECT_FALSE(comparing());
    EXPECT_TRUE(simulation().measured());
    simulation().toEnd();
    EXPECT_FALSE(comparing()) << "it does not come back unasked";
    entry().trigger();
    measure();
    EXPECT_TRUE(comparing());
}

TEST_F(Measured, TheEntrySaysWhyThereIsNoRecording)
{
    open("bug-late-fin");
    EXPECT_FALSE(entry().isEnabled());
    EXPECT_TRUE(entry().text().contains("wrong rule")) << entry().text().toStdString();
    open("stalled-peer");
    simulation().setSetting("tcp_fin_timeout", "5s");
    simulation().finish();
    EXPECT_FALSE(entry().isEnabled());
    EXPECT_TRUE(entry().text().contains("settings")) << entry().text().toStdString();
    window_->documents().openFreePlay();
    simulation().finish();
    EXPECT_FALSE(entry().isEnabled());
    EXPECT_TRUE(entry().text().contains("free play")) << entry().text().toStdString();
}

TEST(Recordings, BelongToTheLessonsThatAKernelCanPlay)
{
    int recorded = 0;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const app::measuring::Recording it = app::measuring::recordingOf(app::lab::lessonPlan(file.scenario));
        EXPECT_EQ(it.there, it.whyNone.isEmpty()) << file.scenario.id;
        if (!it.there) continue;
        ++recorded;
        const auto trace = app::measuring::recordedTrace(file.scenario);
        ASSERT_TRUE(trace) << file.scenario.id;
        EXPECT_TRUE(trace->measured()) << file.scenario.id;
        EXPECT_EQ(trace->scenario, file.scenario.id);
    }
    EXPECT_GT(recorded, 70);
}

}  // namespace
