#pragma once

#include <gtest/gtest.h>

#include <string>

/// Ends the test where this machine does not let one play for real: skipped with the line that the program prints, or
/// failed if the environment says KERNEL_TESTS=required.
#define NEEDS_A_KERNEL()                                                          \
    if (const std::string why = real::obstacle(); !why.empty()) {                 \
        if (real::required()) FAIL() << why;                                      \
        GTEST_SKIP() << why;                                                      \
    }

namespace real {

/// The line with which `real` refuses here; empty where it plays.
const std::string& obstacle();
bool required();

}  // namespace real
