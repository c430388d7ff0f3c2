#pragma once

#include <string>
#include <vector>

namespace tcp {

/// What a tool prints: the lines before the rows, and the rows. No line has its newline, no line is trimmed:
/// where the tool pads with blanks, so do these.
struct Listing {
    std::vector<std::string> head;
    std::vector<std::string> rows;
};

/// All lines, each with its newline.
std::string text(const Listing& listing);

}  // namespace tcp
