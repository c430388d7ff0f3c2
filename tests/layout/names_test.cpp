// One name, one meaning: nothing is defined twice in the namespace of a room, although the files of a room are compiled
// together and two of its anonymous namespaces become one.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace {

/// Where a name is defined: file and line.
using Places = std::map<std::string, std::vector<std::string>>;

std::string at(const SourceFile& file, std::size_t line)
{
    return file.path.string() + ":" + std::to_string(line + 1);
}

/// "Type Class::function(": the name before the arguments belongs to a class.
bool isMember(const std::string& head)
{
    const std::size_t arguments = head.find('(');
    const std::size_t name = head.find_last_of(" *&", arguments);
    return head.substr(name == std::string::npos ? 0 : name, arguments - name).find("::") != std::string::npos;
}

/// "drill::" for a file of the model in namespace tcp::drill.
std::string nestedIn(const SourceFile& file)
{
    for (const std::string& line : file.lines)
        if (file.inModel && line.starts_with("namespace tcp::")) return line.substr(15, line.find(' ', 15) - 15) + "::";
    return {};
}

/// Types, aliases, constants and tables that begin a line, and functions whose whole head is on one line, with or
/// without the body. A name that is declared only, to be defined elsewhere, is none; the same alias twice is one.
void collect(const SourceFile& file, Places& places, std::set<std::string>& aliases)
{
    const std::string nested = nestedIn(file);
    static const std::regex type(
        R"(^(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: : [^;{]*)?(?: ?\{.*)?$)");
    static const std::regex alias(R"(^using (\w+) = .*)");
    static const std::regex constant(
        R"(^(?:static |inline )*const(?:expr)? [\w:<>, *]+? \*?(k\w+)(?:\[\w*\])*\s*[={(;].*)");
    static const std::regex function(R"(^(?:[\w:<>,*&\[\] ]+ [*&]?)(\w+\([^;{}]*\))$)");
    std::smatch match;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const std::string& line = file.lines[i];
        if (line.empty() || hasAny(line.substr(0, 1), {" ", "/", "#", "}"})) continue;  // nothing is defined there
        const std::size_t brace = line.find(" {");
        const std::string head = line.substr(0, brace);
        const bool opens =
            brace != std::string::npos || (i + 1 < file.lines.size() && file.lines[i + 1].starts_with("{"));
        std::string name;
        if (std::regex_match(line, match, alias)) {
            if (aliases.insert(nested + line).second) name = "type " + nested + match[1].str();
        } else if (std::regex_match(line, match, type) && (opens || line.back() != ';')) {
            name = "type " + nested + match[1].str();
        } else if (std::regex_match(line, match, constant) ||
                   (opens && !isMember(head) && std::regex_match(head, match, function))) {
            name = nested + match[1].str();
        }
        if (!name.empty()) places[name].push_back(at(file, i));
    }
}

/// The names that live in one namespace: those of each room of app/, and of each room of the model. Since the model has
/// one namespace for most rooms, headers of all of them belong to each; what is compiled together are a room's .cpp.
std::map<std::string, Places> spacesOf(const std::vector<SourceFile>& files)
{
    std::map<std::string, Places> spaces;
    std::map<std::string, std::set<std::string>> aliases;
    for (const SourceFile& file : files)
        spaces[(file.inModel ? "model/" : "app/") + file.room];
    for (const SourceFile& file : files) {
        const bool forOtherSystems = file.path.filename() == "elsewhere.cpp";
        for (auto& [space, places] : spaces) {
            const bool own = space == (file.inModel ? "model/" : "app/") + file.room;
            const bool everywhere = file.inModel && file.isHeader() && space.starts_with("model/");
            if (!forOtherSystems && (own || everywhere)) collect(file, places, aliases[space]);
        }
    }
    return spaces;
}

std::string twice(const std::vector<SourceFile>& files)
{
    const std::map<std::string, Places> spaces = spacesOf(files);
    std::string text;
    for (const auto& [space, places] : spaces)
        for (const auto& [name, where] : places) {
            if (where.size() < 2) continue;
            text += name + " in " + space + ":";
            for (const std::string& place : where) text += " " + place;
            text += "\n";
        }
    return text;
}

}  // namespace

TEST(Names, NothingIsDefinedTwiceInOneRoomsNamespace)
{
    EXPECT_EQ(twice(sourceFiles()), "");
}

TEST(Names, ASecondDefinitionInARoomIsFound)
{
    std::vector<SourceFile> files = sourceFiles();
    files.push_back({"app/lab/other.cpp", "lab", false, {"struct Moment {", "};"}});
    EXPECT_NE(twice(files).find("type Moment in app/lab: app/lab/moment.h"), std::string::npos);
    files.back() = {"app/ladder/other.h", "ladder", false, {"struct Moment {", "};"}};
    EXPECT_EQ(twice(files), "") << "another room may use the name";
    files.back() = {"model/report/other.cpp", "report", true, {"struct Segment {", "};"}};
    EXPECT_TRUE(twice(files).starts_with("type Segment in model/report: model/protocol/segment.h:"))
        << "a header of another room of the model has the name";
    const SourceFile one{"app/cli/one.cpp", "cli", false, {"QString said(int a) { return tr::said(a); }"}};
    const SourceFile two{"app/cli/two.cpp", "cli", false, {"QString said(int a)", "{"}};
    EXPECT_EQ(twice({one, two}), "said(int a) in app/cli: app/cli/one.cpp:1 app/cli/two.cpp:1\n");
    const SourceFile alias{"app/cli/one.cpp", "cli", false, {"using Place = int;"}};
    const SourceFile line{"app/cli/two.cpp", "cli", false, {"enum Place { kHere, kThere };"}};
    EXPECT_EQ(twice({alias, {"app/cli/two.cpp", "cli", false, alias.lines}}), "");
    EXPECT_EQ(twice({alias, line}), "type Place in app/cli: app/cli/one.cpp:1 app/cli/two.cpp:1\n");
}

TEST(Names, EachFileOfAppIsInTheNamespaceOfItsRoom)
{
    for (const SourceFile& file : sourceFiles()) {
        if (file.inModel || file.room == "app" || file.path.filename() == "main.cpp") continue;
        bool own = false;
        for (const std::string& line : file.lines) {
            own = own || line == "namespace app::" + file.room + " {";
            EXPECT_NE(line, "namespace app {") << file.path;
        }
        EXPECT_TRUE(own) << file.path;
    }
}
