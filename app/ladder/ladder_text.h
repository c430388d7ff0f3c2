#pragma once

#include "ladder/ladder_model.h"
#include "theme/appearance.h"

#include <QString>

namespace app::ladder {

/// The ladder as text for the clipboard: a line for each thing that happened, in order, in the current language.
QString ladderText(const LadderModel& story, theme::StateNames names);

}  // namespace app::ladder
