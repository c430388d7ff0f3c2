#include "theme/fonts.h"
#include "theme/lettering.h"
#include "theme/appearance.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QFontMetricsF>

#include <set>

namespace app {
namespace {

TEST(Appearance, ThemesAreRead)
{
    for (const theme::Theme& theme : {theme::Theme::light(), theme::Theme::dark_()}) {
        for (const QColor& color : {theme.canvas, theme.panel, theme.text, theme.muted, theme.rule, theme.hair,
                                    theme.edge, theme.edgeDim, theme.focus, theme.error, theme.plate})
            EXPECT_TRUE(color.isValid());
        for (const theme::PhaseColors& phase : theme.phases)
            for (const QColor& color : {phase.tint, phase.border, phase.text, phase.solid, phase.on})
                EXPECT_TRUE(color.isValid());
    }
    EXPECT_FALSE(theme::Theme::light().dark);
    EXPECT_TRUE(theme::Theme::dark_().dark);
    EXPECT_EQ(theme::Theme::named("dark"), theme::Theme::dark_());
    EXPECT_EQ(theme::Theme::named("light"), theme::Theme::light());
}

TEST(Appearance, FontsAreTheEmbeddedOnesWhoeverAsksFirst)
{
    EXPECT_EQ(QFontInfo(theme::Appearance{}.font(14)).family(), "TCP State Lab Sans");
    EXPECT_EQ(QFontInfo(theme::Appearance{}.mono(14)).family(), "TCP State Lab Mono");
    EXPECT_EQ(QFontInfo(theme::Appearance{}.font(14, QFont::Bold)).weight(), QFont::Bold);
}

TEST(Appearance, TextScaleEnlarges)
{
    theme::Appearance appearance;
    appearance.textScale = 1.5;
    EXPECT_EQ(appearance.font(14).pixelSize(), 21);
    EXPECT_EQ(appearance.mono(10).pixelSize(), 15);
}

TEST(Appearance, StatesOfOneSpellingAllDiffer)
{
    for (int names = 0; names <= static_cast<int>(theme::StateNames::Solaris); ++names) {
        std::set<QString> seen;
        for (const tcp::State state : tcp::kStates)
            seen.insert(theme::stateName(state, static_cast<theme::StateNames>(names)));
        EXPECT_EQ(seen.size(), tcp::kStates.size());
        EXPECT_FALSE(seen.contains(QString()));
    }
}

TEST(Appearance, RfcSpellingIsTheModels)
{
    for (const tcp::State state : tcp::kStates)
        EXPECT_EQ(theme::stateName(state, theme::StateNames::Rfc).toStdString(), tcp::text(state));
}

// facts: spelling
TEST(Appearance, SpellingsAreThoseOfTheTools)
{
    EXPECT_EQ(theme::stateName(tcp::State::SynReceived, theme::StateNames::Stevens), "SYN_RCVD");
    EXPECT_EQ(theme::stateName(tcp::State::SynReceived, theme::StateNames::LinuxSs), "SYN-RECV");
    EXPECT_EQ(theme::stateName(tcp::State::FinWait1, theme::StateNames::LinuxNetstat), "FIN_WAIT1");
    EXPECT_EQ(theme::stateName(tcp::State::Listen, theme::StateNames::Windows), "LISTENING");
    EXPECT_EQ(theme::stateName(tcp::State::Closed, theme::StateNames::LinuxSs), "UNCONN");
    EXPECT_EQ(theme::stateName(tcp::State::SynReceived, theme::StateNames::Solaris), "SYN_RCVD");
}

TEST(Lettering, ScalesItsWidth)
{
    ASSERT_TRUE(theme::loadFonts());
    const theme::Lettering small("FIN_WAIT_2", 15.5, QFont::Bold);
    const theme::Lettering large("FIN_WAIT_2", 31, QFont::Bold);
    EXPECT_NEAR(large.width(), 2 * small.width(), 0.01);
    EXPECT_GT(small.width(), 60);
}

TEST(Lettering, IsAsWideAsItsOutline)
{
    ASSERT_TRUE(theme::loadFonts());
    for (const QString& text : {QString("rcv ACK of FIN"), QStringLiteral("FIN의 ACK 수신")}) {
        const theme::Lettering line(text, 16, QFont::Normal);
        EXPECT_NEAR(line.startingAt({}).boundingRect().right(), line.width(), 2);
    }
}

}  // namespace
}  // namespace app
