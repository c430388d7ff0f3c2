// The build for the browser has an old standard library (libc++ 13), and is no part of tests/run: what it lacks is in
// app/browser/standard. Here every algorithm of std::ranges that the program uses is looked for there, so that whoever
// uses a new one learns it without building for the browser; std::pmr is not there at all.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

/// "ranges::find" → the places where it is used.
std::map<std::string, std::string> usedNames()
{
    static const std::regex name(R"(\bstd::((?:ranges|pmr)::\w+))");
    std::map<std::string, std::string> places;
    for (const SourceFile& file : sourceFiles()) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            if (!hasAny(line, {"std::ranges::", "std::pmr::"})) continue;
            for (std::sregex_iterator at(line.begin(), line.end(), name), end; at != end; ++at)
                places.try_emplace((*at)[1], file.path.string() + ":" + std::to_string(i + 1));
        }
    }
    return places;
}

/// What our substitute declares in one of the two namespaces.
bool declares(const std::string& text, const std::string& name)
{
    return std::regex_search(text, std::regex("(?:class|using|struct|inline|constexpr|void|auto|bool) (?:[\\w*]+ )*"
                                              + name + "\\b"));
}

}  // namespace

TEST(BrowserLibrary, HasEveryAlgorithmThatTheProgramUses)
{
    const std::string ours = textOf("app/browser/standard/ranges_algorithms");
    const std::set<std::string> inLibrary13 = {"ranges::greater", "ranges::less", "ranges::equal_to"};
    const auto used = usedNames();
    ASSERT_GT(used.size(), 20U);
    for (const auto& [name, place] : used) {
        const bool there = inLibrary13.contains(name)
                           || (name.starts_with("ranges::") && declares(ours, name.substr(name.find("::") + 2)));
        EXPECT_TRUE(there) << place << " uses std::" << name << ", which app/browser/standard does not have";
    }
}

TEST(BrowserLibrary, KnowsWhatItHasNot)
{
    EXPECT_TRUE(declares("constexpr auto find(Range&& range", "find"));
    EXPECT_FALSE(declares("constexpr auto find_if(Range&& range", "find"));
    EXPECT_FALSE(declares("return ranges::rotate(range)", "rotate"));
}
