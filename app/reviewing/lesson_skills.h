#pragma once

#include "lab/moment.h"
#include "lab/question.h"

#include <string>
#include <vector>

namespace app::reviewing {

/// What a question of Predict is about, as the bank of items names its skills: it can be asked anew from there. Empty: a
/// question that the lesson asks in its own words.
std::string skillOf(const lab::Question& question);

/// What a lesson shows: the misconceptions that it addresses, the skills that name it, and those of every question that
/// Predict asks in it. `end` is any moment of it.
std::vector<std::string> skillsOf(const lab::Moment& end);

}  // namespace app::reviewing
