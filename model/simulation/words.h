#pragma once

#include <string>
#include <string_view>

namespace tcp {

/// The word in quotation marks for a message; cut short, control characters and half characters replaced,
/// so that a message is one readable line whatever the input was.
std::string quoted(std::string_view word);

/// Octets of the UTF-8 character with which the text begins, 0 if it is none. The text is not empty.
std::size_t characterLength(std::string_view text);

}  // namespace tcp
