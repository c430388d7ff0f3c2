#pragma once

#include <QString>

namespace app::panels {

/// The first command of a terminal in a text of a lesson; empty: there is none.
QString commandIn(const QString& text);
/// The text as HTML, with its commands in the face of a terminal.
QString withCommands(const QString& text);

}  // namespace app::panels
