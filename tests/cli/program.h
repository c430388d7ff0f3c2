#pragma once

#include <string>

namespace program {

struct Outcome {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs a line of shell in which `cli` is tcp-state-lab-cli, in an empty folder, in an English locale.
Outcome shell(const std::string& line);

/// The text of a file of tests/cli/golden.
std::string golden(const std::string& name);

}  // namespace program
