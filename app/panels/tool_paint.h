#pragma once

#include "panels/tool_text.h"
#include "theme/look.h"

#include <QString>
#include <QTextFormat>

namespace app {

/// How a line of a terminal looks: prompts and heads quiet, the row of the current state in its phase's tint, what
/// just happened in that of the focus, notes in the face of the window. `mono` is the face of the terminal.
QTextCharFormat charFormat(const ToolLine& line, const Look& look, const QFont& mono);
QTextBlockFormat blockFormat(const ToolLine& line, const Look& look);

}  // namespace app
