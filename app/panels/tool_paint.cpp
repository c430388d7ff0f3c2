#include "panels/tool_paint.h"

#include "theme/colors.h"

#include <QFontMetricsF>

#include <algorithm>

namespace app::panels {
namespace {

using Kind = ToolLine::Kind;

constexpr qreal kNotePx = 11;
constexpr qreal kNoteLine = 14;
constexpr qreal kBeforePrompt = 3;
constexpr qsizetype kUsualColumns = 100;  ///< a row of ss with its process and its timer

QBrush background(const ToolLine& line, const theme::Theme& theme)
{
    if (line.current) return theme.of(*line.current).tint;
    return line.fresh ? QBrush(theme::mixed(theme.focus, theme.canvas, 0.12)) : QBrush(Qt::NoBrush);
}

}  // namespace

QTextCharFormat charFormat(const ToolLine& line, const theme::Appearance& appearance, const QFont& mono)
{
    QTextCharFormat format;
    format.setFont(line.kind == Kind::Note ? appearance.font(kNotePx) : mono);
    const bool quiet = line.kind == Kind::Prompt || line.kind == Kind::Head || line.kind == Kind::Note;
    format.setForeground(line.current ? appearance.theme.of(*line.current).text
                                      : quiet ? appearance.theme.muted : appearance.theme.text);
    format.setBackground(background(line, appearance.theme));   // the block's ends with the view, a row may be longer
    if (line.kind == Kind::Prompt || line.current || line.fresh) format.setFontWeight(QFont::Bold);
    return format;
}

qreal heightOf(const ToolText& text, const theme::Appearance& appearance, qreal px)
{
    const qreal row = QFontMetricsF(appearance.mono(px)).lineSpacing();
    qreal height = 2 * kToolMargin;
    for (const ToolLine& line : text) {
        height += line.kind == Kind::Note ? kNoteLine * appearance.textScale : row;
        if (line.kind == Kind::Prompt) height += kBeforePrompt;
    }
    return height;
}

ToolText usualPage()
{
    ToolText page;
    for (const Kind kind : {Kind::Prompt, Kind::Head, Kind::Row, Kind::Row, Kind::Prompt, Kind::Head, Kind::Row,
                            Kind::Note, Kind::Note, Kind::Note})
        page.push_back({kind, kind == Kind::Row ? QString(kUsualColumns, u'x') : QString(), {}});
    return page;
}

qsizetype columnsOf(const ToolText& text)
{
    qsizetype longest = 0;
    for (const ToolLine& line : text)
        if (line.kind != Kind::Note) longest = std::max(longest, line.text.trimmed().size());
    return longest;
}

QTextBlockFormat blockFormat(const ToolLine& line, const theme::Appearance& appearance)
{
    QTextBlockFormat format;
    format.setTopMargin(line.kind == Kind::Prompt ? kBeforePrompt : 0);
    if (line.kind == Kind::Note) format.setLineHeight(kNoteLine * appearance.textScale, QTextBlockFormat::FixedHeight);
    format.setBackground(background(line, appearance.theme));
    return format;
}

}  // namespace app::panels
