#include "panels/tool_paint.h"

#include "theme/colors.h"

#include <QFontMetricsF>

namespace app {
namespace {

using Kind = ToolLine::Kind;

constexpr qreal kNotePx = 11;
constexpr qreal kNoteLine = 14;
constexpr qreal kBeforePrompt = 3;

QBrush background(const ToolLine& line, const Theme& theme)
{
    if (line.current) return theme.of(*line.current).tint;
    return line.fresh ? QBrush(mixed(theme.focus, theme.canvas, 0.12)) : QBrush(Qt::NoBrush);
}

}  // namespace

QTextCharFormat charFormat(const ToolLine& line, const Look& look, const QFont& mono)
{
    QTextCharFormat format;
    format.setFont(line.kind == Kind::Note ? look.font(kNotePx) : mono);
    const bool quiet = line.kind == Kind::Prompt || line.kind == Kind::Head || line.kind == Kind::Note;
    format.setForeground(line.current ? look.theme.of(*line.current).text
                                      : quiet ? look.theme.muted : look.theme.text);
    format.setBackground(background(line, look.theme));   // the block's ends with the view, a row may be longer
    if (line.kind == Kind::Prompt || line.current || line.fresh) format.setFontWeight(QFont::Bold);
    return format;
}

qreal heightOf(const ToolText& text, const Look& look, qreal px)
{
    const qreal row = QFontMetricsF(look.mono(px)).lineSpacing();
    qreal height = 2 * kToolMargin;
    for (const ToolLine& line : text) {
        height += line.kind == Kind::Note ? kNoteLine * look.textScale : row;
        if (line.kind == Kind::Prompt) height += kBeforePrompt;
    }
    return height;
}

QTextBlockFormat blockFormat(const ToolLine& line, const Look& look)
{
    QTextBlockFormat format;
    format.setNonBreakableLines(line.kind != Kind::Note);
    format.setTopMargin(line.kind == Kind::Prompt ? kBeforePrompt : 0);
    if (line.kind == Kind::Note) format.setLineHeight(kNoteLine * look.textScale, QTextBlockFormat::FixedHeight);
    format.setBackground(background(line, look.theme));
    return format;
}

}  // namespace app
