// Two runs side by side: a "what if" beside the lesson it left, one script under two profiles.

#include "comparing/comparing.h"
#include "presenting/presenting.h"
#include "window/documents.h"
#include "support/drive.h"

#include "ladder/ladder_view.h"
#include "comparing/compare_view.h"
#include "comparing/comparison_controller.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <functional>

namespace {

/// Chooses an entry of a menu as a hand would: the menu is filled when it opens.
void choose(QMenu& menu, const std::function<bool(const QAction&)>& wanted)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (!wanted(*action)) continue;
        ASSERT_TRUE(action->isEnabled());
        return action->trigger();
    }
    FAIL() << "no such entry";
}

void choose(QMenu& menu, const QString& text)
{
    choose(menu, [&](const QAction& action) { return action.text() == text; });
}

QMenu& submenu(QMenu& menu, const QString& text)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->menu() && action->text().remove('&') == text) return *action->menu();
    }
    ADD_FAILURE() << text.toStdString();
    return menu;
}

class Compare : public testing::Test {
protected:
    void leave(std::size_t step, const QString& host, const QString& call)
    {
        window_->simulation().seek(step);
        choose(submenu(whatIf(), host), call);
        ASSERT_TRUE(view().isVisible());
    }
    void call(const char* panel, const char* what)
    {
        QAction* action = drive::child<QWidget>(*window_, panel)->findChild<QAction*>(QLatin1String(what));
        ASSERT_TRUE(action && action->isEnabled()) << what;
        action->trigger();
    }
    QWidget& offer() { return *drive::child<QWidget>(*window_, "forkBar"); }
    QMenu& whatIf() { return *window_->actions().named("whatIf")->menu(); }
    QMenu& with() { return submenu(whatIf(), "Compare with profile"); }
    bool comparing() const
    {
        const auto* view = window_->findChild<app::comparing::CompareView*>("compare");  // made when it is first needed
        return view && view->isVisible();
    }
    app::comparing::CompareView& view() { return *drive::child<app::comparing::CompareView>(*window_, "compare"); }
    const app::ladder::LadderGeometry& sheet(std::size_t side) { return view().ladder(side)->sheet(); }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("client-closes-first");
};

TEST_F(Compare, PutsTheLessonBesideAWhatIf)
{
    EXPECT_FALSE(comparing());
    leave(2, "… the server does", "abort");
    ASSERT_TRUE(view().isVisible());
    ASSERT_TRUE(sheet(0).fork && sheet(1).fork);
    EXPECT_EQ(sheet(1).fork->run.text, "From here: what if the server aborts the connection?");
    EXPECT_EQ(sheet(0).fork->run.text, "From here: the lesson continues");
    EXPECT_EQ(sheet(0).fork->y, sheet(1).fork->y) << "the line goes through both";
}

TEST_F(Compare, TellsTheCommonPastOnce)
{
    leave(2, "… the server does", "abort");
    const std::size_t past = 3;  // segments of the handshake
    EXPECT_GE(sheet(0).arrows.size(), past);
    for (const app::ladder::ArrowMark& arrow : sheet(1).arrows) EXPECT_GE(arrow.path.last().y(), sheet(1).fork->y);
}

TEST_F(Compare, MovesBothByTheSameClock)
{
    leave(2, "… the server does", "abort");
    const auto ends = [&](std::size_t side) { return sheet(side).story.now.at; };
    for (int i = 0; i < 6 && window_->actions().step->isEnabled(); ++i) {
        window_->actions().step->trigger();
        EXPECT_LE(ends(0), ends(1)) << "the lesson shows nothing of the future";
    }
    EXPECT_EQ(ends(0), ends(1)) << "where nothing more happens in one, time goes on for the other";
    EXPECT_EQ(sheet(1).story.states.back().state, tcp::State::Closed);
}

TEST_F(Compare, EndsWithTheWhatIfOrByItsButton)
{
    leave(2, "… the server does", "abort");
    drive::child<QToolButton>(*window_, "closeCompare")->click();
    EXPECT_FALSE(comparing());
    choose(with(), "The lesson, from where you left it");
    EXPECT_TRUE(view().isVisible());
    window_->actions().named("backToLesson")->trigger();
    window_->simulation().finish();
    EXPECT_FALSE(comparing());
    EXPECT_EQ(window_->simulation().moment().step, 2u) << "at the step where it was left";
}

