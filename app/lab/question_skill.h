#pragma once

#include "lab/upcoming_step.h"

#include <string>

namespace app::lab {

/// What a question about the step is about, as the bank of items names its skills: the misconception that its wrong
/// answers stand for, the timer or the spelling; else the transition of the step, or the state that the host is in
/// after it. Never empty.
std::string skillOf(const Question& question, const UpcomingStep& next);

}  // namespace app::lab
