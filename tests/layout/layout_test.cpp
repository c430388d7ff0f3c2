// The walls between the rooms: who may include whom (architecture in CONTRIBUTING.md). CMake links what a room names
// under USES; this is for the includes, which the compiler would find anyway.

#include "layout/source_files.h"

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

/// One folder a feature; none includes another.
const Rooms& features()
{
    static const Rooms names = {"authoring", "capturing", "comparing", "crowds", "explaining", "exporting", "freeplay",
                                "guiding", "measuring", "predicting", "presenting", "reviewing", "trying", "watching"};
    return names;
}

/// What a room may include besides itself: what stands to its left.
std::map<std::string, Rooms> allowedRooms()
{
    const Rooms core = {"protocol", "simulation", "tools", "scenario"};
    const Rooms model = core + Rooms{"report", "capture", "observation", "traffic", "exploration", "drill", "practice"};
    const Rooms seen = model + Rooms{"browser", "files", "lab", "theme"};
    const Rooms views = {"diagram", "ladder", "panels", "charts"};
    const Rooms bench = seen + views + Rooms{"workbench"};
    std::map<std::string, Rooms> allowed = {
        {"protocol", {}},
        {"simulation", {"protocol"}},
        {"tools", {"protocol", "simulation"}},
        {"scenario", {"protocol", "simulation", "tools"}},
        {"report", core},
        {"capture", core},
        {"traffic", core},
        {"exploration", core},
        {"drill", core},
        {"practice", core},
        {"observation", core + Rooms{"report", "capture"}},
        {"files", model},
        {"kernel", core + Rooms{"observation"}},
        {"cli", model + Rooms{"files", "kernel"}},
        {"browser", {}},
        {"theme", model + Rooms{"browser"}},
        {"lab", model + Rooms{"files", "kernel"}},
        {"workbench", seen + views},
        {"window", bench + features()},
        {"app", bench + features() + Rooms{"window"}},
    };
    for (const std::string& view : views) allowed[view] = seen;
    for (const std::string& feature : features()) allowed[feature] = bench;
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
        if (hasAny(line, {"include"}) && std::regex_search(line, match, pattern))
            includes.push_back({file, file.parent_path().filename().string(), match[1]});
}

std::vector<Include> includesOf(const std::string& folder)
{
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            readIncludes(entry.path(), includes);
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
    static const std::regex gui(
        "<Q(t?Gui|t?Widgets|Application|GuiApplication|Widget|Painter|Color|Font|Image|Pixmap).*>");
    for (const Include& include : includesOf("app"))
        EXPECT_FALSE((include.room == "cli" || include.room == "files") && std::regex_match(include.target, gui))
            << say(include);
}

/// What no transition made: a TCB, a world and a step that were seen. Three doors, and only observation goes through.
TEST(Layout, OnlyObservationMakesStatesThatNoTransitionMade)
{
    static const std::regex doors(
        R"(Tcb::seen\s*\(|World::observed\s*\(|[tT]imeline[A-Za-z_()]*\s*(\.|->)\s*record\s*\()");
    for (const std::string folder : {"model", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
            const fs::path file = entry.path();
            const bool own = file.filename() == "world.cpp" || file.parent_path().filename() == "observation";
            if (own || (file.extension() != ".h" && file.extension() != ".cpp")) continue;
            std::ifstream stream(file);
            for (std::string line; std::getline(stream, line);)
                EXPECT_FALSE(hasAny(line, {"seen", "observed", "record"}) && std::regex_search(line, doors))
                    << file << ": " << line;
        }
    }
}

TEST(Layout, OnlyTheKernelRoomKnowsTheSystem)
{
    static const std::regex system("<(linux/.*|sys/socket.h|netinet/.*|sched.h|sys/(mount|prctl|ptrace)\\.h)>");
    for (const Include& include : allIncludes())
        EXPECT_FALSE(include.room != "kernel" && std::regex_match(include.target, system)) << say(include);
}

TEST(Layout, TheKernelRoomKnowsNoQt)
{
    static const std::regex qt("<(Q|q|Qt).*>");
    for (const Include& include : includesOf("app"))
        EXPECT_FALSE(include.room == "kernel" && std::regex_match(include.target, qt)) << say(include);
}

TEST(Layout, OnlyChartsIncludesQtCharts)
{
    static const std::regex charts("<(QtCharts.*|QChart.*|Q[A-Za-z]*(Series|Axis|BarSet|LegendMarker))>");
    for (const Include& include : allIncludes())
        EXPECT_FALSE(include.room != "charts" && std::regex_match(include.target, charts)) << say(include);
}

/// A browser has no such dialog: theme/ask_for_file asks in the way of each.
TEST(Layout, OnlyOnePlaceAsksForFiles)
{
    int places = 0;
    for (const Include& include : allIncludes()) {
        if (include.target != "<QFileDialog>") continue;
        ++places;
        EXPECT_TRUE(include.room == "browser" || include.file.filename() == "ask_for_file.cpp") << say(include);
    }
    EXPECT_GT(places, 0) << "the search itself";
}

/// What only a browser has stands in one room.
TEST(Layout, OnlyTheBrowserRoomKnowsEmscripten)
{
    for (const Include& include : allIncludes())
        EXPECT_FALSE(include.room != "browser" && include.target.starts_with("<emscripten")) << say(include);
}

/// A browser has one event loop only: what would wait in a second one stands still there (panels/button_menu.h).
TEST(Layout, NothingWaitsInAnEventLoopOfItsOwn)
{
    static const std::regex waits(
        R"(InstantPopup|MenuButtonPopup|\bshowMenu\(|QEventLoop|(menu|dialog|box)\w*(\.|->)exec\()");
    for (const SourceFile& file : sourceFiles()) {
        if (file.inModel) continue;
        for (const std::string& line : file.lines) {
            if (!hasAny(line, {"Popup", "showMenu", "QEventLoop", "exec"})) continue;
            EXPECT_FALSE(std::regex_search(line.substr(0, line.find("//")), waits)) << file.path << ": " << line;
        }
    }
}
