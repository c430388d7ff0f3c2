#pragma once

#include "scenario/play.h"

#include <QString>

namespace app::lab {

/// A verdict of check() for people, in the language of the program; the words of the scenario file stay as they are.
QString claimWords(const tcp::Verdict& verdict);

}  // namespace app::lab
