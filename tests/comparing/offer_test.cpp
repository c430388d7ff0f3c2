// When the comparison with the lesson is offered, and when it comes by itself.

#include "comparing/compared.h"
#include "comparing/comparing.h"
#include "window/documents.h"

#include "comparing/comparison_controller.h"

#include <QTest>
#include <QToolButton>

namespace {

using Offer = Compared;

TEST_F(Offer, IsOfferedInPlaceWhenACallLeavesTheLesson)
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

TEST_F(Offer, IsOfferedForAHandOnASegmentForAForgedOneAndForTheClock)
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

TEST_F(Offer, IsNotOfferedWhileNothingDiffersFromTheLesson)
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

TEST_F(Offer, GoingOnAloneIsAskedOnceAndBackLeadsToTheLesson)
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
    int ways = 0;
    for (const QToolButton* button : window_->findChildren<QToolButton*>())
        ways += button->isVisible() && button->text() == "Back to the lesson" ? 1 : 0;
    EXPECT_EQ(ways, 1) << "one way back is offered once";
    drive::child<QToolButton>(*window_, "backToLesson")->click();
    window_->simulation().finish();
    EXPECT_TRUE(window_->simulation().plan().isLesson());
    EXPECT_FALSE(offer().isVisible());
}

TEST_F(Offer, ComesAtOnceAfterItWasWantedUntilItIsClosedByHand)
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

TEST_F(Offer, IsNotOfferedToWhoWritesTheLesson)
{
    window_->simulation().seek(2);
    window_->actions().named("write")->trigger();
    call("serverPanel", "abort");
    EXPECT_FALSE(offer().isVisible());
}

}  // namespace
