#include "window/large_pages.h"

#include "support/sanitizers.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

/// kB of the heap for which the kernel was asked for large pages.
long inLargePages()
{
    std::ifstream maps("/proc/self/smaps");
    long sum = 0;
    long size = 0;
    bool heap = false;
    for (std::string line; std::getline(maps, line);) {
        if (line.find('-') < line.find(' ')) heap = line.ends_with("[heap]");
        if (line.starts_with("Size:")) size = std::stol(line.substr(5));
        if (heap && line.starts_with("VmFlags:") && line.find(" hg") != std::string::npos) sum += size;
    }
    return sum;
}

}  // namespace

TEST(LargePages, AreAskedForWhereTheHeapGrows)
{
    if (underSanitizers()) GTEST_SKIP() << "the sanitizer has a heap of its own";
    if (!std::filesystem::exists("/sys/kernel/mm/transparent_hugepage")) GTEST_SKIP() << "no large pages here";
    // In a process of its own, whose heap has no room left by other tests.
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const long before = inLargePages();
            app::window::useLargePages();
            std::exit(inLargePages() - before >= 14 * 1024 ? 0 : 1);
        },
        testing::ExitedWithCode(0), "");
}
