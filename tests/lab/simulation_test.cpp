#include "lab/simulation.h"

#include "lab/lessons.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

using namespace std::chrono_literals;
using app::lab::Moment;
using app::lab::Simulation;
using tcp::CallAction;
using tcp::HostCall;
using tcp::HostId;
using tcp::State;

namespace {

State stateOf(const Simulation& lab, HostId host)
{
    return lab.moment().world().host(host).state();
}

void toStep(Simulation& lab, std::size_t step)
{
    lab.seek(step);
    lab.finish();
}

tcp::Action closeOf(HostId host)
{
    return CallAction{host, HostCall::Close};
}

}  // namespace

TEST(Simulation, ForwardBackAndForwardAgainGivesEqualWorlds)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        Simulation lab;
        lab.open(lesson);
        lab.finish();
        std::vector<tcp::World> worlds{lab.moment().world()};
        while (lab.canStepForward()) {
            lab.stepForward();
            worlds.push_back(lab.moment().world());
        }
        ASSERT_EQ(worlds.size(), lab.stepCount() + 1);
        for (std::size_t i = lab.stepCount(); i > 0; --i) {
            lab.stepBack();
            EXPECT_EQ(lab.moment().step, i - 1);
            EXPECT_EQ(lab.moment().world(), worlds[i - 1]);
        }
        for (std::size_t i = 1; i < worlds.size(); ++i) {
            lab.stepForward();
            EXPECT_EQ(lab.moment().world(), worlds[i]);
        }
    }
}

TEST(Simulation, ShowsTheSameMomentHoweverThePlaceWasReached)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    toStep(lab, 3);
    const Moment bySeeking = lab.moment();
    lab.toEnd();
    while (lab.moment().step > 3) lab.stepBack();
    EXPECT_EQ(lab.moment().index, bySeeking.index);
    EXPECT_EQ(lab.moment().previous, bySeeking.previous);
    lab.seekMoment(bySeeking.index);
    EXPECT_EQ(lab.moment().step, bySeeking.step);
    EXPECT_EQ(lab.moment().previous, bySeeking.previous);
}

TEST(Simulation, SaysAdvancedOnlyWhenItWentOneStepOn)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    EXPECT_FALSE(lab.moment().advanced);
    lab.stepForward();
    EXPECT_TRUE(lab.moment().advanced);
    lab.stepBack();
    EXPECT_FALSE(lab.moment().advanced);
    lab.seek(4);
    EXPECT_FALSE(lab.moment().advanced);
}

TEST(Simulation, ASettingRunsTheLessonAgainAndKeepsThePlace)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    toStep(lab, 4);
    const auto before = lab.moment().world();
    EXPECT_FALSE(lab.setSetting("tcp_fin_timeout", "10s"));
    lab.finish();
    EXPECT_EQ(lab.moment().step, 4u);
    EXPECT_EQ(lab.moment().world().now(), before.now());
    EXPECT_EQ(lab.settings().config.finTimeout, tcp::Duration(10s));
    lab.undo();
    lab.finish();
    EXPECT_EQ(lab.moment().world(), before);
    EXPECT_FALSE(lab.settingsChanged());
    lab.redo();
    lab.finish();
    EXPECT_EQ(lab.settings().config.finTimeout, tcp::Duration(10s));
    EXPECT_EQ(lab.moment().step, 4u);
}

TEST(Simulation, AWrongSettingChangesNothing)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    toStep(lab, 2);
    const QSignalSpy shown(&lab, &Simulation::shown);
    const auto error = lab.setSetting("msl", "soon");
    ASSERT_TRUE(error);
    EXPECT_FALSE(error->expected.empty());
    EXPECT_TRUE(lab.setSetting("rto_max", "1ms"));  // below rto_min: a contradiction
    EXPECT_EQ(shown.count(), 0);
    EXPECT_FALSE(lab.canUndo());
}

TEST(Simulation, FreePlayWritesAScriptThatPlaysToTheSameWorld)
{
    Simulation lab;
    lab.openFreePlay("linux");
    lab.finish();
    lab.apply(CallAction{HostId::Server, HostCall::Listen});
    lab.apply(CallAction{HostId::Client, HostCall::Connect});
    while (lab.moment().world().network().flights.size() > 0) lab.stepForward();
    EXPECT_EQ(stateOf(lab, HostId::Client), State::Established);
    EXPECT_EQ(stateOf(lab, HostId::Server), State::Established);
    lab.apply(closeOf(HostId::Client));
    lab.run(tcp::RunFor{1s});
    const tcp::World last = lab.moment().world();
    EXPECT_EQ(lab.moment().step, lab.stepCount());

    Simulation again;
    again.open(lab.record());
    again.finish();
    again.toEnd();
    EXPECT_EQ(again.moment().world(), last);
}

