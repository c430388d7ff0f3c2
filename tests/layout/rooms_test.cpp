// What CMake is told about the rooms: which others each links, which sources it has, which tests.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

Names rooms()
{
    Names names;
    for (const SourceFile& file : sourceFiles())
        if (file.room != "app") names.insert(file.room);
    return names;
}

/// "tcp_report app_files Qt6::Core": the rooms among them.
Names roomsIn(const std::string& libraries)
{
    static const std::regex room(R"((?:tcp|app)_(\w+))");
    Names names;
    for (std::sregex_iterator found(libraries.begin(), libraries.end(), room), end; found != end; ++found)
        names.insert((*found)[1]);
    return names;
}

/// What each room links directly, as app_room() and model_room() say under USES.
std::map<std::string, Names> links()
{
    std::string text = textOf("app/CMakeLists.txt");
    for (const std::string& room : rooms())
        if (const fs::path file = fs::path("model") / room / "room.cmake"; fs::exists(fs::path(SOURCE_DIR) / file))
            text += textOf(file);
    static const std::regex call(R"((?:app|model)_room\(([\w${}]+)((?: USES)?[^()]*?)(?:SOURCES[^()]*)?\))");
    std::map<std::string, Names> links;
    Names ofFeatures;
    for (std::sregex_iterator found(text.begin(), text.end(), call), end; found != end; ++found) {
        const std::string name = (*found)[1];
        (name == "${feature}" ? ofFeatures : links[name]) = roomsIn((*found)[2]);
    }
    for (const std::string& room : rooms()) {
        if (links.contains(room)) continue;
        links[room] = ofFeatures;
        links["window"].insert(room);  // it USES ${features}
    }
    return links;
}

void addLinked(const std::string& room, const std::map<std::string, Names>& links, Names& all)
{
    for (const std::string& next : links.at(room))
        if (all.insert(next).second) addLinked(next, links, all);
}

}  // namespace

TEST(Rooms, LinkWhatTheyInclude)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*"(\w+)/)re");
    const auto direct = links();
    ASSERT_GT(direct.at("window").size(), 3U) << "the reading of CMakeLists.txt";
    std::map<std::string, Names> linked;
    for (const auto& [room, unused] : direct) addLinked(room, direct, linked[room]);
    std::smatch match;
    for (const SourceFile& file : sourceFiles()) {
        if (file.room == "app") continue;
        for (const std::string& line : file.lines) {
            if (!hasAny(line, {"include"}) || !std::regex_search(line, match, pattern)) continue;
            if (match[1] == file.room) continue;
            EXPECT_TRUE(linked.at(file.room).contains(match[1])) << file.path << ": " << line;
        }
    }
}

TEST(Rooms, ListEverySourceOfTheModelOnce)
{
    for (const SourceFile& file : sourceFiles()) {
        if (!file.inModel || file.isHeader()) continue;
        std::istringstream words(
            std::regex_replace(textOf(fs::path("model") / file.room / "room.cmake"), std::regex("[()]"), " "));
        const std::string listed = file.room + "/" + file.path.filename().string();
        EXPECT_EQ(std::count(std::istream_iterator<std::string>(words), {}, listed), 1) << file.path;
    }
}

TEST(Rooms, HaveTestsInAFolderByTheSameName)
{
    for (const std::string& room : rooms()) {
        const std::string text = textOf(fs::path("tests") / room / "tests.cmake");
        EXPECT_TRUE(std::regex_search(text, std::regex("(app|model)_tests\\(" + room + " "))) << room;
    }
}
