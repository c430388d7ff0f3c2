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

/// Likewise where root may play, but no one can make a user namespace.
#define NEEDS_USER_NAMESPACES()                                                   \
    NEEDS_A_KERNEL();                                                             \
    if (!real::userNamespaces()) {                                                \
        if (real::required()) FAIL() << "no user namespaces here";                \
        GTEST_SKIP() << "no user namespaces here";                                \
    }

namespace real {

/// The line with which `real` refuses here; empty where it plays.
const std::string& obstacle();
bool required();
bool userNamespaces();

}  // namespace real
