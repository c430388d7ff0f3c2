#pragma once

#include "lab/question.h"

namespace app::lab {

/// Whether a right answer about the step before the moment is followed by "because?": one time in three, always the
/// same for the same step of a lesson.
bool asksWhy(const Moment& moment);

/// Of what has just happened, steps [begin, moment.index) of the timeline: the links of its chain of causes are put in
/// order, or the one that began it is chosen. Empty where the chain is too short for either.
std::optional<Question> becauseQuestion(const Moment& moment, std::size_t begin);

}  // namespace app::lab
