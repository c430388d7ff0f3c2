// Design 3 and palette_report.md: text at least 4.5:1, marks at least 3:1, and phases apart in grey.

#include "theme/contrast.h"

#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/appearance.h"

#include <gtest/gtest.h>

#include <ostream>

namespace app {
namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

class Contrast : public testing::TestWithParam<const char*> {
protected:
    theme::Theme theme_ = theme::Theme::named(QString::fromLatin1(GetParam()));

    void expectAtLeast(double least, const QColor& ink, const QColor& paper, const char* what)
    {
        EXPECT_GE(contrast(ink, paper), least)
            << what << ": " << ink.name().toStdString() << " on " << paper.name().toStdString();
    }
};

TEST_P(Contrast, OfTextOnEveryGroundIsEnough)
{
    for (const QColor& ground : {theme_.canvas, theme_.panel, theme_.plate}) {
        expectAtLeast(kText, theme_.text, ground, "text");
        expectAtLeast(kText, theme_.muted, ground, "muted");
        expectAtLeast(kText, theme_.error, ground, "error");
        expectAtLeast(kText, theme_.focus, ground, "focus as text");
    }
    expectAtLeast(kText, theme::onFocus(theme_), theme_.focus, "primary button");
    expectAtLeast(kText, theme::onFocus(theme_), theme::mixed(theme_.focus, theme_.text, 0.88),
                  "primary button, hovered");
    expectAtLeast(kText, theme::onFocus(theme_), theme::mixed(theme_.focus, theme_.text, 0.76),
                  "primary button, pressed");
}

TEST_P(Contrast, OfMarksOnTheCanvasIsEnough)
{
    for (const QColor& mark : {theme_.edge, theme_.edgeDim, theme_.rule, theme_.focus})
        expectAtLeast(kMark, mark, theme_.canvas, "mark");
}

TEST_P(Contrast, OfEveryPhaseIsEnough)
{
    for (const theme::PhaseColors& phase : theme_.phases) {
        expectAtLeast(kText, phase.text, phase.tint, "name of an idle state");
        expectAtLeast(kText, phase.on, phase.solid, "name of an active state");
        expectAtLeast(kText, phase.border, theme_.canvas, "title of a region");
        expectAtLeast(kMark, phase.border, phase.tint, "border of an idle state");
        // Light solids are pale on white: the active state has a border in the colour of text (design: contrast).
        expectAtLeast(kMark, theme_.text, theme_.canvas, "border of an active state");
    }
    const theme::PhaseColors& opening = theme_.phases[static_cast<std::size_t>(theme::Phase::Opening)];
    expectAtLeast(kText, theme_.text, opening.tint, "text on a checked button");
}

TEST_P(Contrast, OfRegionsIsEnough)
{
    for (const theme::PhaseColors& phase : theme_.phases) {
        const QColor ground = theme::mixed(phase.tint, theme_.canvas, 0.38);
        expectAtLeast(kText, theme_.text, ground, "label in a region");
        expectAtLeast(kText, phase.border, ground, "title of a region");
        expectAtLeast(2.7, theme_.edgeDim, ground, "arrow that is not possible now, in a region");
    }
}

TEST_P(Contrast, OfDimmedWordsStaysLegible)
{
    for (const theme::PhaseColors& phase : theme_.phases) {
        const QColor name = theme::mixed(phase.text, theme_.canvas, 0.62);
        const QColor box = theme::mixed(phase.tint, theme_.canvas, 0.62);
        expectAtLeast(kMark, name, box, "name of a dimmed state (large type)");
        const QColor label = theme::mixed(theme_.text, theme_.canvas, 0.68);
        expectAtLeast(kText, label, theme_.canvas, "dimmed label");
        expectAtLeast(kText, label, theme::mixed(phase.tint, theme_.canvas, 0.38), "dimmed label in a region");
    }
}

TEST_P(Contrast, InGreyTellsEveryTwoPhasesApart)
{
    for (std::size_t a = 0; a < theme_.phases.size(); ++a)
        for (std::size_t b = a + 1; b < theme_.phases.size(); ++b)
            EXPECT_GE(std::abs(lightness(theme_.phases[a].solid) - lightness(theme_.phases[b].solid)), 6.5)
                << a << " and " << b;
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Values("light", "dark"),
                         [](const auto& theme) { return std::string(theme.param); });

}  // namespace
}  // namespace app
