#pragma once

#include <string>
#include <string_view>

namespace tcp {

/// The word in quotation marks for a message; cut short, control characters and half characters replaced,
/// so that a message is one readable line whatever the input was.
std::string quoted(std::string_view word);

}  // namespace tcp
