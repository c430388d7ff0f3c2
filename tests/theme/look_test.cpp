#include "theme/fonts.h"
#include "theme/lettering.h"
#include "theme/look.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QFontMetricsF>

#include <set>

namespace app {
namespace {

TEST(Look, ThemesAreRead)
{
    for (const Theme& theme : {Theme::light(), Theme::dark_()}) {
        for (const QColor& color : {theme.canvas, theme.panel, theme.text, theme.muted, theme.rule, theme.hair,
                                    theme.edge, theme.edgeDim, theme.focus, theme.error, theme.plate})
            EXPECT_TRUE(color.isValid());
        for (const PhaseColors& phase : theme.phases)
            for (const QColor& color : {phase.tint, phase.border, phase.text, phase.solid, phase.on})
                EXPECT_TRUE(color.isValid());
    }
    EXPECT_FALSE(Theme::light().dark);
    EXPECT_TRUE(Theme::dark_().dark);
    EXPECT_EQ(Theme::named("dark"), Theme::dark_());
    EXPECT_EQ(Theme::named("light"), Theme::light());
}

TEST(Look, FontsAreTheEmbeddedOnesWhoeverAsksFirst)
{
    EXPECT_EQ(QFontInfo(Look{}.font(14)).family(), "TCP State Lab Sans");
    EXPECT_EQ(QFontInfo(Look{}.mono(14)).family(), "TCP State Lab Mono");
    EXPECT_EQ(QFontInfo(Look{}.font(14, QFont::Bold)).weight(), QFont::Bold);
}

TEST(Look, TextScaleEnlarges)
{
    Look look;
    look.textScale = 1.5;
    EXPECT_EQ(look.font(14).pixelSize(), 21);
    EXPECT_EQ(look.mono(10).pixelSize(), 15);
}

TEST(Look, StatesOfOneSpellingAllDiffer)
{
    for (int names = 0; names <= static_cast<int>(StateNames::Solaris); ++names) {
        std::set<QString> seen;
        for (const tcp::State state : tcp::kStates) seen.insert(stateName(state, static_cast<StateNames>(names)));
        EXPECT_EQ(seen.size(), tcp::kStates.size());
        EXPECT_FALSE(seen.contains(QString()));
    }
}

TEST(Look, RfcSpellingIsTheModels)
{
    for (const tcp::State state : tcp::kStates)
        EXPECT_EQ(stateName(state, StateNames::Rfc).toStdString(), tcp::text(state));
}

// tcp_facts.md 3.1
TEST(Look, SpellingsAreThoseOfTheTools)
{
    EXPECT_EQ(stateName(tcp::State::SynReceived, StateNames::Stevens), "SYN_RCVD");
    EXPECT_EQ(stateName(tcp::State::SynReceived, StateNames::LinuxSs), "SYN-RECV");
    EXPECT_EQ(stateName(tcp::State::FinWait1, StateNames::LinuxNetstat), "FIN_WAIT1");
    EXPECT_EQ(stateName(tcp::State::Listen, StateNames::Windows), "LISTENING");
    EXPECT_EQ(stateName(tcp::State::Closed, StateNames::LinuxSs), "UNCONN");
    EXPECT_EQ(stateName(tcp::State::SynReceived, StateNames::Solaris), "SYN_RCVD");
}

TEST(Lettering, ScalesItsWidth)
{
    ASSERT_TRUE(loadFonts());
    const Lettering small("FIN_WAIT_2", 15.5, QFont::Bold);
    const Lettering large("FIN_WAIT_2", 31, QFont::Bold);
    EXPECT_NEAR(large.width(), 2 * small.width(), 0.01);
    EXPECT_GT(small.width(), 60);
}

TEST(Lettering, IsAsWideAsItsOutline)
{
    ASSERT_TRUE(loadFonts());
    for (const QString& text : {QString("rcv ACK of FIN"), QStringLiteral("FIN의 ACK 수신")}) {
        const Lettering line(text, 16, QFont::Normal);
        EXPECT_NEAR(line.startingAt({}).boundingRect().right(), line.width(), 2);
    }
}

}  // namespace
}  // namespace app
