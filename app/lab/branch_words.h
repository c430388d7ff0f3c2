#pragma once

#include "simulation/world.h"

#include <QString>

namespace app::lab {

/// "From here: what if the client calls close()?" Where no hand did it: what if only time passes.
QString whatIfWords(const tcp::Cause& cause);
/// At the same line in the lesson: "From here: the lesson continues".
QString lessonGoesOnWords();
/// Between two runs of one script: "The two runs differ from here".
QString differWords();

}  // namespace app::lab