TEST_F(Compare, ShowsOneScriptUnderTwoProfiles)
{
    window_->documents().open("stalled-peer");
    window_->simulation().toEnd();
    choose(with(), "RFC 9293");
    ASSERT_TRUE(view().isVisible());
    ASSERT_TRUE(sheet(0).fork && sheet(1).fork);
    EXPECT_EQ(sheet(0).fork->y, sheet(1).fork->y);
    // tcp_fin_timeout is a rule of Linux: in RFC 9293 nothing limits FIN-WAIT-2.
    const auto shown = window_->simulation().moment();
    EXPECT_EQ(shown.timeline->at(shown.index).host(tcp::HostId::Client).state(), tcp::State::Closed);
}

TEST_F(Compare, OffersTheSettingsAsTheyWereOnceTheyAreChanged)
{
    window_->documents().open("stalled-peer");
    window_->simulation().setSetting("tcp_fin_timeout", "5s");
    window_->simulation().finish();
    window_->simulation().toEnd();
    choose(with(), "The original settings");
    EXPECT_TRUE(view().isVisible());
    ASSERT_TRUE(sheet(1).fork);
    window_->simulation().resetSettings();
    window_->simulation().finish();
    EXPECT_FALSE(sheet(1).fork) << "nothing differs any more";
}

TEST_F(Compare, IsTheSamePictureForwardAndBack)
{
    leave(2, "… the server does", "abort");
    window_->actions().step->trigger();
    const QImage seen = view().grab().toImage();
    window_->actions().step->trigger();
    window_->actions().back->trigger();
    drive::expectSame(view().grab().toImage(), seen, "step and back");
}

TEST_F(Compare, IsOfferedInPlaceWhenACallLeavesTheLesson)
{
    window_->simulation().seek(2);
    EXPECT_FALSE(offer().isVisible());
    call("serverPanel", "abort");
    EXPECT_TRUE(offer().isVisible());
    EXPECT_FALSE(comparing());
    drive::child<QToolButton>(*window_, "forkCompare")->click();
    EXPECT_FALSE(offer().isVisible());
    ASSERT_TRUE(view().isVisible());
    ASSERT_TRUE(sheet(1).fork);
    EXPECT_EQ(sheet(1).fork->run.text, "From here: what if the server aborts the connection?");
}

TEST_F(Compare, IsOfferedForAHandOnASegmentForAForgedOneAndForTheClock)
{
    const std::vector<std::function<void(app::lab::Simulation&)>> hands{
        [](app::lab::Simulation& lab) { lab.apply(tcp::FlightAction{1, tcp::Impairment::Drop, {}}); },
        [](app::lab::Simulation& lab) {
            lab.apply(tcp::InjectAction{tcp::HostId::Server, tcp::ctl::RST, {}, {}, 0, {}});
        },
        [](app::lab::Simulation& lab) { lab.run(tcp::RunFor{std::chrono::seconds(600)}); },
    };
    for (std::size_t i = 0; i < hands.size(); ++i) {
        window_->documents().open("client-closes-first");
        const app::lab::Moment& moment = window_->simulation().moment();
        std::size_t flying = 0;
        while (moment.timeline->at(flying).network().flights.empty()) ++flying;
        window_->simulation().seekMoment(i == 0 ? flying : moment.stepEnds[1]);
        hands[i](window_->simulation());
        EXPECT_TRUE(offer().isVisible()) << i;
    }
}

TEST_F(Compare, IsNotOfferedWhileNothingDiffersFromTheLesson)
{
    const auto& steps = window_->simulation().moment().scenario->steps;
    window_->simulation().seek(1);
    window_->simulation().apply(steps[1].actions.front());
    EXPECT_FALSE(window_->simulation().plan().isLesson());
    EXPECT_FALSE(offer().isVisible()) << "what the lesson does, too";
    window_->simulation().toEnd();
    window_->actions().named("backToLesson")->trigger();
    window_->simulation().toEnd();
    call("serverPanel", "power");
    EXPECT_FALSE(offer().isVisible()) << "beyond its end there is no lesson to leave";
}

TEST_F(Compare, GoingOnAloneIsAskedOnceAndBackLeadsToTheLesson)
{
    window_->simulation().seek(2);
    call("serverPanel", "abort");
    drive::child<QToolButton>(*window_, "forkAlone")->click();
    EXPECT_FALSE(offer().isVisible());
    window_->actions().nextEvent->trigger();
    EXPECT_FALSE(offer().isVisible()) << "it has been answered";
    window_->actions().named("backToLesson")->trigger();
    window_->simulation().finish();
    window_->simulation().seek(2);
    call("clientPanel", "abort");
    ASSERT_TRUE(offer().isVisible()) << "another fork";
    drive::child<QToolButton>(*window_, "forkBack")->click();
    window_->simulation().finish();
    EXPECT_TRUE(window_->simulation().plan().isLesson());
    EXPECT_FALSE(offer().isVisible());
}

