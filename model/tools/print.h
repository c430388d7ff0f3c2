#pragma once

#include <string>

namespace tcp {

/// printf into a string: the tools whose layout is copied here are C programs, and so are their formats.
__attribute__((format(printf, 1, 2))) std::string printed(const char* format, ...);

}  // namespace tcp
