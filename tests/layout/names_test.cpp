// One name, one meaning: nothing is defined twice in the namespace of a room, although the files of a room are compiled
// together and two of its anonymous namespaces become one.

#include "layout/source_files.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>

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

/// Types, aliases and constants that begin a line, and functions whose whole head is on one line, with or without the
/// body.
void collect(const SourceFile& file, Places& places)
{
    static const std::regex type(
        R"(^(?:class|struct|enum class|enum|union) (\w+)(?: final)?(?: : [^;{]*)?(?: ?\{.*)?$)");
    static const std::regex constant(
        R"(^(?:static |inline )*const(?:expr)? [\w:<>, *]+? \*?(k\w+)(?:\[\w*\])*\s*[={(;].*)");
    static const std::regex function(R"(^(?:[\w:<>,*&\[\] ]+ [*&]?)(\w+\([^;{}]*\))$)");
    std::smatch match;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const std::string& line = file.lines[i];
        const std::size_t brace = line.find(" {");
        const std::string head = line.substr(0, brace);
        const bool opens =
            brace != std::string::npos || (i + 1 < file.lines.size() && file.lines[i + 1].starts_with("{"));
        if (std::regex_match(line, match, type) && line.back() != ';')
            places["type " + match[1].str()].push_back(at(file, i));
        else if (std::regex_match(line, match, constant)) places[match[1]].push_back(at(file, i));
        else if (opens && !line.starts_with(' ') && !isMember(head) && std::regex_match(head, match, function))
            places[match[1]].push_back(at(file, i));
    }
}

/// The namespace that a file's names live in: one for each room of app/, one for all of the model. What stands in a
/// .cpp of the model is its own room's, since that is what is compiled together.
std::string spaceOf(const SourceFile& file)
{
    return file.inModel && file.isHeader() ? "model" : (file.inModel ? "model/" : "app/") + file.room;
}

std::string twice(const std::vector<SourceFile>& files)
{
    std::map<std::string, Places> spaces;
    for (const SourceFile& file : files) {
        const bool forOtherSystems = file.path.filename() == "elsewhere.cpp";
        if (!forOtherSystems) collect(file, spaces[spaceOf(file)]);
    }
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
    const SourceFile one{"app/cli/one.cpp", "cli", false, {"QString said(int a) { return tr::said(a); }"}};
    const SourceFile two{"app/cli/two.cpp", "cli", false, {"QString said(int a)", "{"}};
    EXPECT_EQ(twice({one, two}), "said(int a) in app/cli: app/cli/one.cpp:1 app/cli/two.cpp:1\n");
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
