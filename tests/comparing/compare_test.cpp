// Two runs side by side: a "what if" beside the lesson it left, one script under two profiles.

#include "comparing/compared.h"
#include "comparing/comparing.h"
#include "presenting/presenting.h"
#include "window/documents.h"

#include "comparing/comparison_controller.h"

#include <QTest>
#include <QToolButton>

namespace {

using Compare = Compared;

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
