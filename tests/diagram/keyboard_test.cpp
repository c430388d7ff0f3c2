#include "diagram/diagram_item.h"
#include "diagram/drawn.h"
#include "diagram/moments.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <random>
#include <set>

namespace app {
namespace {

class Keyboard : public testing::Test {
protected:
    Keyboard() : speaking_("en")
    {
        diagram_.setHost(tcp::HostId::Client);
        diagram_.resize(440, 528);
        diagram_.showMoment(given::handshake().moment());
        diagram_.show();
        QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(&diagram_, &tab);
    }

    std::string here() const
    {
        for (const diagram::DiagramItem* item : diagram_.diagramScene().readable())
            if (item->marked()) return item->name().toStdString();
        return {};
    }

    void press(Qt::Key key) { QTest::keyClick(&diagram_, key); }

    Speaking speaking_;
    diagram::StateDiagram diagram_;
};

TEST_F(Keyboard, EntersAtTheStateOfTheEndpoint) { EXPECT_EQ(here(), "ESTABLISHED"); }

TEST_F(Keyboard, WalksOverStates)
{
    press(Qt::Key_Down);
    EXPECT_EQ(here(), "CLOSING");
    press(Qt::Key_Left);
    EXPECT_EQ(here(), "FIN_WAIT_1");
    press(Qt::Key_Down);
    EXPECT_EQ(here(), "FIN_WAIT_2");
    press(Qt::Key_Down);
    EXPECT_EQ(here(), "FIN_WAIT_2");
    press(Qt::Key_Right);
    EXPECT_EQ(here(), "TIME_WAIT");
}

TEST_F(Keyboard, ReachesEveryState)
{
    constexpr Qt::Key kKeys[] = {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right};
    std::mt19937 random(1);
    std::set<std::string> seen;
    for (int i = 0; i < 300; ++i) {
        seen.insert(here());
        press(kKeys[random() % 4]);
    }
    for (const tcp::State state : tcp::kStates)
        EXPECT_TRUE(seen.contains(theme::stateName(state, theme::StateNames::Stevens).toStdString()))
            << tcp::text(state);
}

TEST_F(Keyboard, TurnsOverTheArrowsThatLeave)
{
    press(Qt::Key_BracketRight);
    EXPECT_EQ(here(), "ESTABLISHED to FIN_WAIT_1");
    press(Qt::Key_BracketRight);
    EXPECT_EQ(here(), "ESTABLISHED to CLOSE_WAIT");
    press(Qt::Key_BracketRight);
    EXPECT_EQ(here(), "ESTABLISHED");
    press(Qt::Key_BracketLeft);
    EXPECT_EQ(here(), "ESTABLISHED to CLOSE_WAIT");
}

TEST_F(Keyboard, EnterClicks)
{
    QSignalSpy states(&diagram_, &diagram::StateDiagram::stateClicked);
    QSignalSpy edges(&diagram_, &diagram::StateDiagram::edgeClicked);
    press(Qt::Key_Return);
    press(Qt::Key_BracketRight);
    press(Qt::Key_Return);
    ASSERT_EQ(states.count(), 1);
    ASSERT_EQ(edges.count(), 1);
    EXPECT_EQ(edges.first().first().toString(), "estab_finwait1");
}

TEST_F(Keyboard, EscapeGivesTheKeysBackToTheWindow)
{
    press(Qt::Key_Escape);
    EXPECT_EQ(here(), "");
    QKeyEvent arrow(QEvent::ShortcutOverride, Qt::Key_Right, Qt::NoModifier);
    arrow.ignore();
    QApplication::sendEvent(&diagram_, &arrow);
    EXPECT_FALSE(arrow.isAccepted());
}

TEST_F(Keyboard, WhileWalkingTheArrowsAreOurs)
{
    QKeyEvent arrow(QEvent::ShortcutOverride, Qt::Key_Right, Qt::NoModifier);
    arrow.ignore();
    QApplication::sendEvent(&diagram_, &arrow);
    EXPECT_TRUE(arrow.isAccepted());
}

TEST_F(Keyboard, PlusMinusAndZeroZoom)
{
    const qreal fitted = diagram_.transform().m11();
    press(Qt::Key_Plus);
    EXPECT_GT(diagram_.transform().m11(), fitted);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_LT(diagram_.transform().m11(), fitted);
    press(Qt::Key_0);
    EXPECT_DOUBLE_EQ(diagram_.transform().m11(), fitted);
}

TEST_F(Keyboard, AClickOnAStateOrAnArrowIsTold)
{
    QSignalSpy states(&diagram_, &diagram::StateDiagram::stateClicked);
    QSignalSpy edges(&diagram_, &diagram::StateDiagram::edgeClicked);
    const diagram::DiagramLayout& layout = diagram_.diagramScene().layout();
    QTest::mouseClick(diagram_.viewport(), Qt::LeftButton, {},
                      diagram_.mapFromScene(layout.box(tcp::State::CloseWait).center()));
    ASSERT_EQ(states.count(), 1);
    EXPECT_EQ(states.first().first().value<tcp::State>(), tcp::State::CloseWait);
    QTest::mouseClick(diagram_.viewport(), Qt::LeftButton, {}, diagram_.mapFromScene(QPointF(358, 394)));
    ASSERT_EQ(edges.count(), 1);
    EXPECT_EQ(edges.first().first().toString(), "closewait_lastack");
}

}  // namespace
}  // namespace app
