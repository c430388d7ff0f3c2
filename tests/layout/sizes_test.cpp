// How large a file, a function and a class may be. Tables and switches are as long as what they list.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace {

constexpr std::size_t kLongestFile = 300;
constexpr std::size_t kLongestFunction = 40;
constexpr std::size_t kWidestLine = 120;  // ColumnLimit of .clang-format
constexpr int kMostMembers = 25;

std::string placeOf(const SourceFile& file, std::size_t line)
{
    return file.path.string() + ":" + std::to_string(line + 1);
}

/// In characters: an octet that goes on with a character of UTF-8 is none of its own.
std::size_t width(const std::string& line)
{
    return static_cast<std::size_t>(std::ranges::count_if(line, [](char octet) { return (octet & 0xC0) != 0x80; }));
}

bool lists(const std::vector<std::string>& lines, std::size_t first, std::size_t last)
{
    static const std::regex item(R"(^\s*(\{.*|case .*|"|[\w:]*tr\(.*|add\w*\(.*|\w*\.\w+ = .*))");
    std::size_t items = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (lines[i].find("switch (") != std::string::npos) return true;
        if (std::regex_search(lines[i], item)) ++items;
    }
    return 2 * items > last - first;
}

/// Data members are what ends in an underscore; a struct without any is plain data.
int dataMembers(const std::vector<std::string>& lines, std::size_t first, std::size_t last)
{
    static const std::regex member(R"(\b\w+_(?=\s*(\{[^}]*\}|=[^,;]*)?\s*[,;]))");
    static const std::regex declaration(R"(^    [A-Za-z][\w:<>,*&\[\]{} ="./()-]*;)");
    int count = 0;
    for (std::size_t i = first; i < last; ++i) {
        const std::string code = lines[i].substr(0, lines[i].find("//"));
        const bool isFunction = code.find(") const") != std::string::npos || code.find("return ") != std::string::npos;
        if (isFunction || !std::regex_search(code, declaration)) continue;
        count += static_cast<int>(std::distance(std::sregex_iterator(code.begin(), code.end(), member), {}));
    }
    return count;
}

int methods(const std::vector<std::string>& lines, std::size_t first, std::size_t last)
{
    static const std::regex method(
        R"(^    (?:explicit |static |virtual |template <[^>]*> )*[\w:<>&*~, ]*\([^;]*\)[^;]*[;{])");
    return static_cast<int>(std::count_if(lines.begin() + static_cast<std::ptrdiff_t>(first),
                                          lines.begin() + static_cast<std::ptrdiff_t>(last),
                                          [](const std::string& line) { return std::regex_search(line, method); }));
}

/// Calls `each` with name, first and last line of every class or struct that begins a line.
template <typename Each> void forClasses(const SourceFile& file, const Each& each)
{
    static const std::regex head(R"(^(?:class|struct) (\w+)[^;]*\{$)");
    std::smatch match;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (!std::regex_match(file.lines[i], match, head)) continue;
        std::size_t last = i;
        while (last < file.lines.size() && !file.lines[last].starts_with("};")) ++last;
        each(match[1].str(), i + 1, std::min(last, file.lines.size()));
    }
}

}  // namespace

TEST(Sizes, NoFileHasMoreThan300Lines)
{
    for (const auto& files : {sourceFiles(), testFiles()}) {
        EXPECT_GT(files.size(), 100u) << "the files themselves";
        for (const SourceFile& file : files) EXPECT_LE(file.lines.size(), kLongestFile) << file.path;
    }
}

TEST(Sizes, NoLineIsWiderThan120Columns)
{
    for (const auto& files : {sourceFiles(), testFiles()})
        for (const SourceFile& file : files)
            for (std::size_t i = 0; i < file.lines.size(); ++i)
                EXPECT_LE(width(file.lines[i]), kWidestLine) << placeOf(file, i);
}

TEST(Sizes, NoFunctionHasMoreThan40LinesButTablesAndSwitches)
{
    for (const SourceFile& file : sourceFiles()) {
        std::size_t first = 0;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (file.lines[i] == "{") first = i + 1;
            if (file.lines[i] != "}" || first == 0) continue;
            const bool small = i - first <= kLongestFunction;
            EXPECT_TRUE(small || lists(file.lines, first, i)) << placeOf(file, first) << ": " << i - first;
            first = 0;
        }
    }
}

TEST(Sizes, NoClassHasMoreThan25DataMembers)
{
    for (const SourceFile& file : sourceFiles())
        forClasses(file, [&](const std::string& name, std::size_t first, std::size_t last) {
            EXPECT_LE(dataMembers(file.lines, first, last), kMostMembers) << name << " in " << file.path;
        });
}

TEST(Sizes, TheWindowStaysThin)
{
    int seen = 0;
    for (const SourceFile& file : sourceFiles())
        forClasses(file, [&](const std::string& name, std::size_t first, std::size_t last) {
            if (name != "MainWindow") return;
            ++seen;
            EXPECT_LE(dataMembers(file.lines, first, last), 15);
            EXPECT_GT(dataMembers(file.lines, first, last), 3) << "the count itself";
            EXPECT_LE(methods(file.lines, first, last), 35);
            EXPECT_GT(methods(file.lines, first, last), 10) << "the count itself";
        });
    EXPECT_EQ(seen, 1);
}
