#include "diagram/drawn.h"
#include "diagram/moments.h"
#include "diagram/state_diagram.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QTest>

namespace app {
namespace {

class Animation : public testing::Test {
protected:
    Animation() : speaking_("en")
    {
        diagram_.setHost(tcp::HostId::Client);
        diagram_.resize(336, 394);
        diagram_.show();
        story_.act("server hang").then("client close");
    }

    lab::Moment moment(bool advanced) const
    {
        lab::Moment moment = story_.moment();
        moment.advanced = advanced;
        return moment;
    }

    Speaking speaking_;
    given::Story story_ = given::handshake();
    diagram::StateDiagram diagram_;
};

TEST_F(Animation, RunsOnlyWhenTheMomentAdvanced)
{
    diagram_.showMoment(moment(false));
    EXPECT_FALSE(diagram_.animating());
    diagram_.showMoment(moment(true));
    EXPECT_TRUE(diagram_.animating());
}

TEST_F(Animation, CanBeSwitchedOff)
{
    theme::Appearance appearance;
    appearance.animate = false;
    diagram_.setAppearance(appearance);
    diagram_.showMoment(moment(true));
    EXPECT_FALSE(diagram_.animating());
}

TEST_F(Animation, EndsInThePictureWithoutIt)
{
    diagram_.showMoment(moment(false));
    const QImage still = diagram_.grab().toImage();
    diagram_.showMoment(moment(true));
    EXPECT_NE(diagram_.grab().toImage(), still);
    diagram_.finishAnimation();
    EXPECT_FALSE(diagram_.animating());
    EXPECT_EQ(diagram_.grab().toImage(), still);
}

TEST_F(Animation, EndsByItself)
{
    diagram_.showMoment(moment(true));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !diagram_.animating(); }, 60'000));
    const QImage ended = diagram_.grab().toImage();
    diagram_.showMoment(moment(false));
    EXPECT_EQ(diagram_.grab().toImage(), ended);
}

TEST_F(Animation, MayBeInterruptedByTheNextMoment)
{
    diagram_.showMoment(moment(true));
    diagram_.showMoment(story_.at(2));
    const QImage interrupted = diagram_.grab().toImage();
    diagram_.showMoment(moment(false));
    diagram_.showMoment(story_.at(2));
    EXPECT_EQ(diagram_.grab().toImage(), interrupted);
}

}  // namespace
}  // namespace app
