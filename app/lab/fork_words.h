#pragma once

#include "simulation/world.h"

#include <QString>

namespace app {

/// "From here: what if the client calls close()?" Where no hand did it: what if only time passes.
QString whatIfWords(const tcp::Cause& cause);
/// At the same line in the lesson: "From here: the lesson goes on".
QString lessonGoesOnWords();
/// Between two runs of one script: "From here the two differ".
QString differWords();

}  // namespace app