TEST(Simulation, AnActionInThePastCutsTheFutureAndUndoBringsItBack)
{
    Simulation lab;
    lessons::open(lab, "client-closes-first");
    const std::size_t steps = lab.stepCount();
    toStep(lab, 1);
    const auto before = lab.moment();
    lab.apply(CallAction{HostId::Server, HostCall::Close});
    EXPECT_EQ(stateOf(lab, HostId::Server), State::FinWait1);
    EXPECT_EQ(lab.moment().told, 1u);
    EXPECT_EQ(lab.stepCount(), 2u);
    EXPECT_TRUE(lab.moment().scenario);
    lab.undo();
    lab.finish();
    EXPECT_EQ(lab.stepCount(), steps);
    EXPECT_EQ(lab.moment().world(), before.world());
    EXPECT_EQ(lab.moment().told, steps);
}

TEST(Simulation, ABranchWithinAStepKeepsWhatHadHappened)
{
    Simulation lab;
    lessons::open(lab, "three-way-handshake");
    const auto endsAStep = [&](std::size_t index) {
        return std::ranges::find(lab.moment().stepEnds, index) != lab.moment().stepEnds.end();
    };
    std::size_t within = 1;
    while (within < lab.momentCount() && endsAStep(within)) ++within;
    ASSERT_LT(within, lab.momentCount()) << "every moment ends a step";
    lab.seekMoment(within);
    const tcp::World at = lab.moment().world();
    lab.apply(tcp::CableAction{false});
    const std::size_t index = lab.moment().index;
    EXPECT_EQ(lab.moment().timeline->at(index - 1), at);
    EXPECT_FALSE(lab.moment().world().network().up);
    Simulation again;
    again.open(lab.record());
    again.finish();
    again.toEnd();
    EXPECT_EQ(again.moment().world(), lab.moment().world());
}

TEST(Simulation, BackToTheLessonLeavesTheBranch)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    toStep(lab, 2);
    const auto before = lab.moment().world();
    lab.apply(CallAction{HostId::Server, HostCall::Abort});
    lab.run(tcp::RunNext{});
    lab.backToLesson();
    lab.finish();
    EXPECT_TRUE(lab.plan().isLesson());
    EXPECT_EQ(lab.moment().step, 2u);
    EXPECT_EQ(lab.moment().world(), before);
    EXPECT_TRUE(lab.canUndo());
}

TEST(Simulation, UndoTakesBackEverythingDoneByHand)
{
    Simulation lab;
    lab.openFreePlay("rfc9293");
    lab.finish();
    const tcp::World empty = lab.moment().world();
    lab.apply(CallAction{HostId::Server, HostCall::Listen});
    lab.apply(CallAction{HostId::Client, HostCall::Connect});
    for (int i = 0; i < 5; ++i) lab.stepForward();
    EXPECT_FALSE(lab.setSetting("msl", "5s"));
    lab.finish();
    const tcp::World last = lab.moment().world();
    int undone = 0;
    while (lab.canUndo()) {
        lab.undo();
        lab.finish();
        ++undone;
    }
    EXPECT_EQ(lab.moment().world(), empty);
    while (lab.canRedo()) {
        lab.redo();
        lab.finish();
    }
    EXPECT_EQ(lab.moment().world(), last);
    EXPECT_GE(undone, 6);
}

TEST(Simulation, PlayingGoesThroughEveryMomentAndStops)
{
    Simulation lab;
    lessons::open(lab, "three-way-handshake");
    lab.setSpeed(4);
    std::vector<std::size_t> indices;
    QObject::connect(&lab, &Simulation::shown, [&](const Moment& moment) { indices.push_back(moment.index); });
    QSignalSpy playing(&lab, &Simulation::playingChanged);
    lab.play();
    while (lab.playing()) ASSERT_TRUE(playing.wait(20'000) || !lab.playing());
    EXPECT_EQ(lab.moment().index, lab.momentCount());
    EXPECT_EQ(indices.size(), lab.momentCount());
}

TEST(Simulation, ALongRunIsPlayedBesideTheEventLoopAndCanBeCancelled)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    const tcp::World before = lab.moment().world();
    tcp::Scenario endless = lessons::builtIn("three-way-handshake");
    endless.settings.emplace_back("keepalive", "1ms");
    tcp::ScenarioStep wait;
    wait.run = tcp::RunFor{1min};
    for (int i = 0; i < 500; ++i) endless.steps.push_back(wait);
    QSignalSpy busy(&lab, &Simulation::busyChanged);
    lab.open(endless);
    if (!lab.busy()) GTEST_SKIP() << "this machine plays it at once";
    EXPECT_EQ(busy.count(), 1);
    lab.cancel();
    EXPECT_FALSE(lab.busy());
    EXPECT_EQ(lab.moment().world(), before);
}

TEST(Simulation, AnotherLanguageShowsTheSameMomentAgain)
{
    Simulation lab;
    lessons::open(lab, "stalled-peer");
    toStep(lab, 3);
    const std::size_t index = lab.moment().index;
    const QSignalSpy shown(&lab, &Simulation::shown);
    lab.setLanguage("ko");
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(lab.moment().language, "ko");
    EXPECT_EQ(lab.moment().index, index);
}
