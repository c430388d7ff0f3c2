#pragma once

#include "panels/tool_text.h"
#include "theme/appearance.h"

#include <QString>
#include <QTextFormat>

namespace app::panels {

/// Around the lines.
inline constexpr int kToolMargin = 1;

/// How a line of a terminal looks: prompts and heads quiet, the row of the current state in its phase's tint, what
/// just happened in that of the focus, notes in the face of the window. `mono` is the face of the terminal.
QTextCharFormat charFormat(const ToolLine& line, const theme::Appearance& appearance, const QFont& mono);
/// How high these lines are, if no note is wider than the view.
qreal heightOf(const ToolText& text, const theme::Appearance& appearance, qreal px);

/// As wide and as high as a page of a tool usually is.
ToolText usualPage();
/// Of the longest row.
qsizetype columnsOf(const ToolText& text);

QTextBlockFormat blockFormat(const ToolLine& line, const theme::Appearance& appearance);

}  // namespace app::panels
