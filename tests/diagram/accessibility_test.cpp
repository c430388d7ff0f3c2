#include "diagram/drawn.h"
#include "diagram/moments.h"
#include "diagram/state_diagram.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>

#include <tuple>

namespace app {
namespace {

class Accessibility : public testing::TestWithParam<std::string> {
protected:
    Accessibility() : speaking_(GetParam())
    {
        QAccessible::setActive(true);
        diagram_.setHost(tcp::HostId::Client);
        diagram_.resize(440, 528);
        diagram_.showMoment(given::stalledPeer().moment());
        diagram_.show();
    }
    ~Accessibility() override { QAccessible::setActive(false); }

    QAccessibleInterface* canvas() { return QAccessible::queryAccessibleInterface(&diagram_); }
    QAccessibleInterface* named(const QString& name)
    {
        for (int i = 0; i < canvas()->childCount(); ++i)
            if (canvas()->child(i)->text(QAccessible::Name) == name) return canvas()->child(i);
        return nullptr;
    }

    Speaking speaking_;
    diagram::StateDiagram diagram_;
};

TEST_P(Accessibility, EveryStateAndArrowHasNameDescriptionAndPlace)
{
    ASSERT_NE(canvas(), nullptr);
    EXPECT_EQ(canvas()->role(), QAccessible::Canvas);
    EXPECT_FALSE(canvas()->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(canvas()->childCount(), 11 + 22);
    for (int i = 0; i < canvas()->childCount(); ++i) {
        QAccessibleInterface* child = canvas()->child(i);
        ASSERT_TRUE(child && child->isValid());
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty()) << i;
        EXPECT_FALSE(child->text(QAccessible::Description).isEmpty()) << i;
        EXPECT_FALSE(child->rect().isEmpty()) << i;
        EXPECT_EQ(canvas()->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), canvas());
    }
}

TEST_P(Accessibility, TheStateOfTheEndpointIsSelected)
{
    EXPECT_TRUE(named("CLOSED")->state().selected);
    EXPECT_FALSE(named("LISTEN")->state().selected);
}

TEST_P(Accessibility, AStateCanBePressed)
{
    QSignalSpy clicked(&diagram_, &diagram::StateDiagram::stateClicked);
    QAccessibleActionInterface* action = named("TIME_WAIT")->actionInterface();
    ASSERT_NE(action, nullptr);
    action->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 1);
}

TEST_P(Accessibility, TheDescriptionOfTheCanvasIsThePictureInWords)
{
    const QString text = canvas()->text(QAccessible::Description);
    EXPECT_EQ(text, diagram_.toText());
    EXPECT_TRUE(text.contains("CLOSED"));
}

// Qt delivers accessibility events only while assistive technology is connected, which no test platform has; the
// sentences that go with them are told by a signal as well.
TEST_P(Accessibility, ChangesOfStateAreAnnounced)
{
    QSignalSpy announced(&diagram_, &diagram::StateDiagram::announced);
    const given::Story story = given::stalledPeer();
    for (std::size_t i = 0; i <= story.size(); ++i) diagram_.showMoment(story.at(i));
    const std::vector<const char*> states{"SYN_SENT", "ESTABLISHED", "FIN_WAIT_1", "FIN_WAIT_2", "CLOSED"};
    ASSERT_EQ(static_cast<std::size_t>(announced.count()), states.size());
    for (std::size_t i = 0; i < states.size(); ++i)
        EXPECT_TRUE(announced[static_cast<int>(i)].first().toString().contains(states[i])) << states[i];
}

INSTANTIATE_TEST_SUITE_P(Languages, Accessibility, testing::Values("en", "ko"),
                         [](const auto& language) { return language.param; });

}  // namespace
}  // namespace app
