#pragma once

#include "panels/scenario_panel.h"

#include <QIcon>

namespace app::panels {

/// "mastered": in the tip of its title, and for a screen reader. Empty for none.
QString markWord(Mark mark);
/// A dot: seen. A ring with a dot: quizzed. A tick: mastered. None: as wide, and nothing to see.
QIcon markIcon(Mark mark, const theme::Theme& theme);

}  // namespace app::panels
