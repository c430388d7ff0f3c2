#pragma once

#include "ladder/story.h"
#include "theme/look.h"

#include <QString>

namespace app {

/// The ladder as text for the clipboard: a line for each thing that happened, in order, in the current language.
QString ladderText(const Story& story, StateNames names);

}  // namespace app
