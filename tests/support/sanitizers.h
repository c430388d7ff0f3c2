#pragma once

#include <dlfcn.h>

/// Whether the program under test was built with the address sanitizer, which makes it slower, tenfold in places.
inline bool underSanitizers() { return dlsym(RTLD_DEFAULT, "__asan_init") != nullptr; }
