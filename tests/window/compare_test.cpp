// Two runs side by side: a "what if" beside the lesson it left, one script under two profiles.

#include "window/drive.h"

#include "ladder/ladder_view.h"
#include "window/compare_view.h"
#include "window/comparer.h"

#include <QAction>
#include <QMenu>
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
    QMenu& whatIf() { return *window_->actions().whatIf->menu(); }
    QMenu& with() { return submenu(whatIf(), "Compare with"); }
    app::CompareView& view() { return *drive::child<app::CompareView>(*window_, "compare"); }
    const app::Sheet& sheet(std::size_t side) { return view().ladder(side)->sheet(); }

    std::unique_ptr<app::MainWindow> window_ = drive::window("client-closes-first");
};

TEST_F(Compare, PutsTheLessonBesideAWhatIf)
{
    EXPECT_FALSE(view().isVisible());
    leave(2, "… the server does", "abort");
    ASSERT_TRUE(view().isVisible());
    ASSERT_TRUE(sheet(0).fork && sheet(1).fork);
    EXPECT_EQ(sheet(1).fork->run.text, "From here: what if the server aborts the connection?");
    EXPECT_EQ(sheet(0).fork->run.text, "From here: the lesson goes on");
    EXPECT_EQ(sheet(0).fork->y, sheet(1).fork->y) << "the line goes through both";
}

TEST_F(Compare, TellsTheCommonPastOnce)
{
    leave(2, "… the server does", "abort");
    const std::size_t past = 3;  // segments of the handshake
    EXPECT_GE(sheet(0).arrows.size(), past);
    for (const app::ArrowMark& arrow : sheet(1).arrows) EXPECT_GE(arrow.path.last().y(), sheet(1).fork->y);
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
    EXPECT_FALSE(view().isVisible());
    choose(with(), "The lesson, from where it was left");
    EXPECT_TRUE(view().isVisible());
    window_->actions().backToLesson->trigger();
    window_->simulation().finish();
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(window_->simulation().moment().step, 2u) << "at the step where it was left";
}

TEST_F(Compare, ShowsOneScriptUnderTwoProfiles)
{
    window_->open("stalled-peer");
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
    window_->open("stalled-peer");
    window_->simulation().setSetting("tcp_fin_timeout", "5s");
    window_->simulation().finish();
    window_->simulation().toEnd();
    choose(with(), "The settings as they were");
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

}  // namespace
