#pragma once

#include "lab/moment.h"

#include <string>
#include <vector>

namespace app::reviewing {

/// What a lesson shows: the misconceptions that it addresses, the skills that name it, and those of every question that
/// Predict asks in it. `end` is any moment of it.
std::vector<std::string> skillsOf(const lab::Moment& end);

}  // namespace app::reviewing
