// The picture is a function of the moment, the look and the options: of nothing shown before.

#include "diagram/drawn.h"
#include "diagram/moments.h"
#include "diagram/state_diagram.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>
#include <QImage>

#include <tuple>

namespace app {
namespace {

theme::Appearance still(const theme::Theme& theme = theme::Theme::light())
{
    theme::Appearance appearance;
    appearance.theme = theme;
    appearance.animate = false;
    return appearance;
}

given::Story wholeLife()
{
    return given::handshake().then("client close").then("server close").run("70s").then("client connect").then(
        "server abort");
}

QImage picture(diagram::StateDiagram& diagram) { return diagram.grab().toImage(); }

class Picture : public testing::TestWithParam<diagram::LayoutKind> {
protected:
    Picture() : speaking_("en")
    {
        diagram_.setLayoutKind(GetParam());
        if (GetParam() == diagram::LayoutKind::Twin) diagram_.setHost(tcp::HostId::Client);
        diagram_.setAppearance(still());
        diagram_.resize(GetParam() == diagram::LayoutKind::Twin ? QSize(336, 394) : QSize(800, 760));
    }

    Speaking speaking_;
    diagram::StateDiagram diagram_;
};

TEST_P(Picture, IsTheSameForwardBackAndForwardAgain)
{
    const given::Story story = wholeLife();
    std::vector<QImage> forward;
    for (std::size_t i = 0; i <= story.size(); ++i) {
        diagram_.showMoment(story.at(i));
        forward.push_back(picture(diagram_));
    }
    for (std::size_t i = story.size() + 1; i-- > 0;) {
        diagram_.showMoment(story.at(i));
        EXPECT_EQ(picture(diagram_), forward[i]) << "back at " << i;
    }
    for (std::size_t i = 0; i <= story.size(); ++i) {
        diagram_.showMoment(story.at(i));
        EXPECT_EQ(picture(diagram_), forward[i]) << "forward at " << i;
    }
}

TEST_P(Picture, IsThatOfANewDiagram)
{
    const given::Story story = wholeLife();
    for (std::size_t i = 0; i <= story.size(); i += 3) {
        diagram_.showMoment(story.at(i));
        diagram::StateDiagram fresh;
        fresh.setLayoutKind(GetParam());
        if (GetParam() == diagram::LayoutKind::Twin) fresh.setHost(tcp::HostId::Client);
        fresh.resize(diagram_.size());
        fresh.showMoment(story.at(i));
        fresh.setAppearance(still());
        EXPECT_EQ(picture(fresh), picture(diagram_)) << i;
    }
}

TEST_P(Picture, ComesBackAfterThemeLanguageSizeAndZoom)
{
    diagram_.showMoment(given::stalledPeer().moment());
    const QImage before = picture(diagram_);
    diagram_.setAppearance(still(theme::Theme::dark_()));
    EXPECT_NE(picture(diagram_), before);
    diagram_.setAppearance(still());
    EXPECT_EQ(picture(diagram_), before);
    {
        const Speaking korean("ko");
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&diagram_, &change);
        EXPECT_NE(picture(diagram_), before);
    }
    diagram_.showMoment(given::stalledPeer().moment());
    EXPECT_EQ(picture(diagram_), before);
    diagram_.zoomBy(1.7);
    EXPECT_NE(picture(diagram_), before);
    diagram_.fit();
    EXPECT_EQ(picture(diagram_), before);
    const QSize size = diagram_.size();
    diagram_.resize(900, 300);
    diagram_.resize(size);
    EXPECT_EQ(picture(diagram_), before);
}

TEST_P(Picture, ChangesWithEverySpelling)
{
    diagram_.showMoment(given::handshake().moment());
    theme::Appearance appearance = still();
    QImage last;
    for (const theme::StateNames names :
         {theme::StateNames::Stevens, theme::StateNames::Rfc, theme::StateNames::LinuxSs, theme::StateNames::Windows}) {
        appearance.names = names;
        diagram_.setAppearance(appearance);
        EXPECT_NE(picture(diagram_), last);
        last = picture(diagram_);
    }
}

TEST_P(Picture, HasItsLegendWhereItCanBeRead)
{
    const auto legend = [this] {
        picture(diagram_);  // a widget that is not shown hears of its size only then
        return diagram_.sceneRect().height() > diagram::DiagramLayout::of(GetParam()).size().height() + 20;
    };
    diagram_.showMoment(given::handshake().moment());
    diagram_.resize(900, 900);
    EXPECT_EQ(legend(), GetParam() == diagram::LayoutKind::Atlas);
    diagram_.resize(460, 380);
    EXPECT_FALSE(legend());
}

TEST_P(Picture, IsWholeInAnImageWhateverIsVisible)
{
    diagram_.showMoment(given::stalledPeer().moment());
    const QImage before = diagram_.toImage(1.5);
    diagram_.zoomBy(3);
    EXPECT_EQ(diagram_.toImage(1.5), before);
    EXPECT_GE(before.width(), diagram_.layoutKind() == diagram::LayoutKind::Twin ? 660 : 1500);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Picture, testing::Values(diagram::LayoutKind::Atlas, diagram::LayoutKind::Twin),
                         [](const auto& kind) { return kind.param == diagram::LayoutKind::Atlas ? "Atlas" : "Twin"; });

}  // namespace
}  // namespace app
