#pragma once

#include "lab/upcoming_step.h"

#include <string>

namespace app::lab {

/// What a question about the step is about, as the bank of items names its skills: the misconception that its wrong answers
/// stand for, else the transition, the state, the timer or the spelling. Empty: the bank has nothing of the kind.
std::string skillOf(const Question& question, const UpcomingStep& next);

}  // namespace app::lab
