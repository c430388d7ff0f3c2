#include "theme/style_colors.h"

#include "theme/colors.h"
#include "theme/icons.h"

#include <QPalette>

namespace app::theme {
namespace {

const PhaseColors& coloursOf(const Theme& theme, Phase phase) { return theme.phases[static_cast<std::size_t>(phase)]; }

void setDisabled(QPalette& palette, const Theme& theme)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.edgeDim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hair);
}

}  // namespace

StyleColors::StyleColors(const Theme& theme)
    : canvas(theme.canvas), panel(theme.panel), text(theme.text), muted(theme.muted), rule(theme.rule),
      hair(theme.hair), error(theme.error), dim(theme.edgeDim), field(theme.dark ? theme.panel : theme.canvas),
      tint(coloursOf(theme, Phase::Opening).tint), focus(theme.focus), focusHover(mixed(theme.focus, theme.text, 0.88)),
      focusPressed(mixed(theme.focus, theme.text, 0.76)), onFocus(theme::onFocus(theme)),
      pill(coloursOf(theme, Phase::Waiting).solid), onPill(coloursOf(theme, Phase::Waiting).on),
      scroll(mixed(theme.rule, theme.canvas, 0.55))
{
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.canvas);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::ToolTipBase, theme.canvas);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.canvas);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.focus);
    palette.setColor(QPalette::HighlightedText, onFocus(theme));
    palette.setColor(QPalette::Link, theme.focus);
    palette.setColor(QPalette::LinkVisited, coloursOf(theme, Phase::Passive).border);
    palette.setColor(QPalette::Light, mixed(theme.canvas, theme.hair, 0.5));
    palette.setColor(QPalette::Midlight, theme.hair);
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Dark, theme.rule);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.canvas : theme.muted);
    setDisabled(palette, theme);
    return palette;
}

QPalette viewPaletteOf(const Theme& theme)
{
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::Highlight, coloursOf(theme, Phase::Opening).tint);
    palette.setColor(QPalette::HighlightedText, theme.text);
    return palette;
}

QPalette fieldPaletteOf(const Theme& theme)
{
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::Base, StyleColors(theme).field);
    return palette;
}

}  // namespace app::theme
