#pragma once

#include "cli/program.h"

#include <string>
#include <vector>

namespace program {

/// What tcp-state-lab-cli does with these arguments, within this process: starting the program takes a tenth of a
/// second under the sanitizers. For commands that only read and print.
Outcome call(const std::vector<std::string>& arguments);

}  // namespace program