TEST_F(Compare, ComesAtOnceAfterItWasWantedUntilItIsClosedByHand)
{
    window_->simulation().seek(2);
    call("serverPanel", "abort");
    drive::child<QToolButton>(*window_, "forkCompare")->click();
    window_->documents().open("half-close");
    window_->feature<app::comparing::Comparing>().controller().stop();
    window_->simulation().seek(2);
    call("clientPanel", "abort");
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(offer().isVisible());
    drive::child<QToolButton>(*window_, "closeCompare")->click();
    EXPECT_FALSE(comparing());
    EXPECT_FALSE(window_->feature<app::comparing::Comparing>().controller().atOnce());
}

TEST_F(Compare, IsNotOfferedToWhoWritesTheLesson)
{
    window_->simulation().seek(2);
    window_->actions().named("write")->trigger();
    call("serverPanel", "abort");
    EXPECT_FALSE(offer().isVisible());
}

TEST_F(Compare, TheCallsBelowActOnTheRunThatIsOnesOwn)
{
    leave(2, "… the server does", "hang");
    auto* calls = drive::child<QWidget>(*window_, "comparedCalls");
    ASSERT_TRUE(calls && calls->isVisible());
    EXPECT_EQ(calls->parentWidget(), view().ladder(1)->parentWidget());
    const std::size_t lesson = sheet(0).story.states.size();
    calls->findChild<QAction*>("abort")->trigger();
    EXPECT_EQ(window_->simulation().moment().world().host(tcp::HostId::Client).state(), tcp::State::Closed);
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(sheet(0).story.states.size(), lesson) << "the lesson is as it was";
}

TEST_F(Compare, AHandLosesWhatFliesInTheRunThatIsOnesOwn)
{
    leave(1, "… the client does", "send()");
    ASSERT_FALSE(window_->simulation().moment().world().network().flights.empty());
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        app::ladder::LadderView* ladder = view().ladder(side);
        ladder->setFocus();
        for (int i = 0; i < 12; ++i) QTest::keyClick(ladder, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(ladder, Qt::Key_X);
        EXPECT_EQ(window_->simulation().moment().world().network().flights.empty(), side == 1) << side;
    }
    EXPECT_TRUE(view().isVisible());
}

TEST_F(Compare, IsShownInTheHallAsWell)
{
    leave(2, "… the server does", "abort");
    window_->feature<app::presenting::Presenting>().setOn(true);
    auto* hall = drive::child<QWidget>(*window_, "presenter");
    auto* both = hall->findChild<app::comparing::CompareView*>();
    ASSERT_TRUE(both && both->isVisible());
    ASSERT_TRUE(both->ladder(1)->sheet().fork);
    EXPECT_EQ(both->ladder(1)->sheet().fork->y, both->ladder(0)->sheet().fork->y);
    EXPECT_FALSE(both->findChild<QToolButton*>("closeCompare")->isVisible());
    const auto now = both->ladder(1)->sheet().story.now.at;
    QTest::keyClick(window_.get(), Qt::Key_PageDown);
    EXPECT_GT(both->ladder(1)->sheet().story.now.at, now);
    QTest::keyClick(window_.get(), Qt::Key_V);
    EXPECT_FALSE(both->isVisible()) << "the map alone";
    QTest::keyClick(window_.get(), Qt::Key_V);
    EXPECT_TRUE(both->isVisible());
    window_->feature<app::presenting::Presenting>().setOn(false);
    EXPECT_TRUE(both->isVisible()) << "back in the study view";
    both->findChild<QToolButton*>("closeCompare")->click();
    window_->feature<app::presenting::Presenting>().setOn(true);
    EXPECT_FALSE(both->isVisible());
    window_->feature<app::presenting::Presenting>().setOn(false);
}

TEST_F(Compare, LeavesTheCallsToTheDiagramsWhereThereIsRoomForThem)
{
    drive::resize(*window_, {1920, 1080});
    leave(2, "… the server does", "abort");
    auto* calls = drive::child<QWidget>(*window_, "comparedCalls");
    EXPECT_TRUE(!calls || !calls->isVisible());
    EXPECT_TRUE(drive::child<QWidget>(*window_, "clientPanel")->isVisible());
    drive::resize(*window_, {1280, 800});
    window_->actions().step->trigger();
    EXPECT_TRUE(drive::child<QWidget>(*window_, "comparedCalls")->isVisible());
}

}  // namespace
