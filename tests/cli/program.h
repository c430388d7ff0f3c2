#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace program {

struct Outcome {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs a line of shell in which `cli` is tcp-state-lab-cli, in an empty folder, in an English locale.
Outcome shell(const std::string& line);

bool has(const std::string& text, const std::string& part);
/// Each of the parts behind the one before.
bool inOrder(const std::string& text, const std::vector<std::string>& parts);
std::size_t linesOf(const std::string& text);
/// The last line that has the part; empty where none has.
std::string lastLineWith(const std::string& text, const std::string& part);

/// Compares the text with a file of tests/cli/golden, line by line; with UPDATE_GOLDEN set it writes the file instead.
void expectGolden(const std::string& name, const std::string& text);

}  // namespace program
