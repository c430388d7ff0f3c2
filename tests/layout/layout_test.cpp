// The walls between the rooms: who may include whom (README, "Architecture"). CMake links what a room names under USES;
// this is for the includes, which the compiler would find anyway.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Rooms = std::set<std::string>;

Rooms operator+(Rooms left, const Rooms& right)
{
    left.insert(right.begin(), right.end());
    return left;
}

/// What a room may include besides itself: what stands to its left.
std::map<std::string, Rooms> allowedRooms()
{
    const Rooms core = {"protocol", "simulation", "scenario"};
    const Rooms model = core + Rooms{"report", "capture", "traffic", "exploration"};
    const Rooms views = {"diagram", "ladder", "panels", "charts"};
    const Rooms seen = model + Rooms{"files", "lab", "theme"};
    std::map<std::string, Rooms> allowed = {
        {"protocol", {}},        {"simulation", {"protocol"}},    {"scenario", {"protocol", "simulation"}},
        {"report", core},        {"capture", core},               {"traffic", core},
        {"exploration", core},       {"files", model},                {"cli", model + Rooms{"files"}},
        {"theme", model},        {"lab", model + Rooms{"files"}}, {"window", seen + views},
        {"app", seen + views + Rooms{"window"}},
    };
    for (const std::string& view : views) allowed[view] = seen;
    return allowed;
}

struct Include {
    fs::path file;
    std::string room;    ///< of the file; "app" for main.cpp
    std::string target;  ///< as written, with its quotes or brackets
};

void readIncludes(const fs::path& file, std::vector<Include>& includes)
{
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"][^>"]+[>"]))");
    std::ifstream stream(file);
    std::smatch match;
    for (std::string line; std::getline(stream, line);)
        if (std::regex_search(line, match, pattern))
            includes.push_back({file, file.parent_path().filename().string(), match[1]});
}

std::vector<Include> includesOf(const std::string& folder)
{
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") readIncludes(entry.path(), includes);
    return includes;
}

std::vector<Include> allIncludes()
{
    std::vector<Include> includes = includesOf("model");
    for (Include& include : includesOf("app")) includes.push_back(std::move(include));
    return includes;
}

std::string say(const Include& include) { return include.file.string() + " includes " + include.target; }

}  // namespace

TEST(Layout, EveryRoomHasItsPlace)
{
    const auto allowed = allowedRooms();
    for (const Include& include : allIncludes()) EXPECT_TRUE(allowed.contains(include.room)) << include.file;
}

TEST(Layout, ARoomIncludesOnlyWhatStandsToItsLeft)
{
    const auto allowed = allowedRooms();
    for (const Include& include : allIncludes()) {
        if (include.target.front() != '"') continue;
        const std::string room = include.target.substr(1, include.target.find('/') - 1);
        EXPECT_TRUE(room == include.room || allowed.at(include.room).contains(room)) << say(include);
    }
}

/// One exception: capture files are written by the library that tcpdump and Wireshark read them with.
TEST(Layout, TheModelKnowsOnlyTheStandardLibrary)
{
    static const std::regex standard("<[a-z0-9_]+>"), quoted("\".*\""), pcap("<pcap/pcap.h>");
    for (const Include& include : includesOf("model")) {
        const bool known = std::regex_match(include.target, standard) || std::regex_match(include.target, quoted);
        EXPECT_TRUE(known || (include.room == "capture" && std::regex_match(include.target, pcap))) << say(include);
    }
}

TEST(Layout, TheCommandLineNeedsNoDisplay)
{
    static const std::regex gui("<Q(t?Gui|t?Widgets|Application|GuiApplication|Widget|Painter|Color|Font|Image|Pixmap).*>");
    for (const Include& include : includesOf("app"))
        EXPECT_FALSE((include.room == "cli" || include.room == "files") && std::regex_match(include.target, gui))
            << say(include);
}

TEST(Layout, OnlyChartsIncludesQtCharts)
{
    static const std::regex charts("<(QtCharts.*|QChart.*|Q[A-Za-z]*(Series|Axis|BarSet|LegendMarker))>");
    for (const Include& include : allIncludes())
        EXPECT_FALSE(include.room != "charts" && std::regex_match(include.target, charts)) << say(include);
}
